/** Malmö with some margin, in WGS 84 degrees. */
const MALMO_BOX = { west: 12.8, east: 13.3, south: 55.4, north: 55.75 } as const

type Range = readonly [least: number, most: number]

/** Where Malmö lies in the systems that a file may be in by mistake, with a margin of about 10 km. */
const SYSTEMS: readonly { readonly name: string; readonly x: Range; readonly y: Range }[] = [
  { name: 'EPSG:3008 (SWEREF 99 13 30)', x: [100_000, 140_000], y: [6_140_000, 6_185_000] },
  { name: 'EPSG:3006 (SWEREF 99 TM)', x: [355_000, 396_000], y: [6_140_000, 6_185_000] },
  { name: 'EPSG:3857 (Web Mercator)', x: [1_420_000, 1_482_000], y: [7_440_000, 7_520_000] },
]

const isWithin = (value: number, [least, most]: Range): boolean => value >= least && value <= most

/** Whether a point of longitude and latitude lies in Malmö's box. */
const isInMalmo = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): boolean =>
  isWithin(lon, [MALMO_BOX.west, MALMO_BOX.east]) && isWithin(lat, [MALMO_BOX.south, MALMO_BOX.north])

/** What a point outside Malmö's box most likely is, from its numbers alone. */
export function likelySystem([x = Number.NaN, y = Number.NaN]: readonly number[]): string {
  for (const system of SYSTEMS) {
    if (isWithin(x, system.x) && isWithin(y, system.y)) return system.name
    if (isWithin(y, system.x) && isWithin(x, system.y)) return `${system.name} with northing first`
  }
  if (isInMalmo([y, x])) return 'latitude before longitude'
  return 'a place outside Malmö or an unknown coordinate system'
}
