import type { LayerDescription, MappedColumn } from '../domain/delivery.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import { comparable, folded } from './cellText.ts'
import { layerNamed, measured } from './layerNames.ts'
import { slugOf } from './ownLayers.ts'
import { peopleOf, peopleWanted } from './proposedBases.ts'
import { proposedWriting, type ProposedCells } from './proposedCells.ts'
import type { ProposedColumn } from './proposedColumns.ts'

/** What the table says of years, sexes and ages besides its columns. */
export interface ProposedTime {
  readonly hasYearColumn: boolean
  readonly hasSexColumn: boolean
  /** The one year that the title, the sheet or the name of the file has. */
  readonly year: number | null
  /** The ages that the title names, as `20–64`. */
  readonly ages: string | null
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/gu
const SEX_WORDS: readonly (readonly [RegExp, FigureColumn['sex']])[] = [
  [/(?<!\p{L})(?:kvinnor|kvinna|women|female)(?!\p{L})/giu, 'women'],
  [/(?<!\p{L})(?:män|man|men|male)(?!\p{L})/giu, 'men'],
  [/(?<!\p{L})(?:båda könen|both sexes|totalt|total)(?!\p{L})/giu, 'total'],
]
const BASE = /^(?:bas|basen|base|antal i basen|nämnare|underlag|n)$/u
const SENSITIVE = /utländsk|utrikes|född|bakgrund|bistånd|medborgar|foreign|born|assistance/iu

/** The years that a text names. */
export const yearsIn = (text: string): readonly number[] => [
  ...new Set(Array.from(text.matchAll(YEAR), ([year]) => parseWholeNumber(year) ?? Number.NaN)),
]

/** The columns of figures: known layers by their exact names, and new ones for other numbers. */
export function proposedLayers(
  columns: readonly ProposedColumn[],
  layers: readonly Layer[],
  time: ProposedTime,
  title: Layer | null,
): readonly MappedColumn[] {
  const base = columns.find(({ heading }) => BASE.test(comparable(heading).toLocaleLowerCase('sv')))
  const taken = new Set<string>()
  const isNamed = ({ text }: ProposedColumn): boolean => text !== '' || title !== null
  const proposed = columns
    .filter((one) => one !== base && isNamed(one))
    .map((one) => proposedColumn(one, { layers, time, title, taken }))
  return proposed.map(({ mapped, what }) => {
    if (what.kind === 'count') return mapped
    const wanted = peopleWanted(what, mapped.column)
    const people = proposed.find((other) => wanted !== null && other.people === wanted && isOfSameTime(other, mapped))
    return { ...mapped, base: base?.name ?? people?.mapped.column ?? null }
  })
}

interface Proposing {
  readonly layers: readonly Layer[]
  readonly time: ProposedTime
  readonly title: Layer | null
  /** Layers and ids that an earlier column is, with their year and sex. */
  readonly taken: Set<string>
}

interface Proposed {
  readonly mapped: MappedColumn
  readonly what: Layer | LayerDescription
  /** The ages of the people whom it counts, '' for all, null where it counts something else. */
  readonly people: string | null
}

const isOfSameTime = ({ mapped: { year, sex } }: Proposed, other: MappedColumn): boolean =>
  year === other.year && sex === other.sex

function proposedColumn(one: ProposedColumn, { layers, time, title, taken }: Proposing): Proposed {
  const { bare, year, sex } = partsOf(one.text)
  const name = [bare, one.text].find((text) => text !== '') ?? one.name
  const when = { year: time.hasYearColumn ? null : (year ?? time.year), sex: time.hasSexColumn ? null : sex }
  const known = free(fitting(knownLayer(one, bare, { layers, title, ages: time.ages }), one), when, taken)
  const what = known ?? describedBy(name, one)
  const layer = 'id' in what ? what.id : ownId(name, JSON.stringify(when), taken)
  const frame = { column: one.name, layer, describes: 'id' in what ? null : what, ...when }
  const mapped = { ...frame, writtenAs: proposedWriting(what, one, one.text), base: null, partOf: null }
  return { mapped, what, people: what.kind === 'count' ? peopleOf(bare) : null }
}

/** A heading that is nothing but a year, a sex or what is counted is of what stands above it, or of what the title names. */
function knownLayer(
  { heading, text }: ProposedColumn,
  bare: string,
  { layers, title, ages }: Pick<Proposing, 'layers' | 'title'> & Pick<ProposedTime, 'ages'>,
): Layer | null {
  const named = [heading, partsOf(heading).bare, text, bare].map((name) => layerNamed(name, layers, ages))
  const known = named.find((layer) => layer !== null)
  if (known !== undefined) return known
  if (bare === '') return title
  const { rest, kind } = measured(bare)
  const layer = rest === '' ? title : layerNamed(rest, layers, ages)
  return layer !== null && layer.kind === kind ? layer : null
}

/** Numbers above 100 are no shares: a column of counts often has the name of the share. */
const fitting = (known: Layer | null, { numbers }: ProposedColumn): Layer | null =>
  known?.kind === 'share' && numbers.some((number) => number > 100) ? null : known

/** A known layer, unless an earlier column is that of the same year and sex. */
function free(known: Layer | null, when: Pick<MappedColumn, 'year' | 'sex'>, taken: Set<string>): Layer | null {
  const key = JSON.stringify([known?.id, when])
  const isTaken = taken.has(key)
  taken.add(key)
  return isTaken ? null : known
}

/** A heading without the year and the sex that it names, which are given beside it. */
function partsOf(heading: string): Pick<MappedColumn, 'year'> & { bare: string; sex: FigureColumn['sex'] } {
  const years = yearsIn(heading)
  const sexes = SEX_WORDS.filter(([word]) => heading.match(word) !== null)
  const [[, sex] = [/$/, 'total' as const]] = sexes
  const bare = sexes
    .reduce((text, [word]) => text.replace(word, ' '), heading.replace(YEAR, ' '))
    .replace(/[()[\],;:–-]+(?=\s*$)|\(\s*\)|^\s*[,;:–-]+/gu, ' ')
    .replace(/\s+(?=[,;])/gu, '')
  return {
    bare: comparable(bare),
    year: years.length === 1 ? (years[0] ?? null) : null,
    sex: sexes.length > 1 ? 'total' : sex,
  }
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
  const isShare = SHARE_UNITS.some((unit) => units.has(unit)) || /andel|procent|%|share|per cent/iu.test(heading)
  const isAmount = AMOUNT_UNITS.some((unit) => units.has(unit)) || /kr\b|kronor|inkomst|income|lön|wage/iu.test(heading)
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
  const counted = isHomes ? HOMES : PEOPLE
  return { name, ...counted, kind: 'count', statistic: 'count', population, isSensitive }
}

const SHARE_UNITS = ['%', 'procent']
const AMOUNT_UNITS = ['kr', 'tkr']
const HOMES = { group: 'housing', unit: 'dwellings' } as const
const PEOPLE = { group: 'people', unit: 'persons' } as const
