import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterEfforts, NO_FILTER, NOT_STATED } from '../../src/analysis/efforts.ts'
import { isPlaced, placedShareInterval, sumByPrecision } from '../../src/analysis/effortsSums.ts'
import { type Effort, EFFORT_KINDS, PRECISIONS, sumOf } from '../../src/domain/interventions.ts'
import { sumMoney } from '../../src/domain/money.ts'
import { anyEfforts } from './effortsRegister.ts'

const FLOAT_SLACK = 1e-9

describe('any list of efforts', () => {
  it('is parted by each filter whose choices exclude each other', () => {
    fc.assert(
      fc.property(anyEfforts, (efforts) => {
        const parts: readonly (readonly Effort[])[][] = [
          EFFORT_KINDS.map((kind) => filterEfforts(efforts, { ...NO_FILTER, kind })),
          PRECISIONS.map((precision) => filterEfforts(efforts, { ...NO_FILTER, precision })),
          ['state-2023', 'own-2023', NOT_STATED].map((fund) => filterEfforts(efforts, { ...NO_FILTER, fund })),
        ]
        for (const choices of parts) {
          const together = choices.flat()
          expect(together).toHaveLength(efforts.length)
          expect(new Set(together)).toEqual(new Set(efforts))
        }
      }),
    )
  })

  it('is covered by the committees, each effort as often as it has committees', () => {
    fc.assert(
      fc.property(anyEfforts, (efforts) => {
        const choices = ['ASN', 'TN', 'KUN', NOT_STATED].map((committee) =>
          filterEfforts(efforts, { ...NO_FILTER, committee }),
        )
        const expected = efforts.reduce((sum, { committees }) => sum + Math.max(1, committees.length), 0)
        expect(choices.flat()).toHaveLength(expected)
        expect(new Set(choices.flat())).toEqual(new Set(efforts))
      }),
    )
  })

  it('is narrowed in the same way whichever choice comes first', () => {
    fc.assert(
      fc.property(anyEfforts, (efforts) => {
        const both = filterEfforts(efforts, { ...NO_FILTER, kind: 'funded', year: 2023 })
        const oneByOne = filterEfforts(filterEfforts(efforts, { ...NO_FILTER, year: 2023 }), {
          ...NO_FILTER,
          kind: 'funded',
        })
        expect(oneByOne).toEqual(both)
      }),
    )
  })

  it('has steps that add up to the whole, in efforts and in kronor', () => {
    fc.assert(
      fc.property(anyEfforts, (efforts) => {
        const steps = sumByPrecision(efforts)
        const whole = sumMoney(efforts.map((effort) => sumOf(effort, 'applied')))
        const sum = (of: (step: (typeof steps)[number]) => number) => steps.reduce((total, step) => total + of(step), 0)
        expect(sum(({ efforts: own }) => own.length)).toBe(efforts.length)
        expect(sum(({ applied }) => applied.knownSek)).toBe(whole.knownSek)
        expect(sum(({ applied }) => applied.known)).toBe(whole.known)
        expect(sum(({ applied }) => applied.unknown)).toBe(whole.unknown)
      }),
    )
  })

  it('has an interval that holds every way of splitting what is partly for the whole city or open', () => {
    fc.assert(
      fc.property(anyEfforts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (efforts, shares) => {
        const { low, high, knownSek } = placedShareInterval(efforts)
        let placed = 0
        for (const effort of efforts) {
          const applied = sumOf(effort, 'applied')
          if (applied.state !== 'known' || !isPlaced(effort)) continue
          const isSplit = effort.hasCityWidePart || effort.isOpenEnded
          placed += applied.sek * (isSplit ? shares.next().value : 1)
        }
        if (knownSek === 0) {
          expect([low, high]).toEqual([Number.NaN, Number.NaN])
          return
        }
        expect(placed / knownSek).toBeGreaterThanOrEqual(low - FLOAT_SLACK)
        expect(placed / knownSek).toBeLessThanOrEqual(high + FLOAT_SLACK)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has an interval whose ends are reached', () => {
    fc.assert(
      fc.property(anyEfforts, (efforts) => {
        const { lowSek, highSek } = placedShareInterval(efforts)
        const whole = (part: readonly Effort[]) => sumMoney(part.map((effort) => sumOf(effort, 'applied'))).knownSek
        expect(highSek).toBe(whole(efforts.filter(isPlaced)))
        expect(lowSek).toBe(
          whole(efforts.filter((effort) => isPlaced(effort) && !effort.hasCityWidePart && !effort.isOpenEnded)),
        )
      }),
    )
  })
})
