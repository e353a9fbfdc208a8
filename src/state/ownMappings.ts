/** What the form about a file says, and the changes that it makes: pure, from one mapping to the next. */
import { columnNames } from '../domain/columnNames.ts'
import {
  PLAIN_TABLE,
  type AreaMapping,
  type LayerDescription,
  type MappedColumn,
  type Mapping,
  type MarkerMeaning,
  type TableMapping,
} from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import type { FileLook } from '../workers/fileLook.ts'

const NO_SOURCE = { publisher: '', title: '', licence: '', url: null, referenceDate: null } as const

/** What can be said of a file that the program makes nothing of; null where the file cannot be read at all. */
export function blankMapping(look: FileLook, levels: ReadonlyMap<LevelId, UnitLevel>): Mapping | null {
  const level = levels.get('delomrade') ?? [...levels.values()][0]
  if (level === undefined) return null
  switch (look.kind) {
    case 'unreadable':
      return null
    case 'areas':
      return look.proposal ?? blankAreas(look, level)
    case 'table':
      return blankTable(look, level)
  }
}

const sharedParts = (file: string, level: UnitLevel) => ({
  file,
  level: level.id,
  vintage: level.vintage,
  source: { ...NO_SOURCE, title: file },
  confirmedBy: null,
})

const blankAreas = (look: FileLook & { kind: 'areas' }, level: UnitLevel): AreaMapping => ({
  ...sharedParts(look.file, level),
  kind: 'areas',
  system: null,
  idProperty: look.properties[0] ?? null,
  nameProperty: null,
  withoutArea: [],
  generalised: null,
})

const blankTable = ({ file, sheets }: FileLook & { kind: 'table' }, level: UnitLevel): TableMapping => ({
  ...sharedParts(file, level),
  ...PLAIN_TABLE,
  sheet: sheets.length > 1 ? (sheets[0]?.name ?? null) : null,
  unitColumn: sheets[0]?.rows[0]?.find((heading) => heading !== '') ?? '',
})

/** A proposal with empty fields where the program says with a question mark that it cannot know. */
export function withoutMarks(mapping: Mapping): Mapping {
  const { publisher, title, licence, ...rest } = mapping.source
  const known = (text: string): string => (text.trim() === '?' ? '' : text)
  return {
    ...mapping,
    source: { ...rest, publisher: known(publisher), title: known(title), licence: known(licence) },
  }
}

/** What the columns of the sheet that a mapping is of are called, in their order: by heading, and else by place. */
export function headingsOf(look: FileLook | undefined, mapping: TableMapping): readonly string[] {
  if (look?.kind !== 'table') return knownHeadings(mapping)
  const sheet = mapping.sheet === null ? look.sheets[0] : look.sheets.find(({ name }) => name === mapping.sheet)
  const rows = sheet?.rows.slice(mapping.headingRow - 1) ?? []
  const width = rows.reduce((widest, { length }) => Math.max(widest, length), 0)
  const headings = Array.from({ length: width }, (_, index) => rows[0]?.[index] ?? '')
  return columnNames(headings).filter((_name, index) => rows.some((row) => (row[index] ?? '') !== ''))
}

/** Where the file is not looked into: the headings that the mapping names. */
const knownHeadings = ({ unitColumn, yearColumn, sexColumn, columns }: TableMapping): readonly string[] => [
  ...new Set(
    [unitColumn, yearColumn, sexColumn, ...columns.flatMap(({ column, base }) => [column, base])].flatMap(
      (heading) => heading ?? [],
    ),
  ),
]

/** Headings that may have figures: all but those that say where, when and of whom. */
export const figureHeadings = (headings: readonly string[], mapping: TableMapping): readonly string[] =>
  headings.filter((heading) => ![mapping.unitColumn, mapping.yearColumn, mapping.sexColumn].includes(heading))

/** The mapping for another level, with the boundaries of that level. */
export function withLevel<M extends Mapping>(mapping: M, level: UnitLevel): M {
  return { ...mapping, level: level.id, vintage: level.vintage }
}

/** A mapping whose columns are only those that are not read as something else. */
export function withPlaces(mapping: TableMapping, change: Partial<TableMapping>): TableMapping {
  const next = { ...mapping, ...change }
  const { unitColumn, yearColumn, sexColumn } = next
  const taken = [unitColumn, yearColumn, sexColumn]
  const columns = next.columns.map((column) => ({
    ...column,
    year: yearColumn === null ? (column.year ?? yearIn(column.column)) : null,
    sex: sexColumn === null ? (column.sex ?? 'total') : null,
  }))
  return { ...next, columns: columns.filter(({ column }) => !taken.includes(column)) }
}

/** Takes a column into use or leaves it out; columns stand in the order of the file. */
export function withColumn(
  mapping: TableMapping,
  heading: string,
  headings: readonly string[],
  isUsed: boolean,
): TableMapping {
  const others = mapping.columns.filter(({ column }) => column !== heading)
  if (!isUsed) return { ...mapping, columns: others.map((one) => withoutHeading(one, heading)) }
  const columns = [...others, newColumn(heading, mapping, headings.indexOf(heading))]
  columns.sort((a, b) => headings.indexOf(a.column) - headings.indexOf(b.column))
  return { ...mapping, columns }
}

const withoutHeading = (column: MappedColumn, heading: string): MappedColumn => ({
  ...column,
  partOf: column.partOf === heading ? null : column.partOf,
})

export const changedColumn = (mapping: TableMapping, column: MappedColumn): TableMapping => ({
  ...mapping,
  columns: mapping.columns.map((one) => (one.column === column.column ? column : one)),
})

/** A column of people, until the reader says otherwise. */
function newColumn(heading: string, { columns, yearColumn, sexColumn }: TableMapping, index: number): MappedColumn {
  const [first] = columns
  return {
    column: heading,
    layer: `own-${index + 1}`,
    describes: describedAs(heading, 'count'),
    year: yearColumn === null ? (yearIn(heading) ?? first?.year ?? null) : null,
    sex: sexColumn === null ? 'total' : null,
    writtenAs: 'plain',
    base: null,
    partOf: null,
  }
}

function yearIn(heading: string): number | null {
  const text = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(heading)?.[0]
  return text === undefined ? null : parseWholeNumber(text)
}

function describedAs(heading: string, kind: LayerDescription['kind']): LayerDescription {
  const name = heading.slice(0, 80)
  return {
    name: { sv: name, en: name },
    group: 'people',
    kind,
    ...KINDS[kind],
    population: { sv: 'invånare', en: 'residents' },
    isSensitive: false,
  }
}

/** The unit and statistic that each kind begins with. */
const KINDS = {
  count: { unit: 'persons', statistic: 'count' },
  share: { unit: 'percent', statistic: 'share' },
  amount: { unit: 'tkr', statistic: 'median' },
} as const satisfies Readonly<Record<LayerDescription['kind'], Pick<LayerDescription, 'unit' | 'statistic'>>>

const WRITTEN = { count: 'plain', share: 'percent', amount: 'thousandKronor' } as const

/** The column as figures of another kind, written as that kind mostly is. */
export function withKind(column: MappedColumn, kind: LayerDescription['kind']): MappedColumn {
  const { describes } = column
  if (describes === null) return column
  return { ...column, describes: { ...describes, kind, ...KINDS[kind] }, writtenAs: WRITTEN[kind] }
}

/** The column as figures of a layer of the data set, or of a new one. */
export function withLayer(column: MappedColumn, layer: Layer | undefined, index: number): MappedColumn {
  if (layer === undefined) {
    return { ...column, layer: `own-${index + 1}`, describes: describedAs(column.column, 'count'), writtenAs: 'plain' }
  }
  const kind = layer.kind === 'share' || layer.kind === 'amount' ? layer.kind : 'count'
  return { ...column, layer: layer.id, describes: null, writtenAs: WRITTEN[kind] }
}

export function withMarker(mapping: TableMapping, sign: string, meaning: MarkerMeaning | null): TableMapping {
  const entries = Object.entries(mapping.markers).filter(([known]) => known !== sign)
  return { ...mapping, markers: Object.fromEntries(meaning === null ? entries : [...entries, [sign, meaning]]) }
}

/** Texts that stand one after the other with semicolons between them. */
export const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Whether a column is of counts, or of shares and amounts, which are taken of a count. */
export const kindOf = ({ describes, layer }: MappedColumn, layers: readonly Layer[]): Layer['kind'] =>
  describes?.kind ?? layers.find(({ id }) => id === layer)?.kind ?? 'count'

/** Whether every figure of a column will be hidden: nobody has protected it, and nobody can see how few it is taken of. */
export const isHiddenWithoutBase = (
  { protection }: TableMapping,
  column: MappedColumn,
  layers: readonly Layer[],
): boolean => protection === 'none' && column.base === null && kindOf(column, layers) !== 'count'

/** Mappings as `npm run data:import --mapping` reads them. */
export const mappingFile = (mappings: readonly (TableMapping | AreaMapping)[]): string =>
  `${JSON.stringify(mappings.length === 1 ? mappings[0] : mappings, null, 2)}\n`
