/** The ellipsoid of WGS 84: half its greatest width in metres, and its eccentricity. Source: EPSG:7030. */
const SEMI_MAJOR = 6_378_137
const FLATTENING = 1 / 298.257223563
const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)
const ECCENTRICITY = Math.sqrt(ECCENTRICITY_SQUARED)

const RADIANS = Math.PI / 180

/** How far north of the equator a point lies in Mercator's plane, in metres at the equator. Angles are kept there. */
export function mercatorNorth(lat: number): number {
  const sin = Math.sin(lat * RADIANS)
  return SEMI_MAJOR * (Math.atanh(sin) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sin))
}

export const mercatorEast = (lon: number): number => SEMI_MAJOR * lon * RADIANS

/** How much longer everything is in Mercator's plane than on the ground. */
export function mercatorScale(lat: number): number {
  const sin = Math.sin(lat * RADIANS)
  return Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin) / Math.cos(lat * RADIANS)
}

/**
 * Height above the equator in a plane where areas are kept: `SEMI_MAJOR * longitude` times this, both from straight
 * formulas, is the area on the ellipsoid in square metres (the cylindrical equal-area projection of Lambert).
 */
export function equalAreaNorth(lat: number): number {
  const sin = Math.sin(lat * RADIANS)
  const part = sin / (1 - ECCENTRICITY_SQUARED * sin * sin) + Math.atanh(ECCENTRICITY * sin) / ECCENTRICITY
  return (SEMI_MAJOR / 2) * (1 - ECCENTRICITY_SQUARED) * part
}

/** The latitude of a height in that plane, from one that is near it: each step doubles the digits that are right. */
export function equalAreaLatitude(north: number, near: number): number {
  let lat = near
  for (let step = 0; step < 4; step++) {
    const sin = Math.sin(lat * RADIANS)
    const slope =
      (SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) * Math.cos(lat * RADIANS)) / (1 - ECCENTRICITY_SQUARED * sin * sin) ** 2
    lat += (north - equalAreaNorth(lat)) / slope / RADIANS
  }
  return lat
}
