import { describe, expect, it } from 'vitest'
import { officialReportText } from '../../scripts/data/officialReportText.ts'
import type { FiguresFile } from '../../src/data/schema.ts'
import { cell, cellsOfDeso, DESO, REGSO, theme } from './officialFolder.ts'
import { build, buildFrom, levels, shares } from './officialSet.ts'

const columnOf = (figures: readonly FiguresFile[], level: string, key: string) => {
  const file = figures.find((one) => one.level === level)
  const column = file?.columns.find(({ layer, year, sex }) => `${layer}:${year}:${sex}` === key)
  if (file === undefined || column === undefined) throw new Error(`no ${key} on ${level}`)
  const at = (unit: string): string => {
    const index = file.unitIds.indexOf(unit)
    return `${column.status?.[index] ?? 'v'} ${String(column.values[index])}`
  }
  return { column, at }
}

const POPULATION = theme(
  cellsOfDeso('totalt', 2024, (index) => 1000 + index),
  cellsOfDeso('totalt', 2025, (index) => 1100 + 2 * index),
)
const inDeso = (year: number, index: number): number => (year === 2024 ? 1000 + index : 1100 + 2 * index)
/** The DeSO of a delområde with their shares, straight from the key. */
const partsOf = (unit: string) =>
  shares.filter(({ delomrade }) => delomrade === unit).map(({ deso, share }) => ({ index: DESO.indexOf(deso), share }))

describe('official figures of the statistics office', () => {
  it('stand as published on their level, for the years that the shipped set has and for new ones', () => {
    const { figures, report } = build({ 'scb/population.csv': POPULATION })
    for (const year of [2024, 2025]) {
      const { column, at } = columnOf(figures, 'deso', `population:${year}:total`)
      expect(at(DESO[3] ?? '')).toBe(`v ${inDeso(year, 3)}`)
      expect(column).toMatchObject({ basis: 'published', vintage: 'deso-2025', referenceDate: `${year}-12-31` })
      expect(column.city).toBe(DESO.reduce((sum, _, index) => sum + inDeso(year, index), 0))
    }
    expect(report?.replaced.map(({ level, layer, year }) => `${level} ${layer} ${year}`)).toEqual([
      'deso population 2025',
    ])
    expect(report?.added.map(({ level, layer, year }) => `${level} ${layer} ${year}`)).toContain('deso population 2024')
    expect(report?.recomputed.map(({ level, layer }) => `${level} ${layer}`)).toContain('delomrade population')
  })

  it('are spread over delområden for every year, as a second computation has it', () => {
    const { figures } = build({ 'scb/population.csv': POPULATION })
    const delomraden = [...new Set(shares.map(({ delomrade }) => delomrade))]
    expect(delomraden.length).toBeGreaterThan(100)
    for (const year of [2024, 2025]) {
      const { column, at } = columnOf(figures, 'delomrade', `population:${year}:total`)
      expect(column.basis).toBe('estimate')
      for (const unit of delomraden) {
        const sum = partsOf(unit).reduce((total, { index, share }) => total + share * inDeso(year, index), 0)
        const found = Number(at(unit).slice(2))
        expect(Math.abs(found - sum), unit).toBeLessThanOrEqual(0.5 + 1e-6)
      }
    }
  })

  it('weigh shares of 2024 by the residents of 2024 once they are there', () => {
    const { figures } = build({ 'scb/population.csv': POPULATION })
    expect(columnOf(figures, 'deso', 'lowStandard:2024:total').column.base).toBe('population:2024:total')
    const without = buildFrom().figures
    expect(columnOf(without, 'deso', 'lowStandard:2024:total').column.base).toBe('population:2025:total')
  })

  it('are shares of counts, with the counts as their base and ratios of sums in larger areas', () => {
    const counts = (index: number) => ({ all: 400 + index, employed: 300 + index, unemployed: 20 })
    const { figures } = build({
      'scb/labour-status.csv': theme(
        cellsOfDeso('all', 2024, (index) => counts(index).all),
        cellsOfDeso('employed', 2024, (index) => counts(index).employed),
        cellsOfDeso('unemployed', 2024, () => 20),
        cellsOfDeso('labour-force', 2024, (index) => counts(index).employed + 20),
      ),
    })
    const employment = columnOf(figures, 'deso', 'employment:2024:total')
    expect(employment.column.base).toBe('people2064:2024:total')
    expect(employment.at(DESO[5] ?? '')).toBe(`v ${Math.round((305 / 405) * 1e5) / 1e5}`)
    expect(columnOf(figures, 'deso', 'unemployment:2024:total').at(DESO[5] ?? '')).toBe(
      `v ${Math.round((20 / 325) * 1e5) / 1e5}`,
    )
    const unit = '10101'
    const sums = partsOf(unit).reduce(
      (total, { index, share }) => ({
        part: total.part + share * counts(index).employed,
        whole: total.whole + share * counts(index).all,
      }),
      { part: 0, whole: 0 },
    )
    const found = Number(columnOf(figures, 'delomrade', 'employment:2024:total').at(unit).slice(2))
    expect(found).toBeCloseTo(sums.part / sums.whole, 4)
  })

  it('keep a suppressed area suppressed, and so every area of which it is more than next to nothing', () => {
    const hidden = 0
    const { figures } = build({
      'scb/population.csv': theme(
        cellsOfDeso('totalt', 2025, (index) => 1000 + index),
        cellsOfDeso('totalt', 2024, (index) => (index === hidden ? null : 1000 + index)),
      ),
    })
    const deso = columnOf(figures, 'deso', 'population:2024:total')
    expect(deso.at(DESO[hidden] ?? '')).toBe('s null')
    expect(deso.column).toMatchObject({ city: null, cityStatus: 's' })
    const delomrade = columnOf(figures, 'delomrade', 'population:2024:total')
    const holding = shares.filter(({ deso: id }) => id === DESO[hidden]).map((share) => share.delomrade)
    expect(holding.length).toBeGreaterThan(0)
    for (const unit of holding) expect(delomrade.at(unit)).toBe('s null')
    expect(delomrade.column.status?.replaceAll(/[vn]/g, '')).toHaveLength(holding.length)
    // What is known of other layers stays: a DeSO's own, and estimates by the nearest year whose residents are known.
    for (const level of ['deso', 'delomrade']) {
      const median = columnOf(figures, level, 'medianStandard:2024:total').column
      expect(median.status ?? '').not.toContain('s')
      expect(median.city).not.toBeNull()
    }
  })

  it('leave out of an area a suppressed part in which next to nobody of it lives, and only such a part', () => {
    const unit = [...new Set(shares.map(({ delomrade }) => delomrade))].find((id) => partsOf(id).length >= 2) ?? ''
    const [small] = partsOf(unit)
    const employmentWhere = (people: number): readonly string[] => {
      const { figures } = build({
        'scb/population.csv': theme(cellsOfDeso('totalt', 2024, (index) => (index === small?.index ? people : 2000))),
        'scb/labour-status.csv': theme(
          cellsOfDeso('all', 2024, (index) => (index === small?.index ? null : 500)),
          cellsOfDeso('employed', 2024, () => 400),
          cellsOfDeso('unemployed', 2024, () => 20),
          cellsOfDeso('labour-force', 2024, () => 420),
        ),
      })
      const deso = DESO[small?.index ?? -1] ?? ''
      const regso = levels.deso.units[small?.index ?? -1]?.parents.regso ?? ''
      const at = (level: string, id: string) => columnOf(figures, level, 'employment:2024:total').at(id)
      return [at('deso', deso), at('regso', regso), at('delomrade', unit)]
    }
    expect(employmentWhere(1)).toEqual(['s null', 's null', 'v 0.8'])
    expect(employmentWhere(2000)).toEqual(['s null', 's null', 's null'])
  })

  it('take the city from the row of the kommun where there is one', () => {
    const kommun = cell({ unit: '1280', vintage: 'kommun', level: 'kommun', category: 'totalt', value: 365_001 })
    const { figures } = build({
      'scb/population.csv': theme(
        cellsOfDeso('totalt', 2024, () => 1700),
        [kommun],
      ),
    })
    for (const level of ['deso', 'delomrade', 'stadsomrade']) {
      expect(columnOf(figures, level, 'population:2024:total').column.city).toBe(365_001)
    }
  })

  it('show RegSO 2020 on the map of RegSO and leave DeSO 2018 out with the reason', () => {
    const old = (year: number) =>
      REGSO.map((unit, index) =>
        cell({ unit, vintage: 'regso-2020', level: 'regso', year, category: 'totalt', value: 3000 + index }),
      )
    const deso2018 = [2019, 2020, 2021].map((year) =>
      cell({ unit: '1280C1010', vintage: 'deso-2018', year, category: 'totalt', value: 7 }),
    )
    const { figures, report } = build({ 'scb/population.csv': theme(old(2019), old(2020), deso2018) })
    expect(columnOf(figures, 'regso', 'population:2019:total').column.vintage).toBe('regso-2020')
    expect(columnOf(figures, 'regso', 'population:2020:total').at(REGSO[4] ?? '')).toBe('v 3004')
    expect(figures.find(({ level }) => level === 'deso')?.columns.every(({ year }) => year >= 2024)).toBe(true)
    const left = report?.leftOut.map(({ what }) => what.sv)
    expect(left).toEqual(['scb/population.csv, deso-2018, 2019–2021'])
    expect(report === null ? '' : officialReportText(report, [], 'en')).toContain('DeSO 2018 have other boundaries')
  })

  it('are left out where no area has a value, where nobody has read the codes, and where no layer is settled', () => {
    const unpublished = DESO.map((unit) =>
      cell({ unit, category: 'totalt', year: 2026, value: null, status: 'not-published' }),
    )
    const { figures, report } = build({
      'scb/population.csv': theme(
        cellsOfDeso('totalt', 2025, () => 9),
        unpublished,
      ),
      'scb/education.csv': theme([
        cell({ unit: '1280R001', vintage: 'regso-2020', level: 'regso', year: 2020, category: '21' }),
      ]),
      'scb/income-classes.csv': theme([cell({ unit: DESO[0] ?? '', category: 'x' })]),
    })
    expect(figures.flatMap(({ columns }) => columns).some(({ year }) => year === 2026)).toBe(false)
    const left = report?.leftOut.map(({ what }) => what.en).sort()
    expect(left).toEqual([
      'scb/education.csv, 2020',
      'scb/income-classes.csv',
      'scb/population.csv, population, deso-2025, total, 2026',
    ])
  })

  it('give the same figures and the same report each time', () => {
    const [one, other] = [build({ 'scb/population.csv': POPULATION }), build({ 'scb/population.csv': POPULATION })]
    expect(other.figures).toEqual(one.figures)
    expect(other.report).toEqual(one.report)
  })

  it('name the units that have moved most, in both languages', () => {
    const { report } = build({
      'scb/population.csv': theme(cellsOfDeso('totalt', 2025, (index) => (index === 7 ? 9 : 1700))),
    })
    const change = report?.replaced[0]
    const shipped = buildFrom().figures
    const before = (index: number) =>
      Number(
        columnOf(shipped, 'deso', 'population:2025:total')
          .at(DESO[index] ?? '')
          .slice(2),
      )
    const moves = DESO.map((unit, index) => ({ unit, moved: Math.abs(before(index) - (index === 7 ? 9 : 1700)) })).sort(
      (a, b) => b.moved - a.moved,
    )
    expect(change?.largest.map(({ unit }) => unit)).toEqual(moves.slice(0, 5).map(({ unit }) => unit))
    for (const language of ['sv', 'en'] as const) {
      const told = report === null ? '' : officialReportText({ ...report, recomputed: [] }, [], language)
      const lines = told.split('\n')
      const at = lines.findIndex((line) => line.startsWith('  population deso 2025 total: '))
      expect(lines[at + 1]).toMatch(new RegExp(`^ {4}\\S.* \\(${moves[0]?.unit ?? ''}\\): [\\d\\s,]+ `))
    }
  })
})
