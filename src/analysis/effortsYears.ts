/** Efforts and their sums over the years, without a sum that is counted twice. */
import { SUM_STATUSES, type Effort, type SumStatus } from '../domain/interventions.ts'
import { tallySums, type MoneyTally } from './effortsTally.ts'

export type TallyByStatus = Readonly<Record<SumStatus, MoneyTally>>

/** One calendar year. An effort over several years is counted in each of them; its sum is in none. */
export interface YearTally {
  readonly year: number
  readonly efforts: number
  /** Those that last longer than this year. */
  readonly spanning: number
  /** Efforts of this year alone. */
  readonly alone: TallyByStatus
}

/** Efforts with the same first and last year, whose sums are for all of those years together. */
export interface SpanTally {
  readonly from: number
  readonly to: number
  readonly tally: TallyByStatus
}

/** The years, the spans and what has no year: together every effort, and every sum once. */
export interface EffortYears {
  readonly years: readonly YearTally[]
  readonly spans: readonly SpanTally[]
  readonly withoutYear: TallyByStatus
  readonly all: TallyByStatus
}

export function effortYears(efforts: readonly Effort[]): EffortYears {
  const dated = efforts.flatMap((effort) => (effort.period === null ? [] : [{ effort, ...effort.period }]))
  const years = new Set(dated.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  const spans = new Map<string, { from: number; to: number; own: Effort[] }>()
  for (const { effort, from, to } of dated) {
    if (from === to) continue
    const span = spans.get(`${from} ${to}`) ?? { from, to, own: [] }
    span.own.push(effort)
    spans.set(`${from} ${to}`, span)
  }
  return {
    years: [...years]
      .sort((a, b) => a - b)
      .map((year) => {
        const own = dated.filter(({ from, to }) => from <= year && year <= to)
        const alone = own.filter(({ from, to }) => from === to)
        return {
          year,
          efforts: own.length,
          spanning: own.length - alone.length,
          alone: byStatus(alone.map(({ effort }) => effort)),
        }
      }),
    spans: [...spans.values()]
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map(({ from, to, own }) => ({ from, to, tally: byStatus(own) })),
    withoutYear: byStatus(efforts.filter(({ period }) => period === null)),
    all: byStatus(efforts),
  }
}

const byStatus = (efforts: readonly Effort[]): TallyByStatus => {
  const tally = (status: SumStatus) => tallySums(efforts, status)
  return {
    applied: tally('applied'),
    proposed: tally('proposed'),
    granted: tally('granted'),
    reported: tally('reported'),
  }
}

/** The statuses that some effort has a known sum of, in the order of a case. */
export const statusesKnown = (tally: TallyByStatus): readonly SumStatus[] =>
  SUM_STATUSES.filter((status) => tally[status].known > 0)
