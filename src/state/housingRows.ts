/** The areas of the view `boende` as rows and as circles. */
import { homesIn } from '../analysis/housingHomes.ts'
import { absent, valueOrNull, type Figure } from '../domain/figures.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import type { Language } from '../domain/text.ts'
import { parentName } from '../domain/units.ts'
import { gradeOf } from '../analysis/areaTable.ts'
import { HOUSING } from '../i18n/housing.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { formatNumber } from '../symbology/format.ts'
import { digitsFor, formatValue } from '../symbology/format.ts'
import type { HousingBase, HousingModel } from './housing.ts'
import { formText, isMixedFigure, limitText, typeText } from './housingText.ts'
import { memoize1 } from './memoize.ts'
import { inTableOrder, readTableOrder, rowsNamed, type TableOrder } from './tableOrder.ts'

/** One area with what the view says of it. */
export interface HousingRow {
  readonly unit: number
  readonly unitId: string
  readonly name: string
  readonly parent: string | null
  readonly residents: number | null
  readonly homes: number
  /** Share of the largest form, or why there is none. */
  readonly largest: Figure
  readonly shares: readonly [number, number, number]
  readonly type: Figure
  readonly diversity: number
  readonly effective: number
  readonly quality: number | null
}

/** Every area of the level, in unit order. */
export const housingRows = memoize1((model: HousingModel): readonly HousingRow[] =>
  model.units.units.map((area, unit) => ({
    unit,
    unitId: area.id,
    name: area.name,
    parent: parentName(area, model.larger),
    residents: model.homes.residents[unit] ?? null,
    homes: homesIn(model.homes, unit),
    largest: model.homes.largest[unit] ?? absent('missing'),
    shares: sharesOf(model, unit),
    type: model.mix.types[unit] ?? absent('missing'),
    diversity: model.degrees.diversity[unit] ?? Number.NaN,
    effective: model.degrees.effective[unit] ?? Number.NaN,
    quality: model.homes.quality?.[unit] ?? null,
  })),
)

const sharesOf = ({ homes: { shares } }: HousingBase, unit: number): readonly [number, number, number] => [
  shares[0]?.[unit] ?? 0,
  shares[1]?.[unit] ?? 0,
  shares[2]?.[unit] ?? 0,
]

export interface Circle {
  readonly id: string
  readonly name: string
  readonly shares: readonly [number, number, number]
  readonly residents: number | null
}

const known = new WeakMap<HousingBase['homes'], readonly Circle[]>()

/** The areas with homes as circles: the same objects while the limit moves, so that nothing is laid out anew. */
export function circlesOf(model: HousingBase): readonly Circle[] {
  const made = known.get(model.homes)
  if (made !== undefined) return made
  const circles = model.units.units.flatMap(({ id, name }, unit) =>
    model.homes.largest[unit]?.state === 'value'
      ? [{ id, name, shares: sharesOf(model, unit), residents: model.homes.residents[unit] ?? null }]
      : [],
  )
  known.set(model.homes, circles)
  return circles
}

/** Columns that the table can be ordered by, with the words of the address. */
const SORTS = [
  'name',
  'parent',
  'residents',
  'homes',
  'rental',
  'cooperative',
  'owner',
  'largest',
  'type',
  'diversity',
  'effective',
  'quality',
] as const
export type HousingSort = (typeof SORTS)[number]

export const readHousingOrder = (word: string): TableOrder<HousingSort> => readTableOrder(word, SORTS, 'name')

const KEYS: Readonly<Record<HousingSort, (row: HousingRow, language: Language) => number | string | null>> = {
  name: ({ name }) => name,
  parent: ({ parent }) => parent,
  residents: ({ residents }) => residents,
  homes: (row) => counted(row, row.homes),
  rental: (row) => counted(row, row.shares[0]),
  cooperative: (row) => counted(row, row.shares[1]),
  owner: (row) => counted(row, row.shares[2]),
  largest: ({ largest }) => valueOrNull(largest),
  type: ({ type }, language) => (type.state === 'value' ? typeText(type, language) : null),
  diversity: (row) => counted(row, row.diversity),
  effective: (row) => counted(row, row.effective),
  quality: ({ quality }) => quality,
}

const counted = ({ largest }: HousingRow, value: number): number | null => (largest.state === 'value' ? value : null)

/** Rows with the text in their own or larger area's name, ordered; what has no value comes last both ways. */
export const orderedHousing = (
  rows: readonly HousingRow[],
  filter: string,
  { key, isDescending }: TableOrder<HousingSort>,
  language: Language,
): readonly HousingRow[] =>
  inTableOrder(
    rowsNamed(rows, filter),
    isDescending,
    { keyOf: (row) => KEYS[key](row, language), nameOf: ({ name }) => name },
    language,
  )

/** The figures of one row as they are written, in the order of the columns after the type. */
export function writtenRow({ homes }: HousingModel, row: HousingRow, language: Language) {
  const digits = digitsFor(row.residents)
  return {
    shares: row.shares.map((_, form) => formText(homes, form, row.unit, language)),
    largest:
      row.largest.state === 'value' ? formatValue(row.largest.value, 'percent', language, { bare: true, digits }) : '',
    diversity: Number.isNaN(row.diversity) ? '' : formatNumber(row.diversity, language, { digits: 2 }),
    effective: Number.isNaN(row.effective) ? '' : formatNumber(row.effective, language, { digits: 2 }),
    quality: row.quality === null ? '' : MESSAGES[language].panel.grades[gradeOf(row.quality)],
  }
}

type Cell = string | number | null

/** The table as cells for a spreadsheet, with the limit that the types rest on. */
export function housingCsv(
  model: HousingModel,
  source: string,
  language: Language,
): { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const text = HOUSING[language]
  const { csv } = text
  const { states, basisShort } = MESSAGES[language].laget
  const header = [
    ...[csv.code, text.areaHead, text.parentHead, csv.level, csv.vintage, csv.year, text.residentsHead, text.homesHead],
    ...text.forms.map((form) => `${form}, %`),
    ...[text.largestHead, text.typeHead, csv.mixed, csv.threshold, text.diversityHead, text.effectiveHead],
    ...[csv.quality, csv.status, csv.basis, csv.source],
  ]
  const rows = housingRows(model).map((row): readonly Cell[] => {
    const isKnown = row.largest.state === 'value'
    const written = writtenRow(model, row, language)
    const cell = (value: string): Cell => (isKnown ? toCell(value) : null)
    return [
      ...[row.unitId, row.name, row.parent, model.info.name[language], model.info.vintage, model.asked.year],
      row.residents === null ? null : Math.round(row.residents),
      isKnown ? Math.round(row.homes) : null,
      ...written.shares.map(cell),
      cell(written.largest),
      isKnown ? typeText(row.type, language) : null,
      isKnown ? (isMixedFigure(row.type) ? csv.yes : csv.no) : null,
      toCell(limitText(model.mix.threshold, language).replace(/\s?%/u, '')),
      cell(written.diversity),
      cell(written.effective),
      row.quality,
      row.largest.state === 'value' ? '' : states[row.largest.state],
      basisShort[model.homes.basis],
      source,
    ]
  })
  return { header, rows }
}

/** A written number as a number; words stay words. */
const toCell = (written: string): Cell => parseNumber(written.replace(',', '.').replace('\u2212', '-')) ?? written
