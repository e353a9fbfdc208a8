/** The levels beside each other, and what is left of the smallest areas' division when they are merged. */
import { MERGINGS, mergings, type Merging } from '../analysis/segregationMergings.ts'
import type { DivisionAsked } from '../analysis/segregationDivision.ts'
import type { LevelIndex } from '../analysis/segregationLevels.ts'
import type { Catalog, Geography, LevelInfo } from '../domain/dataset.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatValue } from '../symbology/format.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import { groupsOn, selectLevelIndices } from './segregation.ts'
import { selectDivision } from './segregationAsked.ts'
import type { AppState } from './store.ts'

/** One level: its index, and how much of the smallest areas' M it shows. */
export interface ScaleRow {
  readonly row: LevelIndex
  /** Areas of this level are merged into the larger ones that follow. */
  readonly isSmallest: boolean
  /** What of the smaller areas is left; null where they have no figures of the year. */
  readonly merging: Merging | null
}

/** The levels, each kind of smallest areas followed by what is made of them. */
export const selectScaleRows = (state: AppState): readonly ScaleRow[] =>
  scaleRows(selectLevelIndices(state), selectMergings(state))

const scaleRows = memoize1((levels: readonly LevelIndex[], all: readonly Merging[]): readonly ScaleRow[] =>
  MERGINGS.flatMap(([smallest, larger]) => [smallest, ...larger]).flatMap((id) => {
    const row = levels.find(({ level }) => level.id === id)
    if (row === undefined) return []
    const isSmallest = MERGINGS.some(([smallest]) => smallest === id)
    return [{ row, isSmallest, merging: all.find(({ to }) => to === id) ?? null }]
  }),
)

const selectMergings = (state: AppState): readonly Merging[] =>
  mergingsOf(selectDivision(state), selectCatalog(state), selectGeography(state), state.data.figures)

const NONE: readonly Merging[] = []

const mergingsOf = memoize1(
  (
    asked: DivisionAsked | undefined,
    catalog: Catalog | undefined,
    geography: Geography | undefined,
    figures: AppState['data']['figures'],
  ): readonly Merging[] =>
    asked === undefined || catalog === undefined || geography === undefined
      ? NONE
      : mergings(asked, geography, (level) => valueOf(figures[level]), groupsOn),
)

/** A title with the first and the last merging of the areas that are merged in most ways; null without any. */
export function keptTitle(rows: readonly ScaleRow[], language: Language): string | null {
  const text = SEGREGATION[language]
  const families = MERGINGS.map(([smallest]) =>
    rows.filter(({ merging }) => merging?.from === smallest && merging.shareKept !== null),
  )
  const most = families.reduce((best, family) => (family.length > best.length ? family : best), [])
  const [first, last] = [most[0], most.at(-1)]
  const from = rows.find(({ row }) => row.level.id === first?.merging?.from)
  if (first === undefined || last === undefined || from === undefined) return null
  const ends = first === last ? [first] : [first, last]
  const parts = ends.map(({ row, merging }, place) =>
    (place === 0 ? text.keptFirst : text.keptNext)({
      share: keptShare(merging, language) ?? '',
      areas: `${formatCount(merging?.toUnits ?? 0, language)} ${areasOf(row.level, language)}`,
    }),
  )
  const rest = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts)
  return text.keptTitle({ units: areasOf(from.row.level, language), rest })
}

/** What is left in whole per cent; null where there is no difference to lose. */
export const keptShare = (merging: Merging | null, language: Language): string | null =>
  merging === null || merging.shareKept === null
    ? null
    : formatValue(merging.shareKept, 'percent', language, { digits: 0 })

/** The areas of a level as in a sentence: "DeSO", "delområden". */
export const areasOf = (level: LevelInfo, language: Language): string => inSentence(level.plural[language])

/** The level with these areas whose figures are estimates and are merged, to be said with its name. */
export const estimatedLevel = (rows: readonly ScaleRow[]): LevelInfo | undefined =>
  rows.find(({ row }) => rows.some(({ merging }) => merging?.from === row.level.id && merging.isEstimate))?.row.level
