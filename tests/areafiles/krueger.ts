/**
 * The transverse Mercator projection by the series of Krüger as Lantmäteriet prints it (Gauss Conformal Projection,
 * four terms): another way to the same coordinates than the library takes.
 */
export interface Projection {
  readonly axis: number
  readonly flattening: number
  readonly meridian: number
  readonly scale: number
  readonly falseNorthing: number
  readonly falseEasting: number
}

const GRS80 = { axis: 6_378_137, flattening: 1 / 298.257222101 }

export const SWEREF99_TM: Projection = {
  ...GRS80,
  meridian: 15,
  scale: 0.9996,
  falseNorthing: 0,
  falseEasting: 500_000,
}
export const SWEREF99_1330: Projection = { ...GRS80, meridian: 13.5, scale: 1, falseNorthing: 0, falseEasting: 150_000 }
/** RT 90 2,5 gon V straight from SWEREF 99, without the seven parameters (Lantmäteriet, good to decimetres). */
export const RT90_DIRECT: Projection = {
  ...GRS80,
  meridian: 15 + 48 / 60 + 22.624306 / 3600,
  scale: 1.00000561024,
  falseNorthing: -667.711,
  falseEasting: 1_500_064.274,
}
/** The example that Lantmäteriet prints with the formulas. */
export const PRINTED_EXAMPLE: Projection = {
  ...GRS80,
  meridian: 13 + 35 / 60 + 7.692 / 3600,
  scale: 1.00000254,
  falseNorthing: -6_226_307.864,
  falseEasting: 84_182.879,
}

const RADIANS = Math.PI / 180

export function projected(projection: Projection, lon: number, lat: number): [east: number, north: number] {
  const { axis, flattening: f, meridian, scale, falseNorthing, falseEasting } = projection
  const e2 = f * (2 - f)
  const n = f / (2 - f)
  const radius = (axis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]
  const a = e2
  const b = (5 * e2 ** 2 - e2 ** 3) / 6
  const c = (104 * e2 ** 3 - 45 * e2 ** 4) / 120
  const d = (1237 * e2 ** 4) / 1260
  const conformal = lat * RADIANS - sin * cos * (a + b * sin ** 2 + c * sin ** 4 + d * sin ** 6)
  const turn = (lon - meridian) * RADIANS
  const xi = Math.atan2(Math.tan(conformal), Math.cos(turn))
  const eta = Math.atanh(Math.cos(conformal) * Math.sin(turn))
  const beta = [
    n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
    (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
    (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
    (49561 * n ** 4) / 161280,
  ]
  let [north, east] = [xi, eta]
  beta.forEach((factor, index) => {
    const k = 2 * (index + 1)
    north += factor * Math.sin(k * xi) * Math.cosh(k * eta)
    east += factor * Math.cos(k * xi) * Math.sinh(k * eta)
  })
  return [scale * radius * east + falseEasting, scale * radius * north + falseNorthing]
}
