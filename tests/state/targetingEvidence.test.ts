import { max, min } from 'd3'
import { beforeAll, describe, expect, test } from 'vitest'
import { selectEvidence } from '../../src/state/targetingEvidence.ts'
import { curvePanel, fifthsPanel, heightAt, needIndex } from '../../src/state/targetingEvidenceCurve.ts'
import type { EvidenceModel } from '../../src/state/targetingEvidenceModel.ts'
import { partsPanel } from '../../src/state/targetingEvidenceParts.ts'
import { placedPanel } from '../../src/state/targetingEvidencePlaced.ts'
import { provenance } from '../../src/state/targetingEvidenceProvenance.ts'
import { resultRows, resultsTitle, ruleRows, rulesTitle } from '../../src/state/targetingEvidenceResults.ts'
import { rowChoices, rowsPanel } from '../../src/state/targetingEvidenceRows.ts'
import { signPanel } from '../../src/state/targetingEvidenceSign.ts'
import { selectNeed } from '../../src/state/targeting.ts'
import { stateFor, there } from '../fixtures/builtSite.ts'
import { handIndex, handMoney, handToMove, type HandArea } from './targetingByHand.ts'

const plain = (text: string) => text.replace(/\s+/g, ' ')
const sv = 'sv' as const

let model: EvidenceModel
let areas: readonly HandArea[]
let money: readonly ReadonlyMap<string, number>[]

beforeAll(async () => {
  const state = await stateFor({ view: 'traffbild' })
  const found = there(selectEvidence(state))
  const need = there(selectNeed(state))
  if (found === null || need === null) throw new Error('the shipped register has a report')
  model = found
  areas = model.level.units.flatMap(({ id }, unit) => {
    const count = need.counts[unit] ?? Number.NaN
    return Number.isNaN(count)
      ? []
      : [{ id, need: count, people: need.people[unit] ?? 0, rate: need.rates[unit] ?? Number.NaN }]
  })
  money = await handMoney(areas)
})

const total = (column: ReadonlyMap<string, number>) => [...column.values()].reduce((sum, sek) => sum + sek, 0)
const placing = () => money.filter((column) => total(column) > 0)

describe('the sums of the shipped register', () => {
  test('are named as applied for in every title, in both languages', () => {
    const titles = (language: 'sv' | 'en') => [
      placedPanel(model, language).title,
      rowsPanel(model, 'places', language).title,
      signPanel(model, language).title,
      curvePanel(model, language).title,
      fifthsPanel(model, language).title,
      resultsTitle(model, language),
      partsPanel(model, language).title,
      provenance(model, language).title,
    ]
    for (const title of titles('sv')) expect(title).toContain('sökta')
    for (const title of titles('en')) expect(title).toContain('applied for')
  })

  test('are placed between nothing and 5 625 000 of 11 575 000 kr', () => {
    const { title, rows, notes } = placedPanel(model, sv)
    // 5 625 000 + 1 950 000 + 500 000 + 3 500 000, of which the first may have a place.
    const share = (5_625_000 / 11_575_000) * 100
    expect(plain(title)).toBe(
      `Av de 11 575 000 sökta kronorna är mellan 0 och ${share.toFixed(1).replace('.', ',')} % placerade i namngivna områden`,
    )
    expect(rows.map(({ sek }) => sek)).toEqual([{ certain: 0, possible: 5_625_000, none: 5_950_000 }])
    expect(notes.map(plain)).toContain('Varje rad är ett slags medel. 9 insatser har ingen känd summa och ingår inte.')
  })
})

describe('need row by row', () => {
  test('is inside what the assumptions give on each row, with the shares of another way to compute them', () => {
    const { title, rows } = rowsPanel(model, 'places', sv)
    expect(plain(title)).toBe('Behovet ryms i antagandenas intervall för de sökta pengarna på alla 7 rader')
    const rosengard = there(rows.find(({ name }) => name === 'Rosengård'))
    const ids = there(
      model.register.efforts.flatMap(({ places }) => places).find(({ name }) => name === 'Rosengård'),
    ).delomraden
    const shares = placing().map((column) => ids.reduce((sum, id) => sum + (column.get(id) ?? 0), 0) / total(column))
    expect(rosengard.moneyShare.low).toBeCloseTo(there(min(shares)), 9)
    expect(rosengard.moneyShare.high).toBeCloseTo(there(max(shares)), 9)
    const need = areas.reduce((sum, area) => sum + area.need, 0)
    const own = areas.filter(({ id }) => ids.includes(id)).reduce((sum, area) => sum + area.need, 0)
    expect(rosengard.needShare).toBeCloseTo(own / need, 9)
    expect(rows.reduce((sum, { needShare }) => sum + needShare, 0)).toBeCloseTo(1, 9)
    expect(rows.every(({ possible }) => possible.low === 0 && possible.high === 1)).toBe(true)
  })

  test('can also be read by stadsdel', () => {
    expect(rowChoices(model)).toEqual(['places', 'districts'])
    const { rows } = rowsPanel(model, 'districts', sv)
    expect(rows.map(({ name }) => name)).toContain('Fosie')
    expect(rows.reduce((sum, { moneyShare }) => sum + moneyShare.chosen, 0)).toBeCloseTo(1, 9)
  })
})

describe('the direction', () => {
  const signs = () => {
    const needCi = handIndex(areas, ({ need }) => need)
    return placing().map((column) => handIndex(areas, ({ id }) => column.get(id) ?? 0) - needCi)
  }

  test('is counted the same both ways, and is what the covariance says under each rule', () => {
    const { title, dots, sides, notes } = signPanel(model, sv)
    const found = signs()
    const count = (isOf: (k: number) => boolean) => found.filter(isOf).length
    const [more, less] = [count((k) => k < -1e-9), count((k) => k > 1e-9)]
    const same = found.length - more - less
    expect(plain(title)).toBe(
      `Riktningen för de sökta pengarna beror på antagandet: ${more} av ${found.length} ger mer, ${less} mindre, ${same} samma som behovet`,
    )
    expect(sides.map(({ strong }) => plain(strong))).toEqual([`${more} av 19`, `${less} av 19`])
    expect(notes.map(plain)).toContain('5 antaganden ger inget index, eftersom inga pengar då har ett område.')
    found.sort((a, b) => a - b).forEach((k, index) => expect(dots[index]?.value).toBeCloseTo(k, 6))
  })

  test('is written out rule by rule in the table, also where there is none', () => {
    const { table, dots, chosenId } = signPanel(model, sv)
    expect(table.rows).toHaveLength(24)
    expect(table.rows.filter((row) => row[1]?.text === 'går inte att räkna')).toHaveLength(5)
    expect(dots.find(({ id }) => id === chosenId)?.description).toMatch(
      /^K −0,\d\d \(valt\): summor delas lika mellan platserna; pengar utan plats lämnas utanför; delvis placerade insatser räknas helt i de nämnda områdena$/,
    )
  })
})

describe('the curve and the fifths', () => {
  test('have the index of need that the covariance gives', () => {
    expect(needIndex(model)).toBeCloseTo(
      handIndex(areas, ({ need }) => need),
      6,
    )
    expect(plain(curvePanel(model, sv).title)).toMatch(
      /^Koncentrationsindex är −0,\d\d för de sökta pengarna \(mellan −0,\d\d och 0,00 beroende på antagande\) och −0,36 för behovet$/,
    )
  })

  test('agree: the money of the first fifth is the height of the curve at a fifth of the residents', () => {
    const { curve } = curvePanel(model, sv)
    const [first, second] = fifthsPanel(model, sv).rows
    expect(first?.moneyShare.chosen).toBeCloseTo(heightAt(curve.people, there(curve.money ?? undefined), 0.2), 9)
    const upTo = heightAt(curve.people, there(curve.money ?? undefined), 0.4)
    expect((first?.moneyShare.chosen ?? 0) + (second?.moneyShare.chosen ?? 0)).toBeCloseTo(upTo, 9)
    expect(first?.needShare).toBeCloseTo(heightAt(curve.people, curve.need, 0.2), 9)
  })

  test('add up to everything over the fifths, by the chosen rule and for need', () => {
    const { rows, title } = fifthsPanel(model, sv)
    expect(rows.reduce((sum, { needShare }) => sum + needShare, 0)).toBeCloseTo(1, 9)
    expect(rows.reduce((sum, { moneyShare }) => sum + moneyShare.chosen, 0)).toBeCloseTo(1, 9)
    expect(title).toContain('beroende på antagande')
    // The same placements are searched for the results: there is one meaning of what is possible.
    const { searched } = model.report.results.topFifthShare
    expect(rows[0]?.possible).toEqual({ low: there(searched?.low), high: there(searched?.high) })
  })
})

describe('the results', () => {
  test('say the kronor that would have to move, from the least to the most over the rules', () => {
    const found = placing().map((column) => handToMove(areas, column))
    const row = there(resultRows(model, sv).find(({ id }) => id === 'amountToMove'))
    expect(row.low).toBeCloseTo(there(min(found)), 2)
    expect(row.high).toBeCloseTo(there(max(found)), 2)
    expect(plain(row.texts.range)).toBe('0–4 230 000')
    expect(plain(resultsTitle(model, sv))).toContain('sitt intervall över de 19 antaganden som ger ett svar')
    expect(plain(rulesTitle(model, sv))).toBe(
      'De 24 antagandena ett för ett: under de 19 som ger ett svar skulle mellan 0 och 4 230 000 kr behöva flytta',
    )
  })

  test('let coverage and what is not covered add up to everything', () => {
    const rows = resultRows(model, sv)
    const valueOf = (id: string) => there(rows.find((row) => row.id === id))
    expect(valueOf('needCoverage').chosen + valueOf('undercoverage').chosen).toBeCloseTo(1, 12)
    expect(valueOf('needCoverage').low + valueOf('undercoverage').high).toBeCloseTo(1, 12)
    expect(valueOf('needCoverage').searched).toEqual({ low: 0, high: 1, isExact: true })
    expect(valueOf('undercoverage').searched).toEqual({ low: 0, high: 1, isExact: true })
  })

  test('lead each to a measure that the catalogue has', async () => {
    const { MEASURES } = await import('../../src/measures/catalog.ts')
    const ids = new Set<string>(MEASURES.map(({ id }) => id))
    expect(resultRows(model, sv).filter(({ measure }) => !ids.has(measure))).toEqual([])
    expect(ruleRows(model, sv)).toHaveLength(24)
  })
})

describe('where the sums are from', () => {
  test('has every known sum with its line, and every other effort with the reason', () => {
    const found = provenance(model, sv)
    expect(plain(found.title)).toBe(
      'De sökta beloppen kommer från 4 insatser i 2 handlingar; 9 insatser saknar känd summa',
    )
    expect(found.counted.reduce((sum, { sek }) => sum + sek, 0)).toBe(11_575_000)
    expect(found.counted.map(({ source }) => plain(source))).toContain('ASN-2023-5446, rad 81-97')
    expect(found.counted.map(({ placed }) => placed)).toEqual([
      'delvis placerad: lika på 6 platser',
      ...Array.from({ length: 3 }, () => 'utan plats, räknas inte in'),
    ])
    expect(found.counted.length + found.leftOut.length).toBe(
      model.register.efforts.filter(({ isHistory }) => !isHistory).length,
    )
  })

  test('shows what the documents contradict each other in, and what is left of their totals', () => {
    const { contradictions, differences } = provenance(model, sv)
    expect(contradictions.map(plain).join(' ')).toMatch(/44 000 000.*rad 22.*45 000 000.*rad 112.*rad 156/)
    expect(differences.map(plain)).toEqual([
      'Handlingarna anger drygt 44 000 000 kr eller drygt 45 000 000 kr; insatserna med känd summa blir 11 575 000 kr. Vilka insatser resten är, minst 32 425 000 kr eller 33 425 000 kr, är inte känt.',
      'Arbetsmarknads- och socialnämnden: insatserna blir 8 075 000 kr, handlingen anger 8 075 000 kr.',
    ])
  })

  test('judges parts by themselves, and says why where it cannot', () => {
    const { title, blocks } = partsPanel(model, sv)
    expect(plain(title)).toBe(
      'För 2 av 11 nämnder går det att räkna hur mycket av de sökta pengarna som skulle behöva flytta',
    )
    const miljo = blocks[1]?.table.rows.find(([name]) => name?.text === 'Miljönämnden')
    expect(miljo?.map(({ text }) => text)).toEqual([
      'Miljönämnden',
      'okänd',
      '1',
      'går inte att räkna: ingen summa är känd',
    ])
  })
})
