import type { Topology } from 'topojson-specification'
import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { declaredInJson } from './declaredSystem.ts'
import { readFeatures } from './geoJson.ts'
import { isList, isRecord, type JsonRecord } from './jsonValues.ts'
import type { RawAreaFile } from './rawAreas.ts'

/**
 * A topology of TopoJSON with one object: lines that areas have in common stand there once. It is checked as a whole
 * before the library puts the areas together, which takes every number for the number of a line that exists.
 */
export async function readTopoJson(document: JsonRecord, findings: FindingList): Promise<RawAreaFile | null> {
  const name = onlyObject(document['objects'], findings)
  if (name === null) return null
  const positions = isTopology(document) ? positionsOf(document.objects[name], document) : null
  if (!isTopology(document) || positions === null) return broken(findings)
  if (positions > AREA_LIMITS.positions) {
    findings.add('areasTooManyPoints', { details: { positions, most: AREA_LIMITS.positions } })
    return null
  }
  const features = await featuresOf(document, name)
  if (features === null) return broken(findings)
  const areas = readFeatures(features, findings)
  return areas === null ? null : { format: 'topojson', declared: declaredInJson(document['crs']), areas }
}

function broken(findings: FindingList): null {
  findings.add('areasTopologyBroken')
  return null
}

/** The name of the one object; null where there is none or more than one. */
function onlyObject(objects: unknown, findings: FindingList): string | null {
  if (!isRecord(objects)) return broken(findings)
  const names = Object.keys(objects)
  const [name] = names
  if (name === undefined) findings.add('areasNone')
  if (names.length > 1) findings.add('areasSeveralLayers', { details: { layers: names.slice(0, 20).join(', ') } })
  return names.length === 1 ? (name ?? null) : null
}

const isNumbers = (value: unknown): boolean =>
  isList(value) && value.length >= 2 && value.every((one) => typeof one === 'number' && Number.isFinite(one))

/** Whether lines and scale are of numbers; the objects are looked at one by one. */
function isTopology(document: JsonRecord): document is JsonRecord & Topology {
  const { arcs, transform, type } = document
  const isScaled = isRecord(transform) && isNumbers(transform['scale']) && isNumbers(transform['translate'])
  if (type !== 'Topology' || !isList(arcs) || (transform !== undefined && !isScaled)) return false
  return arcs.every((arc) => isList(arc) && arc.length >= 2 && arc.every(isNumbers))
}

/** How many positions the geometries of an object come to; null where they refer to a line that is not there. */
function positionsOf(object: unknown, { arcs }: Topology): number | null {
  let positions = 0
  // Collections in collections and rings in parts are gone through by a list of what is left, not by calls in calls.
  const left: unknown[] = [object]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'number') {
      const arc = arcs[next < 0 ? ~next : next]
      if (arc === undefined) return null
      positions += arc.length
      continue
    }
    const inside = isRecord(next) ? insideOf(next) : next
    if (!isList(inside)) return null
    for (const one of inside) left.push(one)
  }
  return positions
}

const insideOf = ({ type, geometries, arcs }: JsonRecord): unknown =>
  type === 'GeometryCollection' ? geometries : (arcs ?? [])

/** Null where the library cannot make anything of it: what it throws depends on the fault. */
async function featuresOf(topology: Topology, name: string): Promise<readonly unknown[] | null> {
  const { feature } = await import('topojson-client')
  const object = topology.objects[name]
  if (object === undefined) return null
  try {
    const made = feature(topology, object)
    return made.type === 'FeatureCollection' ? made.features : [made]
  } catch {
    return null
  }
}
