import { beforeAll, describe, expect, it } from 'vitest'
import { rangeEnd } from '../../src/analysis/measureRanges.ts'
import { DIVISIONS, type Query } from '../../src/analysis/query.ts'
import { divisionYears } from '../../src/analysis/segregationDivision.ts'
import { divisionMeasures, type MeasureTheme } from '../../src/analysis/segregationMeasures.ts'
import { LEVELS } from '../../src/domain/units.ts'
import type { Language } from '../../src/domain/text.ts'
import { MEASURES } from '../../src/measures/catalog.ts'
import { selectChanceTasks, selectSegregation, type SegregationModel } from '../../src/state/segregation.ts'
import { drawing } from '../../src/state/segregationDrawing.ts'
import { measureFacts, themeNotes, uncertainNote } from '../../src/state/segregationMeasureNotes.ts'
import { measureBlocks, type MeasureRow } from '../../src/state/segregationMeasures.ts'
import { measuresCsv } from '../../src/state/segregationMeasuresCsv.ts'
import { catalogOf, stateFor, there } from '../fixtures/builtSite.ts'

const ask = async (change: Partial<Query> = {}): Promise<SegregationModel> =>
  there(selectSegregation(await stateFor({ view: 'segregation', ...change })))

const rowsOf = (model: SegregationModel, language: Language = 'sv'): readonly MeasureRow[] =>
  measureBlocks(model, language, MEASURES).flatMap(({ rows }) => rows)

const rowOf = (model: SegregationModel, id: string, language: Language = 'sv'): MeasureRow =>
  there(rowsOf(model, language).find((row) => row.id === id))

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const notesOf = (model: SegregationModel, theme: MeasureTheme, language: Language = 'sv'): string =>
  plain(themeNotes(model, theme, language).join(' '))

/** Background on DeSO with everything drawn; the first test that needs it draws it. */
let drawn: SegregationModel

beforeAll(async () => {
  const state = await stateFor({ view: 'segregation' })
  drawn = there(selectSegregation(state))
  await drawing.want(selectChanceTasks(state))
})

describe('the rows', () => {
  it('are all measures of a group and the rest, by question', () => {
    const blocks = measureBlocks(drawn, 'sv', MEASURES)
    const written = blocks.map(({ theme, rows }) => [
      theme,
      rows.map(({ symbol, value, unit }) => plain(`${symbol} ${value ?? '-'} ${unit ?? ''}`.trim())).join(', '),
    ])
    expect(Object.fromEntries(written)).toEqual({
      evenness: 'D 0,373, S 0,189, G 0,504, H 0,153, M 0,106 nat, η² 0,195, A 0,210, O 0,111',
      chance: 'E[D] 0,019, D* 0,019, Dc 0,373, De 0,361, E[M] under 0,001 nat',
      exposure: 'xPx 0,593, xPy 0,407, yPx 0,398, I 0,500, E 0,693 nat, E/ln K 1,000',
      clustering: 'SP 1,088 kvot, ACL 0,075 kvot, RCL 0,087 kvot, DPxx 0,545, DPxy 0,455, I 0,749, p(I) 0,002',
      surroundings: 'D(adj) 0,253, D(w) 0,251, H̃ 0,118, D̃ 0,333, R̃ 0,153',
      concentration: 'DEL 0,624, DEL 0,575, ACO 0,596 kvot, RCO 0,300 kvot',
      centralization: 'ACE 0,617, ACE 0,565, RCE 0,133',
    })
  })

  it('are for tenure those that take several groups', async () => {
    const model = await ask({ division: 'tenure' })
    expect(measureBlocks(model, 'sv', MEASURES).map(({ theme, rows }) => [theme, rows.length])).toEqual([
      ['evenness', 7],
      ['chance', 1],
      ['exposure', 6],
      ['surroundings', 3],
    ])
    expect(rowOf(model, 'multigroupInformationTheory').reading.value).toBeCloseTo(0.4446, 4)
    expect(rowOf(model, 'isolation 2').name).toBe('Isolering, äganderätter')
  })

  it('name whom they are about, and the weight of Atkinson’s index', () => {
    expect(rowOf(drawn, 'exposure rest').name).toBe('Möjlighet att mötas: svensk bakgrund möter utländsk bakgrund')
    expect(rowOf(drawn, 'exposure group', 'en').name).toBe('Exposure: foreign background meets Swedish background')
    expect(rowOf(drawn, 'delta everyone').name).toBe('Koncentration på marken (delta), alla invånare')
    expect(rowOf(drawn, 'atkinson').name).toBe('Atkinsons index, b = 0,5')
    expect(rowOf(drawn, 'atkinson', 'en').name).toBe('Atkinson index, b = 0.5')
  })

  it('have an id of their own, also where a measure stands twice', () => {
    const ids = rowsOf(drawn).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('wait for what is drawn, and then have it with its ends', async () => {
    const waiting = await ask({ level: 'regso' })
    expect(rowOf(waiting, 'correctedDissimilarity')).toMatchObject({ value: null, missing: 'räknas', spread: null })
    expect(rowOf(waiting, 'excessDissimilarity', 'en').missing).toBe('computing')
    const { what, range } = there(rowOf(drawn, 'correctedDissimilarity').spread ?? undefined)
    expect(plain(`${what} ${range}`)).toBe('95 %-intervall 0,370–0,376')
  })
})

describe('the ranges', () => {
  it('are numbers of the division where they depend on it, in both languages', () => {
    const range = (id: string, language: Language = 'sv') => rowOf(drawn, id, language).range
    expect(range('gorard')).toBe('0–0,505')
    expect(range('isolation group', 'en')).toBe('0.495–1')
    expect(range('mutualInformation')).toBe('0–0,693')
    expect(range('spatialProximity')).toBe('0–2,022')
    expect(range('excessDissimilarity')).toBe('\u22121 till 1')
    expect(range('relativeClustering', 'en')).toBe('\u22121 or more')
    expect(range('absoluteClustering')).toBe('ingen gräns')
    expect(range('moranPermutation')).toBe('0,002–1')
  })

  it('hold every value of every division on every level and in every year', async () => {
    const catalog = catalogOf(await stateFor({ view: 'segregation' }))
    const asked = DIVISIONS.flatMap((division) =>
      LEVELS.flatMap((level) => divisionYears(catalog, division, level).map((year) => ({ division, level, year }))),
    )
    expect(asked.length).toBeGreaterThan(15)
    for (const one of asked) {
      for (const { id, reading, lowest, highest } of rowsOf(await ask(one))) {
        if (typeof reading.value !== 'number') continue
        const room = 1e-12
        expect(reading.value, `${id} of ${JSON.stringify(one)}`).toBeGreaterThanOrEqual(lowest - room)
        expect(reading.value, `${id} of ${JSON.stringify(one)}`).toBeLessThanOrEqual(highest + room)
      }
    }
  })

  it('refuse an end that nobody has put into numbers', () => {
    const facts = { groups: 2, units: 4, first: 0.5, smallest: 0.5, interaction: 0.5, entropy: Math.LN2 }
    expect(() => rangeEnd('1/(R + 1)', facts)).toThrow(RangeError)
  })
})

describe('what cannot be computed', () => {
  it('says why, and is never 0: p of Moran’s I on estimates', async () => {
    const model = await ask({ level: 'delomrade' })
    const row = rowOf(model, 'moranPermutation')
    expect(row).toMatchObject({ value: null, missing: 'räknas inte: skattningen gör grannar lika' })
    expect(row.reading.value).toBe('estimate')
    expect(rowOf(model, 'moran').reading.value).toBeGreaterThan(0.5)
    expect(notesOf(model, 'clustering')).toContain('mått över områdenas gränser kan bli för höga')
  })

  it('says why: areas of one size, no neighbours', () => {
    const units = drawn.units.units.map((unit) => ({ ...unit, areaHectares: 100 }))
    const { themes, limits } = divisionMeasures(drawn.groups, { ...drawn.units, units, neighbours: [] })
    const values = Object.fromEntries(
      themes.flatMap(({ readings }) => readings.map(({ measure, value }) => [measure, value])),
    )
    expect(values).toMatchObject({
      absoluteConcentration: 'sameSizes',
      relativeConcentration: 'sameSizes',
      adjacencyDissimilarity: 'noNeighbours',
      boundaryDissimilarity: 'noNeighbours',
      moran: 'noNeighbours',
      moranPermutation: 'noNeighbours',
    })
    expect(limits.withoutNeighbour).toBe(209)
  })

  it('says why: a group without members, and then the other measures are there all the same', () => {
    const { counts, totals } = drawn.groups
    const empty = { ...drawn.groups, counts: [totals.map(() => 0), totals], shares: [0, 1] }
    expect(counts).toHaveLength(2)
    const values = divisionMeasures(empty, drawn.units).themes.flatMap(({ readings }) => readings)
    const none = values.filter(({ value }) => value === 'noMembers').map(({ measure }) => measure)
    expect(none).toEqual(expect.arrayContaining(['dissimilarity', 'spatialProximity', 'spatialInformationTheory']))
    expect(values.find(({ measure, about }) => measure === 'delta' && about === 'everyone')?.value).toBeCloseTo(
      0.575,
      3,
    )
  })
})

describe('the notes', () => {
  it('give groups, year, areas, how many are counted and which areas are left out', async () => {
    const factsOf = (model: SegregationModel, language: Language) =>
      measureFacts(model, language).map(({ term, text }) => plain(`${term}: ${text}`))
    expect(factsOf(drawn, 'sv')).toEqual([
      'Grupp: utländsk bakgrund',
      'Jämförelsegrupp: svensk bakgrund',
      'År: 2025',
      'Områden: 209 DeSO',
      'Räknade: 367 886 invånare, alla',
      'Utelämnade områden: inga',
    ])
    expect(factsOf(await ask({ level: 'delomrade' }), 'sv').slice(3)).toEqual([
      'Områden: 118 delområden, skattade antal',
      'Räknade: 367 886 invånare, alla',
      'Utelämnade områden: 18, räknas som obebodda',
    ])
    expect(factsOf(await ask({ division: 'tenure' }), 'en')).toEqual([
      'Groups: rental, cooperative, and owner-occupied',
      'Reference group: none, the tenures are compared all at once',
      'Year: 2025',
      'Areas: 209 DeSO areas',
      'Counted: 183,738 dwellings, 99.99% of all',
      'Areas left out: none',
    ])
  })

  it('say what the interval is, how it is drawn, and what space means here', async () => {
    expect(notesOf(drawn, 'chance')).toContain(
      'Registerdata: intervallet visar slumpvis variation, inte urvalsfel, och täcker inte områdesindelningens betydelse. 500 dragningar, startvärde 20251231.',
    )
    expect(notesOf(drawn, 'clustering')).toContain('avtar till 0,37 på 1 000 meter')
    expect(notesOf(drawn, 'clustering')).toContain('Ett område har ingen granne i underlaget.')
    expect(notesOf(drawn, 'clustering', 'en')).toContain('999 shuffles of the areas’ shares, seed 20251231')
    expect(notesOf(drawn, 'surroundings')).not.toContain('som utan omgivning')
    expect(notesOf(drawn, 'centralization')).toContain('befolkningens medelpunkt')
    expect(notesOf(drawn, 'clustering')).not.toContain('Antalen gäller')
    expect(notesOf(await ask({ division: 'foreignBorn' }), 'clustering')).toContain(
      'Antalen gäller RegSO 2020, men läge, yta och grannar är de i RegSO 2025.',
    )
    const large = await ask({ level: 'stadsomrade' })
    expect(notesOf(large, 'surroundings')).toContain('4 663 meter i median')
    expect(rowOf(large, 'spatialInformationTheory').value).toBe(rowOf(large, 'informationTheory').value)
  })

  it('say that a small group is uncertain, and nothing of the kind of a large one', () => {
    expect(uncertainNote(drawn, 'sv')).toBeNull()
    const few = { ...drawn, groups: { ...drawn.groups, counted: 900 } }
    expect(uncertainNote(few, 'sv')).toBe('Osäkert, liten grupp: slumpen kan ge mycket av värdena.')
    expect(uncertainNote(few, 'en')).toMatch(/^Uncertain, small group/)
  })
})

describe('the file', () => {
  it('has a cell under each head, with everything that a value means nothing without', () => {
    const { header, rows } = measuresCsv(drawn, measureBlocks(drawn, 'sv', MEASURES), 'Källa: SCB', 'sv')
    expect(rows).toHaveLength(38)
    for (const row of rows) expect(row).toHaveLength(header.length)
    const cells = (name: string) => {
      const row = there(rows.find(([first]) => first === name))
      return Object.fromEntries(header.map((head, column) => [head, row[column]]))
    }
    expect(cells('Olikhetsindex rättat för slump')).toMatchObject({
      ...{ tecken: 'Dc', 'spann från': 0, 'spann till': 1, enhet: 'andel' },
      ...{ 'osäkerhet, slag': '95 %-intervall', dragningar: 500, startvärde: 20251231 },
      ...{ indelning: 'DeSO', år: 2025, grupper: 'Utländsk bakgrund', jämförelsegrupp: 'svensk bakgrund' },
      ...{ områden: 209, räknade: 367_886, 'andel av alla': 1, källa: 'Källa: SCB' },
    })
    expect(cells('Olikhetsindex')).toMatchObject({
      värde: 0.3734,
      dragningar: null,
      'måttets källa': 'Duncan & Duncan (1955)',
    })
    expect(cells('Absolut klustring')).toMatchObject({ 'spann från': 'ingen gräns', 'spann till': 'ingen gräns' })
  })

  it('says in words what has no value', async () => {
    const model = await ask({ level: 'delomrade' })
    const { header, rows } = measuresCsv(model, measureBlocks(model, 'en', MEASURES), '', 'en')
    const row = there(rows.find(([, symbol]) => symbol === 'p(I)'))
    expect(row[header.indexOf('value')]).toBeNull()
    expect(row[header.indexOf('why there is no value')]).toBe('not computed: the estimate makes neighbours alike')
    expect(row[header.indexOf('draws')]).toBeNull()
  })
})
