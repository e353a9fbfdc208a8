import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPackage, readPage, readSearch } from '../../scripts/fetch/ckan/ckanAnswers.ts'
import { decodeJson } from '../../scripts/fetch/decode.ts'
import { FetchFault } from '../../scripts/fetch/fetchFault.ts'
import { parseJsonStat } from '../../scripts/fetch/pxweb/jsonStat.ts'
import { parseMetadata } from '../../scripts/fetch/pxweb/metadata.ts'
import { parseOldJson } from '../../scripts/fetch/pxweb/oldJson.ts'
import type { VintagePlan } from '../../scripts/fetch/pxweb/planTable.ts'
import { readCells } from '../../scripts/fetch/pxweb/readCells.ts'
import { ShapeProblem, type StatCube } from '../../scripts/fetch/pxweb/statCube.ts'
import { readPublishers } from '../fixtures/publisher/testOffice.ts'

const { scb } = readPublishers()
const vintage = scb.vintages.find(({ id }) => id === 'deso-2025')
if (vintage === undefined) throw new Error('no DeSO 2025')

const planned = (variable: string, role: 'region' | 'year', codes: string[]) => ({
  variable,
  role,
  codes,
  words: new Map<string, string>(),
  labels: new Map<string, string>(),
})

const REGION = '0999C1010_DeSO2025'
const plan: VintagePlan = {
  vintage,
  codeList: null,
  variables: [planned('Region', 'region', [REGION]), planned('Tid', 'year', ['2023', '2024'])],
}

const cube = (values: (number | null)[], symbols: [number, string][] = []): StatCube => ({
  dimensions: [
    { code: 'Region', label: '', categories: [{ code: REGION, label: '' }] },
    { code: 'Tid', label: '', categories: ['2023', '2024'].map((code) => ({ code, label: code })) },
  ],
  values,
  symbols: new Map(symbols),
  updated: null,
})

const cells = (one: StatCube): string[] =>
  readCells(one, plan, scb.pxweb.symbols).map(
    ({ unit, year, value, status }) => `${unit} ${year} ${String(value)} ${status}`,
  )

describe('a cell', () => {
  it('of a year before its boundaries is not published, whatever stands there', () => {
    expect(cells(cube([0, 5]))).toEqual(['0999C1010 2023 null not-published', '0999C1010 2024 5 published'])
    expect(cells(cube([7, 0]))).toEqual(['0999C1010 2023 null not-published', '0999C1010 2024 0 published'])
    expect(cells(cube([null, null]))).toEqual(['0999C1010 2023 null not-published', '0999C1010 2024 null suppressed'])
  })

  it.each([
    ['..', null, 'null suppressed'],
    ['..', 0, 'null suppressed'],
    ['-', null, '0 published'],
    ['.', null, 'null not-applicable'],
    ['...', null, 'null not-published'],
  ])('with the sign %s and %s', (sign, value, expected) => {
    expect(cells(cube([1, value], [[1, sign]]))[1]).toBe(`0999C1010 2024 ${expected}`)
  })

  it('with a sign nobody explained, or a sign that its figure contradicts, is refused', () => {
    expect(() => cells(cube([1, null], [[1, '!']]))).toThrow('the sign "!"')
    expect(() => cells(cube([1, null], [[1, 'toString']]))).toThrow('the sign "toString"')
    expect(() => cells(cube([1, 5], [[1, '..']]))).toThrow('the figure 5 with the sign ".."')
  })
})

describe('any answer', () => {
  const readers = [parseJsonStat, parseMetadata, parseOldJson, readPackage, readSearch, readPage]

  it('is read or refused in words, never anything else', () => {
    const any = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          id: fc.array(fc.string()),
          size: fc.array(fc.integer()),
          dimension: fc.object(),
          value: fc.array(fc.integer()),
        },
        { requiredKeys: [] },
      ),
      fc.record({ success: fc.boolean(), result: fc.jsonValue() }),
    )
    fc.assert(
      fc.property(any, (json) => {
        for (const read of readers) {
          try {
            read(json)
          } catch (cause) {
            expect(cause).toBeInstanceOf(ShapeProblem)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of any bytes is JSON or a fault', () => {
    const request = { method: 'GET', address: 'https://example.org/', body: null } as const
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string(), (bytes, contentType) => {
        try {
          decodeJson(request, { bytes, contentType })
        } catch (cause) {
          expect(cause).toBeInstanceOf(FetchFault)
        }
      }),
      { numRuns: 300 },
    )
    const reserved = Buffer.from('{"a":{"__proto__":{"polluted":1}}}')
    expect(() => decodeJson(request, { bytes: reserved, contentType: '' })).toThrow('forbidden names')
  })
})
