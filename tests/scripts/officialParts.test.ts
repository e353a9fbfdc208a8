import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOfParts, sumOfParts, type SharePart } from '../../scripts/data/officialParts.ts'
import { shareMaking } from '../../scripts/data/officialShares.ts'
import { absent, figureOf, type Absence, type Figure } from '../../src/domain/figures.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { delivery, groundOf, layer, LAYERS, type MadeColumn } from '../protection/madeDelivery.ts'

const count = fc.integer({ min: 0, max: 5000 })
const unknown = fc.constantFrom<Absence>('suppressed', 'notPublished', 'missing', 'undefined', 'notApplicable')
const figure = fc.oneof(count.map(figureOf), fc.constant(absent('noResidents')))
const total = (figures: readonly Figure[]): number =>
  figures.reduce((sum, one) => sum + (one.state === 'value' ? one.value : 0), 0)

describe('the count of an area that is made up of smaller ones', () => {
  it('is the sum of its parts, whatever their order, and parts of parts come to the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, fc.integer()), { minLength: 2, maxLength: 12 }), fc.nat(), (rows, cut) => {
        const parts = rows.map(([one]) => one)
        const shuffled = rows.toSorted((a, b) => a[1] - b[1]).map(([one]) => one)
        const at = cut % parts.length
        const whole = parts.some(({ state }) => state === 'value') ? figureOf(total(parts)) : absent('noResidents')
        expect(sumOfParts(parts)).toEqual(whole)
        expect(sumOfParts(shuffled)).toEqual(whole)
        expect(sumOfParts([sumOfParts(parts.slice(0, at)), sumOfParts(parts.slice(at))])).toEqual(whole)
      }),
      { numRuns: 300, seed: 5 },
    )
  })

  it('is none where one part is unknown, for the reason of that part', () => {
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 8 }), unknown, fc.nat(), (parts, state, at) => {
        expect(sumOfParts(parts.toSpliced(at % (parts.length + 1), 0, absent(state)))).toEqual(absent(state))
      }),
      { numRuns: 200, seed: 6 },
    )
  })

  it('tells of several reasons that somebody has the figure and keeps it back', () => {
    expect(sumOfParts([absent('missing'), figureOf(9), absent('suppressed')])).toEqual(absent('suppressed'))
  })
})

const part = (some: number, of: number): SharePart => ({
  share: figureOf(of === 0 ? 0 : some / of),
  count: figureOf(some),
  base: figureOf(of),
})

describe('the share of an area that is made up of smaller ones', () => {
  it('is counts over counts and not the mean of the shares', () => {
    expect(shareOfParts([part(300, 1000), part(1500, 3000)])).toEqual({ share: figureOf(0.45), base: figureOf(4000) })
  })

  it('lies between those of its parts, and one unknown share, count or base leaves none', () => {
    const counts = fc.tuple(fc.nat(900), fc.integer({ min: 1, max: 900 })).map(([a, b]) => part(Math.min(a, b), b))
    const member = fc.constantFrom('share', 'count', 'base')
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 8 }), unknown, member, (parts, state, which) => {
        const { share } = shareOfParts(parts)
        const shares = parts.map((one) => total([one.share])).sort((a, b) => a - b)
        expect(total([share])).toBeGreaterThanOrEqual((shares[0] ?? 0) - 1e-12)
        expect(total([share])).toBeLessThanOrEqual((shares.at(-1) ?? 1) + 1e-12)
        expect(shareOfParts(parts.toReversed()).base).toEqual(shareOfParts(parts).base)
        expect(shareOfParts([...parts, { ...part(1, 2), [which]: absent(state) }]).share).toEqual(absent(state))
      }),
      { numRuns: 200, seed: 8 },
    )
  })

  it('passes over parts of which nobody is counted, and has no value where there are no others', () => {
    expect(shareOfParts([part(0, 0), part(1, 4)]).share).toEqual(figureOf(0.25))
    expect(shareOfParts([part(0, 0)]).share).toEqual(absent('notApplicable'))
    const empty = { share: absent('noResidents'), count: absent('missing'), base: absent('missing') }
    expect(shareOfParts([empty]).share).toEqual(absent('noResidents'))
  })

  it('has none where protected parts come out larger than their whole', () => {
    expect(shareOfParts([{ ...part(4, 5), count: figureOf(6) }]).share).toEqual(absent('notApplicable'))
  })
})

const PEOPLE: MadeColumn = { layer: 'population', values: [1000, 3000, 2000], city: 6000 }
const BORN: MadeColumn = { layer: 'own-a', values: [300, 1500, 500], city: 2300, partOf: 'population' }
const SHARE: MadeColumn = {
  layer: 'foreignBorn',
  values: [0.3, 0.5, 0.25],
  base: { layer: 'population', counts: PEOPLE.values.flatMap((one) => one ?? []), city: 6000 },
}
const LAYERS_BY_ID = new Map(LAYERS.map((one) => [one.id, one]))

/** The share of the first two areas together, of a file that is brought in. */
function makingOf(columns: readonly MadeColumn[], protection: 'none' | 'suppressed' = 'none') {
  const given = delivery(columns, protection)
  const { delivery: kept } = protectDelivery(given, DEFAULT_RULES, {
    ...groundOf([5000, 5000, 5000]),
    layers: [...LAYERS, layer('own-d')],
  })
  const share = kept?.columns.find(({ column }) => column.layer === 'foreignBorn')
  if (kept === null || share === undefined) throw new Error('refused')
  const making = shareMaking(share, { delivery: kept, layers: LAYERS_BY_ID, rules: DEFAULT_RULES })
  return 'why' in making ? making.why : making.figureOf([0, 1])
}

describe('shares of larger areas', () => {
  it('are weighted by their base and written as finely as the publisher has written his', () => {
    const made = makingOf([PEOPLE, SHARE], 'suppressed')
    expect(made).toEqual({ share: figureOf(0.45), base: figureOf(4000) })
    const fine = { ...SHARE, values: [0.301, 0.5, 0.25] }
    expect(makingOf([PEOPLE, { ...SHARE, values: [0.31, 0.5, 0.25] }], 'suppressed')).toMatchObject({
      share: figureOf(0.45),
    })
    expect(makingOf([PEOPLE, fine], 'suppressed')).toMatchObject({ share: figureOf(0.45) })
    expect(makingOf([PEOPLE, { ...fine, values: [0.309, 0.5, 0.25] }], 'suppressed')).toMatchObject({
      share: figureOf(0.452),
    })
  })

  it('are none without a base', () => {
    expect(makingOf([PEOPLE, { layer: 'foreignBorn', values: [0.3, 0.5, 0.25] }], 'suppressed')).toBe('noBase')
  })

  it('are, where they were protected here, the counts beside them, rounded by the same limits', () => {
    const uneven: MadeColumn = { ...BORN, values: [311, 1500, 500], city: 2311 }
    const share = { ...SHARE, values: [0.311, 0.5, 0.25] }
    // 1 811 of 4 000: steps of 0.2 %.
    expect(makingOf([PEOPLE, uneven, share])).toEqual({ share: figureOf(0.452), base: figureOf(4000) })
  })

  it('are the counts beside them also where the file had rounded the shares before they were rounded here', () => {
    // 34.06 % is written 34.1 %, and in steps of 0.2 % 34.2 %.
    const twice: MadeColumn = { ...BORN, values: [300, 1500, 1703], city: 3503 }
    const people: MadeColumn = { ...PEOPLE, values: [1000, 3000, 5000], city: 9000 }
    const base = { layer: 'population', counts: [1000, 3000, 5000], city: 9000 }
    expect(makingOf([people, twice, { ...SHARE, values: [0.3, 0.5, 0.341], base }])).toMatchObject({
      share: figureOf(0.45),
    })
  })

  it('are none where the counts beside them are not said to be a part, or are the rest', () => {
    const { layer: id, values, city } = BORN
    expect(makingOf([PEOPLE, { layer: id, values, city: city ?? null }, SHARE])).toBe('protectedHere')
    const rest = { ...BORN, values: [700, 1500, 1500], city: 3700 }
    expect(makingOf([PEOPLE, rest, SHARE])).toBe('protectedHere')
    expect(makingOf([PEOPLE, SHARE])).toBe('protectedHere')
  })

  it('take the counts and not their rest where the file has both', () => {
    const rest: MadeColumn = { ...BORN, layer: 'own-b', values: [700, 1500, 1500], city: 3700 }
    expect(makingOf([PEOPLE, BORN, rest, SHARE])).toMatchObject({ share: figureOf(0.45) })
  })

  it('are none where a count beside them was left out', () => {
    const few = { ...BORN, values: [3, 1500, 500], city: 2003 }
    const made = makingOf([PEOPLE, few, { ...SHARE, values: [0.003, 0.5, 0.25] }])
    expect(made).toMatchObject({ share: absent('suppressed'), base: figureOf(4000) })
  })
})
