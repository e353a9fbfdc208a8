/** How much of the known sums each way of counting counts: only what it gives an area can be compared with need. */
import { overRules } from './targetingByRule.ts'
import { lotsOf } from './targetingLots.ts'
import { moneyByRule } from './targetingRules.ts'
import type { Need, RuleInterval, TargetingReport } from './targetingTypes.ts'
import type { Effort } from '../domain/interventions.ts'
import type { UnitLevel } from '../domain/units.ts'
import { at } from '../math/column.ts'

/** What adding fractions leaves of a sum, as a share of it. */
const ROUNDING = 1e-9

interface CountedParts {
  readonly report: TargetingReport
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly need: Need
}

/** Kronor in areas with a figure of need, in the order of the report's rules. */
export function countedByRule({ report, efforts, level, need }: CountedParts): readonly number[] {
  const known = [...level.units.keys()].filter((unit) => !Number.isNaN(at(need.counts, unit)))
  const lots = lotsOf(efforts, level, report.question.status)
  return moneyByRule(lots, need).map((money) => known.reduce((sum, unit) => sum + at(money, unit), 0))
}

/** A report with what each of its rules counts. */
export interface CountedReport {
  readonly report: TargetingReport
  readonly counted: readonly number[]
}

/** The ways of counting that give an answer: the others give no money an area. */
export const answeringRules = ({ results }: TargetingReport): readonly number[] =>
  results.amountToMove.byRule.flatMap((sek, rule) => (Number.isNaN(sek) ? [] : [rule]))

const isAll = (sek: number, { sums }: TargetingReport): boolean => sek >= sums.knownSek * (1 - ROUNDING)

/** Share of the known sums that the chosen rule leaves out of the result; 0 where it counts all of them. */
export function leftOutByChosen({ report, counted }: CountedReport): number {
  const sek = counted[report.chosen] ?? 0
  return report.sums.knownSek === 0 || isAll(sek, report) ? 0 : 1 - sek / report.sums.knownSek
}

/** Where some ways of counting leave money out: the least that one counts, and what those give that leave out none. */
export interface PartlyCounted {
  readonly leastSek: number
  /** Null where every way leaves something out. */
  readonly whole: (RuleInterval & { readonly rules: number }) | null
}

/** Null where every way of counting with an answer counts all of the money. */
export function partlyCounted({ report, counted }: CountedReport): PartlyCounted | null {
  const answering = answeringRules(report)
  const all = answering.filter((rule) => isAll(counted[rule] ?? 0, report))
  if (all.length === answering.length) return null
  const leastSek = answering.reduce((least, rule) => Math.min(least, counted[rule] ?? 0), report.sums.knownSek)
  const { byRule } = report.results.amountToMove
  const whole = overRules(
    byRule.map((sek, rule) => (all.includes(rule) ? sek : Number.NaN)),
    report.chosen,
  )
  return { leastSek, whole: all.length === 0 ? null : { ...whole, rules: all.length } }
}
