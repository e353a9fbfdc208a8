import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../src/data/errors.ts'
import { loadFile, type DataSource } from '../../src/data/load.ts'
import type { Manifest } from '../../src/data/schema.ts'
import { FILE_KINDS } from '../../src/data/schemaRows.ts'
import { RULES_FILE } from '../../src/workers/rulesFile.ts'
import { builtManifest, builtText } from '../fixtures/builtData.ts'

const kind = {
  schema: v.strictObject({ schemaVersion: v.literal(1), people: v.array(v.number()) }),
  rowsIn: ({ people }: { readonly people: readonly number[] }) => people.length,
}
const GOOD = '{"schemaVersion":1,"people":[4057,1204]}'
const PAGE = '<!doctype html><title>Logga in</title>'

function manifestFor(text: string, rows = 2): Manifest {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const entry = { id: 'people', path: 'people.0123456789ab.json', sha256, bytes: text.length, rows }
  return { schemaVersion: 1, datasetVersion: '0123456789ab', files: [{ ...entry, referenceDates: [], builtFrom: [] }] }
}

/** A server that gives these answers one after the other, the last one for ever, and what it was asked with. */
function server(...answers: (() => Promise<Response>)[]): DataSource & { readonly asked: RequestInit[] } {
  const asked: RequestInit[] = []
  const fetch = (_url: string, init: RequestInit = {}) => {
    asked.push(init)
    const answer = answers[Math.min(asked.length, answers.length) - 1]
    return answer === undefined ? Promise.reject(new Error('no answer is given')) : answer()
  }
  return { asked, baseUrl: 'https://karta.example/data/', fetch }
}
const sends =
  (text: string, status = 200) =>
  () =>
    Promise.resolve(new Response(text, { status }))
const fails = () => Promise.reject(new TypeError('Failed to fetch'))
const isSilent = () => new Promise<Response>(() => undefined)

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a file of another edition (U06)', () => {
  const other = GOOD.replace('4057', '4058')

  it('is asked for once more past every cache, and refused when it comes again', async () => {
    const source = server(sends(other))
    const result = await loadFile(source, manifestFor(GOOD), 'people', kind)
    expect(result).toMatchObject({ ok: false, error: { file: 'people', rule: 'hash' } })
    expect(source.asked.map(({ cache }) => cache)).toEqual(['default', 'reload'])
  })

  it('is not used where only a cache had it', async () => {
    const result = await loadFile(server(sends(other), sends(GOOD)), manifestFor(GOOD), 'people', kind)
    expect(result).toEqual({ ok: true, value: { schemaVersion: 1, people: [4057, 1204] } })
  })

  it('is known by its size and its rows where the browser cannot compute a hash', async () => {
    vi.stubGlobal('crypto', {})
    const longer = '{"schemaVersion":1,"people":[4057,1204,9]}'
    expect(await loadFile(server(sends(longer)), manifestFor(GOOD), 'people', kind)).toMatchObject({
      error: { rule: 'hash', found: `${longer.length} B` },
    })
    const joined = '{"schemaVersion":1,"people":[4057.1204]}'
    expect(joined).toHaveLength(GOOD.length)
    expect(await loadFile(server(sends(joined)), manifestFor(GOOD), 'people', kind)).toMatchObject({
      error: { rule: 'rows', found: '1, 2' },
    })
    expect(await loadFile(server(sends(GOOD)), manifestFor(GOOD), 'people', kind)).toMatchObject({ ok: true })
    const newer = '{"schemaVersion":2,"people":[4057,1204]}'
    expect(await loadFile(server(sends(newer)), manifestFor(GOOD), 'people', kind)).toMatchObject({
      error: { rule: 'version', found: '2' },
    })
  })

  it('is refused when it holds another number of rows than the manifest says', async () => {
    expect(await loadFile(server(sends(GOOD)), manifestFor(GOOD, 3), 'people', kind)).toMatchObject({
      error: { file: 'people', rule: 'rows', found: '2, 3' },
    })
  })
})

describe('a page that is sent as data with the status 200 (U07)', () => {
  it.each([PAGE, `\r\n  ${PAGE}`, '<?xml version="1.0"?><error/>'])('is told apart from data: %j', async (text) => {
    expect(await loadFile(server(sends(text)), manifestFor(GOOD), 'people', kind)).toMatchObject({
      error: { file: 'people', rule: 'notJson' },
    })
  })
})

describe('a server that does not answer at once', () => {
  it.each([
    ['the network failed', fails],
    ['the server was busy', sends('', 503)],
    ['there were too many questions', sends('', 429)],
  ])('is asked again after a pause where %s', async (_, first) => {
    vi.useFakeTimers()
    const source = server(first, first, sends(GOOD))
    const result = loadFile(source, manifestFor(GOOD), 'people', kind)
    await vi.advanceTimersByTimeAsync(300)
    expect(source.asked).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1500)
    expect(await result).toMatchObject({ ok: true })
    expect(source.asked).toHaveLength(3)
  })

  it('is asked three times at most', async () => {
    vi.useFakeTimers()
    const source = server(fails)
    const result = loadFile(source, manifestFor(GOOD), 'people', kind)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await result).toMatchObject({ error: { rule: 'unreachable', found: 'TypeError' } })
    expect(source.asked).toHaveLength(3)
  })

  it('is not asked again for what it says that it has not', async () => {
    const source = server(sends('', 404))
    expect(await loadFile(source, manifestFor(GOOD), 'people', kind)).toMatchObject({ error: { rule: 'notFound' } })
    expect(source.asked).toHaveLength(1)
  })

  const endless = () => Promise.resolve(new Response(new ReadableStream({})))
  it.each([
    ['never answers', isSilent],
    ['begins and never ends', endless],
  ])('is waited for 15 seconds in all where it %s', async (_, answer) => {
    vi.useFakeTimers()
    const source = server(answer)
    const settled = vi.fn()
    const result = loadFile(source, manifestFor(GOOD), 'people', kind)
    void result.then(settled)
    await vi.advanceTimersByTimeAsync(9000)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(6000)
    expect(await result).toMatchObject({ error: { rule: 'unreachable', found: 'TimeoutError' } })
  })
})

describe('the rows of the shipped files', () => {
  type Load = (source: DataSource, manifest: Manifest, id: string) => Promise<Result<unknown>>
  const LOAD_BY_START: Readonly<Record<string, Load>> = {
    catalog: (...asked) => loadFile(...asked, FILE_KINDS.catalog),
    units: (...asked) => loadFile(...asked, FILE_KINDS.units),
    figures: (...asked) => loadFile(...asked, FILE_KINDS.figures),
    interventions: (...asked) => loadFile(...asked, FILE_KINDS.interventions),
    cities: (...asked) => loadFile(...asked, FILE_KINDS.cities),
    map: (...asked) => loadFile(...asked, FILE_KINDS.map),
    protection: (...asked) => loadFile(...asked, RULES_FILE),
  }
  const shipped = builtManifest()
  const withMore = { ...shipped, files: shipped.files.map((file) => ({ ...file, rows: file.rows + 1 })) }

  it.each(shipped.files.filter(({ id }) => !/^(geojson|example)\./.test(id)))('$id has $rows', async ({ id, rows }) => {
    const load = LOAD_BY_START[id.replace(/\..*/, '')]
    const source = server(sends(builtText(id)))
    expect(await load?.(source, shipped, id)).toMatchObject({ ok: true })
    expect(await load?.(source, withMore, id)).toMatchObject({
      error: { file: id, rule: 'rows', found: `${rows}, ${rows + 1}` },
    })
  })
})
