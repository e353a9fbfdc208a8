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
import { arePeersAtHand, peerCases, type PeerCase, type PeerValue } from './peerVectors.ts'

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

/** Compares numbers at any depth; the peers' null is our NaN. Returns how many numbers were compared. */
function compareNumbers(actual: unknown, expected: unknown, tolerance: number): number {
  if (Array.isArray(expected)) {
    const list: readonly unknown[] = actual instanceof Float64Array || Array.isArray(actual) ? Array.from(actual) : []
    expect(list).toHaveLength(expected.length)
    return expected.reduce((sum: number, entry, i) => sum + compareNumbers(list[i], entry, tolerance), 0)
  }
  if (typeof actual !== 'number') throw new TypeError(`${String(actual)} is not a number`)
  if (expected === null) expect(actual).toBeNaN()
  else if (typeof expected !== 'number') throw new TypeError('the vectors hold something that is not a number')
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
  return 1
}

const isOurs = ({ scope }: PeerCase, { measure }: PeerValue): boolean =>
  measure in (scope === 'single' ? SINGLE : scope === 'multi' ? MULTI : LOCAL)

/** How many values the vectors hold for these measures; fewer would mean that a file or a case was lost. */
const CHECKS = 184
const NUMBERS = 2606

if (arePeersAtHand()) {
  const cases = peerCases()

  describe('the values that public peers compute', () => {
    test.each(cases)('$name', (peerCase) => {
      for (const entry of peerCase.expected.filter((candidate) => isOurs(peerCase, candidate))) {
        compareNumbers(compute(peerCase, entry.measure), entry.value, entry.tolerance)
      }
    })

    test(`all ${CHECKS} checks on ${NUMBERS} numbers were found in the vectors`, () => {
      let numbers = 0
      let checks = 0
      for (const peerCase of cases) {
        for (const entry of peerCase.expected.filter((candidate) => isOurs(peerCase, candidate))) {
          checks += 1
          numbers += compareNumbers(compute(peerCase, entry.measure), entry.value, entry.tolerance)
        }
      }
      expect({ checks, numbers }).toEqual({ checks: CHECKS, numbers: NUMBERS })
    })
  })
} else {
  test(`peers' vectors are not at hand: ${CHECKS} checks not run`, () => {
    console.info(
      `The peers' vectors do not lie beside the project: ${CHECKS} checks on ${NUMBERS} numbers were not run.`,
    )
    expect(arePeersAtHand()).toBe(false)
  })
}
