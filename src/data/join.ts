/** Turns checked files into the words of the domain. What does not join is an error with a name, never silence. */
import type { Catalog, ComparisonCity, FigureTable, Geography } from '../domain/dataset.ts'
import { absent, figureOf, type Absence, type Figure, type FigureColumn } from '../domain/figures.ts'
import type { Register } from '../domain/interventions.ts'
import { addedNeighbours } from '../domain/neighbours.ts'
import { LEVELS, unitLevel, type ArealUnit, type LevelId, type UnitId, type UnitLevel } from '../domain/units.ts'
import { fail, succeed, type Result } from './errors.ts'
import { STATUS_LETTERS, type CatalogFile, type CitiesFile, type FiguresFile, type UnitsFile } from './schema.ts'
import type { InterventionsFile } from './schemaInterventions.ts'

export function joinCatalog(file: CatalogFile): Result<Catalog> {
  return succeed({
    levels: file.levels,
    layers: file.layers,
    availability: file.availability,
    sources: file.sources,
    aliases: file.aliases,
  })
}

export function joinRegister(file: InterventionsFile): Result<Register> {
  const { name, isExample, efforts, committees, funds, statements, documents, allocations, readings } = file
  return succeed({ name, isExample, efforts, committees, funds, statements, documents, allocations, readings })
}

export function joinGeography(file: UnitsFile): Result<Geography> {
  const levels = new Map<LevelId, UnitLevel>()
  for (const level of file.levels) {
    const lengths = [level.names, level.lon, level.lat, level.areaHectares, level.inhabited].map((c) => c.length)
    if (lengths.some((length) => length !== level.unitIds.length)) {
      return joinError('units', `${level.id}: ${lengths.join(', ')}`)
    }
    const units = level.unitIds.map(arealUnitOf(level)).map(withName(file))
    levels.set(level.id, unitLevel(level.id, level.vintage, units, level.neighbours ?? []))
  }
  for (const { id, neighbours } of file.levels) if (neighbours === null) addNeighbours(id, levels)
  return succeed({ levels, desoToDelomrade: file.desoToDelomrade })
}

/** Larger units are neighbours where their parts are; the level with parts is one whose own neighbours are known. */
function addNeighbours(id: LevelId, levels: Map<LevelId, UnitLevel>): void {
  const larger = levels.get(id)
  const parts = [...levels.values()].find(({ units, neighbours }) => neighbours.length > 0 && units[0]?.parents[id])
  if (larger === undefined || parts === undefined) return
  levels.set(id, { ...larger, neighbours: addedNeighbours(id, parts, larger.indexOf) })
}

/** A unit that has a code and no name, as DeSO do, is called by its code and the name of the area that holds it. */
function withName(file: UnitsFile): (unit: ArealUnit) => ArealUnit {
  return (unit) => {
    const [larger, parentId] = Object.entries(unit.parents)[0] ?? []
    const parents = unit.name === unit.id ? file.levels.find(({ id }) => id === larger) : undefined
    const name = parents?.names[parents.unitIds.indexOf(parentId ?? '')]
    return name === undefined ? unit : { ...unit, name: `${unit.id}, ${name}` }
  }
}

function arealUnitOf(level: UnitsFile['levels'][number]): (id: UnitId, index: number) => ArealUnit {
  return (id, index) => {
    const parents: Partial<Record<LevelId, UnitId>> = {}
    for (const larger of LEVELS) {
      const parent = level.parents[larger]?.[index]
      if (parent !== undefined) parents[larger] = parent
    }
    return {
      id,
      name: level.names[index] ?? id,
      point: [level.lon[index] ?? Number.NaN, level.lat[index] ?? Number.NaN],
      areaHectares: level.areaHectares[index] ?? Number.NaN,
      isInhabited: level.inhabited[index] === 1,
      parents,
    }
  }
}

/** Reads the columns of one level; the ids must be those of the units, in their order. */
export function joinFigures(file: FiguresFile, geography: Geography): Result<FigureTable> {
  const units = geography.levels.get(file.level)?.units ?? []
  const id = `figures.${file.level}`
  if (units.length !== file.unitIds.length)
    return joinError(id, `${file.unitIds.length} units, expected ${units.length}`)
  const stranger = file.unitIds.find((unitId, index) => units[index]?.id !== unitId)
  if (stranger !== undefined) return joinError(id, stranger)
  const short = file.columns.find((column) => column.values.length !== units.length)
  if (short !== undefined) return joinError(id, `${short.layer} ${short.year}: ${short.values.length} values`)
  const byKey = new Map(file.columns.map((column) => [`${column.layer}:${column.year}:${column.sex}`, column]))
  const columns = file.columns.map((column): FigureColumn => {
    const base = column.base === null ? undefined : byKey.get(column.base)
    return {
      layer: column.layer,
      level: file.level,
      year: column.year,
      sex: column.sex,
      basis: column.basis,
      referenceDate: column.referenceDate,
      vintage: column.vintage,
      base: base?.values ?? null,
      cityBase: base?.city ?? null,
      figures: column.values.map((value, index) => toFigure(value, column.status?.[index] ?? 'v')),
      city: toFigure(column.city, column.cityStatus ?? 'v'),
      ...(column.residual === undefined ? {} : { residual: toResidual(column.residual) }),
      ...(column.source === undefined ? {} : { source: column.source }),
      ...(column.fewestResidents === undefined ? {} : { fewestResidents: column.fewestResidents }),
    }
  })
  return succeed({ level: file.level, columns, quality: file.quality })
}

const toResidual = (residual: number | string): Figure =>
  typeof residual === 'number' ? figureOf(residual) : toFigure(null, residual)

function toFigure(value: number | null, letter: string): Figure {
  if (letter === 'v') return value === null ? absent('missing') : figureOf(value)
  return absent(ABSENCE_OF_LETTER.get(letter) ?? 'missing')
}

const ABSENCE_OF_LETTER: ReadonlyMap<string, Absence> = new Map(
  Object.entries(STATUS_LETTERS).flatMap(([letter, state]): [string, Absence][] =>
    state === 'value' ? [] : [[letter, state]],
  ),
)

export function joinCities(file: CitiesFile): Result<readonly ComparisonCity[]> {
  return succeed(
    file.cities.map((city) => ({
      id: city.id,
      name: city.name,
      level: city.level,
      columns: city.columns.map((column) => ({
        layer: column.layer,
        year: column.year,
        values: column.values,
        base: city.columns.find((other) => `${other.layer}:${other.year}:total` === column.base)?.values ?? null,
      })),
    })),
  )
}

const joinError = (file: string, found: string) => fail({ file, path: `${file}.json`, rule: 'join', found })
