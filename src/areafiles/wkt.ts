import type { CoordinateSystem } from '../domain/delivery.ts'
import { parseNumber } from '../domain/parseNumber.ts'
import { SYSTEM_DEFINITIONS, type ProjectionNumbers } from './coordinateSystems.ts'
import { NOT_DECLARED, systemCalled, systemWithNumber } from './declaredSystem.ts'
import type { DeclaredSystem } from './rawAreas.ts'

/** The number of the outermost authority, which stands last: `AUTHORITY["EPSG","3008"]]` or `ID["EPSG",3008]]`. */
const LAST_AUTHORITY = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d{1,6})"?\s*\]\s*\]\s*$/i
const NAME = /^\s*(PROJCS|PROJCRS|GEOGCS|GEOGCRS|GEODCRS)\s*\[\s*"([^"]{1,120})"/i
const PARAMETER = /PARAMETER\s*\[\s*"([^"]{1,60})"\s*,\s*(-?\d{1,12}(?:\.\d{1,20})?)/gi

/**
 * The system that a description in WKT (OGC 01-009, ISO 19162) declares: by the number in EPSG's register where it
 * has one, else by its name. A name alone can be given to anything, so that the meridian, scale and false easting that
 * stand beside it must be those of the system.
 */
export function systemOfWkt(text: string): DeclaredSystem {
  const plain = text.replace(/[\ufeff\u0000]/g, '').trim()
  if (plain === '') return NOT_DECLARED
  const [, , name = ''] = NAME.exec(plain) ?? []
  const label = name === '' ? plain.slice(0, 60) : name
  const [, digits] = LAST_AUTHORITY.exec(plain) ?? []
  const declared = digits === undefined ? calledBy(name, label) : systemWithNumber(digits, `EPSG:${digits}`)
  if (declared.kind !== 'known') return declared
  return hasNumbersOf(declared.system, plain) ? declared : { kind: 'unknown', text: label }
}

function calledBy(name: string, text: string): DeclaredSystem {
  const system = systemCalled(name)
  return system === null ? { kind: 'unknown', text } : { kind: 'known', system, text }
}

/** A thousandth of a degree of meridian, or of a metre, is another system; less is how a program writes it. */
const TOLERANCES: Readonly<Record<keyof ProjectionNumbers, number>> = {
  centralMeridian: 1e-3,
  scale: 1e-9,
  falseEasting: 1e-3,
}

const PARAMETER_NAMES: readonly (readonly [pattern: RegExp, number: keyof ProjectionNumbers])[] = [
  [/^(?:central_?meridian|longitude of natural origin)$/i, 'centralMeridian'],
  [/^(?:scale_?factor|scale factor at natural origin)$/i, 'scale'],
  [/^(?:false_?easting|false easting)$/i, 'falseEasting'],
]

function hasNumbersOf(system: CoordinateSystem, text: string): boolean {
  const { numbers } = SYSTEM_DEFINITIONS[system]
  if (numbers === null) return true
  for (const [, name = '', digits = ''] of text.matchAll(PARAMETER)) {
    const [, number] = PARAMETER_NAMES.find(([pattern]) => pattern.test(name)) ?? []
    const value = parseNumber(digits)
    if (number === undefined || value === null) continue
    if (Math.abs(value - numbers[number]) > TOLERANCES[number]) return false
  }
  return true
}
