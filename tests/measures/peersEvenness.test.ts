import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { sum } from '../../src/math/sum.ts'
import { atkinson } from '../../src/measures/atkinson.ts'
import { concentrationProfile } from '../../src/measures/concentrationProfile.ts'
import { densityCorrectedDissimilarity } from '../../src/measures/densityCorrectedDissimilarity.ts'
import { gorard } from '../../src/measures/gorard.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { minMaxIndex } from '../../src/measures/minMaxIndex.ts'
import { multigroupDissimilarity } from '../../src/measures/multigroupDissimilarity.ts'
import { multigroupGini } from '../../src/measures/multigroupGini.ts'
import { normalizedExposure } from '../../src/measures/normalizedExposure.ts'
import { normalizedRegionDiversity, regionDiversity } from '../../src/measures/regionDiversity.ts'
import { regionInteraction } from '../../src/measures/regionInteraction.ts'
import { relativeDiversity } from '../../src/measures/relativeDiversity.ts'
import { squaredCoefficientOfVariation } from '../../src/measures/squaredCoefficientOfVariation.ts'
import { peerCases, testChecks, type PeerCase } from './peerVectors.ts'

const SINGLE: Readonly<Record<string, (x: Column, y: Column) => number>> = {
  'atkinson_b0.1': (x, y) => atkinson(x, y, 0.1),
  // Without a weight, as the peers' own default.
  'atkinson_b0.5': (x, y) => atkinson(x, y),
  'atkinson_b0.9': (x, y) => atkinson(x, y, 0.9),
  minmax: minMaxIndex,
  gorard,
  conprof_exact: concentrationProfile,
  xPx_exact: (x, y) => isolation(x, y, { oneself: 'leftOut' }),
  // Where PySAL's search ends at 0 the vectors hold the formula.
  D_density_corrected: densityCorrectedDissimilarity,
}
const MULTI: Readonly<Record<string, (groups: readonly Column[]) => number>> = {
  multi_D: multigroupDissimilarity,
  multi_gini: multigroupGini,
  multi_R_reldiversity: relativeDiversity,
  multi_P_normexposure: normalizedExposure,
  multi_C_sqcoefvar: squaredCoefficientOfVariation,
  diversity_E: regionDiversity,
  diversity_E_normalized: normalizedRegionDiversity,
  simpson_interaction: regionInteraction,
  simpson_concentration: (groups) => 1 - regionInteraction(groups),
}

interface Check {
  readonly name: string
  readonly actual: number
  readonly expected: unknown
  readonly tolerance: number
}

function checksOf({ name, scope, columns, expected }: PeerCase): Check[] {
  const [x = [], y = []] = columns
  return expected.flatMap(({ measure, value, tolerance }): Check[] => {
    const named = { name: `${name}: ${measure}`, expected: value }
    // The peers read the profile at 1 000 shares from 0 to 1; each of its two areas is off by one step at most.
    if (scope === 'single' && measure === 'conprof_m1000') {
      const rest = sum(y) / (sum(x) + sum(y))
      return [{ ...named, actual: concentrationProfile(x, y), tolerance: 2 / 1000 / rest }]
    }
    const actual =
      scope === 'single' ? SINGLE[measure]?.(x, y) : scope === 'multi' ? MULTI[measure]?.(columns) : undefined
    return actual === undefined ? [] : [{ ...named, actual, tolerance: tolerance * Math.max(1, Math.abs(actual)) }]
  })
}

const checks = peerCases().flatMap(checksOf)

describe('evenness and multigroup measures as public peers compute them', () => {
  test.each(checks)('$name', ({ actual, expected, tolerance }) => {
    if (typeof expected !== 'number') throw new TypeError('the vectors hold something that is not a number')
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance)
  })

  testChecks({ what: 'evenness', all: 254, own: 34 }, () => checks.length)

  test('an empty group is left out of C, as OasisR does where PySAL has no number', () => {
    const regions = peerCases().filter(({ name }) => /^edge_grid, .*region$/.test(name))
    const [without = Number.NaN, withEmpty] = regions.map(({ columns }) => squaredCoefficientOfVariation(columns))
    expect(regions.map(({ columns }) => columns.length)).toEqual([3, 4])
    expect(withEmpty).toBeCloseTo(without, 12)
  })
})
