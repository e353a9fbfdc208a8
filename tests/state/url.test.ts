import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLASSIFICATIONS,
  DEFAULT_QUERY,
  DISPLAYS,
  DIVISIONS,
  LOCAL_MEASURES,
  NO_YEAR,
  RENDERERS,
  VIEWS,
  type Query,
} from '../../src/analysis/query.ts'
import { SEXES } from '../../src/domain/figures.ts'
import { PARTLY_RULES, SPLIT_RULES, UNPLACED_RULES } from '../../src/analysis/targetingTypes.ts'
import { EFFORT_KINDS, PRECISIONS, SUM_STATUSES } from '../../src/domain/interventions.ts'
import { LEVELS } from '../../src/domain/units.ts'
import { formatQuery, parseQuery } from '../../src/state/url.ts'

const code = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9_-]{1,40}$/).filter((text) => text !== '__proto__')
const year = fc.integer({ min: 1900, max: 2099 })
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

const query: fc.Arbitrary<Query> = fc.record({
  view: fc.constantFrom(...VIEWS),
  layer: code,
  level: orNull(fc.constantFrom(...LEVELS)),
  year: orNull(year),
  sex: fc.constantFrom(...SEXES),
  classification: fc.constantFrom(...CLASSIFICATIONS),
  mixedThreshold: fc.integer({ min: 34, max: 100 }).map((percent) => percent / 100),
  unitId: orNull(code),
  division: fc.constantFrom(...DIVISIONS),
  localMeasure: fc.constantFrom(...LOCAL_MEASURES),
  measure: orNull(code),
  display: fc.constantFrom(...DISPLAYS),
  sort: fc.stringMatching(/^-?[A-Za-z]{1,40}$/),
  rowFilter: fc.string({ unit: 'grapheme', maxLength: 20 }),
  committee: orNull(code),
  fund: orNull(code),
  effortYear: orNull(fc.oneof(year, fc.constant(NO_YEAR))),
  effortKind: orNull(fc.constantFrom(...EFFORT_KINDS)),
  precision: orNull(fc.constantFrom(...PRECISIONS)),
  effort: orNull(code),
  sumStatus: orNull(fc.constantFrom(...SUM_STATUSES)),
  needBase: code,
  needRate: code,
  splitRule: fc.constantFrom(...SPLIT_RULES),
  unplacedRule: fc.constantFrom(...UNPLACED_RULES),
  partlyRule: fc.constantFrom(...PARTLY_RULES),
  scenario: fc.uniqueArray(
    fc.record({ effortId: code, delomraden: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }) }),
    { selector: ({ effortId }) => effortId, maxLength: 3 },
  ),
  showsEfforts: fc.boolean(),
  renderer: fc.constantFrom(...RENDERERS),
  isEmbedded: fc.boolean(),
  language: fc.constantFrom('sv', 'en'),
})

describe('the address', () => {
  it('says everything that a query has: what is written is read as the same query', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQuery(formatQuery(asked))).toEqual({ query: asked, notices: [] })
      }),
    )
  })

  it('leaves out what is default', () => {
    expect(formatQuery(DEFAULT_QUERY)).toBe('')
    expect(parseQuery('')).toEqual({ query: DEFAULT_QUERY, notices: [] })
    expect(formatQuery({ ...DEFAULT_QUERY, level: 'deso', mixedThreshold: 0.7 })).toBe('?niva=deso&grans=70')
  })

  it('has one order, whatever order the reader gives', () => {
    const { query: read } = parseQuery('?sprak=en&ar=2023&lager=employment')
    expect(formatQuery(read)).toBe('?lager=employment&ar=2023&sprak=en')
  })

  it('never stops at anything that may stand in it', () => {
    const junk = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webQueryParameters())
    fc.assert(
      fc.property(junk, (text) => {
        const { query: read } = parseQuery(`?${text}`)
        expect(parseQuery(formatQuery(read)).query).toEqual(read)
      }),
    )
  })

  it.each([
    ['an unknown word', 'vy=karta', 'vy', 'karta'],
    ['a year that is no year', 'ar=2023.5', 'ar', '2023.5'],
    ['a limit outside 34 to 100', 'grans=101', 'grans', '101'],
    ['a limit with a sign', 'grans=+50', 'grans', ' 50'],
    ['markup', 'omrade=<b>', 'omrade', '<b>'],
    ['the name of a prototype', 'omrade=__proto__', 'omrade', '__proto__'],
    ['a broken escape', 'lager=%E0%A4%A', 'lager', '\uFFFD%A'],
    ['a parameter that does not exist', '__proto__=1', '__proto__', '1'],
    ['an inherited name', 'constructor=x', 'constructor', 'x'],
  ])('answers %s with the default and a notice', (_, search, parameter, found) => {
    expect(parseQuery(`?${search}`)).toEqual({ query: DEFAULT_QUERY, notices: [{ parameter, found }] })
  })

  it('counts the first of two, and says so', () => {
    expect(parseQuery('?ar=2023&ar=2024')).toEqual({
      query: { ...DEFAULT_QUERY, year: 2023 },
      notices: [{ parameter: 'ar', found: '2023, 2024' }],
    })
  })

  it('reads ten kilobytes of text as no more than 80 letters of it', () => {
    const { query: read, notices } = parseQuery(`?lager=${'x'.repeat(10_000)}&sok=${'y'.repeat(10_000)}`)
    expect(read).toEqual(DEFAULT_QUERY)
    expect(notices).toEqual([{ parameter: 'lager', found: 'x'.repeat(80) }])
    expect(parseQuery(`?sok=${'y'.repeat(10_000)}`).query.rowFilter).toBe('y'.repeat(80))
  })

  it('cuts text between letters, never within one', () => {
    const { query: read } = parseQuery(`?sok=${'y'.repeat(79)}${encodeURIComponent('🏠')}`)
    expect(read.rowFilter).toBe('y'.repeat(79))
  })
})
