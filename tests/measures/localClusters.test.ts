import { describe, expect, test } from 'vitest'
import { falseDiscoveryRate } from '../../src/measures/falseDiscoveryRate.ts'
import { localClusters } from '../../src/measures/localClusters.ts'

describe('clusters', () => {
  // The worked example of Benjamini & Hochberg (1995), section 4.1: four of fifteen tests stand at 0.05.
  const PUBLISHED = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ]

  test('take as many tests as the published example does', () => {
    const adjusted = falseDiscoveryRate(PUBLISHED.toReversed())
    expect(adjusted.filter((q) => q <= 0.05)).toHaveLength(4)
    // The sixth is brought down by the seventh, which is smaller in proportion to its rank.
    expect(adjusted[9]).toBeCloseTo((15 / 7) * 0.0298, 12)
    expect(adjusted[11]).toBeCloseTo((15 / 4) * 0.0095, 12)
    expect(adjusted.every((q, i) => q >= (PUBLISHED.toReversed()[i] ?? 2) && q <= 1)).toBe(true)
  })

  test('do not count units without p as tests', () => {
    expect(falseDiscoveryRate([Number.NaN, 0.02, 0.5])).toEqual(Float64Array.of(Number.NaN, 0.04, 0.5))
    expect(() => falseDiscoveryRate([1.1])).toThrow('got 1.1 at unit 0')
  })

  test('are the quadrants whose p stands after the adjustment', () => {
    const quadrants = ['highHigh', 'lowLow', 'highLow', 'lowHigh', 'undefined'] as const
    const p = [0.01, 0.03, 0.04, 0.5, Number.NaN]
    expect(localClusters(quadrants, p)).toEqual(['highHigh', 'none', 'none', 'none', 'undefined'])
    expect(localClusters(quadrants, p, { correction: 'none' }).slice(0, 4)).toEqual([
      'highHigh',
      'lowLow',
      'highLow',
      'none',
    ])
    expect(localClusters(quadrants, p, { level: 0.06 }).slice(0, 3)).toEqual(['highHigh', 'lowLow', 'highLow'])
    expect(() => localClusters(quadrants, [0.1])).toThrow(RangeError)
    expect(() => localClusters(quadrants, p, { level: 0 })).toThrow(RangeError)
  })
})
