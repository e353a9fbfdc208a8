import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { declaredInJson } from './declaredSystem.ts'
import { readFeature, type GeometryTally } from './geoJsonFeature.ts'
import { isList, isRecord, type JsonRecord } from './jsonValues.ts'
import type { RawArea, RawAreaFile } from './rawAreas.ts'

/** A feature collection of GeoJSON (RFC 7946), with the `crs` that its predecessor of 2008 allowed. */
export function readGeoJson(document: JsonRecord, findings: FindingList): RawAreaFile | null {
  const { type, features } = document
  if (type !== 'FeatureCollection' || !isList(features)) {
    findings.add('areasNotCollection', { found: typeof type === 'string' ? type : '' })
    return null
  }
  const areas = readFeatures(features, findings)
  if (areas === null) return null
  checkBoxes(document, features, findings)
  return { format: 'geojson', declared: declaredInJson(document['crs']), areas }
}

/** All features of a file; null where there are none or too many. */
export function readFeatures(features: readonly unknown[], findings: FindingList): readonly RawArea[] | null {
  if (features.length === 0) findings.add('areasNone')
  if (features.length > AREA_LIMITS.areas) {
    findings.add('areasTooMany', { details: { areas: features.length, most: AREA_LIMITS.areas } })
  }
  if (features.length === 0 || features.length > AREA_LIMITS.areas) return null
  const tally: GeometryTally = { positions: 0, withHeight: new Set() }
  const areas = features.map((feature, index) => readFeature(feature, index + 1, tally, findings))
  reportTally(tally, findings)
  return areas
}

export function reportTally({ positions, withHeight }: GeometryTally, findings: FindingList): void {
  const [row] = withHeight
  if (row !== undefined) findings.add('areasHeightDropped', { row, details: { areas: withHeight.size } })
  if (positions > AREA_LIMITS.positions) {
    findings.add('areasTooManyPoints', { details: { positions, most: AREA_LIMITS.positions } })
  }
}

/** The rectangle of a file or feature is not needed; one that is none may be a sign of a faulty export. */
function checkBoxes(document: JsonRecord, features: readonly unknown[], findings: FindingList): void {
  if (!isBox(document['bbox'])) findings.add('areasBoxIgnored', { found: JSON.stringify(document['bbox']) })
  features.forEach((feature, index) => {
    if (!isRecord(feature) || isBox(feature['bbox'])) return
    findings.add('areasBoxIgnored', { row: index + 1, found: JSON.stringify(feature['bbox']) })
  })
}

function isBox(box: unknown): boolean {
  if (box === undefined) return true
  if (!isList(box) || (box.length !== 4 && box.length !== 6)) return false
  const numbers = box.filter((one): one is number => typeof one === 'number' && Number.isFinite(one))
  const [south = Infinity, north = -Infinity] = [numbers[1], numbers[numbers.length / 2 + 1]]
  return numbers.length === box.length && south <= north
}
