import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Query } from '../../src/analysis/query.ts'
import { headline, headlineNote, type HeadlineInput } from '../../src/state/headline.ts'
import { selectField, selectLevelInfo, selectSummary } from '../../src/state/selectors.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'

async function inputFor(change: Partial<Query>): Promise<HeadlineInput> {
  const state = await stateFor(change)
  return {
    field: there(selectField(state)),
    summary: there(selectSummary(state)),
    level: there(selectLevelInfo(state)),
    language: state.query.language,
    mixedThreshold: state.query.mixedThreshold,
  }
}

const headlineFor = async (change: Partial<Query>) => headline(await inputFor(change))
const noteFor = async (change: Partial<Query>) => headlineNote(await inputFor(change))

/** The texts have unbreakable spaces; a test is read better with plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the headline', () => {
  it('says the city and its spread in low economic standard', async () => {
    const text = await headlineFor({})
    expect(plain(text)).toBe(
      '**20,5 %** av Malmöborna har låg ekonomisk standard. En fjärdedel bor i delområden med högst **10,8 %**, en fjärdedel i delområden med minst **27,6 %**.',
    )
    expect(text).toContain('20,5\u00a0%')
  })

  it('says the same in English with English figures', async () => {
    const text = plain(await headlineFor({ language: 'en' }))
    for (const figure of ['**20.5%**', '**10.8%**', '**27.6%**']) expect(text).toContain(figure)
    expect(text).not.toMatch(/Malmöborna|fjärdedel/)
  })

  it('counts everyone', async () => {
    expect(plain(await headlineFor({ layer: 'population' }))).toContain('**367 886 personer** bor i Malmö.')
  })

  it('says women minus men in percentage points, with a minus sign', async () => {
    const text = plain(await headlineFor({ layer: 'employment2065', level: 'regso', sex: 'difference' }))
    expect(text).toContain('skillnaden mellan kvinnor och män går från **−18,8 procentenheter** till **+4,8')
    expect(text).toContain('I hela Malmö är den **−2,1 procentenheter**.')
  })

  it('says the range alone where the source has no value for the city', async () => {
    const text = plain(await headlineFor({ layer: 'longTermAssistance', level: 'regso' }))
    expect(text).toContain('från **0,2 %** till **9,4 %** bland RegSO')
    expect(text).not.toMatch(/av Malmöborna/)
  })

  it('counts areas by category, and residents of mixed areas by the limit that is set', async () => {
    expect(plain(await headlineFor({ layer: 'dominantTenure' }))).toBe(
      '**Hyresrätt** i **51**, **Bostadsrätt** i **33** och **Äganderätt** i **34** av 118 delområden.',
    )
    expect(plain(await headlineFor({ layer: 'mixedTenure' }))).toContain('**45** av 118 delområden')
    expect(plain(await headlineFor({ layer: 'mixedTenure', mixedThreshold: 1 }))).toContain('**118** av 118 delområden')
  })
})

/** Empty cells of a measure in the source's table: what the publisher has suppressed. */
async function emptyCells(measure: string, year: string, sex: string): Promise<number> {
  const rows = (await readFile('geodata/population/regso-by-sex.csv', 'utf8')).trim().split('\n')
  const names = (rows[0] ?? '').split(',')
  const wanted = { measure, year, sex, birthCountry: 'all', value: '' }
  return rows.filter((row) => {
    const cells = row.split(',')
    return Object.entries(wanted).every(([name, text]) => cells[names.indexOf(name)] === text)
  }).length
}

describe('the line under the headline', () => {
  it('counts the areas without residents apart from those with a value', async () => {
    expect(plain(await noteFor({}))).toBe(
      'Lägst 1,0 %, högst 66 % bland 117 delområden. 1 delområde med få invånare skrivs som högst 5 %. ' +
        '18 delområden räknas som obebodda och saknar värde.',
    )
    expect(plain(await noteFor({ language: 'en' }))).toContain(
      '1 delområde with few residents is written as at most 5%.',
    )
  })

  it('counts what the publisher has suppressed, by sex too', async () => {
    for (const sex of ['total', 'women', 'men'] as const) {
      const suppressed = await emptyCells('longTermAssistancePct', '2023', sex)
      expect(suppressed).toBeGreaterThan(0)
      expect(plain(await noteFor({ layer: 'longTermAssistance', level: 'regso', sex }))).toContain(
        `${91 - suppressed} RegSO. ${suppressed} RegSO har skyddade uppgifter.`,
      )
    }
  })
})
