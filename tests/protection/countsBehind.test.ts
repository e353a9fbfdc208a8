/** A share of a count that is left out would nearly tell it, so it is left out too. */
import { describe, expect, it } from 'vitest'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { delivery, groundOf, type MadeColumn } from './madeDelivery.ts'

const PEOPLE = [800, 900, 1000, 1100]
/** The first is small, and the second is hidden beside it. */
const COUNTS = [3, 60, 330, 420]
const base = { layer: 'own-a', counts: PEOPLE, city: 3800 }
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

function states(shares: readonly number[]): readonly string[] {
  const columns: MadeColumn[] = [
    { layer: 'own-a', values: PEOPLE, city: sumOf(PEOPLE) },
    { layer: 'own-b', values: COUNTS, city: sumOf(COUNTS) },
    { layer: 'tenureRental', values: shares, base },
  ]
  const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, groundOf(PEOPLE))
  expect(out?.columns[1]?.column.figures.map(({ state }) => state)).toEqual([
    ...['suppressed', 'suppressed', 'value', 'value'],
  ])
  return out?.columns[2]?.column.figures.map(({ state }) => state) ?? []
}

describe('a share of a hidden count', () => {
  it('is left out with it, and the others stay', () => {
    const shares = COUNTS.map((count, at) => count / (PEOPLE[at] ?? 1))
    expect(states(shares)).toEqual(['suppressed', 'suppressed', 'value', 'value'])
  })

  it('is left out as a share of the rest too', () => {
    const shares = COUNTS.map((count, at) => 1 - count / (PEOPLE[at] ?? 1))
    expect(states(shares)).toEqual(['suppressed', 'suppressed', 'value', 'value'])
  })

  it('stays where it is a share of something else', () => {
    expect(states([0.5, 0.4, 0.6, 0.7])).toEqual(['value', 'value', 'value', 'value'])
  })
})
