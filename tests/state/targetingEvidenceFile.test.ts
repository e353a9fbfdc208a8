import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/sheets/sheetTypes.ts'
import { aboutFacts } from '../../src/state/targetingEvidenceAbout.ts'
import { fileValue } from '../../src/state/targetingEvidenceModel.ts'
import { provenance } from '../../src/state/targetingEvidenceProvenance.ts'
import { evidenceFileParts, evidenceSheets } from '../../src/state/targetingEvidenceSheets.ts'
import { there } from '../fixtures/builtSite.ts'
import { smallEvidence, smallRegister } from '../fixtures/targetingReport.ts'

const model = smallEvidence()

/** A sheet's rows under their heads. */
function records({ rows: [head, ...rows] }: Sheet): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, index) => [String(name), row[index]])))
}

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
