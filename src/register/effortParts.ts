import { sumOf, type Effort, type Register, type SumStatus } from '../domain/interventions.ts'
import { sumMoney, type Money, type MoneySum } from '../domain/money.ts'
import type { SumBasis } from '../domain/registerCheck.ts'
import { effortsInSums } from './registerFinding.ts'

/** One sum with what it belongs to. A total is always of one status: no function here takes two. */
export interface Part {
  readonly committee: string
  readonly fund: string | null
  readonly money: Money
}

/** Shares of kronor are not rounded, so two ways to the same sum may differ in the last bits. */
const SAME_SEK = 0.5

export const isSameSek = (a: number, b: number): boolean => Math.abs(a - b) < SAME_SEK
export const isAboveSek = (a: number, b: number): boolean => a - b >= SAME_SEK

/** The committees' parts of the efforts' sums of one status. Without stated shares, a common sum is nobody's alone. */
export const effortParts = (register: Register, status: SumStatus): Part[] =>
  effortsInSums(register).flatMap((effort) =>
    effort.committees.map((committee, index) => ({
      committee,
      fund: effort.fund,
      money: committeePart(effort, index, sumOf(effort, status)),
    })),
  )

function committeePart({ committees, committeeShares }: Effort, index: number, money: Money): Money {
  if (committees.length === 1 || money.state !== 'known' || money.sek === 0) return money
  const share = committeeShares?.[index]
  if (share === undefined) return { state: 'unknown' }
  return { ...money, sek: money.sek * share }
}

/** The lines of the list that divides the money, of one status. */
export const allocationParts = ({ allocations }: Register, status: SumStatus): Part[] =>
  allocations.filter((line) => line.status === status)

export const committeeParts = (register: Register, basis: SumBasis, status: SumStatus): Part[] =>
  basis === 'efforts' ? effortParts(register, status) : allocationParts(register, status)

/** Sums by fund: those of the efforts are whole, whoever shares them. */
export const fundParts = (register: Register, basis: SumBasis, status: SumStatus): Omit<Part, 'committee'>[] =>
  basis === 'efforts'
    ? effortsInSums(register).map((effort) => ({ fund: effort.fund, money: sumOf(effort, status) }))
    : allocationParts(register, status)

/** The known sum of the parts, and how many sums are not in it. */
export const totalOf = (parts: readonly Pick<Part, 'money'>[]): MoneySum => sumMoney(parts.map(({ money }) => money))

/** Parts by a name that each has; those without one are left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
