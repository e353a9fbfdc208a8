/**
 * What a file of areas may be at most; beyond it the file is refused before it is taken apart. The largest that must
 * go through are the DeSO of the whole country: 6 160 areas (SCB, DeSO 2025), of some hundred positions each.
 */
export const AREA_LIMITS = {
  /** Official boundaries of a kommun take under 1 MB, of the country about 15 MB as GeoJSON; a browser copes with it. */
  bytes: 25 * 1024 * 1024,
  /** What a zip file may hold when it is unpacked, and how many times its size. Shapefiles shrink to a half, tables of padded texts to much less. */
  unpackedBytes: 60 * 1024 * 1024,
  unpackedRatio: 100,
  areas: 8_000,
  positions: 2_000_000,
  /** Arrays and objects of a JSON file: each position is one. */
  containers: 2_500_000,
  /** GeoJSON needs 7 for the coordinates of a multipolygon; the rest is for properties that are left out. */
  depth: 20,
  /** Characters of one text: no name or code is longer. */
  text: 500,
  properties: 200,
  /** Findings of one rule that are listed before the rest is counted. */
  findingsOfOneRule: 200,
  /** Pairs of areas that lie over each other: a copy that was simplified area by area has about one for each area. */
  overlaps: 20_000,
  /**
   * Comparisons of the pieces of borders, some hundredths of a microsecond each, so that a file made to hang ends in
   * about two seconds. A whole country takes a quarter of them.
   */
  comparisons: 40_000_000,
} as const
