import { describe, expect, it } from 'vitest'
import { HEADER_POLICY, META_POLICY } from '../../scripts/contentSecurityPolicy.ts'
import { builtFiles, builtText } from './bundle.ts'

const page = builtText('index.html')
const decode = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/**
 * Hosts that the built code may name: name spaces, and links and messages that nobody fetches by themselves.
 * A host that is not here fails the test, so that a new one is looked at once.
 */
const NAMED_HOSTS = new Set([
  'www.w3.org', // name spaces of SVG and XHTML
  'react.dev', // link in an error message
  'github.com', // link in an error message and in a licence line
  'schemas.openxmlformats.org', // name spaces of Excel files
  'schemas.microsoft.com', // name spaces of Excel files
  'purl.oclc.org', // name spaces of Excel files
  'maplibre.org', // link in the attribution of the map library
  'maplibre.invalid', // base for reading relative addresses
  'wiki.openstreetmap.org', // link in an error message
  'doi.org', // sources of the measures
  'www.digg.se', // the agency that supervises accessibility
])

const ADDRESS = /https?:\/\/([\w.-]+)/g

describe('the content security policy of the built page', () => {
  it('stands before everything that it is to bind', () => {
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)
    expect(decode(meta?.[1] ?? '')).toBe(META_POLICY)
    expect(meta?.index).toBeLessThan(page.search(/<(script|link|style)\b/))
  })

  it('allows nothing inline, nothing evaluated and no other origin', () => {
    for (const policy of [META_POLICY, HEADER_POLICY]) {
      expect(policy).toMatch(/^default-src 'none'; /)
      expect(policy).not.toMatch(/unsafe|blob:|https?:|\*/)
    }
  })

  it('finds nothing inline to forbid', () => {
    expect(
      [...page.matchAll(/<script\b([^>]*)>([^<]*)/g)].filter(
        ([, attributes = '', text = '']) => text.trim() !== '' || !attributes.includes('src='),
      ),
    ).toEqual([])
    expect(page).not.toMatch(/<style\b|\sstyle=|\son\w+=|javascript:/i)
  })
})

describe('the built files', () => {
  it('are all named relative to the page', () => {
    const named = [...page.matchAll(/<(?:script|link|img|source)\b[^>]*\s(?:src|href)="([^"]*)"/g)].map(
      ([, url = '']) => url,
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((url) => !url.startsWith('./') && !url.startsWith('data:'))).toEqual([])
  })

  it('name no host that is not known to be a link or a name space', () => {
    const strangers = builtFiles(/\.(js|mjs|css|html)$/).flatMap((file) =>
      [...builtText(file).matchAll(ADDRESS)]
        .filter(([, host = '']) => !NAMED_HOSTS.has(host))
        .map(([address]) => `${file}: ${address}`),
    )
    expect([...new Set(strangers)]).toEqual([])
  })

  it('fetch, import and draw nothing from another origin', () => {
    const outward =
      /(?:fetch|import|importScripts|new Worker|new URL|sendBeacon|@import|url)\s*\(\s*["'`]?(?:https?:)?\/\/(?!maplibre\.invalid)/
    const found = builtFiles(/\.(js|mjs|css)$/).filter((file) => outward.test(builtText(file)))
    expect(found).toEqual([])
  })

  it('evaluate no text as code', () => {
    // The worker of the map library keeps a way to run plug-ins from text; nothing here asks for one.
    const files = builtFiles(/\.js$/).filter((file) => !file.includes('maplibre-gl-worker'))
    expect(files.length).toBeGreaterThan(1)
    expect(files.filter((file) => /\bnew Function\(|\beval\(/.test(builtText(file)))).toEqual([])
  })
})
