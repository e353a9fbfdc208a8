import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { isForbiddenName } from './forbiddenNames.ts'
import type { PropertyValue } from './rawAreas.ts'

/**
 * What UTF-8 looks like when it is read as Windows-1252 (å, ä, ö, Å, Ä, Ö, é become two signs that begin with Ã) or as
 * MacRoman, and what stands for a byte that could not be read at all.
 */
const GARBLED = /Ã[\u0080-\u00bf\u2013\u201e\u2026\u2030]|√[•§∂ÖÑ©]|\ufffd/u

/** Signs without width, and those that turn the direction of writing: they cannot be seen in a name. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu

/** One way of writing a name: composed signs, common spaces, nothing that cannot be seen. */
export const tidied = (text: string): string =>
  text.normalize('NFC').replace(UNSEEN, '').replace(CONTROL, '').replace(/\s+/gu, ' ').trim()

/** A text of a file as it is kept; what is wrong with it is said. */
export function readText(text: string, column: string, row: number, findings: FindingList): string {
  if (text.length > AREA_LIMITS.text) {
    findings.add('areasTextTooLong', { row, column, found: text, details: { most: AREA_LIMITS.text } })
  }
  if (GARBLED.test(text)) findings.add('areasTextGarbled', { row, column, found: text })
  const tidy = tidied(text)
  if (isForbiddenName(tidy)) findings.add('areasNameForbidden', { row, column, found: tidy })
  if (tidy !== text) findings.add('areasTextTidied', { row, column, found: tidy })
  return tidy
}

/**
 * The properties of one feature. Lists and objects are left out with a word; a number that is none, which only binary
 * files can hold, is missing.
 */
export function readProperties(
  entries: readonly (readonly [key: string, value: unknown])[],
  row: number,
  findings: FindingList,
): ReadonlyMap<string, PropertyValue> {
  const properties = new Map<string, PropertyValue>()
  for (const [written, value] of entries.slice(0, AREA_LIMITS.properties)) {
    const key = readText(written, written, row, findings)
    if (isForbiddenName(key)) continue
    if (properties.has(key)) findings.add('areasKeyTwice', { row, column: written, found: key })
    if (isPropertyValue(value) && !isInexact(value)) {
      properties.set(key, typeof value === 'string' ? readText(value, written, row, findings) : numberOrNull(value))
    } else {
      findings.add('areasPropertyLeftOut', { row, column: written })
    }
  }
  for (const [key] of entries.slice(AREA_LIMITS.properties)) findings.add('areasPropertyLeftOut', { row, column: key })
  return properties
}

const isPropertyValue = (value: unknown): value is PropertyValue =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** A whole number with more digits than the language holds has been changed by being read. */
const isInexact = (value: PropertyValue): boolean =>
  typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)

const numberOrNull = (value: Exclude<PropertyValue, string>): PropertyValue =>
  typeof value === 'number' && !Number.isFinite(value) ? null : value
