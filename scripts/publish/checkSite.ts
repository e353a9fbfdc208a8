import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { manifestSchema, type Manifest } from '../../src/data/schema.ts'
import { askedByPage, MANIFEST } from './siteFiles.ts'

export type SiteFetch = (url: string) => Promise<Response>

export type SiteFault =
  'unreachable' | 'status' | 'notThePage' | 'notCode' | 'notManifest' | 'otherContent' | 'otherEdition'

export interface SiteFinding {
  readonly fault: SiteFault
  readonly path: string
  readonly found: string
}

export interface SiteReport {
  readonly edition: string | null
  readonly files: number
  readonly findings: readonly SiteFinding[]
}

interface Got {
  readonly bytes: Uint8Array
  readonly type: string
}

/** Loads page, code, manifest and every file of the data set from a server, and holds each against its hash. */
export async function checkSite(address: string, expected: string | null, fetch: SiteFetch): Promise<SiteReport> {
  const base = new URL(address.endsWith('/') ? address : `${address}/`)
  const findings: SiteFinding[] = []
  const get = async (path: string): Promise<Got | null> => {
    const got = await getOne(fetch, new URL(path, base).href)
    if ('fault' in got) findings.push({ ...got, path })
    return 'fault' in got ? null : got
  }
  for (const path of ['', '?embed=1']) await checkPage(path, get, findings)
  const manifest = await readManifest(get, findings)
  if (manifest === null) return { edition: null, files: 0, findings }
  if (expected !== null && manifest.datasetVersion !== expected)
    findings.push({ fault: 'otherEdition', path: MANIFEST, found: manifest.datasetVersion })
  for (const { path, sha256 } of manifest.files) {
    const got = await get(`data/${path}`)
    const found = got === null ? sha256 : createHash('sha256').update(got.bytes).digest('hex')
    if (found !== sha256) findings.push({ fault: 'otherContent', path: `data/${path}`, found: found.slice(0, 12) })
  }
  return { edition: manifest.datasetVersion, files: manifest.files.length, findings }
}

async function getOne(fetch: SiteFetch, url: string): Promise<Got | Pick<SiteFinding, 'fault' | 'found'>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return { fault: 'status', found: `HTTP ${response.status}` }
    const type = response.headers.get('content-type') ?? ''
    return { bytes: new Uint8Array(await response.arrayBuffer()), type }
  } catch (cause) {
    return { fault: 'unreachable', found: cause instanceof Error ? cause.message : String(cause) }
  }
}

type Get = (path: string) => Promise<Got | null>

async function checkPage(path: string, get: Get, findings: SiteFinding[]): Promise<void> {
  const page = await get(path)
  if (page === null) return
  const html = new TextDecoder().decode(page.bytes)
  if (!html.includes('id="root"')) findings.push({ fault: 'notThePage', path, found: html.slice(0, 60).trim() })
  for (const asset of path === '' ? askedByPage(html) : []) {
    const got = await get(asset)
    // A server that sends its start page for what it has not: the browser refuses it as code.
    if (got?.type.startsWith('text/html') === true) findings.push({ fault: 'notCode', path: asset, found: got.type })
  }
}

async function readManifest(get: Get, findings: SiteFinding[]): Promise<Manifest | null> {
  const got = await get(MANIFEST)
  if (got === null) return null
  try {
    return v.parse(manifestSchema, JSON.parse(new TextDecoder().decode(got.bytes)))
  } catch (cause) {
    findings.push({ fault: 'notManifest', path: MANIFEST, found: cause instanceof Error ? cause.message : '' })
    return null
  }
}
