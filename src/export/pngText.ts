/** Words inside a PNG file, where programs that keep pictures look for what they show. */
import { crc32 } from '../sheets/crc32.ts'

/** Signature and header; everything else may come in any order after them. */
const AFTER_HEADER = 33
const TYPE = 'iTXt'

/** @param words by keywords of the format: Title, Description */
export function pngWithWords(
  png: Uint8Array<ArrayBuffer>,
  words: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(words).map(([keyword, text]) => chunkOf(keyword, text))
  const made = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0))
  made.set(png.subarray(0, AFTER_HEADER))
  let at = AFTER_HEADER
  for (const chunk of chunks) {
    made.set(chunk, at)
    at += chunk.length
  }
  made.set(png.subarray(AFTER_HEADER), at)
  return made
}

/** Length, kind, keyword, not packed, no language named, the text, check sum: as ISO 15948 has international text. */
function chunkOf(keyword: string, text: string): Uint8Array {
  const content = new TextEncoder().encode(`${TYPE}${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(content.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length - TYPE.length)
  chunk.set(content, 4)
  view.setUint32(content.length + 4, crc32(content))
  return chunk
}
