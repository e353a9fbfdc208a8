import { describe, expect, test } from 'vitest'
import type { Column } from '../../src/math/column.ts'
import { unitTotals } from '../../src/math/sum.ts'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { diversity, simpson } from '../../src/measures/diversity.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { localSegregation } from '../../src/measures/localSegregation.ts'
import { locationQuotient } from '../../src/measures/locationQuotient.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { peerCases, testChecks, type PeerCase, type PeerValue } from './peerVectors.ts'

type Groups = readonly Column[]
const EMPTY: Column = []

const SINGLE: Readonly<Record<string, (group: Column, rest: Column) => number>> = {
  D: dissimilarity,
  gini,
  H: informationTheory,
  isolation,
  interaction: (group, rest) => exposure(group, rest, unitTotals([group, rest])),
  eta2: correlationRatio,
}
const MULTI: Readonly<Record<string, (groups: Groups) => number>> = {
  divergence_M: mutualInformation,
  multi_H: multigroupInformationTheory,
}
const LOCAL: Readonly<Record<string, (groups: Groups) => Column | readonly Column[]>> = {
  local_entropy_logK: diversity,
  // The entropy itself, and the chance of being alike: two readings of what diversity and simpson give.
  local_diversity: (groups) => diversity(groups).map((value) => value * Math.log(groups.length)),
  local_simpson_concentration: (groups) => simpson(groups).map((value) => 1 - value),
  local_simpson_interaction: simpson,
  ls_unit: localSegregation,
  // The peers give units by groups, and nothing for a group that nobody belongs to.
  location_quotient: (groups) => {
    const totals = unitTotals(groups)
    const byGroup = groups.map((group) =>
      locationQuotient(
        group,
        totals.map((total, i) => total - (group[i] ?? 0)),
      ),
    )
    return Array.from(totals, (_, i) => byGroup.map((quotients) => quotients[i] ?? Number.NaN))
  },
}

function compute({ scope, columns }: PeerCase, measure: string): unknown {
  if (scope === 'single') return SINGLE[measure]?.(columns[0] ?? EMPTY, columns[1] ?? EMPTY)
  return scope === 'multi' ? MULTI[measure]?.(columns) : LOCAL[measure]?.(columns)
}

/** Compares numbers at any depth; the peers' null is our NaN. */
function compareNumbers(actual: unknown, expected: unknown, tolerance: number): void {
  if (Array.isArray(expected)) {
    const list: readonly unknown[] = actual instanceof Float64Array || Array.isArray(actual) ? Array.from(actual) : []
    expect(list).toHaveLength(expected.length)
    expected.forEach((entry, i) => {
      compareNumbers(list[i], entry, tolerance)
    })
    return
  }
  if (typeof actual !== 'number') throw new TypeError(`${String(actual)} is not a number`)
  if (expected === null) expect(actual).toBeNaN()
  else if (typeof expected !== 'number') throw new TypeError('the vectors hold something that is not a number')
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
}

const numbersIn = (value: unknown): number =>
  Array.isArray(value) ? value.reduce((sum: number, entry) => sum + numbersIn(entry), 0) : 1

const isOurs = ({ scope }: PeerCase, { measure }: PeerValue): boolean =>
  measure in (scope === 'single' ? SINGLE : scope === 'multi' ? MULTI : LOCAL)

const cases = peerCases()

describe('the values that public peers compute', () => {
  test.each(cases)('$name', (peerCase) => {
    for (const entry of peerCase.expected.filter((candidate) => isOurs(peerCase, candidate))) {
      compareNumbers(compute(peerCase, entry.measure), entry.value, entry.tolerance)
    }
  })

  const ours = cases.flatMap((peerCase) => peerCase.expected.filter((candidate) => isOurs(peerCase, candidate)))
  testChecks({ what: 'the first measures', all: 196, own: 28 }, () => ours.length)
  testChecks({ what: 'the first measures, number by number', all: 3468, own: 543 }, () =>
    ours.reduce((sum, { value }) => sum + numbersIn(value), 0),
  )
})
