import { checkCatalog } from './checkCatalog.ts'
import { checkFigures } from './checkFigures.ts'
import { checkMaps } from './checkMaps.ts'
import { checkPrivacy } from './checkPrivacy.ts'
import { checkRegister } from './checkRegister.ts'
import { checkRows } from './checkRows.ts'
import { checkSeries } from './checkSeries.ts'
import { checkTotals } from './checkTotals.ts'
import { checkUnits } from './checkUnits.ts'
import type { Fault } from './fault.ts'
import { readDataFolder, type DataFolder } from './readDataFolder.ts'
import { unconfirmedProtection } from './unconfirmedProtection.ts'

export interface CheckReport {
  readonly errors: readonly Fault[]
  /** What may be built and looked at, and not published: see `unconfirmedProtection`. */
  readonly unconfirmed: readonly string[]
  /** What was looked at, for a reader who wants to know that something was. */
  readonly counts: Readonly<Record<string, number>>
}

/** Holds a published data set against the data contract. */
export function checkData(folder: string): CheckReport {
  const { data, errors } = readDataFolder(folder)
  if (data === null) return { errors, unconfirmed: [], counts: {} }
  const unconfirmed = unconfirmedProtection(data)
  return { errors: [...errors, ...contractErrors(data)], unconfirmed, counts: countsOf(data) }
}

/** The contract without the reading, for data that is already in memory. */
export function contractErrors(data: DataFolder): Fault[] {
  return [
    ...checkRows(data),
    ...checkUnits(data),
    ...checkFigures(data),
    ...checkTotals(data),
    ...checkCatalog(data),
    ...checkSeries(data),
    ...checkMaps(data),
    ...checkRegister(data),
    ...checkPrivacy(data.texts),
  ]
}

function countsOf(data: DataFolder): Record<string, number> {
  const figures = data.figures.flatMap((file) => file.columns.flatMap((column) => column.values))
  return {
    files: data.manifest.files.length,
    units: data.units.levels.reduce((sum, level) => sum + level.unitIds.length, 0),
    neighbours: data.units.levels.reduce((sum, level) => sum + (level.neighbours?.length ?? 0), 0),
    columns: data.figures.reduce((sum, file) => sum + file.columns.length, 0),
    figures: figures.length,
    gaps: figures.filter((value) => value === null).length,
    layers: data.catalog.layers.length,
    efforts: data.interventions.efforts.length,
    statements: data.interventions.statements.length,
  }
}
