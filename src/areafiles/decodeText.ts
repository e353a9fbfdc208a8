import type { FindingList } from './areaFindings.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** By the mark at the start; of UTF-16 without one, by the zero beside the first sign, which JSON has in ASCII. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  return first === 0 && second !== 0 && second !== undefined ? 'utf-16be' : 'utf-8'
}

/**
 * The text of a file in UTF-8, with or without its mark, or in UTF-16. Null where a byte does not belong there: JSON
 * has no other encodings (RFC 8259), and to guess one would garble names.
 */
export function decodeText(bytes: Uint8Array, findings: FindingList): string | null {
  const encoding = encodingOf(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (encoding !== 'utf-8') findings.add('areasEncodingUtf16', { found: encoding.toUpperCase() })
    return text
  } catch {
    findings.add('areasEncodingUnknown', { details: { byte: firstBadByte(bytes, encoding) } })
    return null
  }
}

/** The number of the first byte that cannot be read, from 1. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const before = decoder.decode(bytes).split('\ufffd', 1)[0] ?? ''
  return (encoding === 'utf-8' ? new TextEncoder().encode(before).length : before.length * 2) + 1
}
