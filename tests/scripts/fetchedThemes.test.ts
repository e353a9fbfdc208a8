import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/data/csv.ts'
import { readOfficialRules, themeRuleFor } from '../../scripts/data/officialThemes.ts'
import { readPublishers, TestOffice } from '../fixtures/publisher/testOffice.ts'
import { inputs } from './officialSet.ts'

const YEAR = 2024

/** Codes that layers name and the configuration does not, since it takes every code of these variables. */
const OWN_CODES: readonly (readonly [table: string, variable: string, codes: readonly string[]])[] = [
  ['TAB6574', 'Alder', ['totalt']],
  ['TAB6572', 'Fodelseregion', ['sv', 'eu', 'öv']],
]

const office = new TestOffice()
beforeAll(async () => {
  await office.open()
  for (const [table, variable, codes] of OWN_CODES) {
    office.variable(table, variable).categories.push(...codes.map((code) => ({ code, label: code })))
  }
  expect((await office.scb('--years', String(YEAR))).code).toBe(0)
})
afterAll(() => office.close())

const rules = readOfficialRules(inputs)
const shown = readPublishers().scb.themes.filter(({ id }) => rules.layers.some(({ theme }) => theme === id))

/** The categories that a fetched theme has for the year. */
const categoriesIn = (theme: string): Set<string> =>
  new Set(
    readTable(office.read('out', 'scb', `${theme}.csv`), theme)
      .rows.filter((row) => row.number('year') === YEAR)
      .map((row) => row.text('category')),
  )

describe('a theme as it is fetched from tables with more codes than we know', () => {
  it.each(shown.map(({ id }) => id))('has the categories that its layers are made of: %s', (id) => {
    const categories = categoriesIn(id)
    const asked = rules.layers
      .filter(({ theme }) => theme === id)
      .flatMap(({ numerator, base }) => [...numerator, ...base])
    expect(asked.filter((category) => !categories.has(category))).toEqual([])
  })

  it.each(shown.map(({ id }) => id))('is not refused for codes that it takes on purpose: %s', (id) => {
    const rule = themeRuleFor(rules.themes, id, YEAR)
    if (rule?.categories === undefined || rule.categories === null) return
    expect([...categoriesIn(id)].sort()).toEqual([...rule.categories].sort())
  })
})
