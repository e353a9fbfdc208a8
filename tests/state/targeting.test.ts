import { beforeAll, describe, expect, it } from 'vitest'
import type { Query } from '../../src/analysis/query.ts'
import { withSum, type Effort, type Register } from '../../src/domain/interventions.ts'
import { openedDraft } from '../../src/state/draft.ts'
import { selectRegister } from '../../src/state/effortsView.ts'
import { appStore, type AppState } from '../../src/state/store.ts'
import { selectCityRate } from '../../src/state/targetingNeed.ts'
import { selectNeed, selectNeedWords, selectTargetingReport } from '../../src/state/targeting.ts'
import { areaFacts } from '../../src/state/targetingArea.ts'
import { targetingCsv } from '../../src/state/targetingCsv.ts'
import { gapRows, knownRow, namedAreasOf } from '../../src/state/targetingLists.ts'
import { selectTargetingMap } from '../../src/state/targetingMap.ts'
import { selectTargeting, type TargetingModel } from '../../src/state/targetingModel.ts'
import { areaSentence, targetingRows } from '../../src/state/targetingRows.ts'
import { orderedTargeting, writtenCells } from '../../src/state/targetingTable.ts'
import { scenarioLine, selectWhatIf } from '../../src/state/targetingScenario.ts'
import { fundsText, moneyReferences } from '../../src/state/targetingFunds.ts'
import { targetingFinding, targetingHeadline } from '../../src/state/targetingText.ts'
import { builtSite, stateFor, there } from '../fixtures/builtSite.ts'
import { loadNeeded } from '../../src/state/loading.ts'

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('**', '')
const NYDALA = '36106'
const LINDANGEN = '36213'

async function ask(change: Partial<Query> = {}): Promise<AppState> {
  return await stateFor({ view: 'traffbild', ...change })
}
const modelOf = (state: AppState): TargetingModel => {
  const model = selectTargeting(state)
  if (model === null || model === undefined) throw new Error('no result')
  return model
}
const rowOf = (model: TargetingModel, id: string) => there(targetingRows(model).find(({ unitId }) => unitId === id))

/** The shipped register with other efforts, as the reader's own. */
function withEfforts(register: Register, efforts: readonly Effort[]): AppState {
  appStore.setState({ draft: openedDraft({ ...register, efforts }, 'eget.xlsx') })
  return appStore.getState()
}
const known = (sek: number) => ({ state: 'known' as const, sek, priceYear: 2023 })

beforeAll(async () => {
  await ask()
  await loadNeeded(builtSite)
})

describe('the shipped register', () => {
  it('says that nothing can be settled of what is divided, and what of the sums applied for has no place', async () => {
    const model = modelOf(await ask())
    expect(plain(targetingHeadline(model, 'sv'))).toBe(
      'Det går inte att avgöra: av 37 200 700 kr som fördelas ur 2 medel med olika syften har 0 kr både summa och plats i underlaget. ' +
        'Av de 11 575 000 kr som är kända i sökta summor saknar 51,4–100 % plats.',
    )
    expect(model.report.sums).toMatchObject({ knownSek: 11_575_000, placedLowSek: 0, placedHighSek: 5_625_000 })
  })

  it('gives the kronor that would have to lie elsewhere as an interval, with the chosen rule in it', async () => {
    const model = modelOf(await ask())
    const said = plain(targetingFinding(model, 'sv'))
    const { byRule } = model.report.results.amountToMove
    const most = byRule.reduce((high, sek) => (sek > high ? sek : high), 0)
    expect(said).toContain(`0–${Math.ceil(most / 10_000)}`.replace(/(\d)(\d{2})$/, '$1 $2'))
    expect(said).toContain('den valda regeln:')
    expect(said).toMatch(/går inte att avgöra: den valda regeln säger (mer|mindre), och det gör \d+ av 19 sätt/)
    expect(said).toContain('5 sätt ger inget svar')
    expect(said).toMatch(/räknar bara resten, som minst [\d ]+ kr; de 14 som räknar alla pengar ger 0–[\d ]+ kr/)
    expect(said).not.toContain('11 600 000')
  })

  it('says that money with different purposes may be added', async () => {
    const model = modelOf(await ask())
    expect(fundsText(model.report.sums, model.register, 'sv')).toContain('medel med olika syften kan vara hopräknade')
    const two = { ...model.report.sums, funds: ['own-2023', 'state-2023'] }
    expect(plain(fundsText(two, model.register, 'sv'))).toMatch(
      /^Summan rör 2 medel med olika syften: .*anslag.* och statsbidrag/,
    )
  })

  it('claims no different purposes of money whose fund is not stated', async () => {
    const model = modelOf(await ask())
    const partly = { ...model.report.sums, funds: ['own-2023', null] }
    expect(plain(fundsText(partly, model.register, 'sv'))).toMatch(
      /^Summan rör .*anslag.* och medel som inte framgår; medel med olika syften kan vara hopräknade\.$/,
    )
  })

  it('names the documents of the counted sums and no others', async () => {
    const model = modelOf(await ask())
    const references = moneyReferences(model.efforts, 'applied', model.register, false)
    expect(references.length).toBeGreaterThan(0)
    expect(references.length).toBeLessThan(model.register.documents.length)
    expect(moneyReferences(model.efforts, 'granted', model.register, false)).toEqual([])
    expect(moneyReferences(model.efforts, 'granted', model.register, true)).toEqual(['STK-2023-490'])
  })

  it('has no area without residents in the lists, and has them last in the table', async () => {
    const model = modelOf(await ask({ unplacedRule: 'population' }))
    const { gaps, opposite } = gapRows(model)
    expect(opposite.length).toBe(gaps.length)
    for (const { disparity } of [...gaps, ...opposite]) expect(disparity.state).toBe('value')
    const rows = orderedTargeting(targetingRows(model), '', { key: 'name', isDescending: false }, 'sv')
    const first = rows.findIndex(({ disparity }) => disparity.state !== 'value')
    expect(first).toBeGreaterThan(100)
    for (const row of rows.slice(first)) expect(row.disparity.state).not.toBe('value')
    const empty = there(rows.find(({ disparity }) => disparity.state === 'noResidents'))
    const cell = there(writtenCells(empty, 'sv').find(({ column }) => column === 'disparity'))
    expect(plain(cell.text)).toMatch(/^räknas som obebott: [\d ]+ kr ligger där$/)
  })

  it('has no result of granted sums, and none of a need without numbers', async () => {
    expect(selectTargetingReport(await ask({ sumStatus: 'granted' }))).toBeNull()
    expect(selectNeed(await ask({ needBase: 'unemployment' }))).toBeNull()
    expect(selectTargetingReport(await ask({ needBase: 'egen' }))).toBeNull()
  })

  it('moves figures with every assumption', async () => {
    const base = modelOf(await ask()).report.results.amountToMove.chosen
    for (const change of [
      { splitRule: 'population' },
      { unplacedRule: 'population' },
      { partlyRule: 'without' },
    ] as const) {
      const { report } = modelOf(await ask({ unplacedRule: 'population', ...change }))
      expect(report.results.amountToMove.chosen).not.toBeCloseTo(base, 0)
    }
  })

  it('lists equally many areas at both ends, each with its sentence', async () => {
    const model = modelOf(await ask())
    const { gaps, opposite } = gapRows(model)
    expect(gaps.length).toBe(opposite.length)
    expect(gaps.length).toBeGreaterThan(3)
    for (const { area } of gaps) expect(area.disparity.chosen).toBeLessThan(0)
    for (const { area } of opposite) expect(area.disparity.chosen).toBeGreaterThan(0)
    expect(plain(areaSentence(model, there(gaps[0]), 'sv'))).toMatch(
      /^\S.*: \d+,\d % av behovet, 0–\d+,\d % av pengarna; plats 1 till \d+ under 19 sätt\.$/,
    )
  })

  it('counts the areas above the rate of the city that no effort names', async () => {
    const state = await ask()
    const model = modelOf(state)
    const found = namedAreasOf(model)
    expect(selectCityRate(state)).toBeCloseTo(0.20468, 5)
    expect(found.unnamedAbove.length).toBe(23)
    expect(found.above).toBe(38)
    expect(found.namedBelow.map(({ name }) => name)).toEqual(['Västra Kattarp'])
  })

  it('keeps what has no place beside every figure per person, and gives none where few live', async () => {
    const model = modelOf(await ask())
    const facts = areaFacts(model, there(knownRow(rowOf(model, LINDANGEN)) ?? undefined), 'sv')
    expect('why' in facts.perNeed).toBe(false)
    if ('why' in facts.perNeed) return
    expect(plain(facts.perNeed.beside)).toBe(
      'Den valda regeln lämnar 51,4 % av pengarna utanför. I underlaget saknar 51,4–100 % plats',
    )
    const few = targetingRows(model)
      .flatMap((row) => knownRow(row) ?? [])
      .filter(({ area }) => area.people < 100 && area.need > 0)
    for (const row of few)
      expect(areaFacts(model, row, 'sv').perNeed).toEqual({ why: 'visas inte: under 100 invånare' })
  })

  it('puts rings on the map only where the ways of counting differ in sign', async () => {
    const state = await ask()
    const model = modelOf(state)
    const map = there(selectTargetingMap(state))
    for (const row of targetingRows(model)) {
      const pattern = map.areas[row.unit]?.fill.pattern ?? ''
      expect(pattern.startsWith('unsettled')).toBe(row.isUnsettled && row.disparity.state === 'value')
    }
    expect(rowOf(model, NYDALA).isUnsettled).toBe(false)
    expect(rowOf(model, LINDANGEN).isUnsettled).toBe(true)
  })
})

describe('a scenario', () => {
  const scenario = [{ effortId: 'asn-2023-flexet', delomraden: [NYDALA, LINDANGEN] }]

  it('moves the money of the effort, says so, and is in every row of the file', async () => {
    const before = rowOf(modelOf(await ask()), NYDALA).area?.sek.chosen
    const state = await ask({ scenario })
    const model = modelOf(state)
    expect(before).toBe(0)
    expect(rowOf(model, NYDALA).area?.sek.chosen).toBe(975_000)
    const line = there(scenarioLine(state, 'sv') ?? undefined)
    expect(line.title).toBe('Scenario: 1 insats placerad på försök.')
    expect(line.moves).toContain('Nydala och Lindängen')
    const csv = targetingCsv(
      model,
      { need: selectNeedWords(state), scenario: line.title, register: '', source: 'SCB' },
      'sv',
    )
    expect(csv.rows.length).toBe(136)
    for (const row of csv.rows) {
      expect(row.length).toBe(csv.header.length)
      expect(row[csv.header.indexOf('scenario')]).toBe(line.title)
      for (const head of ['pengar utan plats, %, lägst', 'pengar utan plats, %, högst']) {
        const value = row[csv.header.indexOf(head)]
        expect(value === null || typeof value === 'number').toBe(true)
      }
    }
  })

  it('lists what has no place with its sum, and counts what has no known sum', async () => {
    const { efforts, withoutSum } = selectWhatIf(await ask({ scenario }))
    expect(efforts.map(({ sek, supposed }) => [sek, supposed.length])).toEqual([
      [5_625_000, 0],
      [3_500_000, 0],
      [1_950_000, 2],
      [500_000, 0],
    ])
    expect(withoutSum).toBe(8)
  })
})

describe('a register with granted sums', () => {
  const granted = (state: AppState, choose: (effort: Effort) => boolean): AppState => {
    const register = there(selectRegister({ ...state, draft: null }))
    const efforts = register.efforts.filter(choose).map((effort) => ({
      ...withSum(effort, 'granted', known(1_000_000)),
      isOpenEnded: false,
      hasCityWidePart: false,
    }))
    return withEfforts(register, efforts)
  }

  it('leads with the kronor that would have to move, and says that all of it has a place', async () => {
    const state = granted(await ask(), ({ id }) => id === 'tn-2023-hermodsdal')
    const model = modelOf(state)
    expect(plain(targetingHeadline(model, 'sv'))).toBe(
      'Av 1 000 000 kr i beviljade summor skulle 958 000 kr behöva ligga i andra områden för att fördelas som behovet. Alla har en plats.',
    )
    expect(model.report.verdict.holds).not.toBe('not')
    expect(plain(targetingFinding(model, 'sv'))).toContain('Pengarna ligger mer i områden med hög andel än behovet gör')
    appStore.setState({ draft: null })
  })

  it('says what has no place in the second sentence', async () => {
    const state = granted(await ask(), ({ id }) => ['tn-2023-hermodsdal', 'asn-2023-flexet'].includes(id))
    expect(plain(targetingHeadline(modelOf(state), 'en'))).toContain('Of these, 50.0% have no place.')
    appStore.setState({ draft: null })
  })
})
