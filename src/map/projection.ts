import { geoPath, geoTransform, type GeoPath } from 'd3'
import type { Bounds } from './shapes.ts'

/** Mean radius of the earth in metres. */
const EARTH_RADIUS = 6_371_009

/** Pixels between the edge of the map and what is shown, when all is shown. */
export const MAP_PADDING = 14
/** How far in the reader can zoom, in times the map that shows everything. */
export const MAX_MAGNIFICATION = 12

/** Metres of a degree of latitude. */
export const METERS_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180

/** From degrees to pixels of a drawing, north up. */
export interface Projection {
  readonly project: (point: readonly [lon: number, lat: number]) => [x: number, y: number]
  readonly path: GeoPath
  readonly metersPerPixel: number
}

/**
 * Fits a box of degrees into a drawing. Equirectangular about the middle of the box: over a city of 20 km the error
 * of scale stays under a tenth of a per cent.
 */
export function fitProjection(bounds: Bounds, width: number, height: number, padding: number): Projection {
  const [west, south, east, north] = bounds
  const radians = Math.PI / 180
  const middle = ((south + north) / 2) * radians
  const metersEast = EARTH_RADIUS * Math.cos(middle) * radians
  const metersNorth = EARTH_RADIUS * radians
  const metersPerPixel = Math.max(
    ((east - west) * metersEast) / Math.max(width - 2 * padding, 1),
    ((north - south) * metersNorth) / Math.max(height - 2 * padding, 1),
  )
  const project = ([lon, lat]: readonly [number, number]): [number, number] => [
    width / 2 + ((lon - (west + east) / 2) * metersEast) / metersPerPixel,
    height / 2 - ((lat - (south + north) / 2) * metersNorth) / metersPerPixel,
  ]
  const transform = geoTransform({
    point(lon: number, lat: number) {
      const [x, y] = project([lon, lat])
      this.stream.point(x, y)
    },
  })
  return { project, path: geoPath(transform).digits(1), metersPerPixel }
}
