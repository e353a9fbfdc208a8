import { unitLevel, type ArealUnit, type LevelId, type UnitId, type UnitLevel } from '../../src/domain/units.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { largerLevel } from './largerLevel.ts'
import { slug } from './slug.ts'

export type Levels = Readonly<Record<LevelId, UnitLevel>>

/** All units of the six levels; the four larger ones are put together from their parts. */
export function buildLevels(inputs: Inputs, inhabitedDelomraden: ReadonlySet<UnitId>): Levels {
  const vintage = vintages(inputs)
  const desoRows = inputs.table(INPUT.deso)
  const delomradeRows = inputs.table(INPUT.delomraden)

  const deso = smallLevel('deso', vintage('deso'), desoRows.map(desoUnit), inputs.table(INPUT.desoNeighbours))
  const delomrade = smallLevel(
    'delomrade',
    vintage('delomrade'),
    delomradeRows.map((row) => delomradeUnit(row, inhabitedDelomraden)),
    inputs.table(INPUT.delomradenNeighbours),
  )
  return withLarger(inputs, deso, delomrade)
}

/** All six levels from the two that are drawn: the larger ones take areas, points and borders from their parts. */
export function withLarger(inputs: Inputs, deso: UnitLevel, delomrade: UnitLevel): Levels {
  const vintage = vintages(inputs)
  const desoRows = inputs.table(INPUT.deso)
  const delomradeRows = inputs.table(INPUT.delomraden)
  const nameOf = (rows: readonly Row[], id: (row: Row) => string, name: string): ReadonlyMap<UnitId, string> =>
    new Map(rows.map((row) => [id(row), row.text(name)]))
  return {
    deso,
    regso: largerLevel(
      'regso',
      vintage('regso'),
      deso,
      nameOf(desoRows, (row) => row.text('regso'), 'regsoName'),
    ),
    delomrade,
    geso: largerLevel(
      'geso',
      vintage('geso'),
      delomrade,
      nameOf(delomradeRows, (row) => row.text('geso'), 'gesoName'),
    ),
    stadsdel: largerLevel(
      'stadsdel',
      vintage('stadsdel'),
      delomrade,
      nameOf(delomradeRows, (row) => slug(row.text('stadsdel')), 'stadsdel'),
    ),
    stadsomrade: largerLevel(
      'stadsomrade',
      vintage('stadsomrade'),
      delomrade,
      nameOf(delomradeRows, (row) => slug(row.text('stadsomrade')), 'stadsomrade'),
    ),
  }
}

function vintages(inputs: Inputs): (id: LevelId) => string {
  const known = new Map(inputs.table(INPUT.levels).map((row) => [row.text('id'), row.text('vintage')]))
  return (id) => known.get(id) ?? ''
}

function desoUnit(row: Row): ArealUnit {
  const id = row.text('id')
  return { ...placeOf(row), id, name: id, isInhabited: true, parents: { regso: row.text('regso') } }
}

function delomradeUnit(row: Row, inhabited: ReadonlySet<UnitId>): ArealUnit {
  const id = row.text('id')
  const parents = {
    geso: row.text('geso'),
    stadsdel: slug(row.text('stadsdel')),
    stadsomrade: slug(row.text('stadsomrade')),
  }
  return { ...placeOf(row), id, name: row.text('name'), isInhabited: inhabited.has(id), parents }
}

const placeOf = (row: Row): Pick<ArealUnit, 'point' | 'areaHectares'> => ({
  point: [row.number('lon'), row.number('lat')],
  areaHectares: row.number('areaHectares'),
})

function smallLevel(
  id: LevelId,
  vintage: string,
  units: readonly ArealUnit[],
  neighbourRows: readonly Row[],
): UnitLevel {
  const indexOf = new Map(units.map((unit, index) => [unit.id, index]))
  const index = (row: Row, column: string): number => {
    const found = indexOf.get(row.text(column))
    if (found === undefined) {
      throw new DataProblem(row.where, `"${row.text(column)}" is no ${id}`, 'Use a code of the units table.')
    }
    return found
  }
  const neighbours = neighbourRows.map((row) => [index(row, 'a'), index(row, 'b'), row.number('sharedMeters')] as const)
  return unitLevel(id, vintage, units, neighbours)
}
