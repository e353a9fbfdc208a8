import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_QUERY, DIVISIONS, type Query } from '../../src/analysis/query.ts'
import { figureOf } from '../../src/domain/figures.ts'
import { loadNeeded } from '../../src/state/loading.ts'
import {
  selectChanceTasks,
  selectCityComparisons,
  selectHeadlineComparison,
  selectSegregation,
  type SegregationModel,
} from '../../src/state/segregation.ts'
import { areaSentence } from '../../src/state/segregationAreaSentence.ts'
import { areaContext, differenceText, localText, segregationRows, shareText } from '../../src/state/segregationAreas.ts'
import { drawing } from '../../src/state/segregationDrawing.ts'
import { awaitedRoom, segregationHeadline } from '../../src/state/segregationHeadline.ts'
import { selectSegregationMap } from '../../src/state/segregationMap.ts'
import { coverageNote, meaningOf, placePhrase } from '../../src/state/segregationSentences.ts'
import { writeTableOrder } from '../../src/state/tableOrder.ts'
import { segregationCsv } from '../../src/state/segregationCsv.ts'
import { orderedRows, readOrder, segregationTableRows } from '../../src/state/segregationTable.ts'
import { appStore } from '../../src/state/store.ts'
import { builtSite } from '../fixtures/builtSite.ts'

const ask = (change: Partial<Query>): SegregationModel => {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation', ...change } })
  const model = selectSegregation(appStore.getState())
  if (model === undefined) throw new Error('the view has nothing to show')
  return model
}

/** Spaces as typed, so that the sentences can be read here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

const parts = (change: Partial<Query>, language: 'sv' | 'en' = 'sv') => {
  const model = ask(change)
  return segregationHeadline(model, selectHeadlineComparison(appStore.getState()), language)
}
const headline = (change: Partial<Query>, language: 'sv' | 'en' = 'sv'): string => plain(parts(change, language).said)

/** Everything that the view of a query waits for, drawn as where there is no worker. */
const drawFor = async (change: Partial<Query>): Promise<void> => {
  ask(change)
  await drawing.want(selectChanceTasks(appStore.getState()))
}

beforeAll(async () => {
  appStore.setState({ query: { ...DEFAULT_QUERY, view: 'segregation' } })
  await loadNeeded(builtSite)
})

describe('the headline', () => {
  it('says what is certain first, and the order between the cities in a sentence after it, once', async () => {
    const certain = headline({})
    expect(certain).toBe(
      '**49,5 %** i Malmö har utländsk bakgrund, mot 40,2 % i Göteborg och 35,3 % i Stockholm. ' +
        'Index för delningen är **0,373**, mot 0,437 i Göteborg och 0,386 i Stockholm.',
    )
    await drawFor({})
    expect(headline({})).toBe(`${certain} Delningen är ändå mindre än i båda.`)
    expect(headline({}, 'en')).toMatch(/ Yet the division is smaller than in both\.$/)
  })

  it.each(DIVISIONS)('keeps its words and fits in its room whenever %s is asked for', async (division) => {
    for (const language of ['sv', 'en'] as const) {
      const before = parts({ division }, language)
      await drawFor({ division })
      const after = parts({ division }, language)
      expect(after.said.startsWith(before.said)).toBe(true)
      expect(after.room).toBe(before.room)
      expect(after.said.replaceAll('**', '').length).toBeLessThanOrEqual(before.room.length)
      if (after.said !== before.said) expect(awaitedRoom(ask({ division }), language).length).toBeGreaterThan(150)
    }
  })

  it('does not call a difference one when the intervals meet', () => {
    expect(headline({ division: 'lowStandard' })).toMatch(
      / Delningen är större än i Stockholm men inte säkert skild från den i Göteborg\.$/,
    )
    expect(headline({ division: 'lowStandard' }, 'en')).toContain(
      'The division is larger than in Stockholm but not clearly different from that in Göteborg.',
    )
  })

  it('compares with nobody on levels that the other cities do not have', () => {
    expect(headline({ level: 'stadsdel' })).toBe(
      '**49,5 %** av Malmöborna har utländsk bakgrund. ' +
        'Mellan 10 stadsdelar är delningen **0,304**, på en skala där 0 är ingen och 1 är fullständig.',
    )
  })

  it('stands over titles that the numbers bear out', () => {
    ask({})
    expect(selectCityComparisons(appStore.getState()).map((one) => placePhrase(one, 'sv'))).toEqual([
      'störst andel, minst delning',
      'störst andel, delning nära Göteborgs',
      'mellan de andra i både andel och delning',
    ])
  })
})

describe('the note', () => {
  it('names groups, date, areas and everyone that is covered', () => {
    expect(plain(coverageNote(ask({}), 'sv'))).toBe(
      'Utländsk bakgrund mot svensk bakgrund, 2025. 209 DeSO med alla 367 886 invånare.',
    )
  })

  it('names areas that are left out, estimates, homes without a form and an older boundary set', () => {
    expect(plain(coverageNote(ask({ level: 'delomrade' }), 'sv'))).toContain(
      '118 delområden med alla 367 886 invånare. 18 delområden räknas som obebodda och ingår inte. Antalen är skattade',
    )
    expect(plain(coverageNote(ask({ division: 'tenure' }), 'sv'))).toContain('183 738 bostäder, 99,99 % av alla.')
    expect(coverageNote(ask({ division: 'foreignBorn' }), 'sv')).toContain(
      'Siffrorna gäller RegSO 2020, kartan visar RegSO 2025.',
    )
  })
})

describe('what it means', () => {
  beforeAll(() => drawFor({}))

  it('is said against chance and with the group’s share', () => {
    const [first, second, third] = meaningOf(ask({}), 'sv').map(plain)
    expect(first).toMatch(/^\*\*37 av 100\*\* med utländsk bakgrund/)
    expect(second).toContain('**20 gånger**')
    expect(third).toContain('**59,3 %** har utländsk bakgrund')
    expect(third).toContain('I hela staden är andelen 49,5 %.')
  })
})

describe('areas', () => {
  it('are written no finer than their residents allow', () => {
    const context = (residents: number) => areaContext(ask({ level: 'delomrade' }), 'sv', residents)
    const written = (share: number, residents: number) => [
      plain(shareText(figureOf(share), context(residents))),
      plain(localText(figureOf(share / 0.49462), figureOf(share), context(residents))),
      differenceText(figureOf(0.1234), context(residents)),
    ]
    expect(written(0.3333, 1000)).toEqual(['33,3', '0,67', '+0,123'])
    expect(written(0.3333, 999)).toEqual(['33', '0,7', '+0,12'])
    expect(written(0.3333, 499)).toEqual(['33', '0,7', 'skrivs inte'])
    expect(written(0.01, 499)).toEqual(['högst 5', 'högst 0,1', 'skrivs inte'])
    expect(written(0.99, 499)).toEqual(['minst 95', 'minst 1,9', 'skrivs inte'])
  })

  it('are related to the city and not graded', () => {
    const model = ask({ level: 'delomrade' })
    const row = segregationRows(model).find(({ name }) => name === 'Herrgården')
    expect(row === undefined ? '' : plain(areaSentence(model, row, 'sv'))).toMatch(
      /^\*\*94,\d %\*\* har utländsk bakgrund\. Det är \*\*1,91\*\* gånger stadens 49,5 %\.$/,
    )
  })

  it('say on the map what they say in the table', () => {
    ask({ level: 'delomrade', unitId: 'finns-inte' })
    const map = selectSegregationMap(appStore.getState())
    const area = map?.areas.find(({ name }) => name === 'Herrgården')
    expect(plain(area?.value ?? '')).toMatch(/^94,\d %, kvot 1,91$/)
    expect(map?.areas.filter(({ fill }) => fill.pattern === 'noResidents')).toHaveLength(18)
    expect(map?.selectedId).toBeNull()
  })
})

describe('the table', () => {
  it('orders by any column with what has no value last, and finds names', () => {
    const model = ask({ level: 'delomrade' })
    const rows = segregationTableRows(model)
    const byQuotient = orderedRows(rows, '', readOrder('-local'), 'sv')
    expect(byQuotient[0]?.name).toBe('Herrgården')
    expect(byQuotient.slice(-18).every(({ local }) => local.state === 'noResidents')).toBe(true)
    expect(orderedRows(rows, 'herrgard', readOrder('name'), 'sv').map(({ name }) => name)).toEqual(['Herrgården'])
    expect(writeTableOrder(readOrder('-difference'))).toBe('-difference')
    expect(readOrder('nonsens')).toEqual({ key: 'name', isDescending: false })
  })

  it('becomes a file with numbers as numbers and absences as words', () => {
    const model = ask({ level: 'delomrade' })
    const { header, rows } = segregationCsv(model, segregationTableRows(model), 'Källa: SCB', 'sv')
    expect(rows).toHaveLength(136)
    expect(rows.every((row) => row.length === header.length)).toBe(true)
    const cell = (name: string, column: string) => rows.find((row) => row[1] === name)?.[header.indexOf(column)]
    expect(cell('Herrgården', 'Lokaliseringskvot')).toBe(1.91)
    expect(cell('Norra Hamnen', 'Lokaliseringskvot')).toBeNull()
    expect(cell('Norra Hamnen', 'status')).toBe('Räknas som obebott')
  })
})
