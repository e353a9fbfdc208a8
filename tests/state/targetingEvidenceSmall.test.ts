import { describe, expect, test } from 'vitest'
import { heightAt } from '../../src/state/targetingEvidenceCurve.ts'
import { evidenceGap, noReportText } from '../../src/state/targetingEvidenceGap.ts'
import { partsPanel } from '../../src/state/targetingEvidenceParts.ts'
import { placedPanel } from '../../src/state/targetingEvidencePlaced.ts'
import { placedWords, provenance } from '../../src/state/targetingEvidenceProvenance.ts'
import { resultRows } from '../../src/state/targetingEvidenceResults.ts'
import { rowsPanel } from '../../src/state/targetingEvidenceRows.ts'
import { directionOf, signPanel, signTicks } from '../../src/state/targetingEvidenceSign.ts'
import { estimatedSek, indexInterval, sekRange, shareInterval } from '../../src/state/targetingEvidenceModel.ts'
import { smallEfforts, smallEvidence } from '../fixtures/targetingReport.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ')
const model = smallEvidence()

describe('the parts of the small register', () => {
  test('keep funds with different purposes apart, and say where they are added', () => {
    const { rows, notes, title } = placedPanel(model, 'sv')
    expect(rows.map(({ label, sek }) => [label, sek])).toEqual([
      ['Anslag x', { certain: 100_000, possible: 0, none: 0 }],
      ['Anslag y', { certain: 0, possible: 60_000, none: 40_000 }],
    ])
    expect(plain(title)).toBe('Av de 200 000 sökta kronorna är mellan 50,0 och 80,0 % placerade i namngivna områden')
    expect(notes.join(' ')).toContain('Medlen har olika ändamål')
  })

  test('say of each committee what cannot be computed, and why', () => {
    const { blocks, title } = partsPanel(model, 'sv')
    expect(title).toMatch(/^För 2 av 2 medel och 2 av 3 nämnder går det att räkna hur mycket av de sökta pengarna/)
    const rows = blocks[1]?.table.rows.map((row) => row.map(({ text }) => plain(text)))
    expect(rows?.find(([name]) => name === 'CN')).toEqual([
      'CN',
      'okänd',
      '1',
      'går inte att räkna: ingen summa är känd',
    ])
    expect(rows?.find(([name]) => name === 'AN')?.slice(0, 4)).toEqual(['AN', '100 000', '0', '100,0'])
  })
})

describe('rows', () => {
  test('name those on which no assumption gives the money the share of need', () => {
    const { notes, rows, title } = rowsPanel(model, 'places', 'sv')
    expect(rows.map(({ name }) => name)).toEqual(['Almen', 'Cedern', 'Dungen', 'Övriga 2 delområden'])
    // Almen has 100 of 220 in need; at least 108 of 200 thousand kronor lie there under every assumption.
    expect(notes[0]).toBe('Pengarnas andel är högre än behovets under varje antagande som ger ett svar: Almen.')
    // The others have 60 of 220 in need, and at most 40 of 200 thousand kronor: inside only what is possible.
    expect(title).toContain('på 2 av 4 rader, och mellan de möjliga gränserna på 3')
  })

  test('are the stadsdelar where the places lie in each other', () => {
    const [a, b] = smallEfforts
    if (a === undefined || b === undefined) throw new Error('the small register has efforts')
    const wider = { ...b, places: [...a.places, ...b.places] }
    const { rows } = rowsPanel(
      smallEvidence({ efforts: [a, { ...wider, places: mergedPlaces(wider.places) }] }),
      'places',
      'sv',
    )
    expect(rows.map(({ name }) => name)).toEqual(['Norr', 'Söder'])
  })
})

/** One place that has the areas of all of them. */
const mergedPlaces = (places: (typeof smallEfforts)[number]['places']) =>
  places
    .slice(0, 1)
    .map((one) => ({ ...one, name: 'Alla', delomraden: places.flatMap(({ delomraden }) => delomraden) }))

describe('signs', () => {
  test('are more below 0, less above it, and the same within rounding', () => {
    expect([-0.1, 0.1, 1e-12].map(directionOf)).toEqual(['more', 'less', 'same'])
  })

  test('stand on an axis that reaches as far to both sides', () => {
    expect(signTicks({ end: 0.4, step: 0.2 }, 'sv').map(({ label }) => label)).toEqual([
      '−0,4',
      '−0,2',
      '0',
      '0,2',
      '0,4',
    ])
  })

  test('hold where every assumption has the same, and say so', () => {
    const [only] = smallEfforts
    if (only === undefined) throw new Error('the small register has efforts')
    const { title, dots } = signPanel(smallEvidence({ efforts: [only] }), 'sv')
    expect(dots).toHaveLength(24)
    expect(title).toBe(
      'Riktningen är densamma under alla 24 antaganden som ger ett index: de sökta pengarna ligger mer mot områden med hög andel än behovet',
    )
  })
})

describe('where nothing can be drawn', () => {
  const without = smallEvidence({ efforts: smallEfforts.filter(({ id }) => id === 'c') })

  test('a sentence says why there is no report', () => {
    expect(noReportText('granted', 'sv')).toContain('känd summa av beviljade kronor')
  })

  test('a rule that spreads the money is still an answer', () => {
    expect(evidenceGap(without, 'sv')).toBeNull()
  })

  test('a sentence says that no assumption gives the money an area', () => {
    const { moneyNeedDissimilarity } = without.report.results
    const byRule = moneyNeedDissimilarity.byRule.map(() => Number.NaN)
    const results = { ...without.report.results, moneyNeedDissimilarity: { ...moneyNeedDissimilarity, byRule } }
    const gap = evidenceGap({ ...without, report: { ...without.report, results } }, 'sv')
    expect(plain(gap ?? '')).toContain('inget antagande ger de 40 000 sökta kronorna något område')
  })
})

describe('how an effort is placed', () => {
  const wordsOf = (id: string, rule: Parameters<typeof placedWords>[1]) => {
    const index = model.efforts.findIndex((effort) => effort.id === id)
    const effort = model.efforts[index]
    if (effort === undefined) throw new Error('no such effort')
    return placedWords(
      model.lots.filter((lot) => lot.effort === index),
      rule,
      'sv',
    )
  }

  test('is said in the words of the rule', () => {
    const rule = { split: 'population', unplaced: 'need', partly: 'named' } as const
    expect(wordsOf('a', rule)).toBe('allt i Almen')
    expect(wordsOf('b', rule)).toBe('delvis placerad: på 2 platser efter folkmängd')
    expect(wordsOf('b', { ...rule, partly: 'without' })).toBe('delvis placerad: utan plats, läggs efter behov')
    expect(wordsOf('b', { ...rule, split: 'stated' })).toBe('delvis placerad: inte alls: 2 platser utan angiven andel')
    expect(wordsOf('c', { ...rule, unplaced: 'leftOut' })).toBe('utan plats, räknas inte in')
  })
})

describe('numbers', () => {
  test('that were computed from estimates have three figures', () => {
    expect([4_187_250, 12_345, 987, 0].map(estimatedSek)).toEqual([4_190_000, 12_300, 990, 0])
  })

  test('have no more figures where both ends of an interval are the same', () => {
    const text = (low: number, high: number) => plain(sekRange({ low, high }, 'sv'))
    expect([text(296_554, 296_554), text(957_024, 957_024), text(0, 4_187_250)]).toEqual([
      '297 000',
      '957 000',
      '0–4 190 000',
    ])
  })

  test('are written with the noun in the number that they are', () => {
    const one = smallEvidence({ efforts: smallEfforts.filter(({ id }) => id === 'a' || id === 'd') })
    expect(placedPanel(one, 'sv').notes[0]).toContain('1 insats har ingen känd summa och ingår inte.')
    expect(placedPanel(one, 'en').notes[0]).toContain('1 effort has no known sum and is not included.')
    expect(provenance(one, 'sv').title).toContain('kommer från 1 insats i')
    expect(provenance(one, 'sv').leftOutTitle).toBe('1 insats är inte med, eftersom summan inte är känd')
    expect(provenance(one, 'en').leftOutTitle).toBe('1 effort is not included, since its sum is not known')
  })

  test('stand with a word between them where one is below 0', () => {
    expect(indexInterval({ low: -0.4, high: 0.36 }, 'sv')).toBe('mellan −0,40 och 0,36')
    expect(plain(shareInterval({ low: 0, high: 0.5 }, 'en'))).toBe('between 0 and 50.0%')
    expect(plain(shareInterval({ low: 0.5, high: 0.5 }, 'sv'))).toBe('50,0 %')
  })

  test('of a curve lie on the straight line between its points', () => {
    expect(heightAt([0, 0.4, 1], [0, 0.8, 1], 0.2)).toBeCloseTo(0.4, 12)
    expect(heightAt([0, 0.4, 1], [0, 0.8, 1], 0)).toBe(0)
    expect(heightAt([0, 0.4, 1], [0, 0.8, 1], 1)).toBe(1)
  })

  test('of what is not covered are the rest of what is, with the ends changed', () => {
    const rows = resultRows(model, 'sv')
    const searched = (id: string) => rows.find((row) => row.id === id)?.searched
    // a covers Almen in any case: 100 of 220.
    expect(searched('needCoverage')?.low).toBeCloseTo(100 / 220, 9)
    expect(searched('undercoverage')?.high).toBeCloseTo(120 / 220, 9)
  })

  test('have a count of agreeing assumptions only where they have a sign', () => {
    const rows = resultRows(model, 'sv')
    expect(rows.filter(({ agreeing }) => agreeing !== null).map(({ id }) => id)).toEqual([
      'kakwaniIndex',
      'concentrationIndex',
      'demographicDisparity',
    ])
  })
})
