/** The shape of a mapping file, key by key. Every key has to be there: what is left out would be guessed. */
import * as v from 'valibot'
import {
  GENERALISATION_LIMITS,
  MARKER_MEANINGS,
  PROTECTIONS,
  SYSTEMS,
  UNITS_ARE,
  WRITTEN_AS,
  type AreaMapping,
  type Generalisation,
  type TableMapping,
} from '../domain/delivery.ts'
import { FIGURE_STATES, SEXES, type Absence, type Sex } from '../domain/figures.ts'
import { LAYER_GROUPS, LAYER_UNITS, STATISTICS } from '../domain/layers.ts'
import { LEVELS } from '../domain/units.ts'

const LONGEST = 500
const MOST_LISTED = 20_000

const text = v.pipe(v.string(), v.maxLength(LONGEST))
const word = v.pipe(v.string(), v.regex(/\S/u), v.maxLength(LONGEST))
const heading = v.nullable(word)
const listOf = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.maxLength(MOST_LISTED))
const wholeFrom = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

export const ABSENCES = FIGURE_STATES.filter((state): state is Absence => state !== 'value')
export const PUBLISHED_SEXES = SEXES.filter((sex): sex is Exclude<Sex, 'difference'> => sex !== 'difference')

export const localText = v.object({ sv: word, en: word })

const description = v.object({
  name: localText,
  group: v.picklist(LAYER_GROUPS),
  kind: v.picklist(['count', 'share', 'amount']),
  unit: v.picklist(LAYER_UNITS),
  statistic: v.picklist(STATISTICS),
  population: localText,
  isSensitive: v.boolean(),
})

const column = v.object({
  column: word,
  layer: v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,79}$/)),
  describes: v.nullable(description),
  year: v.nullable(wholeFrom(1900, 2100)),
  sex: v.nullable(v.picklist(PUBLISHED_SEXES)),
  writtenAs: v.picklist(WRITTEN_AS),
  base: heading,
  partOf: heading,
})

const source = v.object({
  publisher: word,
  title: word,
  licence: word,
  url: v.nullable(v.pipe(v.string(), v.regex(/^https:\/\/[^\s]+$/), v.maxLength(LONGEST))),
  referenceDate: heading,
})

const table = v.object({
  kind: v.literal('table'),
  file: word,
  sheet: heading,
  headingRow: wholeFrom(1, MOST_LISTED),
  level: v.picklist(LEVELS),
  vintage: word,
  unitColumn: word,
  unitsAre: v.picklist(UNITS_ARE),
  codeWidth: v.nullable(wholeFrom(1, 20)),
  yearColumn: heading,
  sexColumn: heading,
  decimal: v.picklist(['comma', 'point']),
  markers: v.record(text, v.picklist(MARKER_MEANINGS)),
  totals: listOf(word),
  residuals: listOf(word),
  withoutFigures: listOf(word),
  notesBegin: heading,
  columns: v.pipe(v.array(column), v.minLength(1), v.maxLength(1000)),
  protection: v.picklist(PROTECTIONS),
  source,
  confirmedBy: heading,
})

const metersOf = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most))

const generalisation = v.object({
  overlapMeters: metersOf(GENERALISATION_LIMITS.overlapMeters),
  apartMeters: metersOf(GENERALISATION_LIMITS.apartMeters),
})

const areas = v.object({
  kind: v.literal('areas'),
  file: word,
  level: v.picklist(LEVELS),
  vintage: word,
  system: v.nullable(v.picklist(SYSTEMS)),
  idProperty: heading,
  nameProperty: heading,
  withoutArea: listOf(word),
  // Mappings from before generalised copies could be declared do not have it.
  generalised: v.optional(v.nullable(generalisation), null),
  source,
  confirmedBy: heading,
})

export const tableMappingSchema: v.GenericSchema<unknown, TableMapping> = table
export const generalisationSchema: v.GenericSchema<unknown, Generalisation> = generalisation
export const areaMappingSchema: v.GenericSchema<unknown, AreaMapping> = areas

/** The keys of an object and, by key, of the objects below; `*` = each item of a list. */
export interface KeyTree {
  readonly keys: readonly string[]
  readonly below: Readonly<Record<string, KeyTree>>
}

const leaf = (entries: object): KeyTree => ({ keys: Object.keys(entries), below: {} })
const sourceKeys = leaf(source.entries)
const texts = leaf(localText.entries)
const descriptionKeys = { keys: Object.keys(description.entries), below: { name: texts, population: texts } }
const columnKeys = { keys: Object.keys(column.entries), below: { describes: descriptionKeys } }

export const MAPPING_KEYS: Readonly<Record<'table' | 'areas', KeyTree>> = {
  table: {
    keys: Object.keys(table.entries),
    below: { source: sourceKeys, columns: { keys: [], below: { '*': columnKeys } } },
  },
  areas: { keys: Object.keys(areas.entries), below: { source: sourceKeys, generalised: leaf(generalisation.entries) } },
}
