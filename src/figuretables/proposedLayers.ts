import type { LayerDescription, MappedColumn } from '../domain/delivery.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import { comparable, folded } from './cellText.ts'
import { slugOf } from './ownLayers.ts'
import { proposedWriting, type ProposedCells } from './proposedCells.ts'

/** What the table says of year and sex besides its columns. */
export interface ProposedTime {
  readonly hasYearColumn: boolean
  readonly hasSexColumn: boolean
  /** The one year that the title, the sheet or the name of the file has. */
  readonly year: number | null
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu
const SEX_WORDS: readonly (readonly [RegExp, FigureColumn['sex']])[] = [
  [/(?<!\p{L})(?:kvinnor|kvinna|women|female)(?!\p{L})/giu, 'women'],
  [/(?<!\p{L})(?:män|man|men|male)(?!\p{L})/giu, 'men'],
  [/(?<!\p{L})(?:båda könen|both sexes|totalt|total)(?!\p{L})/giu, 'total'],
]
const BASE = /^(?:bas|basen|base|antal i basen|nämnare|underlag|n)$/u
const SENSITIVE = /utländsk|utrikes|född|bakgrund|bistånd|medborgar|foreign|born|assistance/iu
const NO_FIGURE = /(?:kod|code|id|nr|nummer)$/iu

/** The years that a text names. */
export const yearsIn = (text: string): readonly number[] => [
  ...new Set(Array.from(text.matchAll(YEAR), ([year]) => parseWholeNumber(year) ?? Number.NaN)),
]

/** The columns of figures: known layers by their exact names, and new ones for other numbers. */
export function proposedLayers(
  cells: readonly ProposedCells[],
  layers: readonly Layer[],
  time: ProposedTime,
  title: Layer | null,
): readonly MappedColumn[] {
  const base = cells.find(({ heading }) => BASE.test(comparable(heading).toLocaleLowerCase('sv')))
  const taken = new Set<string>()
  return cells.flatMap((one) => {
    if (one === base || NO_FIGURE.test(one.heading)) return []
    const { bare, year, sex } = partsOf(one.heading)
    const known = layerNamed(one.heading, layers) ?? layerNamed(bare, layers) ?? (bare === '' ? title : null)
    const when = { year: time.hasYearColumn ? null : (year ?? time.year), sex: time.hasSexColumn ? null : sex }
    const key = JSON.stringify([known?.id, when])
    const isKnown = known !== null && !taken.has(key)
    taken.add(key)
    const described = isKnown ? null : describedBy(bare === '' ? one.heading : bare, one)
    const layer = isKnown ? known.id : ownId(bare === '' ? one.heading : bare, JSON.stringify(when), taken)
    const hasBase = base !== undefined && (described ?? known)?.kind !== 'count'
    return [
      {
        column: one.heading,
        layer,
        describes: described,
        ...when,
        writtenAs: proposedWriting(described ?? known ?? { kind: 'count', unit: 'persons' }, one),
        base: hasBase ? base.heading : null,
        partOf: null,
      },
    ]
  })
}

/** A heading without the year and the sex that it names, which are given beside it. */
function partsOf(heading: string): Pick<MappedColumn, 'year'> & { bare: string; sex: FigureColumn['sex'] } {
  const years = yearsIn(heading)
  const sexes = SEX_WORDS.filter(([word]) => heading.match(word) !== null)
  const [[, sex] = [/$/, 'total' as const]] = sexes
  const bare = sexes
    .reduce((text, [word]) => text.replace(word, ' '), heading.replace(YEAR, ' '))
    .replace(/[()[\],;:–-]+(?=\s*$)|\(\s*\)|^\s*[,;:–-]+/gu, ' ')
  return {
    bare: comparable(bare),
    year: years.length === 1 ? (years[0] ?? null) : null,
    sex: sexes.length > 1 ? 'total' : sex,
  }
}

/** The layer of which a text is exactly the name, long or short, in either language; capitals do not matter here. */
export function layerNamed(text: string, layers: readonly Layer[]): Layer | null {
  const wanted = comparable(text).toLocaleLowerCase('sv')
  const isNamed = (name: string): boolean => comparable(name).toLocaleLowerCase('sv') === wanted
  const isDelivered = ({ kind }: Layer): boolean => kind === 'count' || kind === 'share' || kind === 'amount'
  const found = layers.filter(
    (layer) => isDelivered(layer) && [layer.name.sv, layer.name.en, layer.short.sv, layer.short.en].some(isNamed),
  )
  return wanted !== '' && found.length >= 1 ? (found[0] ?? null) : null
}

function ownId(heading: string, when: string, taken: Set<string>): string {
  const slug = `own-${slugOf(folded(heading))}`
  let id = slug
  for (let count = 2; taken.has(`${id} ${when}`); count += 1) id = `${slug}-${count}`
  taken.add(`${id} ${when}`)
  return id
}

/** What a column of numbers may be that no layer is called as: by its heading, the signs after the numbers, their size. */
function describedBy(heading: string, { numbers, units }: ProposedCells): LayerDescription {
  const name = { sv: heading, en: heading }
  const population = { sv: 'enligt källan', en: 'according to the source' }
  const isShare = units.has('%') || units.has('procent') || /andel|procent|%|share|per cent/iu.test(heading)
  const isAmount = /kr\b|kronor|inkomst|income|lön|wage/iu.test(heading) || units.has('kr') || units.has('tkr')
  const isWhole = numbers.every((number) => Number.isInteger(number) && number >= 0)
  const isSensitive = SENSITIVE.test(heading)
  if (!isShare && isAmount) {
    const statistic = /medel|mean|genomsnitt|average/iu.test(heading) ? 'mean' : 'median'
    return { name, group: 'income', kind: 'amount', unit: 'tkr', statistic, population, isSensitive }
  }
  if (isShare || !isWhole) {
    return { name, group: 'people', kind: 'share', unit: 'percent', statistic: 'share', population, isSensitive }
  }
  const isHomes = /bostäder|lägenheter|hushåll|dwellings|homes|households/iu.test(heading)
  return {
    name,
    group: isHomes ? 'housing' : 'people',
    kind: 'count',
    unit: isHomes ? 'dwellings' : 'persons',
    statistic: 'count',
    population,
    isSensitive,
  }
}
