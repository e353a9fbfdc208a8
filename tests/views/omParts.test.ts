// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { DEFAULT_QUERY, type Query } from '../../src/analysis/query.ts'
import { OM } from '../../src/i18n/om.ts'
import { yearRanges } from '../../src/state/aboutData.ts'
import { formatQuery, parseQuery } from '../../src/state/url.ts'
import { isOverdue } from '../../src/views/om/assessment.ts'
import { embedSnippet } from '../../src/views/om/embedSnippet.ts'

describe('years as they are said', () => {
  test.each([
    [[], ''],
    [[2025], '2025'],
    [[2021, 2020, 2022], '2020–2022'],
    [[2020, 2021, 2025, 2023, 2023], '2020–2021, 2023, 2025'],
  ])('%j', (years, said) => {
    expect(yearRanges(years)).toBe(said)
  })
})

describe('the code to embed a view', () => {
  /** The element that a browser would make of it. Under another name, so that the test does not open the page. */
  const frameOf = (html: string) =>
    new DOMParser().parseFromString(html.replace('<iframe', '<div'), 'text/html').querySelector('div')

  test('restores what was chosen', () => {
    const query: Query = {
      ...DEFAULT_QUERY,
      layer: 'population',
      unitId: '10101',
      rowFilter: 'a&b"<',
      isEmbedded: true,
    }
    const frame = frameOf(embedSnippet(`https://karta.example/${formatQuery(query)}`, 'x'))
    expect(parseQuery(new URL(frame?.getAttribute('src') ?? '').search)).toEqual({ query, notices: [] })
  })

  test('keeps its title a title, and has no script and no inline style', () => {
    const title = 'Läget "<script>alert(1)</script>'
    const html = embedSnippet('https://karta.example/?embed=1&sprak=en', title)
    expect(frameOf(html)?.getAttribute('title')).toBe(title)
    expect(html).not.toMatch(/<script|style=|on\w+=/)
    expect(html).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/)
  })
})

describe('an assessment', () => {
  test.each([
    ['2027-11-21', false],
    ['2027-11-23', true],
  ])('of 2026-11-22 is overdue on %s: %s', (today, overdue) => {
    expect(isOverdue('2026-11-22', new Date(`${today}T12:00:00Z`))).toBe(overdue)
  })
})

/** Every text, also those that are made with values; the values are written as "7". */
function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') {
    const values = new Proxy({}, { get: () => '7' })
    return textsOf((part as (values: object) => unknown)(values))
  }
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : []
}

/** Björnsson's readability index: words a sentence, and the share of words of more than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const sentences = text.split(/[.?!:]+(?:\s|$)/).filter((part) => part.trim() !== '')
  const long = words.filter((word) => word.length > 6)
  return words.length / sentences.length + (100 * long.length) / words.length
}

describe('the words', () => {
  test('are in both languages', () => {
    expect(textsOf(OM.en)).toHaveLength(textsOf(OM.sv).length)
  })

  test.each(['sv', 'en'] as const)('grade no place and no people in %s', (language) => {
    const graded = /utsatt|problem|svag|sämst|bäst|dålig|(?<!\p{L})(worst|best|bad)(?!\p{L})|deprived|vulnerable/iu
    expect(textsOf(OM[language]).filter((text) => graded.test(text))).toEqual([])
  })

  const { start, map, estimates, states, unknown, embed } = {
    start: [OM.sv.intro, ...OM.sv.care],
    map: OM.sv.map,
    estimates: OM.sv.estimates,
    states: OM.sv.states.meanings,
    unknown: OM.sv.unknown,
    embed: [OM.sv.embed.lead, OM.sv.embed.server],
  }
  test.each(Object.entries({ start, map, estimates, states, unknown, embed }))(
    'of %s are plain Swedish: LIX 45 at most',
    (_, part) => {
      expect(
        lix(
          textsOf(part)
            .map((text) => text.replace(/\*\*/g, '').replace(/[^.?!:]$/, '$&.'))
            .join(' '),
        ),
      ).toBeLessThanOrEqual(45)
    },
  )
})
