/** View and shapes → the features of the GL map's sources. Pure. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { UnitId } from '../domain/units.ts'
import { NO_FILL } from './paint.ts'
import type { MapOutline, MapView } from '../symbology/mapView.ts'
import type { PlacedLabel } from './placeLabels.ts'
import type { MapShapes } from './shapes.ts'

/** Every area of the shapes by its id, with its pattern where it has one. */
export function areaFeatures(shapes: MapShapes, areas: MapView['areas']): FeatureCollection {
  const patterns = new Map(areas.map(({ unitId, fill }) => [unitId, fill.pattern]))
  return collection(
    Array.from(shapes.areas, ([unitId, { geometry }]) => {
      const pattern = patterns.get(unitId) ?? null
      return featureOf(geometry, pattern === null ? { unitId } : { unitId, pattern })
    }),
  )
}

/** Which areas have which pattern, as text: the features need to be set again when it changes. */
export const patternKey = (areas: MapView['areas']): string =>
  areas.flatMap(({ unitId, fill }) => (fill.pattern === null ? [] : [`${unitId}=${fill.pattern}`])).join(' ')

/** The borders between areas of these colours, by tone. */
export const borderFeatures = (shapes: MapShapes, colors: ReadonlyMap<UnitId, string>) =>
  shapes.borders((unitId) => colors.get(unitId) ?? NO_FILL)

/** What efforts name: one shape each, without the borders inside it. */
export const outlineFeatures = (shapes: MapShapes, outlines: readonly MapOutline[]): FeatureCollection =>
  collection(
    outlines.map(({ unitIds, isOpenEnded, isHatched }) =>
      featureOf(
        shapes.union(unitIds),
        isHatched ? { isOpenEnded, pattern: isOpenEnded ? 'placeOpen' : 'placeNamed' } : { isOpenEnded },
      ),
    ),
  )

/** What an outline looks like and where, as text; its label is said elsewhere. */
export const outlineKey = (outlines: readonly MapOutline[]): string =>
  JSON.stringify(outlines.map(({ unitIds, isOpenEnded, isHatched }) => [unitIds, isOpenEnded, isHatched]))

/** Names that have room, with their lines broken, larger names first. */
export const labelFeatures = (placed: readonly PlacedLabel[]): FeatureCollection =>
  collection(
    placed.map(({ lines, rank, point }, order) =>
      featureOf({ type: 'Point', coordinates: [...point] }, { text: lines.join('\n'), rank, order }),
    ),
  )

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })

const featureOf = (geometry: Geometry, properties: Record<string, string | number | boolean>): Feature => ({
  type: 'Feature',
  geometry,
  properties,
})
