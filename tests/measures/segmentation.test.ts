import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closestThreshold, mixedShareCurve, type MixedShareCurve } from '../../src/measures/mixedShareCurve.ts'
import { dominantShare } from '../../src/measures/dominantShare.ts'
import { mixedShare } from '../../src/measures/mixedShare.ts'
import { mixTypology } from '../../src/measures/mixTypology.ts'
import { groupTables, RUNS } from './twoGroupTables.ts'

const LIMITS = { dominance: 0.6, part: 0.1 }
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)

/** Shares of three tenures in one unit of 1 000 homes, and its type. */
const typeOf = (counts: readonly number[], limits = LIMITS): number =>
  mixTypology(
    counts.map((count) => [count]),
    limits,
  )[0] ?? Number.NaN

describe('the types of mixes', () => {
  test.each([
    { homes: [700, 200, 100], type: 0b001, why: 'one form has more than the limit' },
    { homes: [100, 100, 800], type: 0b100, why: 'the last form has more than the limit' },
    { homes: [600, 400, 0], type: 0b011, why: 'exactly the limit does not dominate' },
    { homes: [500, 401, 99], type: 0b011, why: 'the third form stays below the part' },
    { homes: [500, 400, 100], type: 0b111, why: 'the third form has exactly the part' },
    { homes: [0, 500, 500], type: 0b110, why: 'two equal forms' },
    { homes: [334, 333, 333], type: 0b111, why: 'three almost equal forms' },
    { homes: [0, 0, 0], type: -1, why: 'there is nothing to count' },
    { homes: [0, 3, 0], type: 0b010, why: 'a single form' },
  ])('$homes is $type: $why', ({ homes, type }) => {
    expect(typeOf(homes)).toBe(type)
  })

  test('a form of 3 homes of 30 is a tenth, whatever binary fractions make of it', () => {
    expect(typeOf([15, 12, 3])).toBe(0b111)
    expect(typeOf([18, 12, 0], { dominance: 0.6, part: 0.1 })).toBe(0b011)
  })

  test('where too few forms reach the part, the two largest make the mix', () => {
    expect(typeOf([400, 350, 250], { dominance: 0.6, part: 0.5 })).toBe(0b011)
    expect(typeOf([250, 350, 400], { dominance: 0.6, part: 0.38 })).toBe(0b110)
  })

  test('a form without homes is never part of a mix, also where every form counts', () => {
    expect(typeOf([500, 500, 0], { dominance: 0.6, part: 0 })).toBe(0b011)
    expect(typeOf([1000, 0, 0], { dominance: 1, part: 0.1 })).toBe(0b001)
  })

  test('a tie below one half goes to the form that comes first', () => {
    expect(typeOf([0, 500, 500], { dominance: 0.45, part: 0.1 })).toBe(0b010)
  })

  test('refuses limits outside 0 to 1 and more forms than there are bits', () => {
    expect(() => mixTypology([[1]], { dominance: 1.1, part: 0.1 })).toThrow('requires a dominance from 0 to 1, got 1.1')
    expect(() => mixTypology([[1]], { dominance: 0.5, part: Number.NaN })).toThrow(
      'requires a part from 0 to 1, got NaN',
    )
    expect(() =>
      mixTypology(
        Array.from({ length: 8 }, () => [1]),
        LIMITS,
      ),
    ).toThrow('requires at most 7 forms, got 8')
    expect(() => mixTypology([], LIMITS)).toThrow(RangeError)
  })

  test('put every unit into exactly one type, which agrees with its shares', () => {
    fc.assert(
      fc.property(groupTables, share, share, (forms, dominance, part) => {
        const types = mixTypology(forms, { dominance, part })
        const largest = dominantShare(forms)
        return Array.from(types).every((mask, unit) => {
          const counts = forms.map((form) => form[unit] ?? 0)
          const total = counts.reduce((a, b) => a + b, 0)
          if (total === 0) return mask === -1
          const members = counts.filter((_, form) => (mask & (1 << form)) !== 0)
          const most = counts.reduce((a, b) => Math.max(a, b), 0)
          const inMix = members.every((count) => count > 0) && members.includes(most)
          if ((largest[unit] ?? 0) > dominance) return inMix && members.length === 1
          const reach = counts.filter((count) => count > 0 && count / total >= part).length
          const present = counts.filter((count) => count > 0).length
          return inMix && members.length === (reach >= 2 ? reach : Math.min(2, present))
        })
      }),
      RUNS,
    )
  })

  test('the mixed ones are the units that mixedShare counts', () => {
    fc.assert(
      fc.property(groupTables, fc.integer({ min: 10, max: 19 }), (forms, twentieths) => {
        const dominance = twentieths / 20
        const types = mixTypology(forms, { dominance, part: 0.1 })
        const severalBits = Array.from(types).filter((mask) => mask > 0 && (mask & (mask - 1)) !== 0)
        const ones = Array.from(types, () => 1)
        return severalBits.length === mixedShare(forms, ones, dominance).mixedUnits
      }),
      RUNS,
    )
  })
})

/** The value of the step function at a limit. */
function valueAt({ thresholds, shares }: MixedShareCurve, limit: number): number {
  const steps = Array.from(thresholds).filter((threshold) => threshold <= limit).length
  return steps === 0 ? 0 : (shares[steps - 1] ?? Number.NaN)
}

const formsAndPeople = groupTables.chain((forms) =>
  fc.record({
    forms: fc.constant(forms),
    people: fc.array(fc.integer({ min: 0, max: 5000 }), {
      minLength: forms[0]?.length ?? 0,
      maxLength: forms[0]?.length ?? 0,
    }),
  }),
)

describe('the share that lives mixed', () => {
  const forms = [
    [90, 50, 40, 0],
    [10, 50, 60, 0],
  ]

  test('counts units with homes only, and their people', () => {
    expect(mixedShare(forms, [300, 100, 200, 7], 0.6)).toEqual({
      mixedUnits: 2,
      units: 3,
      mixedPeople: 300,
      people: 600,
      shareOfUnits: 2 / 3,
      shareOfPeople: 0.5,
    })
  })

  test('has no share where there are no homes, and none of people where nobody lives', () => {
    expect(mixedShare([[0], [0]], [10], 0.5)).toMatchObject({ units: 0, people: 0, shareOfUnits: Number.NaN })
    expect(mixedShare([[1], [1]], [0], 0.5)).toMatchObject({ shareOfUnits: 1, shareOfPeople: Number.NaN })
  })

  test('refuses people of another number of units, and a limit above 1', () => {
    expect(() => mixedShare(forms, [1, 2], 0.5)).toThrow('columns of equal length')
    expect(() => mixedShare(forms, [1, 2, 3, 4], 60)).toThrow('requires a dominance from 0 to 1, got 60')
  })

  test('never falls when the limit is raised, and is everybody at 1', () => {
    fc.assert(
      fc.property(formsAndPeople, share, share, ({ forms: homes, people }, one, other) => {
        const low = mixedShare(homes, people, Math.min(one, other))
        const high = mixedShare(homes, people, Math.max(one, other))
        const all = mixedShare(homes, people, 1)
        return low.mixedPeople <= high.mixedPeople && low.mixedUnits <= high.mixedUnits && all.mixedUnits === all.units
      }),
      RUNS,
    )
  })

  test('is what the curve says at every limit, for people and for units', () => {
    fc.assert(
      fc.property(formsAndPeople, share, ({ forms: homes, people }, anywhere) => {
        const ones = people.map(() => 1)
        const curve = mixedShareCurve(homes, people)
        const ofUnits = mixedShareCurve(homes, ones)
        return [anywhere, ...curve.thresholds].every((limit) => {
          const { shareOfPeople, shareOfUnits } = mixedShare(homes, people, limit)
          const samePeople = Number.isNaN(shareOfPeople)
            ? curve.thresholds.length === 0
            : Math.abs(shareOfPeople - valueAt(curve, limit)) < 1e-12
          return samePeople && Math.abs((shareOfUnits || 0) - valueAt(ofUnits, limit)) < 1e-12
        })
      }),
      RUNS,
    )
  })

  test('as a curve rises strictly from limit to limit up to everybody', () => {
    fc.assert(
      fc.property(formsAndPeople, ({ forms: homes, people }) => {
        const { thresholds, shares } = mixedShareCurve(homes, people)
        const rises = (values: Float64Array) => values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0))
        return rises(thresholds) && rises(shares) && (shares.length === 0 || shares.at(-1) === 1)
      }),
      RUNS,
    )
  })
})

describe('the limit that comes closest to a share', () => {
  const curve = { thresholds: Float64Array.of(0.4, 0.5, 0.9), shares: Float64Array.of(0.25, 0.5, 1) }

  test('says how close it comes', () => {
    expect(closestThreshold(curve, 0.3)).toMatchObject({ threshold: 0.4, share: 0.25 })
    expect(closestThreshold(curve, 0.3).distance).toBeCloseTo(0.05, 12)
    expect(closestThreshold(curve, 1)).toEqual({ threshold: 0.9, share: 1, distance: 0 })
  })

  test('is the lower of two equally close ones', () => {
    expect(closestThreshold(curve, 0.375).threshold).toBe(0.4)
    expect(closestThreshold(curve, 0.75).threshold).toBe(0.5)
  })

  test('does not exist on an empty curve, nor for a share above 1', () => {
    expect(closestThreshold(mixedShareCurve([[0]], [5]), 0.3).threshold).toBeNaN()
    expect(() => closestThreshold(curve, 33)).toThrow('requires a target from 0 to 1, got 33')
  })

  test('leaves no other limit closer', () => {
    fc.assert(
      fc.property(formsAndPeople, share, ({ forms: homes, people }, target) => {
        const steps = mixedShareCurve(homes, people)
        const { distance } = closestThreshold(steps, target)
        return Array.from(steps.shares).every((value) => Math.abs(value - target) >= distance)
      }),
      RUNS,
    )
  })
})
