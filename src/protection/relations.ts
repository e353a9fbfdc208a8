/** What adds up to what among the counts that are shown together. */
import type { LevelId, UnitLevel } from '../domain/units.ts'
import type { CellColumn, CountCells } from './countCells.ts'

/** Parts and their whole; `isExact` false = the parts may leave something out that is not shown. */
export interface Relation {
  readonly whole: number
  readonly parts: readonly number[]
  readonly isExact: boolean
}

type Row = (column: CellColumn) => number | null

export function relationsOf(
  columns: readonly CellColumn[],
  cells: CountCells,
  levels: ReadonlyMap<LevelId, UnitLevel>,
): readonly Relation[] {
  return [
    ...columns.map(cityRelation),
    ...columns.flatMap((whole) => [
      ...sexRelations(whole, columns, cells),
      ...partRelations(whole, columns, cells),
      ...levelRelations(whole, columns, cells, levels),
    ]),
  ].filter(({ parts }) => parts.length > 0)
}

const cityRelation = ({ units, rest, city }: CellColumn): Relation => ({
  whole: city,
  parts: rest === null ? units : [...units, rest],
  isExact: true,
})

/** The rows that columns of one level have in common: each unit, those without an area, and the municipality. */
function rowsOf({ units }: CellColumn): readonly Row[] {
  return [
    ...units.map(
      (_cell, unit): Row =>
        (column) =>
          column.units[unit] ?? null,
    ),
    ({ rest }) => rest,
    ({ city }) => city,
  ]
}

function familyRelations(
  whole: CellColumn,
  parts: readonly CellColumn[],
  cells: CountCells,
  isExact: boolean,
): readonly Relation[] {
  return rowsOf(whole).flatMap((row) => {
    const all = row(whole)
    const some = parts.map(row).filter((cell) => cell !== null)
    if (all === null || some.length < parts.length) return []
    // A row of which nothing is shown says nothing that its units do not say.
    const isShown = [all, ...some].some((cell) => cells.shown(cell) !== null)
    return isShown || row(whole) !== whole.city ? [{ whole: all, parts: some, isExact }] : []
  })
}

const isBeside = (a: CellColumn, b: CellColumn): boolean => a.level === b.level && a.year === b.year

function sexRelations(whole: CellColumn, columns: readonly CellColumn[], cells: CountCells): readonly Relation[] {
  if (whole.sex !== 'total') return []
  const ofSex = (sex: CellColumn['sex']) =>
    columns.find((one) => one.layer === whole.layer && one.sex === sex && isBeside(one, whole))
  const [women, men] = [ofSex('women'), ofSex('men')]
  return women === undefined || men === undefined ? [] : familyRelations(whole, [women, men], cells, true)
}

function partRelations(whole: CellColumn, columns: readonly CellColumn[], cells: CountCells): readonly Relation[] {
  const parts = columns.filter(
    (one) => one.partOf === whole.layer && one.sex === whole.sex && isBeside(one, whole) && one !== whole,
  )
  if (parts.length === 0) return []
  if (isWhole(whole, parts, cells)) return familyRelations(whole, parts, cells, true)
  return [...familyRelations(whole, parts, cells, false)]
}

/** Whether the parts make up the whole in at least half of the rows where all are known, or no row is known. */
function isWhole(whole: CellColumn, parts: readonly CellColumn[], cells: CountCells): boolean {
  if (parts.length < 2) return false
  const rests = familyRelations(whole, parts, cells, true).flatMap((relation) => rest(relation, cells) ?? [])
  return rests.filter((one) => one === 0).length * 2 >= rests.length
}

/** What the parts leave of the whole; null where one of them is not known. */
function rest({ whole, parts }: Relation, { values }: CountCells): number | null {
  let left = values[whole] ?? null
  for (const part of parts) {
    const value = values[part] ?? null
    left = left === null || value === null ? null : left - value
  }
  return left
}

/**
 * Larger units that are exact sums of the smaller ones. One that is not shows that the two are not of one kind; where so
 * much is hidden that nothing shows it, they are taken to be sums.
 */
function levelRelations(
  whole: CellColumn,
  columns: readonly CellColumn[],
  cells: CountCells,
  levels: ReadonlyMap<LevelId, UnitLevel>,
): readonly Relation[] {
  return columns
    .filter(
      ({ layer, year, sex, level }) =>
        layer === whole.layer && year === whole.year && sex === whole.sex && level !== whole.level,
    )
    .flatMap((smaller) => {
      const relations = unitSums(whole, smaller, levels)
      const rests = relations.flatMap((relation) => rest(relation, cells) ?? [])
      return rests.every((one) => one === 0) ? relations : []
    })
}

function unitSums(
  whole: CellColumn,
  smaller: CellColumn,
  levels: ReadonlyMap<LevelId, UnitLevel>,
): readonly Relation[] {
  const larger = levels.get(whole.level)
  const parts = new Map<number, number[]>()
  levels.get(smaller.level)?.units.forEach(({ parents }, unit) => {
    const at = larger?.indexOf.get(parents[whole.level] ?? '')
    const cell = smaller.units[unit]
    const holder = at === undefined ? undefined : whole.units[at]
    if (holder !== undefined && cell !== undefined) parts.set(holder, [...(parts.get(holder) ?? []), cell])
  })
  return [...parts].map(([holder, some]) => ({ whole: holder, parts: some, isExact: true }))
}
