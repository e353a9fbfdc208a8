/** What need is measured by: the choices that there are, the chosen ones in words, and their figures. */
import { OWN_NEED, type Query } from '../analysis/query.ts'
import { needOf, needOptions, type NeedLack, type NeedSource } from '../analysis/targetingNeed.ts'
import type { Need } from '../analysis/targetingTypes.ts'
import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { Language } from '../domain/text.ts'
import type { UnitLevel } from '../domain/units.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { valueOf } from './loadable.ts'
import { memoize1, memoizeParts } from './memoize.ts'
import type { OwnNeed } from './ownNeed.ts'
import type { AppState } from './store.ts'

/** Money and need meet on this level alone: places are read on it. */
export const TARGETING_LEVEL = 'delomrade'

export const selectTargetingLevel = (state: AppState): UnitLevel | undefined =>
  selectGeography(state)?.levels.get(TARGETING_LEVEL)

export const selectTargetingTable = (state: AppState): FigureTable | undefined =>
  valueOf(state.data.figures[TARGETING_LEVEL])

const options = memoize1((catalog: Catalog | undefined, table: FigureTable | undefined) =>
  catalog === undefined || table === undefined ? undefined : needOptions(catalog, table),
)
/** Everything that need might be measured by, with what keeps some of it from being chosen. */
export const selectNeedOptions = (state: AppState) => options(selectCatalog(state), selectTargetingTable(state))

interface NeedParts {
  readonly table: FigureTable | undefined
  readonly level: UnitLevel | undefined
  readonly base: string
  readonly rate: string
  readonly own: OwnNeed | null
}

const need = memoizeParts(({ table, level, base, rate, own }: NeedParts): Need | null | undefined => {
  if (table === undefined || level === undefined) return undefined
  const sourceOf = (id: string): NeedSource | null => (id === OWN_NEED ? own : id)
  const [baseSource, rateSource] = [sourceOf(base), sourceOf(rate)]
  if (baseSource === null || rateSource === null) return null
  return needOf(table, level, { base: baseSource, rate: rateSource })
})

/** The figures of need; undefined = not loaded, null = what was asked for has none. */
export const selectNeed = (state: AppState): Need | null | undefined =>
  need({
    table: selectTargetingTable(state),
    level: selectTargetingLevel(state),
    base: state.query.needBase,
    rate: state.query.needRate,
    own: state.ownNeed,
  })

const cityRate = memoize1((table: FigureTable, figures: Need, rate: string): number => {
  const columns = table.columns.filter(({ layer, sex }) => layer === rate && sex === 'total')
  const latest = columns.toSorted((a, b) => b.year - a.year)[0]
  return latest?.city.state === 'value' ? latest.city.value : meanRate(figures)
})

/** The rate of the whole city: as published, or of all areas of the reader's file together. */
export function selectCityRate(state: AppState): number | undefined {
  const [table, figures] = [selectTargetingTable(state), selectNeed(state)]
  return table === undefined || !figures ? undefined : cityRate(table, figures, state.query.needRate)
}

function meanRate({ rates, people }: Need): number {
  let [inNeed, all] = [0, 0]
  for (const [unit, rate] of Array.from(rates).entries()) {
    const residents = people[unit] ?? Number.NaN
    if (Number.isNaN(rate * residents)) continue
    inNeed += rate * residents
    all += residents
  }
  return inNeed / all
}

/** Whether the reader's own file is asked for, as a link can do, and is not open. */
export const isOwnNeedClosed = ({ query, ownNeed }: AppState): boolean => ownNeed === null && asksForOwnNeed(query)

export const asksForOwnNeed = ({ needBase, needRate }: Query): boolean => needBase === OWN_NEED || needRate === OWN_NEED

/** What need was measured by, in words. */
export interface NeedWords {
  readonly base: string
  readonly rate: string
  /** Year and source of the figures. */
  readonly source: string
  /** The reader's own file, where need is read from one. */
  readonly file: string | null
}

const words = memoize1(
  (query: Query, own: OwnNeed | null, catalog: Catalog | undefined, table: FigureTable | undefined): NeedWords => {
    const { needBase, needRate, language } = query
    const layers = [...new Set([needBase, needRate])].filter((id) => id !== OWN_NEED)
    const file = asksForOwnNeed(query) ? (own?.fileName ?? null) : null
    const sources = layers.map((id) => layerSource(id, catalog, table, language)).filter((line) => line !== '')
    return {
      base: countName(needBase, own, language),
      rate: rateName(needRate, own, language),
      source: [...new Set(file === null ? sources : [file, ...sources])].join('; '),
      file,
    }
  },
)
/** The chosen need in words. */
export const selectNeedWords = (state: AppState): NeedWords =>
  words(state.query, state.ownNeed, selectCatalog(state), selectTargetingTable(state))

/** The number of people that an option counts, in words. */
export function countName(id: string, own: OwnNeed | null, language: Language): string {
  const { needs, controls } = TARGETING[language]
  if (id === OWN_NEED) return own === null ? controls.ownFileClosed : controls.ownFile({ name: own.name })
  return nameIn(needs.counts, id) ?? needs.unknown({ asked: id })
}

/** The share that ranks the areas, in words. */
export function rateName(id: string, own: OwnNeed | null, language: Language): string {
  const { needs, controls } = TARGETING[language]
  if (id === OWN_NEED) return own === null ? controls.ownFileClosed : needs.ownRate({ name: own.name })
  return nameIn(needs.rates, id) ?? needs.unknown({ asked: id })
}

/** Why an option cannot be chosen. */
export const lackText = (lack: NeedLack, language: Language): string => TARGETING[language].needs.lacks[lack]

const nameIn = (names: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined

function layerSource(
  id: string,
  catalog: Catalog | undefined,
  table: FigureTable | undefined,
  language: Language,
): string {
  const layer = catalog?.layers.find((known) => known.id === id)
  const columns = table?.columns.filter((column) => column.layer === id) ?? []
  const [latest] = columns.toSorted((a, b) => b.year - a.year)
  if (layer === undefined || latest === undefined) return ''
  const line = catalog?.sources.find((source) => source.id === (latest.source ?? layer.source))?.line[language] ?? ''
  return `${layer.name[language]} ${latest.year}. ${line}`
}
