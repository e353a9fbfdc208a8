import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openedDraft } from '../../src/state/draft.ts'
import { selectAreaLists } from '../../src/state/effortsAreaLists.ts'
import { selectBand } from '../../src/state/effortsBand.ts'
import { selectCommitteeLists } from '../../src/state/effortsCommitteeLists.ts'
import { selectCommitteeMaps } from '../../src/state/effortsCommitteeMaps.ts'
import { selectMatrixPanel } from '../../src/state/effortsMatrix.ts'
import { selectEffortsSource, selectShownNote, tallyText } from '../../src/state/effortsNames.ts'
import { selectNeedPanel } from '../../src/state/effortsNeed.ts'
import { selectOverlapPanel } from '../../src/state/effortsOverlap.ts'
import { selectPlacedPanel } from '../../src/state/effortsPlaced.ts'
import { selectSources } from '../../src/state/effortsSources.ts'
import { effortsNotes } from '../../src/state/effortsText.ts'
import { selectEffortFacts, selectRegister } from '../../src/state/effortsView.ts'
import { selectYearsPanel } from '../../src/state/effortsYears.ts'
import { appStore } from '../../src/state/store.ts'
import { sixtyEfforts } from '../analysis/officeEfforts.ts'
import { askEfforts, loadEfforts, plain } from './effortsState.ts'

beforeAll(loadEfforts)
afterEach(() => appStore.setState({ draft: null }))

const withSixty = () => appStore.setState({ draft: openedDraft(sixtyEfforts(), 'prov.xlsx') })
const sure = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('it is not there')
  return value
}

describe('a tally in a cell', () => {
  const none = { efforts: 3, knownSek: 0, known: 0, unknown: 0, undecided: 0, notApplicable: 3 }
  const said = (change: Partial<typeof none>) => {
    const text = tallyText({ ...none, ...change }, 'sv')
    return text === null ? null : plain(`${text.money}|${text.besides}|${text.efforts}`)
  }

  it('tells unknown, undecided, no sum, zero and no effort apart', () => {
    expect(said({ unknown: 2, notApplicable: 1 })).toBe('2 okända||3 insatser')
    expect(said({ undecided: 1, unknown: 1 })).toBe('1 okänd, 1 inte beslutad||3 insatser')
    expect(said({})).toBe('ingen egen summa||3 insatser')
    expect(said({ known: 1 })).toBe('0||3 insatser')
    expect(said({ known: 1, knownSek: 5_625_000, unknown: 2 })).toBe('5 625 000|+2 okända|3 insatser')
    expect(said({ efforts: 0 })).toBeNull()
  })
})

describe('years', () => {
  it('are said in words where there is one', () => {
    const panel = selectYearsPanel(askEfforts())
    expect(plain(panel.title)).toBe(
      '**13** av 30 insatser gäller **2023**, det enda år som anges; 17 är utan angivet år',
    )
    expect(plain(panel.note)).toBe(
      'Med ett år finns inget att jämföra över tid. Sökt: 11 575 000 kr och 9 okända. Ingen känd summa: föreslagna, beviljade och återrapporterade.',
    )
    expect(panel.rows).toEqual([])
  })

  it('stand under each other with spans and what has none apart, and a total that counts once', () => {
    withSixty()
    const panel = selectYearsPanel(askEfforts())
    expect(plain(panel.title)).toBe('**45 insatser** under 3 år, 2023–2025; **15** utan angivet år')
    expect(panel.note).toContain('15 insatser spänner över flera år och räknas i vart och ett av dem.')
    expect(panel.rows.map(({ name, efforts }) => `${name}: ${efforts}`)).toEqual([
      '2023: 30, varav 15 över flera år',
      '2024: 30, varav 15 över flera år',
      '2025: 15, varav 15 över flera år',
      '2023–2025, som helhet: 15, räknade ovan',
      'Utan angivet år: 15',
      'Alla, var insats en gång: 60',
    ])
    expect(panel.statuses).toEqual(['applied', 'proposed', 'granted'])
    const [, , last] = panel.rows
    expect(last?.cells.map(({ text }) => text)).toEqual([null, null, null])
  })
})

describe('committees against steps', () => {
  it('has every committee, the unknown one too, and a row that counts each effort once', () => {
    const panel = sure(selectMatrixPanel(askEfforts()))
    expect(plain(panel.title)).toBe('**2** av 10 nämnder har en insats som nämner ett område')
    expect(panel.note).toContain('4 insatser har flera nämnder.')
    expect(panel.note).toContain('Utan insats här: Kommunstyrelsen.')
    expect(panel.rows.map(({ name }) => name).at(-1)).toBe('Okänd nämnd')
    const total = panel.total.at(-1)
    expect(plain(`${total?.money} ${total?.besides} ${total?.efforts}`)).toBe('11 575 000 +9 okända 30 insatser')
  })

  it('has nothing but what is unknown where no granted sum is known', () => {
    const panel = sure(selectMatrixPanel(askEfforts({ sumStatus: 'granted' })))
    const texts = panel.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell])))
    expect(texts.filter(({ isNumber }) => isNumber)).toEqual([])
    expect(panel.total.at(-1)?.money).toBe('13 okända')
  })
})

describe('placed shares', () => {
  it('are intervals in words, with the reason where there is none', () => {
    const panel = sure(selectPlacedPanel(askEfforts()))
    expect(plain(panel.title)).toBe(
      'Av de 11 575 000 kr som är kända (sökta) är **mellan 0 och 48,6 %** placerade i namngivna områden',
    )
    const said = new Map([...panel.committees, ...panel.funds].map(({ name, shareText }) => [name, plain(shareText)]))
    expect(said.get('Arbetsmarknads- och socialnämnden')).toBe('mellan 0 och 69,7 %')
    expect(said.get('Funktionsstödsnämnden')).toBe('0 %')
    expect(said.get('Tekniska nämnden')).toBe('ingen känd summa')
    expect(said.get('Statsbidrag genom Socialstyrelsen')).toBe('ingen insats')
    expect(panel.note).toContain('Medlen har olika ändamål och läggs inte ihop.')
    expect(panel.note).toContain('Anges inte för någon insats: Statsbidrag genom Socialstyrelsen')
  })

  it('say that no share can be given where no sum is known', () => {
    const panel = sure(selectPlacedPanel(askEfforts({ sumStatus: 'granted' })))
    expect(panel.title).toBe('Ingen summa är känd (beviljade), så ingen placerad andel kan anges')
    expect(panel.committees.every(({ share }) => share === null)).toBe(true)
  })

  it('follow the most decided sums of a register of one’s own', () => {
    withSixty()
    const panel = sure(selectPlacedPanel(askEfforts()))
    expect(plain(panel.title)).toMatch(
      /^Av de [\d ]+ kr som är kända \(beviljade\) är \*\*mellan [\d,]+ och [\d,]+ %\*\*/,
    )
    expect(panel.committees).toHaveLength(11)
    expect(panel.funds).toHaveLength(3)
    expect(panel.committees.some(({ remark }) => remark.startsWith('1 insats delas'))).toBe(true)
  })
})

describe('areas of several efforts, and of none', () => {
  it('are three, whose efforts state no theme', () => {
    const panel = sure(selectOverlapPanel(askEfforts()))
    expect(panel.title).toBe('**3 delområden** nämns av mer än en insats')
    expect(panel.rows.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Möllevången 2',
      'Södra Sofielund 2',
      'Norra Sofielund 2',
    ])
    expect(panel.themeTitle).toBe('Ingen insats som nämner områden anger ett tema, så teman kan inte jämföras')
    expect(panel.themeNote).toBe('3 av 3 insatser som nämner områden anger inget tema och jämförs inte.')
  })

  it('are counted on both sides of the city’s share, in one sentence', () => {
    const panel = sure(selectNeedPanel(askEfforts()))
    expect(panel.title).toBe(
      '**23 delområden** över stadens andel nämns inte av någon insats; **1** under stadens andel nämns',
    )
    expect(plain(panel.note)).toContain('2024: 20,5 % i hela staden, högre i 38 delområden och lägre i 80.')
    expect(panel.note).toContain('skattningar')
    expect(panel.above).toHaveLength(23)
    expect(panel.below.map(({ name }) => name)).toEqual(['Västra Kattarp'])
  })

  it('are about the efforts that are shown, and say so', () => {
    const state = askEfforts({ committee: 'TN' })
    expect(selectShownNote(state)).toBe('Gäller de 2 av 30 insatser som visas.')
    expect(sure(selectNeedPanel(state)).title).toContain('nämns inte av någon av de visade insatserna')
    expect(selectShownNote(askEfforts())).toBe('')
  })
})

describe('lists', () => {
  it('by area never give all of a sum to each of several areas', () => {
    const lists = sure(selectAreaLists(askEfforts()))
    expect(lists.title).toBe('**18 delområden** nämns, en del genom 2 större platser')
    expect(lists.groups).toHaveLength(18)
    const sums = lists.groups.flatMap(({ rows }) => rows).filter(({ effort }) => effort.id === 'asn-2023-lokal')
    expect(new Set(sums.map(({ sum }) => plain(sum)))).toEqual(new Set(['upp till 5 625 000']))
    expect(lists.larger.map(({ name, rows }) => `${name} ${rows.length}`)).toEqual(['Rosengård 1', 'Sofielund 2'])
    expect(lists.groups.find(({ name }) => name === 'Herrgården')?.rows[0]?.cells).toEqual(['ASN', 'Rosengård'])
    expect(lists.without).toBe('Nämner inget område: 27 insatser')
  })

  it('by committee have the sums by status and the placed share of each', () => {
    const lists = sure(selectCommitteeLists(askEfforts()))
    expect(plain(lists.title)).toBe('**30 insatser** från 10 nämnder')
    expect(plain(lists.groups[0]?.aside ?? '')).toBe(
      '20 insatser. Sökt: 8 075 000 kr. Placerad andel: mellan 0 och 69,7 %.',
    )
    const shared = lists.groups.flatMap(({ rows }) => rows).filter(({ effort }) => effort.id === 'frn-2023-lov')
    expect(shared.map(({ cells }) => cells[0])).toEqual([
      'tillsammans med FRN och KUN',
      'tillsammans med TN och KUN',
      'tillsammans med FRN och TN',
    ])
  })
})

describe('small maps', () => {
  it('are one for each committee that names a place, and the others are named', () => {
    const found = sure(selectCommitteeMaps(askEfforts()))
    expect(found.title).toBe('**2** av 10 nämnder nämner en plats; 8 nämner ingen')
    expect(found.maps.map(({ label }) => label)).toEqual([
      'Arbetsmarknads- och socialnämnden: 16 delområden',
      'Tekniska nämnden: 2 delområden',
    ])
    expect(found.maps[0]?.outlines.every(({ isOpenEnded }) => isOpenEnded)).toBe(true)
    expect(found.maps[1]?.words).toBe('1 insats: Hermodsdal, Gullviksborg')
    expect(found.silent).toContain('Okänd nämnd')
  })
})

describe('a register of sixty efforts', () => {
  it('keeps the answer short, the band in two bars and its scale readable', () => {
    withSixty()
    const state = askEfforts()
    const notes = effortsNotes(sure(selectEffortFacts(state)), sure(selectRegister(state)), 'sv')
    expect(notes).toHaveLength(1)
    const band = sure(selectBand(state))
    expect(band.rows.wide[1]?.segments.map(({ style }) => style)).toEqual(['placed', 'known'])
    expect(plain(band.rows.wide[1]?.note ?? '')).toMatch(/^[\d ]+ kr är känt$/)
    expect(band.ticks.length).toBeLessThanOrEqual(7)
  })

  it('is said to be made up, with a name of its own', () => {
    withSixty()
    expect(selectEffortsSource(askEfforts())).toContain('Prov (påhittat exempel)')
    appStore.setState({ draft: openedDraft({ ...sixtyEfforts(), isExample: false }, 'prov.xlsx') })
    expect(selectEffortsSource(askEfforts())).toContain('eget register, prov.xlsx')
    appStore.setState({ draft: null })
    expect(selectEffortsSource(askEfforts())).toContain('STK-2023-490')
  })

  it('keeps lines of documents apart whose names differ in letters only', () => {
    const register = sixtyEfforts()
    const documents = ['A', 'B'].map((id) => ({ id, reference: id, date: '2024-01-01', title: { sv: id, en: id } }))
    const [first, second] = register.efforts
    const efforts = [
      { ...sure(first), sources: [{ document: 'A', lines: '12' }] },
      { ...sure(second), sources: [{ document: 'B', lines: 's. 12' }] },
    ]
    appStore.setState({ draft: openedDraft({ ...register, funds: [], efforts, documents }, null) })
    const anchors = [...sure(selectSources(askEfforts())).values()].map(({ anchor }) => anchor)
    expect(anchors).toEqual(['kalla-A-12', 'kalla-B-s-12'])
  })
})
