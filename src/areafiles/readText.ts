import type { FindingList } from './areaFindings.ts'
import { textFault } from './areaFileKind.ts'
import { decodeText } from './decodeText.ts'
import { readGeoJson } from './geoJson.ts'
import { isList, isRecord, type JsonRecord } from './jsonValues.ts'
import type { RawAreaFile } from './rawAreas.ts'
import { scanJson } from './scanJson.ts'
import { readTopoJson } from './topoJson.ts'

/** GeoJSON or TopoJSON, told by what stands in it; other JSON and other text is named as far as it is known. */
export async function readTextFile(bytes: Uint8Array, findings: FindingList): Promise<RawAreaFile | null> {
  const text = decodeText(bytes, findings)
  if (text === null) return null
  const fault = textFault(text)
  if (fault !== null) {
    findings.add(fault)
    return null
  }
  if (!scanJson(text, findings)) return null
  const document: unknown = JSON.parse(text)
  if (!isRecord(document)) return notCollection(findings)
  if (document['type'] === 'Topology') return readTopoJson(document, findings)
  if (!isEsriJson(document)) return readGeoJson(document, findings)
  findings.add('areasFileIsEsriJson')
  return null
}

function notCollection(findings: FindingList): null {
  findings.add('areasNotCollection')
  return null
}

/** The JSON of ArcGIS services: features with attributes, and no types. */
function isEsriJson({ type, geometryType, spatialReference, features }: JsonRecord): boolean {
  if (type !== undefined && type !== 'FeatureCollection') return false
  const [first] = isList(features) ? features : []
  const hasAttributes = isRecord(first) && isRecord(first['attributes']) && first['type'] === undefined
  const isNamed = typeof geometryType === 'string' && geometryType.startsWith('esri')
  return hasAttributes || isNamed || (type === undefined && spatialReference !== undefined)
}
