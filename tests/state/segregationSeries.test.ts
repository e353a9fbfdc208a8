import { beforeAll, describe, expect, it } from 'vitest'
import { selectCatalog } from '../../src/state/asked.ts'
import { drawing } from '../../src/state/segregationDrawing.ts'
import { selectChanceTasks } from '../../src/state/segregation.ts'
import { selectSeries } from '../../src/state/segregationSeries.ts'
import {
  changeRows,
  changeSentence,
  offerLabel,
  partWords,
  seriesIndexSentence,
  seriesNotes,
  seriesTitle,
  seriesVerdict,
} from '../../src/state/segregationSeriesText.ts'
import { selectHasSeries, selectSeriesOffers, selectViewChanceTasks } from '../../src/state/segregationYears.ts'
import { appStore } from '../../src/state/store.ts'
import type { Query } from '../../src/analysis/query.ts'
import { entropy, information, regsoIn, total, unlikeness } from './segregationFromCsv.ts'
import { askSegregation, loadSegregation, plain } from './segregationState.ts'

beforeAll(loadSegregation)

const YEARS = [2020, 2021, 2022, 2023]
/** The files hold shares with few decimals. */
const FOUR_DECIMALS = 4

function series(change: Partial<Query>) {
  const model = askSegregation(change)
  const found = selectSeries(appStore.getState())
  if (found === undefined || found.change === null) throw new Error('there is no series')
  const levels = selectCatalog(appStore.getState())?.levels ?? []
  return { found, change: found.change, model, levels }
}

describe('the series on RegSO 2020', () => {
  it('has the share and the index of every year as the tables give them', () => {
    const { found } = series({ division: 'foreignBorn' })
    expect(found).toMatchObject({ level: 'regso', vintage: 'regso-2020', otherYears: [] })
    expect(found.years.map(({ year }) => year)).toEqual(YEARS)
    for (const { year, share, index, information: m } of found.years) {
      const units = regsoIn(year, 'foreignBorn')
      expect(share).toBeCloseTo(total(units.map(([born = 0]) => born)) / total(units.flat()), FOUR_DECIMALS)
      expect(index).toBeCloseTo(unlikeness(units), FOUR_DECIMALS)
      expect(m.value).toBeCloseTo(information(units), FOUR_DECIMALS)
    }
  })

  it('has H for homes, and leaves out the year on other boundaries', () => {
    const { found } = series({ division: 'tenure' })
    expect(found.years.map(({ year }) => year)).toEqual(YEARS)
    expect(found.otherYears).toEqual([2025])
    for (const { year, index } of found.years) {
      const units = regsoIn(year, 'tenure')
      const city = [0, 1, 2].map((form) => total(units.map((unit) => unit[form] ?? 0)))
      expect(index).toBeCloseTo(information(units) / entropy(city), FOUR_DECIMALS)
    }
  })

  it('splits a change into parts that add up to it', () => {
    for (const division of ['foreignBorn', 'tenure'] as const) {
      const { change } = series({ division })
      const own = information(regsoIn(2023, division)) - information(regsoIn(2020, division))
      expect(change.change).toBeCloseTo(own, FOUR_DECIMALS)
      expect(total(change.parts.map((part) => part.change))).toBeCloseTo(change.change, 12)
      expect(change.parts.map(({ id }) => id)).toEqual(['groups', 'units', 'structure'])
    }
  })

  it('is not there for groups of one year, which lead to those that have several', () => {
    askSegregation()
    expect(selectSeries(appStore.getState())).toBeUndefined()
    expect(selectHasSeries(appStore.getState())).toBe(false)
    const levels = selectCatalog(appStore.getState())?.levels ?? []
    const offers = selectSeriesOffers(appStore.getState())
    expect(offers.map((offer) => offerLabel(offer, levels, 'sv'))).toEqual([
      'Utrikes födda, RegSO 2020–2023',
      'Upplåtelseform, RegSO 2020–2023',
    ])
  })
})

describe('what is drawn', () => {
  it('is each year of the series after all else, once', () => {
    askSegregation({ division: 'foreignBorn' })
    const [before, after] = [selectChanceTasks(appStore.getState()), selectViewChanceTasks(appStore.getState())]
    expect(after.slice(0, before.length)).toEqual(before)
    // The latest year is what the view shows already.
    expect(after.slice(before.length).map(({ year, kind, isFirst }) => [year, kind, isFirst])).toEqual(
      [2020, 2021, 2022].map((year) => [year, 'interval', false]),
    )
    expect(selectViewChanceTasks(appStore.getState())).toBe(after)
  })

  it.each([{ display: 'table' }, { isEmbedded: true }, { division: 'lowStandard' }] as const)(
    'is no series where none is shown: %o',
    (change) => {
      askSegregation({ division: 'foreignBorn', ...change })
      expect(selectViewChanceTasks(appStore.getState())).toEqual(selectChanceTasks(appStore.getState()))
    },
  )
})

describe('what is said', () => {
  it('waits for the draws before it says that the index changed, in a room that it does not outgrow', async () => {
    const { found } = series({ division: 'foreignBorn' })
    expect(seriesVerdict(found)).toBe('pending')
    expect(plain(seriesTitle(found, 'sv'))).toBe('Andelen utrikes födda ökade från 34,6 % till 35,9 % 2020–2023')
    const waiting = seriesIndexSentence(found, 'sv')
    await drawing.want(selectViewChanceTasks(appStore.getState()))
    const { said, room } = seriesIndexSentence(found, 'sv')
    expect(said).toBe('Indexet D gick från **0,272** till **0,273**: skillnaden är mindre än slumpen ger.')
    expect(room).toBe(waiting.room)
    expect(room.length).toBeGreaterThanOrEqual(said.replaceAll('*', '').length)
  })

  it('calls a change one only where the intervals do not meet', async () => {
    const { found } = series({ division: 'tenure' })
    await drawing.want(selectViewChanceTasks(appStore.getState()))
    expect(seriesVerdict(found)).toBe('lower')
    expect(seriesIndexSentence(found, 'en').said).toBe(
      'The index H went from **0.339** to **0.326**: the fall is larger than what chance gives.',
    )
  })

  it('has no direction for a small group', () => {
    const { found } = series({ division: 'foreignBorn' })
    const small = found.years.map((year) => ({ ...year, groups: { ...year.groups, shares: [0.001, 0.999] } }))
    expect(seriesVerdict({ ...found, years: small })).toBe('uncertain')
  })

  it('keeps a share that is written alike from being called a rise', () => {
    const { found } = series({ division: 'foreignBorn' })
    const alike = found.years.map((year, place) => ({ ...year, share: 0.3461 + place / 10_000 }))
    expect(plain(seriesTitle({ ...found, years: alike }, 'sv'))).toBe(
      'Andelen utrikes födda var 34,6 % både i början och slutet av 2020–2023',
    )
  })

  it('hedges a change of M that chance could give, and names the largest part of one that it could not', () => {
    const born = series({ division: 'foreignBorn' })
    expect(plain(changeSentence(born.change, partWords(born.found, 'sv'), 'sv'))).toBe(
      'Måttet M går att dela upp. Det gick från 0,050 till 0,052 nat (+3,3 %). Det är inte mer än slumpen kan ge (±4,0 %), så delarna säger inget säkert.',
    )
    const homes = series({ division: 'tenure' })
    expect(plain(changeSentence(homes.change, partWords(homes.found, 'sv'), 'sv'))).toBe(
      'Måttet M går att dela upp. Det gick från 0,339 till 0,323 nat (−4,5 %), mer än slumpen kan ge (±1,4 %). Störst del har formernas andelar i staden.',
    )
    const spread = homes.change.parts.reduce((most, { change }) => Math.max(most, Math.abs(change)), 0) * 1.01
    const words = partWords(homes.found, 'sv')
    expect(changeSentence({ ...homes.change, spread, isBeyondChance: true }, words, 'sv')).not.toContain('Störst del')
    expect(changeRows(homes.change, partWords(homes.found, 'sv'), 'sv').map(({ share }) => share)).toEqual([
      '−2,5',
      '−0,6',
      '−1,4',
      '−4,5',
    ])
  })

  it('says which boundaries, and that the shown level is another', () => {
    const { found, model, levels } = series({ division: 'tenure' })
    expect(seriesNotes(found, levels, model.info, 'sv')).toEqual([
      'RegSO 2020, samma gränser alla år.',
      'Tal för RegSO jämförs inte med tal för DeSO.',
      'Uppgifterna för 2025 hör inte till serien.',
      'Brott 2025: 2025 års uppgifter är en ny tabell hos SCB, summerad från DeSO 2025, på ändrade områdesgränser.',
    ])
    const born = series({ division: 'foreignBorn' })
    expect(seriesNotes(born.found, born.levels, born.model.info, 'sv')).toEqual(['RegSO 2020, samma gränser alla år.'])
  })
})
