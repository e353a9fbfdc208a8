import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { loadFile, loadManifest, type DataSource } from '../../src/data/load.ts'
import type { Manifest } from '../../src/data/schema.ts'

const kind = {
  schema: v.strictObject({ schemaVersion: v.literal(1), people: v.number() }),
  rowsIn: ({ people }: { readonly people: number }) => (people > 0 ? 1 : 0),
}
const GOOD = '{"schemaVersion":1,"people":367886}'
const PAGE = '<!doctype html><title>Not here</title>'

const entryFor = (text: string) => ({
  id: 'people',
  path: 'people.json',
  sha256: createHash('sha256').update(text).digest('hex'),
  bytes: text.length,
  rows: 1,
  referenceDates: [],
  builtFrom: [],
})
const manifestFor = (text: string): Manifest => ({
  schemaVersion: 1,
  datasetVersion: '0123456789ab',
  files: [entryFor(text)],
})

const answering = (answer: () => Promise<Response>): DataSource => ({
  baseUrl: 'https://karta.example/data/',
  fetch: answer,
})
const sending = (text: string, status = 200) => answering(() => Promise.resolve(new Response(text, { status })))

/** The file is sent as the manifest promises it, unless the promise is of another text. */
const load = (text: string, promised = text) => loadFile(sending(text), manifestFor(promised), 'people', kind)

describe('a file of the data set', () => {
  it('is given as its schema types it', async () => {
    expect(await load(GOOD)).toEqual({ ok: true, value: { schemaVersion: 1, people: 367_886 } })
  })

  it('is asked for by the path of the manifest, which has its hash in it', async () => {
    const asked: string[] = []
    const source = { ...sending(GOOD), fetch: (url: string) => (asked.push(url), Promise.resolve(new Response(GOOD))) }
    await loadFile(source, manifestFor(GOOD), 'people', kind)
    expect(asked).toEqual(['https://karta.example/data/people.json'])
  })

  it.each([
    ['a page instead of data', PAGE, 'notJson', /not valid JSON/],
    ['bytes that are no text', '\u0000', 'notJson', /./],
    ['another version', '{"schemaVersion":2,"people":1}', 'version', /^2$/],
    ['a version that is a word', '{"schemaVersion":"1","people":1}', 'version', /^"1"$/],
    ['no version', '{"people":1}', 'schema', /^schemaVersion: /],
    ['a field of another type', '{"schemaVersion":1,"people":"many"}', 'schema', /^people: /],
    ['a field too many', '{"schemaVersion":1,"people":1,"more":1}', 'schema', /^more: /],
    ['a list instead of an object', '[1]', 'schema', /./],
    ['null', 'null', 'schema', /./],
  ])('that is %s becomes an error with a name', async (_, text, rule, found) => {
    expect(await load(text)).toEqual({
      ok: false,
      error: { file: 'people', path: 'people.json', rule, found: expect.stringMatching(found) as string },
    })
  })

  it('that is another than the manifest promises is not used (U06)', async () => {
    expect(await load(GOOD, `${GOOD} `)).toMatchObject({ ok: false, error: { file: 'people', rule: 'hash' } })
  })

  it('that the manifest does not have is not asked for', async () => {
    const source = answering(() => Promise.reject(new Error('asked')))
    expect(await loadFile(source, manifestFor(GOOD), 'money', kind)).toEqual({
      ok: false,
      error: { file: 'money', path: '', rule: 'notInManifest', found: 'money' },
    })
  })
})

describe('the manifest', () => {
  it.each([
    ['is not there', sending('', 404), 'notFound', 'HTTP 404'],
    ['is behind a server that fails', sending('', 503), 'notFound', 'HTTP 503'],
    [
      'cannot be reached',
      answering(() => Promise.reject(new TypeError('Failed to fetch'))),
      'unreachable',
      'TypeError',
    ],
    [
      'comes too late',
      answering(() => Promise.reject(new DOMException('', 'TimeoutError'))),
      'unreachable',
      'TimeoutError',
    ],
  ])('that %s is an error and no exception', async (_, source, rule, found) => {
    expect(await loadManifest(source)).toEqual({
      ok: false,
      error: { file: 'manifest', path: 'manifest.json', rule, found },
    })
  })

  it('stops an answer that breaks off', async () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('gone')) })
    const source = answering(() => Promise.resolve(new Response(body)))
    expect(await loadManifest(source)).toMatchObject({ ok: false, error: { rule: 'unreachable' } })
  })

  it('names its files by whole hashes only', async () => {
    const bad = { ...manifestFor(GOOD), files: [{ ...entryFor(GOOD), sha256: 'abc' }] }
    expect(await loadManifest(sending(JSON.stringify(bad)))).toMatchObject({ error: { rule: 'schema' } })
    expect(await loadManifest(sending(JSON.stringify(manifestFor(GOOD))))).toMatchObject({ ok: true })
  })
})
