import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenNearby, staticServer } from '../../scripts/staticServer.ts'

interface Received {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

const WORDS = 'Malmö '.repeat(200)
let folder = ''
let server: Server
let address = ''

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hela-malmo-serve-'))
  const site = path.join(folder, 'site')
  mkdirSync(path.join(site, 'assets'), { recursive: true })
  mkdirSync(path.join(site, '.vite'))
  mkdirSync(path.join(site, 'map'))
  const files = [
    'index.html',
    'assets/index-Ab3_d-9x.js',
    'assets/worker.mjs',
    'areas.geojson',
    'data.json',
    'font.woff2',
  ]
  for (const file of [...files, '.vite/manifest.json', 'map/index.html', 'odd.zzz']) {
    writeFileSync(path.join(site, file), WORDS)
  }
  writeFileSync(path.join(folder, 'secret.txt'), 'outside')
  server = staticServer(site)
  address = await listenNearby(server, 42_730)
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Sends the path exactly as written: `fetch` would tidy `..` away before it left. */
function get(place: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Received> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: place, ...options }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the local server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/map/', 'text/html; charset=utf-8'],
    ['/?embed=1&vy=karta', 'text/html; charset=utf-8'],
    ['/assets/index-Ab3_d-9x.js', 'text/javascript; charset=utf-8'],
    ['/assets/worker.mjs', 'text/javascript; charset=utf-8'],
    ['/areas.geojson', 'application/geo+json; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/odd.zzz', 'application/octet-stream'],
  ])('sends %s as %s', async (place, type) => {
    const { status, headers, body } = await get(place)
    expect([status, headers['content-type'], body.toString()]).toEqual([200, type, WORDS])
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '/.vite/manifest.json',
    '/nowhere.json',
    '/map',
  ])('does not find %s', async (place) => {
    const { status, body } = await get(place)
    expect([status, body.toString()]).toEqual([404, '404\n'])
  })

  it.each(['/%E0%A4%A', '/a%00.html', 'secret.txt'])('refuses the malformed address %s', async (place) => {
    expect((await get(place)).status).toBe(400)
  })

  it('takes no other method than GET and HEAD', async () => {
    const { status, headers } = await get('/', { method: 'POST' })
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD with the headers alone', async () => {
    const { status, headers, body } = await get('/data.json', { method: 'HEAD' })
    expect([status, headers['content-length'], body.length]).toEqual([200, String(Buffer.byteLength(WORDS)), 0])
  })

  it('compresses text for those who take it, and fonts never', async () => {
    const headers = { 'Accept-Encoding': 'gzip, br' }
    const page = await get('/', { headers })
    expect(page.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(page.body).toString()).toBe(WORDS)
    expect((await get('/font.woff2', { headers })).headers['content-encoding']).toBeUndefined()
  })

  it('lets hashed files be kept for ever and has all others asked for again', async () => {
    expect((await get('/assets/index-Ab3_d-9x.js')).headers['cache-control']).toContain('immutable')
    expect((await get('/assets/worker.mjs')).headers['cache-control']).toBe('no-cache')
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
  })

  it('answers 304 to one who has the file already', async () => {
    const first = await get('/data.json')
    const again = await get('/data.json', { headers: { 'If-None-Match': String(first.headers['etag']) } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it.each(['/', '/nowhere.json'])('sends the security headers with %s', async (place) => {
    const { headers } = await get(place)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'self'$/)
  })

  it('moves on to a free port when the wanted one is taken, on this machine only', async () => {
    const { port } = new URL(address)
    const second = staticServer(folder)
    const other = new URL(await listenNearby(second, JSON.parse(port) as number))
    second.close()
    expect(other.hostname).toBe('127.0.0.1')
    expect(other.port).not.toBe(port)
  })
})
