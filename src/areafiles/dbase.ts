import { parseNumber } from '../domain/parseNumber.ts'
import type { FindingList } from './areaFindings.ts'
import type { PropertyValue } from './rawAreas.ts'

export type DbaseRow = readonly (readonly [name: string, value: PropertyValue])[]

interface Field {
  readonly name: Uint8Array
  readonly kind: string
  readonly at: number
  readonly length: number
}

const FIELD_LENGTH = 32
const END_OF_FIELDS = 0x0d
const DELETED = 0x2a

/** Numbers of Windows-1252 and of plain ANSI in the heading (dBASE language drivers). */
const ANSI_DRIVERS: ReadonlySet<number> = new Set([0x03, 0x13, 0x57, 0x58, 0x59])

/**
 * The rows of a .dbf file (dBASE III), null for a deleted one; null altogether where it is damaged or its encoding is
 * not known.
 *
 * @param encoding what the .cpg file beside it says
 */
export function readDbase(
  bytes: Uint8Array,
  encoding: string | null,
  findings: FindingList,
): readonly (DbaseRow | null)[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fields = view.byteLength < FIELD_LENGTH + 1 ? null : readFields(bytes, view)
  if (fields === null) {
    findings.add('areasFileDamaged', { found: '.dbf' })
    return null
  }
  const [records, start, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  const body = bytes.subarray(start, start + records * length)
  const decoder = decoderFor(encoding, bytes[29] ?? 0, body, findings)
  if (decoder === null) return null
  try {
    const names = fields.map(({ name }) => decoder.decode(name))
    return Array.from({ length: records }, (_, index) => {
      const record = body.subarray(index * length, (index + 1) * length)
      if (record[0] === DELETED) return null
      return fields.map((field, i) => [names[i] ?? '', valueOf(record, field, decoder)] as const)
    })
  } catch {
    // A decoder that was told to be strict throws on the first byte that does not belong to its encoding.
    findings.add('areasEncodingUnknown', { found: '.dbf', details: { byte: start + 1 } })
    return null
  }
}

/** The fields of a record; null where the heading does not fit the file. */
function readFields(bytes: Uint8Array, view: DataView): readonly Field[] | null {
  const [records, start, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)]
  if (length === 0 || start > bytes.length || start + records * length > bytes.length) return null
  const fields: Field[] = []
  let within = 1
  for (let at = FIELD_LENGTH; at + FIELD_LENGTH <= start && view.getUint8(at) !== END_OF_FIELDS; at += FIELD_LENGTH) {
    const field = fieldAt(bytes, view, at, within)
    fields.push(field)
    within += field.length
  }
  return fields.length > 0 && within <= length ? fields : null
}

/** @param within where its values begin in a record */
function fieldAt(bytes: Uint8Array, view: DataView, at: number, within: number): Field {
  const name = bytes.subarray(at, at + 11)
  const end = name.indexOf(0)
  const kind = String.fromCharCode(view.getUint8(at + 11))
  return { name: end < 0 ? name : name.subarray(0, end), kind, at: within, length: view.getUint8(at + 16) }
}

function valueOf(record: Uint8Array, { kind, at, length }: Field, decoder: TextDecoder): PropertyValue {
  const text = decoder.decode(record.subarray(at, at + length)).replace(/[\u0000 ]+$/, '')
  if (kind === 'N' || kind === 'F') return numberOf(text.trim())
  if (kind === 'L') return /^[ytj]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null
  return text
}

/** A number; what would not be written the same again (zeros in front, more digits than are exact) stays text. */
function numberOf(text: string): PropertyValue {
  if (text === '' || /^\*+$/.test(text)) return null
  const value = /^-?0\d/.test(text) ? null : parseNumber(text)
  return value === null || Math.abs(value) > Number.MAX_SAFE_INTEGER ? text : value
}

const UTF8 = /^(?:utf-?8|65001)$/i
const WINDOWS = /^(?:ansi ?)?(?:cp|windows-?)?1252$|^(?:iso[- ]?)?8859[-_]?1$|^latin-?1$/i

/** By what is declared; without that UTF-8 where all bytes are, else Windows-1252, and either is said. */
function decoderFor(
  declared: string | null,
  driver: number,
  body: Uint8Array,
  findings: FindingList,
): TextDecoder | null {
  const name = declared?.trim() ?? ''
  if (UTF8.test(name)) return new TextDecoder('utf-8', { fatal: true })
  if (WINDOWS.test(name) || (name === '' && ANSI_DRIVERS.has(driver))) return new TextDecoder('windows-1252')
  if (name !== '') {
    findings.add('areasEncodingUnknown', { found: name, details: { byte: 1 } })
    return null
  }
  const isPlain = body.every((byte) => byte < 0x80)
  const encoding = isUtf8(body) ? 'UTF-8' : 'Windows-1252'
  if (!isPlain) findings.add('areasEncodingAssumed', { details: { encoding } })
  return new TextDecoder(encoding.toLowerCase())
}

function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body)
    return true
  } catch {
    return false
  }
}
