import { beforeAll, describe, expect, it } from 'vitest'
import { selectHousingMap } from '../../src/state/housingMap.ts'
import { selectCouplings, selectParts, selectSegmentations } from '../../src/state/housingPeople.ts'
import { housingCsv, housingRows } from '../../src/state/housingRows.ts'
import { appStore } from '../../src/state/store.ts'
import { delomradeAreas, desoAreas, informationOf, largestOf, typeOf } from './housingFromCsv.ts'
import { ask, load } from './housingState.ts'

beforeAll(async () => {
  await load({})
  await load({ level: 'regso' })
})

/** Rounding of the built shares and residents moves a share of the city by less than this. */
const FOUR_DECIMALS = 4

describe('the coupling between tenure types and people', () => {
  it.each(['lowStandard', 'foreignBackground'] as const)(
    'is what the definition of M gives on DeSO: %s',
    (division) => {
      ask()
      const found = selectCouplings(appStore.getState())?.couplings.find((one) => one.division === division)
      const total = informationOf(
        desoAreas,
        (area) => area[division],
        ({ id }) => id,
      )
      const between = informationOf(
        desoAreas,
        (area) => area[division],
        (area) => typeOf(area, 0.6),
      )
      if (found === undefined) throw new Error('nothing is coupled')
      expect(found.parts.total).toBeCloseTo(total, FOUR_DECIMALS)
      expect(found.parts.shareBetween).toBeCloseTo(between / total, FOUR_DECIMALS)
      expect(found.shareBetweenFour).toBeLessThanOrEqual(found.parts.shareBetween)
      const residents = found.rows.reduce((sum, { people }) => sum + people, 0)
      const members = found.rows.reduce((sum, { people, share }) => sum + people * share, 0)
      expect(members / residents).toBeCloseTo(found.cityShare, 9)
    },
  )

  it('is also given on the level that the map shows', () => {
    ask()
    expect(selectCouplings(appStore.getState())?.other).toMatchObject({ level: 'delomrade' })
    ask({ level: 'deso' })
    expect(selectCouplings(appStore.getState())?.other).toBeNull()
  })
})

describe('the whole city', () => {
  it('has the homes of the tables, and other shares when areas weigh by residents', () => {
    const { homes, residents } = selectSegmentations(ask({ level: 'deso' }))
    const sums = [0, 1, 2].map((form) => desoAreas.reduce((sum, area) => sum + (area.homes[form] ?? 0), 0))
    const all = sums.reduce((sum, one) => sum + one, 0)
    homes.shares.forEach((share, form) => expect(share).toBeCloseTo((sums[form] ?? 0) / all, 9))
    expect(Math.abs((residents.shares[0] ?? 0) - (homes.shares[0] ?? 0))).toBeGreaterThan(0.01)
    expect(homes.informationTheory).toBeCloseTo(0.4446, FOUR_DECIMALS)
  })
})

describe('what is inside an area', () => {
  it('picks a mixed delområde as an example, with the DeSO that touch it', () => {
    const model = ask()
    const parts = selectParts(appStore.getState())
    expect(parts).toMatchObject({ isChosen: false, level: 'delomrade' })
    const unit = model.units.units[parts?.index ?? -1]
    const own = delomradeAreas.filter(({ id }) => id === unit?.id)
    expect(own.map((area) => largestOf(area) <= 0.6)).toEqual([true])
    expect(parts?.parts.length).toBeGreaterThan(1)
  })

  it('shows the chosen area in its stead, and those of a RegSO by their borders', () => {
    ask({ unitId: '25609' })
    expect(selectParts(appStore.getState())).toMatchObject({ isChosen: true })
    const regso = ask({ level: 'regso', unitId: '1280R001' })
    const parts = selectParts(appStore.getState())
    expect(parts?.index).toBe(regso.units.indexOf.get('1280R001'))
    expect(parts?.parts.every(({ share }) => share === 1)).toBe(true)
  })
})

describe('the map and the table', () => {
  it('say of every area what type it is, and that 18 have no figure', () => {
    ask({ unitId: '25609' })
    const map = selectHousingMap(appStore.getState())
    expect(map?.areas).toHaveLength(136)
    expect(map?.selectedId).toBe('25609')
    expect(map?.areas.filter(({ value }) => value === 'Räknas som obebott')).toHaveLength(18)
    const area = map?.areas.find(({ unitId }) => unitId === '25609')
    expect(area?.description).toMatch(/^Kroksbäck: Blandat, alla tre; hyresrätt 31,2\s%, bostadsrätt 32,1\s%/)
  })

  it('become a file with one row an area, an empty cell where there is no figure', () => {
    const model = ask()
    const { header, rows } = housingCsv(model, 'Källa', 'sv')
    expect(rows).toHaveLength(136)
    for (const row of rows) expect(row).toHaveLength(header.length)
    const rental = header.indexOf('Hyresrätt, %')
    const empty = housingRows(model).findIndex(({ largest }) => largest.state === 'noResidents')
    expect(rows[empty]?.[rental]).toBeNull()
    expect(rows[empty]?.[header.indexOf('Status')]).toBe('Räknas som obebott')
  })
})
