import { beforeAll, describe, expect, it } from 'vitest'
import { selectBand, type Band } from '../../src/state/effortsBand.ts'
import { selectLadderGroups } from '../../src/state/effortsLadder.ts'
import { effortsHeadline, effortsNotes, memoFacts, moneyText } from '../../src/state/effortsText.ts'
import {
  selectAllEfforts,
  selectEffortFacts,
  selectEffortFilter,
  selectLadder,
  selectRegister,
  selectShownEfforts,
  selectUnknownChoices,
} from '../../src/state/effortsView.ts'
import { askEfforts, loadEfforts, plain } from './effortsState.ts'

beforeAll(loadEfforts)

function known() {
  const state = askEfforts()
  const [facts, register] = [selectEffortFacts(state), selectRegister(state)]
  if (facts === undefined || register === undefined) throw new Error('the register is not there')
  return { facts, register }
}

function band(language: 'sv' | 'en' = 'sv'): Band {
  const found = selectBand(askEfforts({ language }))
  if (found === undefined) throw new Error('the band is not there')
  return found
}

describe('the answer of the view about efforts', () => {
  it('says how much of the money has both a sum and a place', () => {
    const { facts } = known()
    expect(plain(effortsHeadline(facts, 'sv'))).toBe(
      'Av **37 200 700 kr** har **0 kr** både summa och plats i underlaget.',
    )
    expect(plain(effortsHeadline(facts, 'en'))).toBe(
      'Of **SEK 37,200,700**, **SEK 0** has both a sum and a place in the documents.',
    )
  })

  it('says "at most" as soon as a granted sum may have a place', () => {
    const { facts } = known()
    const granted = { ...facts.granted, lowSek: 0, highSek: 100 }
    expect(plain(effortsHeadline({ ...facts, granted }, 'sv'))).toContain('**högst 100 kr**')
  })

  it('says what of the sums applied for may have a place, as an interval where it is open', () => {
    const { facts, register } = known()
    expect(effortsNotes(facts, register, 'sv').map(plain)).toEqual([
      'Av det som söktes har **högst 5 625 000 kr** båda delarna [[003:81-97]].',
      'Av de 8 075 000 kr som arbetsmarknads- och socialnämnden sökte [[003:127-129]] är **mellan 0 och 69,7 %** placerade i namngivna områden: en del gäller hela staden och listan av områden slutar med ”med flera”.',
    ])
    expect(plain(effortsNotes(facts, register, 'en').join(' '))).toContain('**between 0 and 69.7%**')
  })

  it('shows both totals, the committees, the missing annex and the year, each with its line', () => {
    const { facts, register } = known()
    const shown = new Map(
      memoFacts(facts, register, 'sv').map(({ id, title, text }) => [id, plain(`${title}. ${text}`)]),
    )
    expect([...shown.keys()]).toEqual(['funds', 'totals', 'committees', 'granted', 'oneYear'])
    expect(shown.get('funds')).toContain('22 200 700 kr statsbidrag genom Socialstyrelsen')
    expect(shown.get('funds')).toContain('15 000 000 kr kommunstyrelsens anslag till förfogande')
    expect(shown.get('totals')).toContain(
      'drygt 44 000 000 kr ([[000:22|STK-2023-490, rad 22]]) och drygt 45 000 000 kr ([[000:112|rad 112]], [[000:156|rad 156]])',
    )
    expect(shown.get('committees')).toContain('11 nämnder, 10 går att identifiera')
    expect(shown.get('granted')).toContain('Beviljat: okänt, inte noll')
    expect(shown.get('granted')).toContain('[[000:158|STK-2023-490, rad 158]]')
    expect(shown.get('oneYear')).toContain('[[003:145|ASN-2023-5446, rad 145]]')
  })

  it('never writes an unknown sum as 0', () => {
    expect(moneyText({ state: 'unknown' }, 'sv')).toBe('okänd')
    expect(moneyText({ state: 'undecided' }, 'sv')).toBe('inte beslutad')
    expect(moneyText({ state: 'notApplicable' }, 'en')).toBe('no sum of its own')
    expect(plain(moneyText({ state: 'known', sek: 0, priceYear: 2023 }, 'sv'))).toBe('0 kr')
  })
})

describe('the money band', () => {
  it('keeps the two funds apart, with their purposes', () => {
    const [funds] = band().rows.wide
    expect(funds?.segments.map(({ sek, style }) => [sek, style])).toEqual([
      [22_200_700, 'grant'],
      [15_000_000, 'own'],
    ])
    expect(funds?.segments[1]?.text).toContain('öka tryggheten')
    expect(plain(funds?.zero?.strong ?? '')).toBe('0 kr')
  })

  it('adds up to both totals, with what no sum accounts for at its true length', () => {
    const applied = band().rows.wide[1]
    const sums = applied?.segments.map(({ sek }) => sek) ?? []
    expect(sums).toEqual([5_625_000, 1_950_000, 500_000, 3_500_000, 32_425_000, 1_000_000])
    const before = (count: number) => sums.slice(0, count).reduce((sum, sek) => sum + sek, 0)
    expect([before(5), before(6)]).toEqual([44_000_000, 45_000_000])
    expect(applied?.segments.map(({ style }) => style)).toEqual([
      'placed',
      'known',
      'known',
      'known',
      'unknown',
      'unknown',
    ])
  })

  it('says the rest under both totals, and what is known and placed, in words', () => {
    const applied = band().rows.wide[1]
    expect(applied?.segments[4]?.strong).toBe('Drygt 32,4 eller drygt 33,4 miljoner kr utan summa per insats')
    expect(applied?.segments[4]?.text).toBe('Handlingarna anger 2 totaler. 9 ansökningar saknar summa.')
    expect(applied?.note).toBe('drygt 44 eller drygt 45 miljoner kr')
    expect(plain(band('en').description)).toBe(
      'Money to divide: SEK 37,200,700, of which SEK 0 has both a sum and a place. Applied for: just over 44 or just over 45 million SEK. Known per effort: SEK 11,575,000, of which at most SEK 5,625,000 has a place.',
    )
  })

  it('has a scale that holds every bar', () => {
    const { max, rows, ticks } = band()
    for (const { segments } of [...rows.wide, ...rows.medium, ...rows.narrow]) {
      expect(segments.reduce((sum, { sek }) => sum + sek, 0)).toBeLessThanOrEqual(max)
    }
    expect(max).toBe(46_000_000)
    expect(ticks.map(({ label }) => label)).toEqual(['0', '10', '20', '30', '40 miljoner kr'])
  })
})

describe('the ladder', () => {
  it('stands in two halves: 3 efforts that name areas and 27 that do not', () => {
    const groups = selectLadderGroups(askEfforts())
    expect(groups.map(({ id, efforts, moneyText: money }) => [id, efforts, plain(money)])).toEqual([
      ['named', 3, '**högst 5 625 000 kr** och 1 okänd'],
      ['unnamed', 27, '**5 950 000 kr** och 8 okända'],
    ])
  })

  it('says for each step what is known and how much is not', () => {
    const steps = selectLadderGroups(askEfforts()).flatMap((group) => group.steps)
    expect(steps.map(({ precision, moneyText: money }) => [precision, plain(money)])).toEqual([
      ['point', 'ingen sökt summa'],
      ['areas', '**högst 5 625 000 kr** och 1 okänd'],
      ['city', 'okänd, 2 utan summa'],
      ['community', '**500 000 kr**'],
      ['intendedLocal', '**1 950 000 kr** och 1 okänd'],
      ['notStated', '**3 500 000 kr** och 5 okända'],
    ])
    expect(steps[1]).toMatchObject({ closed: 1, open: 2, isPlaced: true, sums: [5_625_000], unknown: 1 })
  })

  it('keeps the other steps when one is chosen, and follows the other choices', () => {
    const state = askEfforts({ precision: 'city', effortKind: 'running' })
    expect(selectLadder(state).reduce((sum, { efforts }) => sum + efforts.length, 0)).toBe(17)
    expect(selectShownEfforts(state)).toHaveLength(4)
  })
})

describe('the filter', () => {
  it('shows all thirty efforts until something is chosen', () => {
    const state = askEfforts()
    expect(selectShownEfforts(state)).toEqual(selectAllEfforts(state))
    expect(selectShownEfforts(state)).toHaveLength(30)
  })

  it('leaves out what the address asks for and the register does not have', () => {
    const state = askEfforts({ committee: 'XYZ', effortYear: 1999, effortKind: 'funded' })
    expect(selectUnknownChoices(state)).toEqual(['XYZ', '1999'])
    expect(selectEffortFilter(state)).toMatchObject({ committee: null, year: null, kind: 'funded' })
    expect(selectShownEfforts(state)).toHaveLength(13)
  })

  it('gives the same objects for the same query, so that nothing is drawn anew', () => {
    const [first, second] = [askEfforts({ committee: 'ASN' }), askEfforts({ committee: 'ASN' })]
    expect(selectShownEfforts(second)).toBe(selectShownEfforts(first))
    expect(selectLadderGroups(second)).toBe(selectLadderGroups(first))
    expect(selectBand(second)).toBe(selectBand(first))
  })
})
