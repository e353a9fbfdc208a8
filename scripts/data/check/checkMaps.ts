import type { Position } from 'geojson'
import { signedArea } from '../geojsonFile.ts'
import type { DataFolder } from './readDataFolder.ts'
import { isIn, placeOf, type Place } from './unitSet.ts'
import { faultAt, type Fault } from './fault.ts'
import { both } from '../officialFault.ts'

/** Maps and downloads: one area per unit, closed rings of some extent, wound the right way, where the set lies. */
export function checkMaps({ catalog, units, maps, downloads }: DataFolder): Fault[] {
  const place = placeOf(units)
  return catalog.levels.flatMap((level) => {
    const ids = units.levels.find(({ id }) => id === level.id)?.unitIds ?? []
    const drawn = maps.get(level.map)?.objects[level.id]?.geometries.map((geometry) => geometry.id ?? '') ?? []
    const features = downloads.get(`geojson.${level.id}`)?.features ?? []
    return [
      ...sameIds(`${level.map} ${level.id}`, ids, drawn),
      ...sameIds(
        `geojson.${level.id}`,
        ids,
        features.map((feature) => feature.id),
      ),
      ...features.flatMap(({ id, geometry }) => {
        const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
        return polygons.flatMap((rings) =>
          checkRings(rings, place).map(({ sv, en }) => faultAt(`geojson.${level.id}`, `${id} ${sv}`, `${id} ${en}`)),
        )
      }),
    ]
  })
}

function sameIds(where: string, expected: readonly string[], found: readonly string[]): Fault[] {
  const missing = expected.filter((id) => !found.includes(id))
  const isSame = missing.length === 0 && found.length === expected.length
  return isSame
    ? []
    : [
        faultAt(
          where,
          `${found.length} ytor för ${expected.length} områden (saknas: ${missing.join(', ')})`,
          `${found.length} areas for ${expected.length} units (missing: ${missing.join(', ')})`,
        ),
      ]
}

function checkRings(rings: readonly Position[][], place: Place): Fault[] {
  return rings.flatMap((ring, index) => {
    const errors: Fault[] = []
    if (ring.length < 4 || ring[0]?.join() !== ring.at(-1)?.join())
      errors.push(both('har en ring som inte är sluten', 'has a ring that is not closed'))
    if (signedArea(ring) === 0) errors.push(both('har en ring utan yta', 'has a ring without extent'))
    if (signedArea(ring) > 0 !== (index === 0))
      errors.push(both('har en ring som går åt fel håll', 'has a ring that is wound the wrong way'))
    const outside = ring.find((point) => !isIn(place, point))
    if (outside !== undefined)
      errors.push(
        both(
          `har punkten ${outside.join(', ')}, som inte ligger i ${place.name}`,
          `has the point ${outside.join(', ')}, which is not in ${place.name}`,
        ),
      )
    return errors
  })
}
