import { describe, expect, test } from 'vitest'
import { correlationRatio } from '../../src/measures/correlationRatio.ts'
import { dissimilarity } from '../../src/measures/dissimilarity.ts'
import { diversity, simpson } from '../../src/measures/diversity.ts'
import { excessDissimilarity } from '../../src/measures/excessDissimilarity.ts'
import { expectedDissimilarity } from '../../src/measures/expectedDissimilarity.ts'
import { exposure } from '../../src/measures/exposure.ts'
import { gini } from '../../src/measures/gini.ts'
import { informationTheory } from '../../src/measures/informationTheory.ts'
import { isolation } from '../../src/measures/isolation.ts'
import { localSegregation } from '../../src/measures/localSegregation.ts'
import { locationQuotient } from '../../src/measures/locationQuotient.ts'
import { multigroupInformationTheory } from '../../src/measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../../src/measures/mutualInformation.ts'
import { simulatedDissimilarity } from '../../src/measures/simulatedDissimilarity.ts'
import { extra, reference, restOf, testCityGroups } from './testCity.ts'

const EXACT = 1e-12
const SIX_DECIMALS = 5.001e-7

const { A, B, C } = testCityGroups('units.csv')
const everyone = restOf(A, B, C)
const cases = [
  { name: 'A', group: A, rest: restOf(B, C), expected: reference.A },
  { name: 'B', group: B, rest: restOf(A, C), expected: reference.B },
  { name: 'C', group: C, rest: restOf(A, B), expected: reference.C },
]

function expectNear(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(tolerance)
}

function expectColumn(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length)
  expected.forEach((value, i) => expectNear(actual[i] ?? Number.NaN, value, tolerance))
}

describe('the golden values of the test city', () => {
  test.each(cases)('group $name against the rest', ({ group, rest, expected }) => {
    expectNear(dissimilarity(group, rest), expected.D, EXACT)
    expectNear(gini(group, rest), expected.G, EXACT)
    expectNear(informationTheory(group, rest), expected.H, EXACT)
    expectNear(isolation(group, rest), expected.xPx, EXACT)
    expectNear(exposure(group, rest, everyone), expected.xPy, EXACT)
    expectNear(correlationRatio(group, rest), expected.eta2, EXACT)
  })

  test('all three groups together, at both points in time', () => {
    const later = testCityGroups('units2.csv')
    expectNear(mutualInformation([A, B, C]), reference.multi.M, EXACT)
    expectNear(multigroupInformationTheory([A, B, C]), reference.multi.H_multi, EXACT)
    expectNear(mutualInformation([later.A, later.B, later.C]), extra.decomposition_units_to_units2_shapley.M2, 5e-8)
  })

  test('local values, unit by unit', () => {
    expectColumn(localSegregation([A, B, C]), reference.local_ls, SIX_DECIMALS)
    expectColumn(diversity([A, B, C]), reference.local_E_norm, SIX_DECIMALS)
    expectColumn(locationQuotient(A, restOf(B, C)), reference.LQ_A, SIX_DECIMALS)
  })

  test('Simpson, weighted by residents', () => {
    const values = simpson([A, B, C])
    const people = everyone.reduce((sum, here) => sum + here, 0)
    const mean = everyone.reduce((sum, here, i) => sum + here * (values[i] ?? Number.NaN), 0) / people
    // Printed beside the formula in the project's notes, to six decimals.
    expectNear(mean, 0.537747, SIX_DECIMALS)
  })

  test('D by chance: the closed form as printed, the simulation within its own error', () => {
    const chance = extra.expectedUnderRandomness_A
    const simulated = simulatedDissimilarity(A, restOf(B, C), { draws: 4000, seed: 1 })
    expectNear(expectedDissimilarity(A, restOf(B, C)), chance.D_normal_approx, SIX_DECIMALS)
    expectNear(simulated.mean, chance.D_mc_mean, 5e-4)
    expectNear(simulated.sd, chance.D_mc_sd, 4e-4)
    expectNear(simulated.low, chance.D_mc_95[0], 1e-3)
    expectNear(simulated.high, chance.D_mc_95[1], 1e-3)
    expectNear(excessDissimilarity(reference.A.D, chance.D_mc_mean), chance.D_corrected, 5e-6)
  })
})
