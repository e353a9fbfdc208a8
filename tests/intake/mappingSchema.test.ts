import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAPPING_FINDINGS } from '../../src/domain/intakeFindingCodes.ts'
import { INTAKE_WORDS } from '../../src/i18n/intakeMappings.ts'
import { MAX_MAPPING_LENGTH, parseMappings } from '../../src/intake/mappingSchema.ts'
import { readJson } from '../../src/intake/readJson.ts'
import { areaMapping, tableMapping } from './madeTown.ts'

const written = (value: unknown): string => JSON.stringify(value, null, 2)
const read = (value: unknown) => parseMappings(typeof value === 'string' ? value : written(value), 'mappning.json')
const codes = (value: unknown): string[] => read(value).findings.map(({ code }) => code)

/** The mapping with one part of it put in or taken out; the paths are those of JSON. */
function changed(mapping: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(mapping))
  let at = copy as Record<string | number, unknown>
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>
  const last = path.at(-1) ?? ''
  if (value === undefined) delete at[last]
  else at[last] = value
  return copy
}

describe('a mapping file', () => {
  it('is one mapping or a list of them, and says what it said before', () => {
    expect(read(tableMapping())).toEqual({ mappings: [tableMapping()], findings: [] })
    const both = [tableMapping({ sheet: 'Blad 1' }), areaMapping({ system: 'EPSG:3008' })]
    expect(read(both)).toEqual({ mappings: both, findings: [] })
    expect(read(`\uFEFF${written(both)}`).mappings).toEqual(both)
  })

  it('may describe a layer that the data set does not have', () => {
    const describes = {
      name: { sv: 'Cyklar', en: 'Bicycles' },
      group: 'people',
      kind: 'count',
      unit: 'persons',
      statistic: 'count',
      population: { sv: 'cyklar', en: 'bicycles' },
      isSensitive: false,
    }
    const mapping = changed(tableMapping(), ['columns', 0, 'describes'], describes)
    expect(read(mapping).findings).toEqual([])
    expect(codes(changed(mapping as object, ['columns', 0, 'describes', 'name', 'de'], 'Räder'))).toEqual([
      'mappingKeyUnknown',
    ])
  })

  it.each(Object.keys(tableMapping()))('has to have %s for a table, with its name and line in the finding', (key) => {
    const { mappings, findings } = read(changed(tableMapping(), [key], undefined))
    expect(mappings).toBeNull()
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'mappingKeyMissing',
        severity: 'fault',
        place: { file: 'mappning.json', sheet: null, row: 1, column: null },
        details: expect.objectContaining({ path: key }) as unknown,
      }),
    ])
  })

  it.each(Object.keys(areaMapping()).filter((key) => key !== 'generalised'))('has to have %s for areas', (key) => {
    expect(codes(changed(areaMapping(), [key], undefined))).toEqual(['mappingKeyMissing'])
  })

  it('without a word about generalised areas declares nothing, as mappings from before that word do', () => {
    expect(read(changed(areaMapping(), ['generalised'], undefined)).mappings).toEqual([areaMapping()])
  })

  it.each<readonly [unknown, string[]]>([
    [{ overlapMeters: 55, apartMeters: 12 }, []],
    [{ overlapMeters: 1, apartMeters: 2 }, []],
    [{ overlapMeters: 100, apartMeters: 50 }, []],
    [{ overlapMeters: 0.5, apartMeters: 12 }, ['mappingValue']],
    [{ overlapMeters: 101, apartMeters: 12 }, ['mappingValue']],
    [{ overlapMeters: 55, apartMeters: 1 }, ['mappingValue']],
    [{ overlapMeters: 55, apartMeters: 51 }, ['mappingValue']],
    [{ overlapMeters: '55', apartMeters: 12 }, ['mappingValue']],
    [{ overlapMeters: 55 }, ['mappingKeyMissing']],
    [{ overlapMeters: 55, apartMeters: 12, meters: 1 }, ['mappingKeyUnknown']],
    [55, ['mappingValue']],
  ])('declares generalised areas within limits: %j', (generalised, expected) => {
    expect(codes(changed(areaMapping(), ['generalised'], generalised))).toEqual(expected)
  })

  it('names an unknown key, the nearest known one and the line, wherever it stands', () => {
    const mapping = changed(changed(tableMapping(), ['unitcolumn'], 'x') as object, ['columns', 1, 'writenAs'], 'plain')
    const { findings } = read(mapping)
    expect(findings.map(({ code, found, details }) => [code, found, details['path'], details['nearest']])).toEqual([
      ['mappingKeyUnknown', 'writenAs', 'columns[2].writenAs', 'writtenAs'],
      ['mappingKeyUnknown', 'unitcolumn', 'unitcolumn', 'unitColumn'],
    ])
    const lines = written(mapping).split('\n')
    for (const { place, found } of findings) expect(lines[(place.row ?? 0) - 1]).toContain(`"${found ?? ''}"`)
  })

  it.each([
    [['level'], 'kvarter'],
    [['headingRow'], 0],
    [['headingRow'], 1.5],
    [['headingRow'], '1'],
    [['codeWidth'], -3],
    [['decimal'], ','],
    [['markers', '..'], 'hemligt'],
    [['markers'], ['..']],
    [['totals'], 'Hela staden'],
    [['totals', 0], ''],
    [['columns'], []],
    [['columns', 0, 'layer'], '../population'],
    [['columns', 0, 'year'], 20250],
    [['columns', 0, 'sex'], 'difference'],
    [['columns', 0, 'writtenAs'], 'kr'],
    [['protection'], 'ja'],
    [['source', 'url'], 'data:text/html,x'],
    [['source', 'url'], 'http://example.org'],
    [['source'], 'Stadskontoret'],
    [['confirmedBy'], '  '],
    [['file'], 'x'.repeat(501)],
  ])('is refused where %j is %j', (path, value) => {
    const { mappings, findings } = read(changed(tableMapping(), path, value))
    expect(mappings).toBeNull()
    expect(findings.map(({ code }) => code)).toEqual(['mappingValue'])
  })

  it('tells all that is wrong at once', () => {
    const wrong = changed(changed(tableMapping(), ['level'], 'kvarter') as object, ['decimal'], undefined)
    expect(codes([wrong, { kind: 'tabell' }, 7, areaMapping({ file: '' })]).toSorted()).toEqual([
      'mappingKeyMissing',
      'mappingValue',
      'mappingValue',
      'mappingValue',
      'mappingValue',
    ])
  })

  it('has no name or address of a person in who confirms it', () => {
    expect(codes(tableMapping({ confirmedBy: 'anna.andersson@example.org' }))).toEqual(['mappingPersonalData'])
  })

  it('refuses names that reach the prototype, and does not reach it', () => {
    const text = written(tableMapping()).replace(
      '"markers": {',
      '"__proto__": {"polluted": 1}, "markers": {"constructor": "zero",',
    )
    expect(codes(text)).toEqual(['mappingKeyForbidden', 'mappingKeyForbidden'])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('does not choose between two values of one key', () => {
    expect(
      codes(written(tableMapping()).replace('"decimal": "comma"', '"decimal": "comma", "decimal": "point"')),
    ).toEqual(['mappingKeyTwice'])
  })

  it.each([
    '',
    '{',
    '{"kind":"table",}',
    "{'kind':'table'}",
    '{"a":01}',
    '{"a":1}{"b":2}',
    '{"a":"\n"}',
    'null x',
    '[1,]',
  ])('is no JSON: %j', (text) => {
    expect(codes(text)).toEqual(['mappingNotJson'])
  })

  it('is told to be empty, too long or too deep', () => {
    expect(codes('[]')).toEqual(['mappingEmpty'])
    expect(codes('['.repeat(200_000))).toEqual(['mappingTooDeep'])
    expect(codes(' '.repeat(MAX_MAPPING_LENGTH + 1))).toEqual(['mappingTooLarge'])
  })

  it('tells the first two hundred of very many faults, and how many more there are', () => {
    const { findings } = read(Array.from({ length: 350 }, () => 7))
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({ code: 'mappingMore', details: { more: 150 } })
  })

  it('has words in both languages for every fault, and no other', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const code of MAPPING_FINDINGS) {
        const sentence = INTAKE_WORDS[language][code]('funnet', (name) => `(${name})`)
        expect(sentence).toMatch(/^["A-ZÅÄÖ(\d].*\.$|^funnet .*\.$/u)
      }
    }
  })
})

describe('the reader of JSON', () => {
  it('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(), fc.string(), (value, at, other) => {
        const text = JSON.stringify(value, null, at % 3)
        expect(JSON.stringify(readJson(text).value)).toBe(JSON.stringify(withoutForbidden(JSON.parse(text))))
        const place = at % (text.length + 1)
        const broken = text.slice(0, place) + other + text.slice(place + 1)
        expect(readJson(broken).faults.some(({ kind }) => kind === 'syntax')).toBe(!isJson(broken))
      }),
      { seed: 11, numRuns: 2000 },
    )
  })

  it('knows the line of every value', () => {
    const text = '{\n"a": [\n1,\n {"b":\n2}],\n"c": 3}'
    const { lineOf } = readJson(text)
    expect([lineOf(['a']), lineOf(['a', 1]), lineOf(['a', 1, 'b']), lineOf(['c'])]).toEqual([2, 4, 5, 6])
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}

/** Keys that are refused are not in what is read. */
const withoutForbidden = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutForbidden)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !['__proto__', 'constructor', 'prototype'].includes(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutForbidden(inner)]))
}
