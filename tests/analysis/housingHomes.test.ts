import { describe, expect, it } from 'vitest'
import { housingMix } from '../../src/analysis/housingMix.ts'
import { tenureHomes } from '../../src/analysis/housingHomes.ts'
import { TENURE_COUNT_LAYERS, TENURE_SHARE_LAYERS } from '../../src/analysis/tenure.ts'
import { absent, figureOf, type Figure } from '../../src/domain/figures.ts'
import { columnOf } from '../fixtures/smallTable.ts'

/** Three areas with half of the homes of one form and half of another. */
const homesWith = (population: readonly Figure[]) => {
  const all = (value: number) => population.map(() => figureOf(value))
  const shares = TENURE_SHARE_LAYERS.map((layer, form) => columnOf(layer, all(form < 2 ? 0.5 : 0)))
  const counts = TENURE_COUNT_LAYERS.map((layer, form) => columnOf(layer, all(form < 2 ? 50 : 0)))
  const columns = [columnOf('population', population), ...shares, ...counts]
  const homes = tenureHomes({ level: 'regso', columns, quality: null }, 2024)
  if (homes === undefined) throw new Error('the table has all forms')
  return homes
}

describe('homes by tenure form', () => {
  it('leaves out an area whose residents are kept back, with that reason, instead of counting nobody there', () => {
    const homes = homesWith([figureOf(100), absent('suppressed'), figureOf(300)])
    expect(homes.excluded).toEqual([{ state: 'suppressed', count: 1 }])
    const mix = housingMix(homes, 0.6)
    expect(mix.types.map(({ state }) => state)).toEqual(['value', 'suppressed', 'value'])
    expect(mix.counts.reduce((sum, { units }) => sum + units, 0)).toBe(2)
    expect(mix.mixed.people).toBe(400)
  })

  it('keeps an area where nobody lives', () => {
    const homes = homesWith([figureOf(100), absent('noResidents'), figureOf(300)])
    expect(homes.excluded).toEqual([])
    expect(housingMix(homes, 0.6).counts.reduce((sum, { units }) => sum + units, 0)).toBe(3)
  })
})
