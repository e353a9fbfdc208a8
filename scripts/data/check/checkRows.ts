import { FILE_KINDS } from '../../../src/data/schemaRows.ts'
import type { DataFolder } from './readDataFolder.ts'
import { faultAt, type Fault } from './fault.ts'

/** The manifest says how many rows each file has; the page counts them again, and refuses a file with other ones. */
export function checkRows(data: DataFolder): Fault[] {
  const counted = new Map<string, number>([
    ['catalog', FILE_KINDS.catalog.rowsIn(data.catalog)],
    ['units', FILE_KINDS.units.rowsIn(data.units)],
    ['interventions', FILE_KINDS.interventions.rowsIn(data.interventions)],
    ['cities', FILE_KINDS.cities.rowsIn(data.cities)],
    ...data.figures.map((file): [string, number] => [`figures.${file.level}`, FILE_KINDS.figures.rowsIn(file)]),
    ...[...data.maps].map(([id, map]): [string, number] => [id, FILE_KINDS.map.rowsIn(map)]),
    ...[...data.downloads].map(([id, { features }]): [string, number] => [id, features.length]),
  ])
  return data.manifest.files.flatMap(({ id, rows }) => {
    const found = counted.get(id)
    return found === undefined || found === rows
      ? []
      : [faultAt(id, `${found} rader, förteckningen säger ${rows}`, `${found} rows, the manifest says ${rows}`)]
  })
}
