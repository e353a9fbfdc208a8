import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/sheets/sheetTypes.ts'
import { aboutFacts } from '../../src/state/targetingEvidenceAbout.ts'
import { heightAt } from '../../src/state/targetingEvidenceCurve.ts'
import { evidenceGap, noReportText } from '../../src/state/targetingEvidenceGap.ts'
import { partsPanel } from '../../src/state/targetingEvidenceParts.ts'
import { placedPanel } from '../../src/state/targetingEvidencePlaced.ts'
import { placedWords, provenance } from '../../src/state/targetingEvidenceProvenance.ts'
import { resultRows } from '../../src/state/targetingEvidenceResults.ts'
import { rowsPanel } from '../../src/state/targetingEvidenceRows.ts'
import { evidenceFileParts, evidenceSheets } from '../../src/state/targetingEvidenceSheets.ts'
import { directionOf, signPanel, signTicks } from '../../src/state/targetingEvidenceSign.ts'
import {
  estimatedSek,
  fileValue,
  indexInterval,
  sekRange,
  shareInterval,
} from '../../src/state/targetingEvidenceModel.ts'
import { there } from '../fixtures/builtSite.ts'
import { smallEfforts, smallEvidence, smallRegister } from '../fixtures/targetingReport.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ')
const model = smallEvidence()

/** A sheet's rows under their heads. */
function records({ rows: [head, ...rows] }: Sheet): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, index) => [String(name), row[index]])))
}

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

describe('the file', () => {
  const sheets = evidenceSheets(model, 'sv')

  test('says first what it is of', () => {
    const facts = new Map(sheets.about.rows.map(([term, value]) => [term, value]))
    expect(facts.get('Belopp')).toBe('sökta')
    expect(facts.get('Medel')).toBe('Anslag x; Anslag y; Medlen framgår inte'.split('; ').slice(0, 2).join('; '))
    expect(facts.get('Kända belopp, kr')).toBe(200_000)
    expect(facts.get('Datauppsättning')).toBe('0123456789ab')
    expect(facts.get('Scenario')).toBe('inget: insatserna ligger som i registret')
  })

  test('has a row for every area, rule, result and effort', () => {
    expect(records(sheets.areas)).toHaveLength(5)
    expect(records(sheets.rules)).toHaveLength(24)
    expect(records(sheets.results)).toHaveLength(10)
    expect(records(sheets.efforts)).toHaveLength(4)
  })

  test('never writes an unknown sum as 0, nor a figure per person where nobody is in need', () => {
    const unknown = records(sheets.efforts).find((row) => row['insats, id'] === 'd')
    expect(unknown?.['belopp, kr']).toBeNull()
    expect(unknown?.['belopp, status']).toBe('okänd')
    const eken = records(sheets.areas).find((row) => row['delområde'] === 'Eken')
    expect(eken?.['kr, valt']).toBe(0)
    expect(eken?.['kr per person i behovsmåttet, valt']).toBe('inget behov registrerat')
    expect(eken?.['kr per person i behovsmåttet, möjligt högst']).toBe('inget behov registrerat')
    expect(eken?.['stadsdel']).toBe('Söder')
  })

  test('leaves figures per person out of areas with few residents', () => {
    const areas = model.report.areas.map((area, index) => (index === 0 ? { ...area, people: 99 } : area))
    const report = { ...model.report, areas }
    const [almen] = records(evidenceSheets({ ...model, report }, 'sv').areas)
    expect(almen?.['kr per person i behovsmåttet, högst']).toBe('under 100 invånare')
    expect(almen?.['behov, andel']).toBe('under 100 invånare')
  })

  test('says of an area that nobody lives in that it is so, and not that few do', () => {
    const areas = model.report.areas.map((area) => (area.need === 0 ? { ...area, people: 0 } : area))
    const eken = records(evidenceSheets({ ...model, report: { ...model.report, areas } }, 'sv').areas).at(-1)
    expect([eken?.['behov, andel'], eken?.['status']]).toEqual(['obebott', 'obebott'])
    expect(eken?.['kr per person i behovsmåttet, valt']).toBe('obebott')
  })

  test('keeps what the rules give an area apart from what is possible', () => {
    const [almen] = records(sheets.areas)
    // Least: all of a; most under a rule: c by need as well (100 of 220), and b.
    expect([almen?.['kr, lägst'], almen?.['kr, valt']]).toEqual([100_000, 100_000])
    expect(almen?.['kr, högst']).toBeCloseTo(100_000 + (100_000 * 100) / 220, 4)
    expect([almen?.['kr, möjligt lägst'], almen?.['kr, möjligt högst']]).toEqual([100_000, 200_000])
    expect([almen?.['andel av pengarna, möjligt lägst'], almen?.['andel av pengarna, möjligt högst']]).toEqual([0.5, 1])
  })

  test('says in every row of every sheet which register, scenario and sums it is of', () => {
    for (const id of ['results', 'areas', 'rules', 'efforts'] as const) {
      for (const row of records(sheets[id])) {
        expect(row['register'], id).toContain('(medföljande register)')
        expect(row['scenario'], id).toBe('inget: insatserna ligger som i registret')
        expect(row['beloppets slag'], id).toBe('sökta')
      }
    }
  })

  test('has points in hundredths as their unit says, and no rest of rounding', () => {
    const row = there(records(sheets.results).find((one) => one['måttets id'] === 'demographicDisparity'))
    const { chosen } = model.report.results.demographicDisparity
    expect(row['enhet']).toBe('procentenheter')
    expect(row['valt antagande']).toBeCloseTo(chosen * 100, 9)
    expect([2.22e-16, 0.9999999999999998, 0.1 + 0.2].map(fileValue)).toEqual([0, 1, 0.3])
  })

  test('says in its name and in its sheets when it is an example or a supposition', () => {
    expect(evidenceFileParts(model, 'sv')).toEqual(['traffbild-underlag', 'sökta'])
    const moved = smallEvidence({
      register: { ...smallRegister, isExample: true, name: { sv: 'EXEMPEL', en: 'EXAMPLE' } },
      moved: new Set(['c']),
      isOwn: true,
    })
    expect(evidenceFileParts(moved, 'sv')).toEqual(['traffbild-underlag', 'exempel', 'scenario', 'sökta'])
    const facts = new Map(evidenceSheets(moved, 'sv').about.rows.map(([term, value]) => [term, value]))
    expect(facts.get('Register')).toBe('EXEMPEL (EXEMPEL: påhittade uppgifter)')
    expect(facts.get('Scenario')).toBe('SCENARIO: insatser placerade för hand: Insats c')
    expect(aboutFacts(moved, 'x', 'sv').map(({ words }) => words)).toContain(
      'SCENARIO: insatser placerade för hand: Insats c',
    )
    expect(
      provenance(moved, 'sv')
        .counted.filter(({ isMoved }) => isMoved)
        .map(({ effort }) => effort.id),
    ).toEqual(['c'])
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
