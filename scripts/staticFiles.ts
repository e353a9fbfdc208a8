import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { HEADER_POLICY } from './contentSecurityPolicy.ts'

/** What is sent for one request. */
export interface StaticAnswer {
  readonly status: 200 | 304 | 400 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** What of a request decides the answer. */
export interface StaticRequest {
  readonly method: string
  /** Path and query as they stand in the request line. */
  readonly url: string
  readonly acceptsGzip: boolean
  /** The `If-None-Match` header, if any. */
  readonly knownTag?: string | undefined
}

interface MediaType {
  readonly type: string
  readonly isText: boolean
}

const text = (type: string): MediaType => ({ type: `${type}; charset=utf-8`, isText: true })
const binary = (type: string): MediaType => ({ type, isText: false })

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.mjs': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.topojson': text('application/json'),
  '.geojson': text('application/geo+json'),
  '.webmanifest': text('application/manifest+json'),
  '.csv': text('text/csv'),
  '.txt': text('text/plain'),
  '.md': text('text/markdown'),
  '.svg': text('image/svg+xml'),
  '.xml': text('application/xml'),
  '.woff2': binary('font/woff2'),
  '.png': binary('image/png'),
  '.jpg': binary('image/jpeg'),
  '.webp': binary('image/webp'),
  '.ico': binary('image/x-icon'),
  '.pdf': binary('application/pdf'),
  '.xlsx': binary('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
}

/** Sent with every answer, also with refusals. */
const SECURITY_HEADERS = {
  'Content-Security-Policy': HEADER_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Names with a content hash, as the build gives them: such a file never changes. */
const HASHED_NAME = /^\/assets\/.*-[\w-]{8}\.\w+$/

/**
 * Answers requests for the files below one folder: with their types, compressed where that pays, and never with a
 * file outside the folder or one whose name starts with a dot.
 */
export function staticFiles(folder: string): (request: StaticRequest) => StaticAnswer {
  const root = path.resolve(folder)
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' })
    const place = decodedPath(request.url)
    if (place === null) return refusal(400)
    const file = fileAt(root, place)
    if (file === null) return refusal(404)
    return answer(file, place, request)
  }
}

function answer(file: FoundFile, place: string, request: StaticRequest): StaticAnswer {
  const media = MEDIA_TYPES[path.extname(file.path).toLowerCase()] ?? binary('application/octet-stream')
  const headers = {
    ...SECURITY_HEADERS,
    'Cache-Control': HASHED_NAME.test(place) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  }
  if (request.knownTag === file.tag) return { status: 304, headers, body: Buffer.alloc(0) }
  const raw = readFileSync(file.path)
  const isCompressed = media.isText && request.acceptsGzip
  const body = isCompressed ? gzipSync(raw) : raw
  const sent = { ...headers, 'Content-Type': media.type, 'Content-Length': String(body.length) }
  return { status: 200, headers: isCompressed ? { ...sent, 'Content-Encoding': 'gzip' } : sent, body }
}

interface FoundFile {
  readonly path: string
  readonly tag: string
}

function fileAt(root: string, place: string): FoundFile | null {
  const segments = place.split('/')
  if (segments.some((segment) => segment.startsWith('.') || segment.includes('\\'))) return null
  const wanted = path.join(root, ...segments, place.endsWith('/') ? 'index.html' : '')
  const found = statSync(wanted, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  return { path: wanted, tag: `W/"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"` }
}

/** The path of a request line without its query; null when it cannot be decoded or carries a zero byte. */
function decodedPath(url: string): string | null {
  try {
    const place = decodeURIComponent(url.replace(/[?#].*$/, ''))
    return place.startsWith('/') && !place.includes('\0') ? place : null
  } catch {
    return null
  }
}

function refusal(status: 400 | 404 | 405, extra: Readonly<Record<string, string>> = {}): StaticAnswer {
  const body = Buffer.from(`${status}\n`)
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(body.length) }
  return { status, headers: { ...SECURITY_HEADERS, ...headers, ...extra }, body }
}
