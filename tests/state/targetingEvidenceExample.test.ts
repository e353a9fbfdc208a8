import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openedDraft } from '../../src/state/draft.ts'
import { appStore } from '../../src/state/store.ts'
import { selectEvidence } from '../../src/state/targetingEvidence.ts'
import { curvePanel, fifthsPanel } from '../../src/state/targetingEvidenceCurve.ts'
import type { EvidenceModel } from '../../src/state/targetingEvidenceModel.ts'
import { partsPanel } from '../../src/state/targetingEvidenceParts.ts'
import { placedPanel } from '../../src/state/targetingEvidencePlaced.ts'
import { provenance } from '../../src/state/targetingEvidenceProvenance.ts'
import { resultRows } from '../../src/state/targetingEvidenceResults.ts'
import { rowsPanel } from '../../src/state/targetingEvidenceRows.ts'
import { evidenceFileParts, evidenceSheets, SHEET_IDS } from '../../src/state/targetingEvidenceSheets.ts'
import { signPanel } from '../../src/state/targetingEvidenceSign.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'
import { exampleRegister } from '../fixtures/exampleRegister.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ')
const register = exampleRegister()

let model: EvidenceModel

beforeAll(async () => {
  await stateFor({ view: 'traffbild' })
  appStore.setState({ draft: openedDraft(register, 'exempel.xlsx') })
  const found = there(selectEvidence(appStore.getState()))
  if (found === null) throw new Error('the example has a report')
  model = found
})
afterAll(() => appStore.setState({ draft: null }))

const knownGranted = () =>
  register.efforts.flatMap(({ isHistory, sums: { granted }, fund, id }) =>
    isHistory || granted.money.state !== 'known' ? [] : [{ sek: granted.money.sek, fund, id }],
  )

describe('the evidence on the example', () => {
  test('is about what was granted, which the example knows, and says so', () => {
    expect(model.report.question.status).toBe('granted')
    const sek = knownGranted().reduce((sum, one) => sum + one.sek, 0)
    expect(plain(placedPanel(model, 'sv').title)).toContain(
      `Av de ${plain(new Intl.NumberFormat('sv-SE').format(sek))} beviljade kronorna`,
    )
    for (const { title } of [rowsPanel(model, 'places', 'sv'), signPanel(model, 'sv'), curvePanel(model, 'sv')]) {
      expect(title).toContain('beviljade')
    }
  })

  test('has a row for each fund with its own sum, and says that the heading adds what has different purposes', () => {
    const { rows, notes } = placedPanel(model, 'sv')
    for (const fund of new Set(knownGranted().map((one) => one.fund))) {
      const own = knownGranted().filter((one) => one.fund === fund)
      const row = there(rows.find(({ id }) => id === (fund ?? '')))
      const { certain, possible, none } = row.sek
      expect(certain + possible + none).toBeCloseTo(
        own.reduce((sum, { sek }) => sum + sek, 0),
        4,
      )
    }
    expect(notes.join(' ')).toContain('Medlen har olika ändamål')
  })

  test('has every effort either counted or left out with a reason, and no unknown sum as 0', () => {
    const { counted, leftOut } = provenance(model, 'sv')
    expect(counted.map(({ effort }) => effort.id)).toEqual(knownGranted().map(({ id }) => id))
    expect(counted.length + leftOut.length).toBe(register.efforts.filter(({ isHistory }) => !isHistory).length)
    expect(leftOut.length).toBeGreaterThan(0)
    const [head, ...rows] = evidenceSheets(model, 'sv').efforts.rows
    const [sek, state] = [head?.indexOf('belopp, kr') ?? -1, head?.indexOf('belopp, status') ?? -1]
    expect(rows.filter((row) => row[state] !== 'känd').every((row) => row[sek] === null)).toBe(true)
  })

  test('says in the name of its files and on the first sheet that it is made up', () => {
    expect(evidenceFileParts(model, 'sv')).toEqual(['traffbild-underlag', 'exempel', 'beviljade'])
    expect(JSON.stringify(evidenceSheets(model, 'sv').about)).toContain('EXEMPEL: påhittade uppgifter')
    expect(JSON.stringify(evidenceSheets(model, 'en').about)).toContain('EXAMPLE: made-up data')
  })

  test('keeps every chosen value inside the rules, and what lays out all of the money inside what is possible', () => {
    for (const { id, chosen, low, high, searched } of resultRows(model, 'sv')) {
      expect(low, id).toBeLessThanOrEqual(chosen + 1e-9)
      expect(high, id).toBeGreaterThanOrEqual(chosen - 1e-9)
      expect(searched, id).not.toBeNull()
    }
    const spreads = model.report.rules.map(({ unplaced, split }) => unplaced !== 'leftOut' && split !== 'stated')
    const all = { ...model, moneyByRule: model.moneyByRule.filter((_, index) => spreads[index]) }
    const { rows } = rowsPanel({ ...all, report: { ...model.report, chosen: 0 } }, 'districts', 'sv')
    for (const { name, moneyShare, possible } of rows) {
      expect(possible.low, name).toBeLessThanOrEqual(moneyShare.low + 1e-9)
      expect(possible.high, name).toBeGreaterThanOrEqual(moneyShare.high - 1e-9)
    }
    const { searched } = model.report.results.topFifthShare
    expect(fifthsPanel(model, 'sv').rows[0]?.possible).toEqual({
      low: there(searched?.low),
      high: there(searched?.high),
    })
  })

  test('has rules outside what is possible, where they count a part of the money only', () => {
    const outside = rowsPanel(model, 'districts', 'sv').rows.filter(
      ({ moneyShare, possible }) => moneyShare.low < possible.low - 1e-9,
    )
    expect(outside.map(({ name }) => name)).toContain('Södra Innerstaden')
  })

  test('writes no text without its words, in either language', () => {
    for (const language of ['sv', 'en'] as const) {
      const sheets = evidenceSheets(model, language)
      const all = [
        JSON.stringify(SHEET_IDS.map((id) => sheets[id])),
        JSON.stringify(partsPanel(model, language)),
        JSON.stringify(provenance(model, language)),
      ].join(' ')
      expect(all).not.toMatch(/undefined|NaN|Infinity/)
    }
  })
})
