import { beforeEach, describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import type { FaultKind } from '../fixtures/publisher/publisher.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

/** A resource of the city's portal that has rows. */
const TABLE = 'aaaa-1'

beforeEach(() => {
  const { ckan } = office.publisher
  const file = { bytes: Buffer.from('{}'), contentType: 'application/json' }
  ckan.found.push({ ...file, id: TABLE, name: 'Folkmängd', format: 'CSV', datastore: true })
  ckan.found.push({ ...file, id: 'geso', name: 'geso.json', format: 'JSON', datastore: false })
  ckan.fields = [{ id: 'Område', type: 'text' }]
  ckan.rows.set(TABLE, [{ Område: 'Björkö' }])
})

type Run = () => Promise<{ code: number; text: string }>
const figures: Run = () => office.scb('--only', 'population')
const boundaries: Run = () => office.scb('--only', 'boundaries')
const portal: Run = () => office.run('--from', 'malmo')

/** The lines of the configuration that the faults name. */
function linesIn(text: string): string[] {
  const lines = office.read('publishers.json').split('\n')
  return [...text.matchAll(/Titta i: publishers\.json:(\d+)/g)].map(([, line]) => lines[Number(line) - 1]?.trim() ?? '')
}

interface Door {
  readonly name: string
  readonly run: Run
  /** Addresses that the fault meets. */
  readonly path: RegExp
  /** What the fault has to say was asked. */
  readonly asked: RegExp
  /** What stands in the line of the configuration that it has to name. */
  readonly line: string
  /** Whether the answer has no letter beyond the plain ones. */
  readonly isPlain: boolean
}

const DOORS: readonly Door[] = [
  {
    name: 'metadata',
    run: figures,
    path: /TAB6574\/metadata|FolkmDesoAldKon/,
    asked: /TAB6574\/metadata/,
    line: '"id": "TAB6574",',
    isPlain: false,
  },
  {
    name: 'figures',
    run: figures,
    path: /TAB6574\/data|FolkmDesoAldKon/,
    asked: /TAB6574\/data/,
    line: '"id": "TAB6574",',
    isPlain: false,
  },
  {
    name: 'boundaries',
    run: boundaries,
    path: /DeSO_2025/,
    asked: /DeSO_2025/,
    line: '"vintage": "deso-2025",',
    isPlain: true,
  },
  {
    name: 'a package',
    run: portal,
    path: /package_show\?id=delomraden/,
    asked: /package_show\?id=delomraden/,
    line: '"id": "delomraden",',
    isPlain: true,
  },
  {
    name: 'a search',
    run: portal,
    path: /resource_search\?query=name/,
    asked: /resource_search/,
    line: '"query": "name:geso",',
    isPlain: true,
  },
  {
    name: 'rows',
    run: portal,
    path: /datastore_search/,
    asked: /datastore_search/,
    line: '"query": "description:malmö statistik",',
    isPlain: false,
  },
  {
    name: 'a file',
    run: portal,
    path: /download\/geso/,
    asked: /download\/geso/,
    line: '"query": "name:geso",',
    isPlain: true,
  },
]

const CHANGES: readonly (readonly [name: string, fault: FaultKind, came: RegExp])[] = [
  ['is gone', { kind: 'status', status: 404 }, /status 404/],
  ['is closed for more than a run waits', { kind: 'status', status: 429, retryAfter: '3600' }, /paus på 3600 s/],
  ['is always busy', { kind: 'status', status: 429, retryAfter: '1' }, /status 429 efter 5 försök/],
  ['breaks off', { kind: 'reset' }, /förbindelsen bröts/],
  ['is cut short', { kind: 'truncated' }, /Svaret: \S/],
  ['is a page with status 200', { kind: 'html' }, /Underhåll/],
  ['is in another charset than it says', { kind: 'garbled' }, /Svaret: \S/],
  ['is empty', { kind: 'empty' }, /Svaret: \S/],
]

describe.each(DOORS)('when the answer about $name', ({ run, path, asked, line, isPlain }) => {
  it.each(CHANGES)(
    '%s, the message says what was asked, what came and which line to look at',
    async (_, fault, came) => {
      office.publisher.fail(path, fault)
      const { code, text } = await run()
      // An answer in plain letters alone is the same in every charset: then there is nothing to tell.
      const isFault = fault.kind !== 'garbled' || !isPlain
      expect(code).toBe(isFault ? 1 : 0)
      if (!isFault) return
      expect(text).toMatch(asked)
      expect(text).toMatch(came)
      expect(text).toContain('Åtgärd: ')
      expect(linesIn(text)).toContain(line)
    },
  )
})

describe('what did come', () => {
  it('is kept when something else is gone, at every publisher', async () => {
    office.publisher.fail(/RegSO_2025/, { kind: 'status', status: 404 })
    office.publisher.fail(/package_show\?id=stadsomraden/, { kind: 'status', status: 404 })
    const { code, text } = await office.run(
      ...['--from', 'scb,malmo', '--kommun', '0999', '--years', '2024', '--only', 'population,boundaries'],
    )
    expect(code).toBe(1)
    expect(linesIn(text)).toEqual(['"vintage": "regso-2025",', '"id": "stadsomraden",'])
    const paths = readManifest(office.path('out')).map(({ path }) => path)
    expect(paths).toContain('scb/boundaries/deso-2025.geojson')
    expect(paths).toContain('scb/population.csv')
    expect(paths).toContain('malmo/files/geso-geso.json')
  })
})
