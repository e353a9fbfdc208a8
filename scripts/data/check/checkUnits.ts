import { LEVELS } from '../../../src/domain/units.ts'
import type { DataFolder } from './readDataFolder.ts'
import { isIn, placeOf, type Place } from './unitSet.ts'
import { faultAt, type Fault } from './fault.ts'

/**
 * Units that share no boundary with another in the tables. This DeSO lies within Malmö, but the coarse boundaries
 * that its neighbours are computed from leave a gap around it.
 */
const KNOWN_ISLANDS: readonly string[] = ['1280C2730']

/** What publishers call those who are counted in the city and in no area of it: they have no place on a map. */
const RESIDUAL_NAME = /^(restpost|rest$|ej fördelad|ofördelad|okänt område|uppgift saknas|malmö totalt|unknown area)/i

type Columns = DataFolder['units']['levels'][number]

/** Units: unique, where the set lies, with a land area, joined to their larger units and to their neighbours. */
export function checkUnits({ units, catalog }: DataFolder): Fault[] {
  const place = placeOf(units)
  const measured = new Set(catalog.levels.filter(({ boundaries }) => boundaries === 'official').map(({ id }) => id))
  const levels = new Map(units.levels.map((level) => [level.id, level]))
  const missing = LEVELS.filter((level) => !levels.has(level)).map((level) =>
    faultAt('units', `indelningen ${level} saknas`, `the level ${level} is missing`),
  )
  return [
    ...missing,
    ...units.levels.flatMap((level) => [
      ...checkColumns(level, place),
      ...checkNeighbours(level, measured.has(level.id)),
    ]),
    ...units.levels.flatMap((level) => checkParents(level, levels)),
    ...checkSpread(units.desoToDelomrade, levels.get('deso'), levels.get('delomrade')),
  ]
}

function checkColumns(level: Columns, place: Place): Fault[] {
  const { id, unitIds, names, lon, lat, areaHectares, inhabited } = level
  const errors: Fault[] = []
  if (new Set(unitIds).size !== unitIds.length)
    errors.push(faultAt(`units.${id}`, 'ett id finns två gånger', 'an id occurs twice'))
  for (const column of [names, lon, lat, areaHectares, inhabited, ...Object.values(level.parents)]) {
    if (column.length !== unitIds.length)
      errors.push(faultAt(`units.${id}`, 'kolumnerna är olika långa', 'columns of unequal length'))
  }
  unitIds.forEach((unitId, index) => {
    const point = [lon[index] ?? Number.NaN, lat[index] ?? Number.NaN]
    if (!isIn(place, point))
      errors.push(
        faultAt(
          `units.${id}`,
          `${unitId} vid ${point.join(', ')} ligger inte i ${place.name}`,
          `${unitId} at ${point.join(', ')} is not in ${place.name}`,
        ),
      )
    if (!((areaHectares[index] ?? 0) > 0))
      errors.push(faultAt(`units.${id}`, `${unitId} saknar markyta`, `${unitId} has no land`))
    if (RESIDUAL_NAME.test(names[index] ?? ''))
      errors.push(
        faultAt(`units.${id}`, `${unitId} är en restpost och inget område`, `${unitId} is a residual and no area`),
      )
    if ((names[index] ?? '') === '')
      errors.push(faultAt(`units.${id}`, `${unitId} saknar namn`, `${unitId} has no name`))
  })
  return errors
}

/** Boundaries of which more areas than this touch no other are not those of one set: islands are few. */
const MOST_ISLANDS = 0.1

/**
 * Each pair stands once, so that reading it both ways gives a symmetric table.
 *
 * @param isMeasured whether the neighbours come from official boundaries: an area alone is an island then, and not a
 *   gap of a coarse table
 */
function checkNeighbours({ id, unitIds, neighbours }: Columns, isMeasured: boolean): Fault[] {
  if (neighbours === null) return []
  const errors: Fault[] = []
  const seen = new Set<string>()
  for (const [a, b, meters] of neighbours) {
    const pair = `${Math.min(a, b)}-${Math.max(a, b)}`
    if (a === b || a >= unitIds.length || b >= unitIds.length)
      errors.push(faultAt(`units.${id}`, `grannarna ${a} och ${b} går inte ihop`, `neighbours ${a} and ${b}`))
    if (seen.has(pair))
      errors.push(faultAt(`units.${id}`, `grannarna ${pair} står två gånger`, `the neighbours ${pair} stand twice`))
    if (!(meters >= 0))
      errors.push(
        faultAt(`units.${id}`, `grannarna ${pair} delar ${meters} m`, `the neighbours ${pair} share ${meters} m`),
      )
    seen.add(pair)
  }
  const touched = new Set(neighbours.flatMap(([a, b]) => [a, b]))
  const alone = unitIds.filter((unitId, index) => !touched.has(index) && !KNOWN_ISLANDS.includes(unitId))
  const islands = isMeasured ? Math.floor(unitIds.length * MOST_ISLANDS) : 0
  return [
    ...errors,
    ...(alone.length <= islands
      ? []
      : alone.map((one) => faultAt(`units.${id}`, `${one} saknar granne`, `${one} has no neighbour`))),
  ]
}

function checkParents(level: Columns, levels: ReadonlyMap<string, Columns>): Fault[] {
  return Object.entries(level.parents).flatMap(([larger, parents]) => {
    const known = new Set(levels.get(larger)?.unitIds)
    const strangers = parents.filter((parent) => !known.has(parent))
    const empty = [...known].filter((parent) => !parents.includes(parent))
    return [
      ...strangers.map((parent) =>
        faultAt(`units.${level.id}`, `${parent} är inget område på ${larger}`, `${parent} is no ${larger}`),
      ),
      ...empty.map((parent) =>
        faultAt(`units.${level.id}`, `${parent} på ${larger} saknar delar`, `the ${larger} ${parent} has no part`),
      ),
    ]
  })
}

const SHARE_TOLERANCE = 0.0005

function checkSpread(
  spread: DataFolder['units']['desoToDelomrade'],
  deso: Columns | undefined,
  delomrade: Columns | undefined,
): Fault[] {
  const sums = new Map<number, number>()
  const errors: Fault[] = []
  for (const [from, to, share] of spread) {
    sums.set(from, (sums.get(from) ?? 0) + share)
    if (delomrade?.unitIds[to] === undefined)
      errors.push(
        faultAt('units.desoToDelomrade', `delområde nummer ${to} finns inte`, `there is no delområde number ${to}`),
      )
    if (delomrade?.inhabited[to] === 0)
      errors.push(
        faultAt(
          'units.desoToDelomrade',
          `${delomrade.unitIds[to]} räknas som tomt`,
          `${delomrade.unitIds[to]} counts as empty`,
        ),
      )
  }
  const wrong = (deso?.unitIds ?? []).filter((_, index) => Math.abs((sums.get(index) ?? 0) - 1) > SHARE_TOLERANCE)
  return [
    ...errors,
    ...wrong.map((id) =>
      faultAt(
        'units.desoToDelomrade',
        `andelarna för ${id} blir inte 1 tillsammans`,
        `the shares of ${id} do not add up to 1`,
      ),
    ),
  ]
}
