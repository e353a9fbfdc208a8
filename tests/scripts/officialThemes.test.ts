import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOfficialRules, themeRuleFor } from '../../scripts/data/officialThemes.ts'
import { readPublishers } from '../fixtures/publisher/testOffice.ts'
import { cell, REGSO, theme } from './officialFolder.ts'
import { build, inputs } from './officialSet.ts'

const rules = readOfficialRules(inputs)
const themes = readPublishers().scb.themes
const shown = new Set(rules.layers.map((rule) => rule.theme))

describe('every theme that is fetched', () => {
  const readme = readFileSync('geodata/README.md', 'utf8')

  it.each(themes.map(({ id }) => id))('becomes a layer, or is named with the reason: %s', (id) => {
    expect(shown.has(id) || readme.includes(`| \`${id}\` | all |`)).toBe(true)
    expect(shown.has(id) && readme.includes(`| \`${id}\` | all |`)).toBe(false)
  })

  it('is read by a rule for its newest table', () => {
    for (const { id, tables } of themes.filter((one) => shown.has(one.id))) {
      const from = Math.max(tables.at(-1)?.from ?? 0, 2024)
      expect(themeRuleFor(rules.themes, id, from)?.theme).toBe(id)
    }
  })

  it('has the words that its layers are made of, unless the table’s own codes are taken', () => {
    for (const { where, theme: id, numerator, base } of rules.layers) {
      const variables = (themes.find((one) => one.id === id)?.tables.at(-1)?.variables ?? []).filter(({ role }) =>
        ['category', 'content'].includes(role),
      )
      const words = variables.flatMap(({ values }) =>
        values === undefined || values === 'all' ? [] : Object.values(values).map(({ word }) => word),
      )
      const isOpen = variables.some(({ values }) => values === 'all')
      const missing = [...numerator, ...base]
        .flatMap((category) => category.split('/'))
        .filter((w) => !words.includes(w))
      expect(isOpen ? [] : missing, where).toEqual([])
    }
  })
})

describe('statistics on integration', () => {
  const rows = (category: string, valueOf: (index: number) => number | null) =>
    REGSO.flatMap((unit, index) =>
      (['total', 'women', 'men'] as const).map((sex) => {
        const value = valueOf(index)
        const status = value === null ? ('suppressed' as const) : ('published' as const)
        return cell({ unit, level: 'regso', vintage: 'regso-2025', year: 2024, sex, category, value, status })
      }),
    )
  const columnsOf = (files: Readonly<Record<string, string>>, layer: string) =>
    build(files)
      .figures.find(({ level }) => level === 'regso')
      ?.columns.filter((column) => column.layer === layer && column.year === 2024) ?? []

  const assistance = (without: (index: number) => number | null): string =>
    theme(
      rows('mean-disposable-income/all', () => 5.5),
      rows('median-disposable-income/all', (index) => 4 + index / 100),
      rows('with-assistance/all', () => 1.5),
      rows('without-assistance/all', without),
      rows('without-assistance/SE', () => 99),
    )

  it('gives social assistance as what is left of those without, by sex, and keeps a suppressed area so', () => {
    const files = { 'scb/social-assistance.csv': assistance((index) => (index === 3 ? null : 100 - index / 10)) }
    const columns = columnsOf(files, 'socialAssistance')
    expect(columns.map(({ sex }) => sex)).toEqual(['total', 'women', 'men'])
    expect(columns[0]?.values.slice(0, 5)).toEqual([0, 0.001, 0.002, null, 0.004])
    expect(columns[0]?.status?.slice(0, 5)).toBe('vvvsv')
    expect(columns[0]?.city).toBeNull()
    expect(columnsOf(files, 'medianDisposableIncome')[0]?.values.slice(0, 2)).toEqual([4, 4.01])
    expect(columnsOf(files, 'longTermAssistance')).toEqual([])
  })

  it('is refused where more than all are without', () => {
    expect(() => build({ 'scb/social-assistance.csv': assistance(() => 101) })).toThrow(/socialAssistance/)
  })

  it('gives work, study and schools as shares', () => {
    const files = {
      'scb/work-and-study.csv': theme(rows('neither-20-25/all', () => 12.5)),
      'scb/school-eligibility.csv': theme(
        rows('upper-secondary', () => 80),
        rows('higher-education', () => 70.5),
      ),
      'scb/employment-by-background.csv': theme(rows('employed-share/all', () => 66)),
    }
    const first = (layer: string) => columnsOf(files, layer)[0]?.values[0]
    expect([first('neet'), first('eligibleUpperSecondary'), first('eligibleHigherEducation')]).toEqual([
      0.125, 0.8, 0.705,
    ])
    expect(first('employment2065')).toBe(0.66)
  })
})
