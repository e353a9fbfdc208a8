import type { ReadingFindingCode } from '../domain/findingCodes.ts'

/** Addresses with a scheme: `//` after it, or one of those that run something without it. */
const LINK = /\b(?:([a-z][a-z\d+.-]*):\/\/|(javascript|vbscript):|(data):[a-z]+\/[a-z\d.+-]+[;,])[^\s<>"]*/giu

export interface Link {
  readonly code: Extract<ReadingFindingCode, 'linkUnsafe' | 'linkNotEncrypted'>
  readonly found: string
}

/** The links of a text that are not https. One of http leads where it says, though not safely; others may do anything. */
export function linksIn(text: string): readonly Link[] {
  return Array.from(text.matchAll(LINK), ([found, scheme = '']): Link | null => {
    const plain = scheme.toLowerCase()
    if (plain === 'https') return null
    return { code: plain === 'http' ? 'linkNotEncrypted' : 'linkUnsafe', found }
  }).filter((link) => link !== null)
}
