import { describe, expect, it } from 'vitest'
import { ladderScale } from '../../src/views/insatser/moneyScale.ts'

const onBand = (sek: number): number => sek / 40_000

describe('the scale of the ladder', () => {
  it('is the one of the band as long as its longest bar fits', () => {
    const { hasOwnScale, pixelsPer } = ladderScale(onBand, [5_625_000, 500_000])
    expect(hasOwnScale).toBe(false)
    expect(pixelsPer(1_000_000)).toBe(25)
  })

  it('is its own where that bar would be cut off, and keeps the bars in proportion', () => {
    const { hasOwnScale, pixelsPer } = ladderScale(onBand, [27_600_000, 3_400_000])
    expect(hasOwnScale).toBe(true)
    expect(pixelsPer(27_600_000)).toBeCloseTo(148)
    expect(pixelsPer(3_400_000) / pixelsPer(27_600_000)).toBeCloseTo(3.4 / 27.6)
  })
})
