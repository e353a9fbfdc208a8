import type { FindingList } from './areaFindings.ts'
import { isList, isRecord } from './jsonValues.ts'
import { readProperties, readText } from './propertyValues.ts'
import type { RawArea, RawPart, RawRing, Xy } from './rawAreas.ts'

/** What is counted over a whole file, so that each is said once. */
export interface GeometryTally {
  positions: number
  /** Rows with positions of three or more numbers, or with more decimals than are kept. */
  readonly withHeight: Set<number>
}

/** One feature of a GeoJSON file (RFC 7946, section 3.2); what is wrong with it is said and marks it as broken. */
export function readFeature(feature: unknown, row: number, tally: GeometryTally, findings: FindingList): RawArea {
  const area: RawArea = { row, id: null, properties: new Map(), parts: null, isBroken: true }
  if (!isRecord(feature) || feature['type'] !== 'Feature') {
    const found = isRecord(feature) ? String(feature['type']) : String(feature)
    findings.add('areasFeatureUnreadable', { row, found })
    return area
  }
  const { properties, geometry } = feature
  if (!isRecord(properties)) findings.add('areasPropertiesMissing', { row })
  const named = {
    ...area,
    id: readId(feature['id'], row, findings),
    properties: isRecord(properties) ? readProperties(Object.entries(properties), row, findings) : area.properties,
  }
  if (geometry === null) return { ...named, isBroken: false }
  const parts = readGeometry(geometry, { row, tally, findings })
  return { ...named, parts, isBroken: parts === null }
}

/** Ids are text. A number becomes the text that it is written as, where there is only one way to write it. */
function readId(id: unknown, row: number, findings: FindingList): string | null {
  if (id === undefined || id === null) return null
  if (typeof id === 'string') return readText(id, 'id', row, findings)
  if (typeof id === 'number' && Number.isSafeInteger(id)) {
    findings.add('areasIdNumber', { row, column: 'id', found: String(id) })
    return String(id)
  }
  findings.add('areasIdUnreadable', { row, column: 'id', found: JSON.stringify(id) })
  return null
}

interface Reading {
  readonly row: number
  readonly tally: GeometryTally
  readonly findings: FindingList
}

/** The parts of a polygon or multipolygon; null where it is none. */
export function readGeometry(geometry: unknown, reading: Reading): RawPart[] | null {
  const { row, findings } = reading
  const kind = isRecord(geometry) ? geometry['type'] : undefined
  if (!isRecord(geometry) || (kind !== 'Polygon' && kind !== 'MultiPolygon')) {
    findings.add('areasGeometryKind', { row, found: typeof kind === 'string' ? kind : '' })
    return null
  }
  const { coordinates } = geometry
  if (Array.isArray(coordinates) && coordinates.length === 0) {
    findings.add('areasGeometryEmpty', { row })
    return null
  }
  const parts: unknown = kind === 'Polygon' ? [coordinates] : coordinates
  return isNested(parts) ? readParts(parts, reading) : nestedWrong(row, kind, findings)
}

function nestedWrong(row: number, kind: string, findings: FindingList): null {
  findings.add('areasNesting', { row, found: kind })
  return null
}

/** Whether there are parts of rings of positions; what the positions are made of is looked at one by one. */
function isNested(parts: unknown): parts is readonly (readonly (readonly unknown[])[])[] {
  const isPositionLike = (value: unknown): boolean => typeof value !== 'number' && !(isList(value) && isList(value[0]))
  return (
    isList(parts) &&
    parts.every((part) => isList(part) && part.every((ring) => isList(ring) && ring.every(isPositionLike)))
  )
}

function readParts(parts: readonly (readonly (readonly unknown[])[])[], reading: Reading): RawPart[] | null {
  const read: RawPart[] = []
  for (const part of parts) {
    const rings: RawPart = []
    for (const ring of part) {
      const positions = readRing(ring, reading)
      if (positions === null) return null
      rings.push(positions)
    }
    if (rings.length === 0) {
      reading.findings.add('areasGeometryEmpty', { row: reading.row })
      return null
    }
    read.push(rings)
  }
  return read
}

function readRing(ring: readonly unknown[], { row, tally, findings }: Reading): RawRing | null {
  const positions: RawRing = []
  for (const position of ring) {
    const xy = readPosition(position)
    if (xy === null) {
      findings.add('areasPosition', { row, found: written(position) })
      return null
    }
    if (isList(position) && position.length > 2) tally.withHeight.add(row)
    positions.push(xy)
  }
  tally.positions += positions.length
  return positions
}

function readPosition(position: unknown): Xy | null {
  if (!isList(position)) return null
  const [x, y] = position
  if (typeof x !== 'number' || typeof y !== 'number') return null
  return Number.isFinite(x) && Number.isFinite(y) && position.every((one) => typeof one === 'number') ? [x, y] : null
}

/** A position as it stands in the file; JSON has no word for a number beyond all numbers. */
const written = (position: unknown): string =>
  isList(position)
    ? position.map((one) => (typeof one === 'number' ? String(one) : JSON.stringify(one))).join(', ')
    : JSON.stringify(position)
