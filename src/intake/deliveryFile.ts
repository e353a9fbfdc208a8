/**
 * Figures that came through the door, as `npm run data:import` keeps them and `npm run data:build` reads them. They are
 * protected; a figure is a number, or the word for why there is none.
 */
import * as v from 'valibot'
import { layerSchema } from '../data/layerSchema.ts'
import { PROTECTIONS, type DeliveredColumn, type FigureDelivery } from '../domain/delivery.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import { LEVELS, type UnitId } from '../domain/units.ts'
import { protectionRulesSchema, type ProtectionRules } from '../protection/rules.ts'
import { ABSENCES, PUBLISHED_SEXES, tableMappingSchema } from './mappingShapes.ts'

const figure = v.union([v.pipe(v.number(), v.finite()), v.picklist(ABSENCES)])
const count = v.pipe(v.number(), v.finite(), v.minValue(0))
const line = v.pipe(v.number(), v.integer(), v.minValue(1))
const ids = v.array(v.string())

const column = v.strictObject({
  layer: v.string(),
  year: v.pipe(v.number(), v.integer()),
  sex: v.picklist(PUBLISHED_SEXES),
  basis: v.picklist(['published', 'summed', 'estimate']),
  referenceDate: v.string(),
  vintage: v.string(),
  figures: v.array(figure),
  /** What shares, medians and means are taken of, unit by unit; null = not known. */
  base: v.nullable(v.array(v.nullable(count))),
  city: figure,
  cityBase: v.nullable(count),
  /** Those who belong to no area; null = the file has no such row. */
  residual: v.nullable(figure),
  protection: v.picklist(PROTECTIONS),
  partOf: v.nullable(v.string()),
  /** The limit that `fewResidents` stands for here. */
  fewestResidents: v.optional(count),
})

const rows = v.array(v.strictObject({ value: v.string(), row: line }))

export const deliveryFileSchema = v.strictObject({
  format: v.literal(1),
  /** The delivered file that all this is from. */
  file: v.strictObject({ name: v.string(), sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) }),
  level: v.picklist(LEVELS),
  /** The units that the figures stand in the order of. */
  unitIds: ids,
  mapping: tableMappingSchema,
  /** The limits that the figures were protected with in the door; null = their publisher has protected them. */
  protectedWith: v.optional(v.nullable(protectionRulesSchema)),
  layers: v.array(layerSchema),
  columns: v.array(column),
  join: v.strictObject({
    file: v.string(),
    level: v.picklist(LEVELS),
    matched: ids,
    onlyInFile: v.array(v.strictObject({ value: v.string(), row: line, suggestions: ids })),
    onlyOnMap: ids,
    knownWithout: ids,
    duplicates: v.array(v.strictObject({ unitId: v.string(), rows: v.array(line) })),
    totals: rows,
    residuals: rows,
  }),
})

export type DeliveryFile = v.InferOutput<typeof deliveryFileSchema>
type WrittenFigure = DeliveryFile['columns'][number]['city']
type WrittenColumn = DeliveryFile['columns'][number]

/** A delivery as it is kept, with where it is from. */
export function deliveryFile(
  { mapping, layers, columns, join }: FigureDelivery,
  file: DeliveryFile['file'],
  unitIds: readonly UnitId[],
  rules: ProtectionRules,
): DeliveryFile {
  // What is written is plain JSON: going through it drops what is only readonly, and shows what is no JSON at once.
  const plain: unknown = JSON.parse(
    JSON.stringify({
      format: 1,
      file,
      level: mapping.level,
      unitIds,
      mapping,
      protectedWith: mapping.protection === 'none' ? rules : null,
      layers,
      columns: columns.map(writtenColumn),
      join,
    }),
  )
  return v.parse(deliveryFileSchema, plain)
}

/** A kept delivery with the units that its figures stand in the order of; a text says what is wrong with the file. */
export type DeliveryReading =
  | { readonly delivery: FigureDelivery; readonly file: DeliveryFile['file']; readonly unitIds: readonly UnitId[] }
  | { readonly problem: string }

/** Reads a kept delivery. The caller compares `unitIds` with its own units before it uses any figure. */
export function readDeliveryFile(text: string): DeliveryReading {
  const json = parsed(text)
  const result = v.safeParse(deliveryFileSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    return { problem: `${v.getDotPath(issue) ?? ''}: ${issue.message}` }
  }
  const { mapping, layers, columns, join, file, unitIds, level } = result.output
  const uneven = columns.find(
    ({ figures, base }) => figures.length !== unitIds.length || (base !== null && base.length !== unitIds.length),
  )
  if (uneven !== undefined) return { problem: `${uneven.layer} ${uneven.year}: ${uneven.figures.length} figures` }
  if (level !== mapping.level || level !== join.level) return { problem: `level: ${level}, ${mapping.level}` }
  const delivered = columns.map((one): DeliveredColumn => deliveredColumn(one, level))
  return { delivery: { mapping, layers, columns: delivered, join }, file, unitIds }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const written = (figure: Figure): WrittenFigure => (figure.state === 'value' ? figure.value : figure.state)
const readFigure = (figure: WrittenFigure): Figure => (typeof figure === 'number' ? figureOf(figure) : absent(figure))

function writtenColumn({ column, residual, protection, partOf }: DeliveredColumn): object {
  const { layer, year, sex, basis, referenceDate, vintage, figures, base, city, cityBase, fewestResidents } = column
  return {
    ...{ layer, year, sex, basis, referenceDate, vintage },
    figures: figures.map(written),
    base,
    city: written(city),
    cityBase,
    residual: residual === null ? null : written(residual),
    protection,
    partOf,
    fewestResidents,
  }
}

function deliveredColumn(one: WrittenColumn, level: FigureDelivery['mapping']['level']): DeliveredColumn {
  const { figures, base, city, residual, protection, partOf, fewestResidents, ...rest } = one
  return {
    column: {
      ...rest,
      level,
      base,
      figures: figures.map(readFigure),
      city: readFigure(city),
      ...fewestOf(fewestResidents),
    },
    residual: residual === null ? null : readFigure(residual),
    protection,
    partOf,
  }
}

const fewestOf = (fewestResidents: number | undefined) => (fewestResidents === undefined ? {} : { fewestResidents })
