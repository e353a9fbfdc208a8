/** How long a straight piece between two positions is, in metres. */
export type SegmentLength = (x1: number, y1: number, x2: number, y2: number) => number

/** For positions in metres on a plane. */
export const planarLength: SegmentLength = (x1, y1, x2, y2) => Math.hypot(x2 - x1, y2 - y1)

const DEGREE = Math.PI / 180

/** The ellipsoid of WGS 84: half its greatest width in metres, and the square of its eccentricity. */
const SEMI_MAJOR = 6_378_137
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14

/**
 * For longitudes and latitudes in degrees (WGS 84). The two radii of curvature halfway between the ends make a plane
 * there; for pieces of a boundary, which are far below 100 km, that is right to a millionth.
 */
export const geographicLength: SegmentLength = (x1, y1, x2, y2) => {
  const middle = ((y1 + y2) / 2) * DEGREE
  const flattening = 1 - ECCENTRICITY_SQUARED * Math.sin(middle) ** 2
  const across = SEMI_MAJOR / Math.sqrt(flattening)
  const along = (across * (1 - ECCENTRICITY_SQUARED)) / flattening
  return Math.hypot((x2 - x1) * DEGREE * across * Math.cos(middle), (y2 - y1) * DEGREE * along)
}
