/** What a written share tells of the count behind it, by trying every count: one that may not be told is among few. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayerGroup } from '../../src/domain/layers.ts'
import { protectedShare, shareStep, type ShareContext } from '../../src/protection/protectedShare.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'

const { fewestCounts, boundedWithin, boundedBelow } = DEFAULT_RULES.shares

/** The counts that are written alike, by how they are written. */
function countsByWriting(context: ShareContext & { readonly base: number }): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>()
  for (let count = 0; count <= context.base; count += 1) {
    const figure = protectedShare(count / context.base, context, DEFAULT_RULES)
    const written = figure.state === 'value' ? String(figure.value) : figure.state
    counts.set(written, [...(counts.get(written) ?? []), count])
  }
  return counts
}

/** A group of people with more or fewer residents than the limit of bounded shares, or of homes. */
const contexts = fc
  .record({
    base: fc.oneof(
      fc.integer({ min: 1, max: 1400 }),
      fc.integer({ min: 1400, max: 7000 }),
      fc.constantFrom(99, 100, 120, 121, 499, 500, 600, 601, 999, 1000, 1200, 1201, 6000, 6001),
    ),
    group: fc.constantFrom<LayerGroup>('origin', 'income', 'support', 'housing'),
    more: fc.constantFrom(0, 1, 5000),
    isUnsure: fc.boolean(),
  })
  .map(({ base, group, more, isUnsure }) => ({
    ...{ base, group },
    isBounded: isUnsure ? null : base + more < boundedBelow,
  }))

describe('a written share', () => {
  it('leaves at least five counts possible, but for nobody and everybody', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const [written, counts] of countsByWriting(context)) {
          const isExactEnd = counts.length === 1 && (counts[0] === 0 || counts[0] === context.base)
          if (written !== 'suppressed' && !isExactEnd)
            expect([written, counts.length >= fewestCounts]).toEqual([written, true])
          if (isExactEnd) expect(written).toBe(counts[0] === 0 ? '0' : '1')
        }
      }),
      { numRuns: 150, seed: 20260105 },
    )
  })

  it('is no further from the share than one step, or lies within the same bound', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const step = (shareStep(context.base, DEFAULT_RULES) ?? 0) / 1000
        for (const [written, counts] of countsByWriting(context)) {
          if (written === 'suppressed') continue
          const isLow = written === '0.049'
          const isHigh = written === '0.951'
          for (const count of counts) {
            const share = count / context.base
            if (isLow && context.isBounded === true) expect(share).toBeLessThanOrEqual(boundedWithin)
            else if (isHigh && context.isBounded === true) expect(share).toBeGreaterThanOrEqual(1 - boundedWithin)
            else expect(Math.abs(Number(written) - share)).toBeLessThan(step)
          }
        }
      }),
      { numRuns: 60, seed: 20260106 },
    )
  })

  it('stays as it is when it is written again', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const written of countsByWriting(context).keys()) {
          if (written === 'suppressed') continue
          expect(protectedShare(Number(written), context, DEFAULT_RULES)).toEqual({
            state: 'value',
            value: Number(written),
          })
        }
      }),
      { numRuns: 80, seed: 20260108 },
    )
  })

  it.each([
    [1000, 5, 0.01],
    [1000, 1, null],
    [1000, 14, 0.01],
    [1000, 15, 0.02],
    [6000, 5, 0.002],
    [6001, 6, 0.001],
    [700, 0, 0],
    [110, 5, 0.1],
    [110, 105, 0.9],
    [110, 106, null],
    [110, 110, 1],
  ])('of %i, with %i counted, is %s', (base, count, written) => {
    const figure = protectedShare(count / base, { group: 'housing', base, isBounded: false }, DEFAULT_RULES)
    expect(figure.state === 'value' ? figure.value : null).toBe(written)
  })

  it('is left out where no step is coarse enough, whatever the limits are', () => {
    const rules = { ...DEFAULT_RULES, shares: { ...DEFAULT_RULES.shares, smallestBase: 1 } }
    expect(shareStep(13, rules)).toBe(500)
    expect(shareStep(12, rules)).toBeNull()
    expect(protectedShare(0.5, { group: 'housing', base: 12, isBounded: false }, rules).state).toBe('suppressed')
  })

  it('is left out near an end where it is not sure that the page bounds it', () => {
    const context = { group: 'origin', base: 700, isBounded: null } as const
    expect(protectedShare(0.03, context, DEFAULT_RULES).state).toBe('suppressed')
    expect(protectedShare(0.03, { ...context, isBounded: false }, DEFAULT_RULES).state).toBe('value')
  })

  it('is left out where the bound itself would tell too much', () => {
    const rules = { ...DEFAULT_RULES, shares: { ...DEFAULT_RULES.shares, smallestBase: 50 } }
    const context = { group: 'origin', isBounded: true } as const
    expect(protectedShare(0, { ...context, base: 79 }, rules).state).toBe('suppressed')
    expect(protectedShare(0, { ...context, base: 80 }, rules)).toEqual({ state: 'value', value: 0.049 })
  })
})
