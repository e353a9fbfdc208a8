import type { DataFolder } from './readDataFolder.ts'

/** A rectangle of longitudes and latitudes in WGS 84. */
interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

/** Where the areas of a data set have to lie. */
export interface Place {
  readonly name: string
  readonly box: Box
}

const MALMO = '1280'

/** With some margin. */
const MALMO_PLACE: Place = { name: 'Malmö', box: { west: 12.8, east: 13.3, south: 55.4, north: 55.75 } }
const SWEDEN_PLACE: Place = { name: 'Sweden', box: { west: 10.5, east: 24.5, south: 55, north: 69.5 } }

/** The kommuner of a data set: the codes of its DeSO begin with them. */
const kommunerOf = (units: DataFolder['units']): ReadonlySet<string> =>
  new Set(units.levels.find(({ id }) => id === 'deso')?.unitIds.map((id) => id.slice(0, MALMO.length)))

/** Whether every area is one of the kommun that the project's own tables are about. */
export function isMalmoAlone(units: DataFolder['units']): boolean {
  const kommuner = kommunerOf(units)
  return kommuner.size === 1 && kommuner.has(MALMO)
}

export const placeOf = (units: DataFolder['units']): Place => (isMalmoAlone(units) ? MALMO_PLACE : SWEDEN_PLACE)

export const isIn = ({ box }: Place, [lon = Number.NaN, lat = Number.NaN]: readonly number[]): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north
