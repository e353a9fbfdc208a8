import type { CoordinateSystem } from '../domain/delivery.ts'
import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { converterFrom, likelySystem, type SystemFit } from './converter.ts'
import { SYSTEM_DEFINITIONS } from './coordinateSystems.ts'
import { isWithin, type Extent } from './extent.ts'
import { nameOf, type RawArea, type RawAreaFile, type Xy } from './rawAreas.ts'

export interface Placement {
  readonly system: CoordinateSystem
  readonly isDeclared: boolean
}

interface Asked {
  readonly system: CoordinateSystem | null
  readonly extent: Extent
}

/**
 * Puts all areas of a file into WGS 84, in place. A system counts when it is declared: by the file (the `crs` of
 * GeoJSON, the .prj of a shapefile, the table of systems of a GeoPackage) or by the mapping that a person has
 * confirmed. Then the areas are converted, and a note says from what; this holds for a `crs` in GeoJSON too, although
 * its standard knows WGS 84 alone. Without a declaration the file is WGS 84 or it is refused: numbers alone are enough
 * to say in the fault which system they fit, not to convert by. An unknown system, one that the mapping contradicts,
 * and one that puts areas where the municipality is not, are faults.
 *
 * @returns null where the system is in doubt
 */
export async function placeAreas(raw: RawAreaFile, asked: Asked, findings: FindingList): Promise<Placement | null> {
  const placement = stated(raw, asked.system, findings)
  if (placement === null) return null
  const toWgs84 = await converterFrom(placement.system)
  const shown = raw.areas.filter(({ parts }) => parts !== null)
  const outside = shown.flatMap((area) => {
    const position = firstOutside(area, toWgs84, asked.extent)
    return position === null ? [] : [{ area, position }]
  })
  if (outside.length > 0) {
    const say = outside.length === shown.length ? sayOfAll : sayOfEach
    await say(outside, { raw, asked, placement }, findings)
    return null
  }
  for (const area of raw.areas) convert(area, toWgs84)
  sayWhatWasDone(raw, placement, findings)
  return placement
}

/** What file and mapping say; without either it is WGS 84. */
function stated({ declared }: RawAreaFile, asked: CoordinateSystem | null, findings: FindingList): Placement | null {
  if (declared.kind === 'unknown') {
    findings.add('areasSystemUnknown', { found: declared.text })
    return null
  }
  if (declared.kind === 'known' && asked !== null && asked !== declared.system) {
    findings.add('areasSystemDisagrees', { found: declared.system, details: { asked } })
    return null
  }
  if (declared.kind === 'known') return { system: declared.system, isDeclared: true }
  return { system: asked ?? 'EPSG:4326', isDeclared: asked !== null }
}

/** An area with its first position, as it stands in the file, that lies outside. */
interface Misplaced {
  readonly area: RawArea
  readonly position: Xy
}

function firstOutside({ parts }: RawArea, toWgs84: (position: Xy) => Xy, extent: Extent): Xy | null {
  for (const part of parts ?? []) {
    for (const ring of part) {
      for (const position of ring) if (!isWithin(toWgs84(position), extent)) return position
    }
  }
  return null
}

function convert({ parts }: RawArea, toWgs84: (position: Xy) => Xy): void {
  for (const part of parts ?? []) {
    for (const ring of part) ring.forEach((position, index) => (ring[index] = toWgs84(position)))
  }
}

interface Circumstances {
  readonly raw: RawAreaFile
  readonly asked: Asked
  readonly placement: Placement
}

const written = ([x, y]: Xy): string => `${x}, ${y}`

const labelOf = ({ system }: SystemFit): string => `${SYSTEM_DEFINITIONS[system].name} (${system})`

/** Every area lies outside: the whole file is in another system, has its axes swapped, or is of another place. */
async function sayOfAll(
  outside: readonly Misplaced[],
  { raw, asked: { extent }, placement }: Circumstances,
  findings: FindingList,
): Promise<void> {
  const firsts = raw.areas.flatMap(({ parts }) => parts?.[0]?.[0]?.slice(0, 1) ?? [])
  const fit = await likelySystem(firsts, extent)
  const found = outside[0] === undefined ? '' : written(outside[0].position)
  const { west, south, east, north } = extent
  if (fit === null) {
    const details = { west: degrees(west), south: degrees(south), east: degrees(east), north: degrees(north) }
    findings.add('areasOutside', { found, details })
    return
  }
  const details = { system: fit.system, name: SYSTEM_DEFINITIONS[fit.system].name }
  if (fit.isSwapped && (!placement.isDeclared || fit.system === placement.system)) {
    findings.add('areasAxesSwapped', { found, details })
  } else if (placement.isDeclared) {
    // Every first position fits what is declared, and a later one does not: areas reach too far.
    const likely = fit.system === placement.system ? '' : labelOf(fit)
    findings.add('areasSystemContradicted', { found: placement.system, details: { position: found, likely } })
  } else {
    findings.add('areasSystemLikely', { found, details })
  }
}

const degrees = (value: number): number => Math.round(value * 1e2) / 1e2

async function sayOfEach(
  outside: readonly Misplaced[],
  { asked: { extent }, placement }: Circumstances,
  findings: FindingList,
): Promise<void> {
  for (const [index, { area, position }] of outside.entries()) {
    const isListed = index < AREA_LIMITS.findingsOfOneRule
    const fit = isListed ? await likelySystem([position], extent) : null
    const isOther = fit !== null && (fit.system !== placement.system || fit.isSwapped)
    const details = { name: nameOf(area), likely: isOther ? labelOf(fit) : '' }
    findings.add('areasFeatureOutside', { row: area.row, found: written(position), details })
  }
}

function sayWhatWasDone({ format, declared }: RawAreaFile, { system }: Placement, findings: FindingList): void {
  if (system !== 'EPSG:4326') {
    findings.add('areasConverted', { found: system, details: { name: SYSTEM_DEFINITIONS[system].name } })
  } else if (declared.kind === 'known' && format === 'geojson') {
    findings.add('areasSystemRemoved', { found: declared.text })
  } else if (declared.kind === 'none' && (format === 'geopackage' || format === 'shapefile')) {
    findings.add('areasSystemAssumed')
  }
}
