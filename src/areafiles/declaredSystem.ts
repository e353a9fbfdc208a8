import { SYSTEMS, type CoordinateSystem } from '../domain/delivery.ts'
import { SYSTEM_DEFINITIONS } from './coordinateSystems.ts'
import { isRecord } from './jsonValues.ts'
import type { DeclaredSystem } from './rawAreas.ts'

/** Degrees that are WGS 84 to within a metre: WGS 84 with height, ETRS 89 and SWEREF 99, in two and three dimensions. */
const SAME_AS_WGS84: ReadonlySet<string> = new Set(['4979', '4258', '4937', '4619', '4977'])

export const NOT_DECLARED: DeclaredSystem = { kind: 'none' }

/** The system with a number of EPSG's register. */
export function systemWithNumber(digits: string, text: string): DeclaredSystem {
  const system = systemNamed(SAME_AS_WGS84.has(digits) ? 'EPSG:4326' : `EPSG:${digits}`)
  return system === null ? { kind: 'unknown', text } : { kind: 'known', system, text }
}

const systemNamed = (name: string): CoordinateSystem | null => SYSTEMS.find((system) => system === name) ?? null

/** The system with a name as programs write it, whatever signs stand between its parts; null where none is known. */
export function systemCalled(name: string): CoordinateSystem | null {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return SYSTEMS.find((system) => SYSTEM_DEFINITIONS[system].names.includes(plain)) ?? null
}

/** `EPSG:3008`, `urn:ogc:def:crs:EPSG::3008`, `http://www.opengis.net/def/crs/EPSG/0/3008`. */
const EPSG = /^(?:urn:ogc:def:crs:)?EPSG:(?:[\d.]*:)?(\d{1,6})$|\/EPSG\/[\d.]*\/(\d{1,6})$|#(\d{1,6})$/i
/** `urn:ogc:def:crs:OGC:1.3:CRS84`, `OGC:CRS84`, `CRS84`. */
const CRS84 = /(?:^|:|\/)CRS:?84h?$/i

/**
 * What the `crs` of a JSON file says: the form of the format of 2008 (`type` name with a name), an older one (`type`
 * EPSG with a number), or nothing.
 */
export function declaredInJson(crs: unknown): DeclaredSystem {
  if (crs === undefined || crs === null) return NOT_DECLARED
  const properties = isRecord(crs) ? crs['properties'] : undefined
  const { name, code } = isRecord(properties) ? { name: properties['name'], code: properties['code'] } : {}
  const text = typeof name === 'string' ? name.trim() : typeof code === 'number' ? `EPSG:${code}` : JSON.stringify(crs)
  return declaredAs(text)
}

export function declaredAs(text: string): DeclaredSystem {
  if (CRS84.test(text)) return { kind: 'known', system: 'EPSG:4326', text }
  const [, short, path, hash] = EPSG.exec(text) ?? []
  const digits = short ?? path ?? hash
  if (digits !== undefined) return systemWithNumber(digits, text)
  const system = systemCalled(text)
  return system === null ? { kind: 'unknown', text } : { kind: 'known', system, text }
}
