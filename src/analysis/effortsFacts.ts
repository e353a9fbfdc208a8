/** What the register says in sum, and where the memos do not agree with each other. */
import type { Effort, Register, SourceLine, Statement } from '../domain/interventions.ts'
import { sumMoney } from '../domain/money.ts'
import type { UnitId } from '../domain/units.ts'
import { currentEfforts } from './efforts.ts'
import { isPlaced, placedShareInterval, type PlacedShare } from './effortsSums.ts'

/** One sum that a memo gives, with every line that gives it. */
export interface StatedTotal {
  readonly sek: number
  /** A document that gives it says that it is somewhat more. */
  readonly isJustOver: boolean
  readonly sources: readonly SourceLine[]
}

/** A committee whose own efforts have known sums, with what its application says that they come to. */
export interface CommitteeSum {
  readonly committee: string
  readonly efforts: readonly Effort[]
  readonly placed: PlacedShare
  /** Null where no memo gives the committee's sum. */
  readonly stated: StatedTotal | null
}

export interface EffortFacts {
  readonly fundsSek: number
  readonly granted: PlacedShare
  readonly applied: PlacedShare
  /** Different totals that the memos give of what was applied for, lowest first. */
  readonly totals: readonly StatedTotal[]
  /** Committees with a known sum that may have a place. */
  readonly committeeSums: readonly CommitteeSum[]
  readonly identified: readonly string[]
  /** How many committees the memo counts; null when it does not. */
  readonly counted: { readonly count: number; readonly source: SourceLine } | null
  readonly placeNames: readonly string[]
  readonly delomraden: readonly UnitId[]
}

export function effortFacts(register: Register): EffortFacts {
  const efforts = currentEfforts(register)
  const places = efforts.flatMap((effort) => effort.places)
  return {
    fundsSek: sumMoney(register.funds.map(({ amount }) => amount)).knownSek,
    granted: placedShareInterval(efforts, 'granted'),
    applied: placedShareInterval(efforts),
    totals: statedTotals(register.statements.filter(({ subject }) => subject === 'applied')),
    committeeSums: committeeSums(register),
    identified: identifiedCommittees(efforts),
    counted: countedCommittees(register.statements),
    placeNames: [...new Set(places.map(({ name }) => name))],
    delomraden: [...new Set(places.flatMap(({ delomraden }) => delomraden))],
  }
}

/** The committees that applied and can be told by name, in the order of the register. */
export function identifiedCommittees(efforts: readonly Effort[]): readonly string[] {
  return [...new Set(efforts.filter(({ kind }) => kind === 'funded').flatMap(({ committees }) => committees))]
}

/** The largest number of committees that a memo gives, with its line. */
function countedCommittees(statements: readonly Statement[]): EffortFacts['counted'] {
  let most: EffortFacts['counted'] = null
  for (const { subject, count, source } of statements) {
    if (subject === 'committees' && count !== null && count > (most?.count ?? 0)) most = { count, source }
  }
  return most
}

/** How a document says that a sum is rounded down. */
const JUST_OVER = /\bdrygt\b/i

/** The known sums of the statements, lowest first; the same sum on several lines is one total. */
export function statedTotals(statements: readonly Statement[]): readonly StatedTotal[] {
  const bySum = new Map<number, StatedTotal>()
  for (const { amount, source, text } of statements) {
    if (amount?.state !== 'known') continue
    const { sek } = amount
    const before = bySum.get(sek) ?? { sek, isJustOver: false, sources: [] }
    const isJustOver = before.isJustOver || JUST_OVER.test(text.sv)
    bySum.set(sek, { sek, isJustOver, sources: [...before.sources, source] })
  }
  return [...bySum.values()].sort((a, b) => a.sek - b.sek)
}

/** Sums of efforts that one committee alone applies for, where some of it may have a place. */
function committeeSums(register: Register): readonly CommitteeSum[] {
  const efforts = currentEfforts(register).filter(({ sums }) => sums.applied.money.state === 'known')
  return register.committees.flatMap(({ id }) => {
    const own = efforts.filter(({ committees }) => committees.length === 1 && committees[0] === id)
    if (!own.some(isPlaced)) return []
    const stated = statedTotals(register.statements.filter(({ subject }) => subject === id.toLowerCase()))
    return [{ committee: id, efforts: own, placed: placedShareInterval(own), stated: stated[0] ?? null }]
  })
}

/** What is left of each stated total when the known sums are taken away; never below 0. */
export const unaccountedFor = ({ totals, applied }: EffortFacts): readonly number[] =>
  totals.map(({ sek }) => Math.max(0, sek - applied.knownSek))
