/** Deliveries that came through the door, as layers and figures of the reader's own. */
import type { AreaDelivery } from '../domain/areas.ts'
import type { FigureDelivery } from '../domain/delivery.ts'
import type { FigureColumn, Sex } from '../domain/figures.ts'
import type { Availability, AvailableYear, Layer, Source } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import type { DrawnLevel } from '../workers/intakeWork.ts'
import { bothLanguages, type OwnFacts, type OwnFile } from './ownFiles.ts'

/** What came of one file. */
export interface OpenedFile {
  readonly name: string
  readonly modified: string | null
  readonly tables: readonly FigureDelivery[]
  readonly areas: readonly AreaDelivery[]
  readonly drawn: readonly DrawnLevel[]
}

/**
 * The file as layers, figures and boundaries. Figures of a layer that the data set has become a layer of their own beside
 * it, so that no figure of the data set is replaced and both can be looked at.
 *
 * @param known layers of the data set
 * @param taken ids of layers of other open files
 */
export function ownFile(opened: OpenedFile, known: readonly Layer[], taken: readonly string[]): OwnFile {
  const { name, modified, tables, areas, drawn } = opened
  const ids = new Set(taken)
  const parts = tables.map((table) => tablePart(table, { name, modified, known, ids }))
  return {
    name,
    modified,
    layers: distinct(parts.flatMap(({ layers }) => layers)),
    sources: distinct(parts.map(({ source }) => source)),
    availability: parts.flatMap(({ availability }) => availability),
    columns: parts.flatMap(({ columns }) => columns),
    boundaries: drawn.map(({ level, topology, points }) => ({ name, level, topology, points })),
    facts: [...parts.map(({ facts }) => facts), ...areas.map(areaFacts)],
  }
}

const distinct = <T extends { readonly id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

interface PartContext {
  readonly name: string
  readonly modified: string | null
  readonly known: readonly Layer[]
  /** Ids that are taken, those of this file included. */
  readonly ids: Set<string>
}

function tablePart(table: FigureDelivery, context: PartContext) {
  const { mapping } = table
  const source = ownSource(table, context)
  const idOf = new Map<string, string>()
  for (const { column } of table.columns) {
    if (!idOf.has(column.layer)) idOf.set(column.layer, ownId(context.name, column.layer, context.ids))
  }
  const layers = [...context.known, ...table.layers].flatMap((layer): Layer[] => {
    const id = idOf.get(layer.id)
    return id === undefined ? [] : [ownLayer(layer, id, table, { file: context.name, source: source.id })]
  })
  const columns = table.columns.map(({ column, residual }): FigureColumn => {
    const layer = idOf.get(column.layer) ?? column.layer
    return { ...column, layer, source: source.id, ...(residual === null ? {} : { residual }) }
  })
  const facts: OwnFacts = {
    level: mapping.level,
    publisher: mapping.source.publisher,
    title: mapping.source.title,
    licence: mapping.source.licence,
    join: table.join,
    protection: mapping.protection,
    layers: [...idOf.values()],
  }
  return { layers, source, columns, availability: availabilityOf(columns), facts }
}

const areaFacts = ({ mapping, join }: AreaDelivery): OwnFacts => ({
  level: mapping.level,
  publisher: mapping.source.publisher,
  title: mapping.source.title,
  licence: mapping.source.licence,
  join,
  protection: null,
  layers: [],
})

function ownLayer(
  layer: Layer,
  id: string,
  { columns }: FigureDelivery,
  { file, source }: { readonly file: string; readonly source: string },
): Layer {
  const isSplitBySex = columns.some(({ column }) => column.layer === layer.id && column.sex !== 'total')
  return { ...layer, id, source, isSplitBySex, seriesBreaks: [], ownFile: file }
}

/** Goes with the figures into every file that is saved, so that nobody has to guess which copy they are from. */
function ownSource({ mapping }: FigureDelivery, { name: file, modified }: PartContext): Source {
  const { publisher, title, licence, url } = mapping.source
  const said = `${publisher}, ${title}`
  const fileOf = (language: Language): string => {
    const { file: mark, changed } = OWN_MARKS[language]
    return modified === null ? mark({ name: file }) : `${mark({ name: file })}, ${changed({ date: modified })}`
  }
  return {
    id: `own-${plainId(file)}`,
    publisher,
    title: bothLanguages(title),
    licence,
    url,
    line: {
      sv: `${fileOf('sv')} (uppgiven källa: ${said})`,
      en: `${fileOf('en')} (source as stated: ${said})`,
    },
  }
}

/** Letters that an address carries as they are. */
const plainId = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** The address takes forty characters. The same file gets the same ids when it is opened again. */
function ownId(file: string, layer: string, ids: Set<string>): string {
  const stem = `own-${plainId(file).slice(0, 15)}-${plainId(layer.replace(/^own-/u, '')).slice(0, 17)}`
  let id = stem
  for (let next = 2; ids.has(id); next += 1) id = `${stem}-${next}`
  ids.add(id)
  return id
}

/** Which years and sexes the columns are of, layer by layer. */
function availabilityOf(columns: readonly FigureColumn[]): Availability[] {
  const entries = new Map<string, Availability>()
  for (const { layer, level, year, sex } of columns) {
    const years = entries.get(layer)?.years ?? []
    entries.set(layer, { layer, level, years: withYear(years, year, sex) })
  }
  return [...entries.values()]
}

function withYear(
  years: readonly AvailableYear[],
  year: number,
  sex: Exclude<Sex, 'difference'>,
): readonly AvailableYear[] {
  const known = years.find((one) => one.year === year)
  const others = years.filter((one) => one.year !== year)
  return [...others, { year, sexes: [...(known?.sexes ?? []), sex] }].sort((a, b) => a.year - b.year)
}
