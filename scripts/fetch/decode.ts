import { both, type Both } from './language.ts'
import { contentFault, firstWords } from './httpFaults.ts'
import type { WireRequest } from './transport.ts'

/** A JSON answer: the bytes as they came and what type the host said they are. */
interface Received {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Marks of text that was read in another encoding than it was written in. */
const GARBLED = /\uFFFD|Ã[¥¤¶…„–]/

/** Names that reach the prototype of an object when they are copied. */
const RESERVED = /"(?:__proto__|constructor|prototype)"\s*:/

/**
 * The value of a JSON answer.
 *
 * @throws {FetchFault} that says what came instead: a page, another encoding, half an answer
 */
export function decodeJson(request: WireRequest, { contentType, bytes }: Received): unknown {
  const text = decodeText(request, contentType, bytes)
  if (RESERVED.test(text)) {
    throw contentFault(
      request,
      both('JSON med förbjudna namn (__proto__ …)', 'JSON with forbidden names (__proto__ …)'),
    )
  }
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.slice(0, 120) : ''
    const end = text.slice(-40).replaceAll(/\s+/g, ' ')
    throw contentFault(
      request,
      both(
        `JSON som inte är hel: ${bytes.length} byte som slutar med "${end}" (${why})`,
        `JSON that is not whole: ${bytes.length} bytes that end with "${end}" (${why})`,
      ),
    )
  }
}

function decodeText(request: WireRequest, contentType: string, bytes: Uint8Array): string {
  const fault = typeFault(contentType, bytes)
  if (fault !== null) throw contentFault(request, fault)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw contentFault(request, both('byte som inte är UTF-8', 'bytes that are not UTF-8'))
  }
  if (GARBLED.test(text)) {
    throw contentFault(
      request,
      both('text vars å, ä och ö är förvanskade', 'text in which the Swedish letters are garbled'),
    )
  }
  return text
}

function typeFault(contentType: string, bytes: Uint8Array): Both | null {
  const start = firstWords(bytes)
  if (/\bhtml\b/i.test(contentType) || /^<(!doctype|html|head|body)\b/i.test(start)) {
    return both(`en HTML-sida kom i stället för JSON: "${start}"`, `an HTML page came instead of JSON: "${start}"`)
  }
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    return both(`teckenkodningen ${charset}, inte UTF-8`, `the character set ${charset}, not UTF-8`)
  }
  if (/^[^;]*\b(xml|csv|pdf|image)\b/i.test(contentType)) {
    return both(`${contentType} i stället för JSON`, `${contentType} instead of JSON`)
  }
  return bytes.length === 0 ? both('ett tomt svar', 'an empty answer') : null
}
