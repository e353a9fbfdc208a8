import type { Place, PlaceReading } from '../../src/domain/interventions.ts'
import { LEVELS } from '../../src/domain/units.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { optionalLocalText } from './localText.ts'
import type { Levels } from './units.ts'

/**
 * Reads the table of place names. A name is listed once; a name that is read as several units, or as a unit of
 * another name, must say so to the reader in both languages.
 */
export function readPlaceAliases(inputs: Inputs, levels: Levels): readonly PlaceReading[] {
  const seen = new Set<string>()
  return inputs.table(INPUT.placeAliases).map((row) => {
    const alias = aliasOf(row, levels)
    if (seen.has(alias.name)) {
      throw new DataProblem(row.where, `"${alias.name}" is listed twice`, 'Decide on one reading of the name.')
    }
    seen.add(alias.name)
    return alias
  })
}

function aliasOf(row: Row, levels: Levels): PlaceReading {
  const name = row.text('name')
  const level = row.oneOf('level', LEVELS)
  const unitIds = row.list('unitIds')
  const units = levels[level].units.filter((unit) => unitIds.includes(unit.id))
  if (unitIds.length === 0 || units.length !== unitIds.length) {
    throw new DataProblem(row.where, `"${name}" points at a unit that is no ${level}`, 'Use ids of the units tables.')
  }
  const reading = optionalLocalText(row, 'reading')
  const isPlain = units.length === 1 && units[0]?.name === name
  if (!isPlain && reading === null) {
    const what = `"${name}" is read as ${units.map((unit) => unit.name).join(' and ')} without telling the reader`
    throw new DataProblem(row.where, what, 'Fill in readingSv and readingEn.')
  }
  return { name, level, unitIds, reading }
}

/** Turns the place names of an effort into places; a name that the table does not decide on is refused. */
export function placesOf(
  row: Row,
  names: readonly string[],
  aliases: readonly PlaceReading[],
  levels: Levels,
): Place[] {
  return names.map((name) => {
    const alias = aliases.find((entry) => entry.name === name)
    if (alias === undefined) throw undecided(row, name, levels)
    return { ...placeOf(alias, levels), name }
  })
}

function placeOf({ level, unitIds, reading }: PlaceReading, levels: Levels): Omit<Place, 'name'> {
  const [first = null] = unitIds
  const delomraden =
    level === 'delomrade'
      ? unitIds
      : levels.delomrade.units.filter((unit) => unitIds.includes(unit.parents[level] ?? '')).map((unit) => unit.id)
  return { level, unitId: unitIds.length === 1 ? first : null, delomraden, reading, share: null }
}

function undecided(row: Row, name: string, levels: Levels): DataProblem {
  const near = LEVELS.filter((level) => level !== 'deso' && level !== 'regso').flatMap((level) =>
    levels[level].units
      .filter((unit) => unit.name.includes(name) || name.includes(unit.name))
      .map((unit) => `${unit.name} (${level} ${unit.id})`),
  )
  const may = near.length === 0 ? 'no unit has a name like it' : `it may be ${near.join(' or ')}`
  const what = `the place "${name}" has no decided reading; ${may}`
  return new DataProblem(row.where, what, `Decide on one and add a row to ${INPUT.placeAliases}.`)
}
