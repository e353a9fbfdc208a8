/** Which efforts of the register are shown. History is kept apart from everything that is counted. */
import {
  EFFORT_KINDS,
  PRECISIONS,
  type Effort,
  type EffortKind,
  type Precision,
  type Register,
} from '../domain/interventions.ts'
import { NO_YEAR, type EffortYear } from './query.ts'

/** What the reader narrows the efforts by; null = all. */
export interface EffortFilter {
  readonly committee: string | null
  readonly fund: string | null
  readonly year: EffortYear | null
  readonly kind: EffortKind | null
  readonly precision: Precision | null
}

export const NO_FILTER: EffortFilter = { committee: null, fund: null, year: null, kind: null, precision: null }

/** The choice for efforts whose committee is unknown, and for those whose fund the memos do not give. */
export const NOT_STATED = 'okand'

export const currentEfforts = (register: Register): readonly Effort[] =>
  register.efforts.filter(({ isHistory }) => !isHistory)

export const pastEfforts = (register: Register): readonly Effort[] =>
  register.efforts.filter(({ isHistory }) => isHistory)

/** The efforts that every choice of the filter fits. */
export function filterEfforts(efforts: readonly Effort[], filter: EffortFilter): readonly Effort[] {
  return efforts.filter(
    (effort) =>
      (filter.committee === null || committeeKeys(effort).includes(filter.committee)) &&
      (filter.fund === null || fundKey(effort) === filter.fund) &&
      (filter.year === null || isInYear(effort, filter.year)) &&
      (filter.kind === null || effort.kind === filter.kind) &&
      (filter.precision === null || effort.precision === filter.precision),
  )
}

/** The committees of an effort, or the one choice that stands for an unknown committee. */
const committeeKeys = ({ committees }: Effort): readonly string[] =>
  committees.length === 0 ? [NOT_STATED] : committees
const fundKey = ({ fund }: Effort): string => fund ?? NOT_STATED
function isInYear({ period }: Effort, year: EffortYear): boolean {
  if (period === null || year === NO_YEAR) return period === null && year === NO_YEAR
  return period.from <= year && year <= period.to
}

/** One choice of a filter, with the number of current efforts that it gives. */
export interface EffortChoice<T> {
  readonly value: T
  readonly count: number
}

export interface EffortChoices {
  readonly committees: readonly EffortChoice<string>[]
  readonly funds: readonly EffortChoice<string>[]
  readonly years: readonly EffortChoice<EffortYear>[]
  readonly kinds: readonly EffortChoice<EffortKind>[]
  readonly precisions: readonly EffortChoice<Precision>[]
}

/**
 * Every choice that the register gives, with the number of efforts that it would leave while the other choices stay as
 * they are. Choices are listed also where nothing is left, since that is an answer too.
 */
export function effortChoices(register: Register, filter: EffortFilter = NO_FILTER): EffortChoices {
  const efforts = currentEfforts(register)
  const counted = <T>(values: readonly T[], filterOf: (value: T) => Partial<EffortFilter>) =>
    values.map((value) => ({ value, count: filterEfforts(efforts, { ...filter, ...filterOf(value) }).length }))
  const named = register.committees.map(({ id }) => id)
  const present = new Set(efforts.flatMap(committeeKeys))
  const years = new Set(efforts.flatMap(({ period }) => (period === null ? [] : yearsOf(period))))
  const undated: readonly EffortYear[] = efforts.some(({ period }) => period === null) ? [NO_YEAR] : []
  return {
    committees: counted(
      [...named, NOT_STATED].filter((id) => present.has(id)),
      (committee) => ({ committee }),
    ),
    funds: counted([...register.funds.map(({ id }) => id), NOT_STATED], (fund) => ({ fund })),
    years: counted([...[...years].sort((a, b) => a - b), ...undated], (year) => ({ year })),
    kinds: counted(EFFORT_KINDS, (kind) => ({ kind })),
    precisions: counted(PRECISIONS, (precision) => ({ precision })),
  }
}

const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The filter as the register can answer it: a choice that it does not have is left out and named. */
export function resolveEffortFilter(
  filter: EffortFilter,
  choices: EffortChoices,
): { readonly filter: EffortFilter; readonly unknown: readonly string[] } {
  const has = <T>(known: readonly EffortChoice<T>[], value: T | null) =>
    value === null || known.some((choice) => choice.value === value)
  const committee = has(choices.committees, filter.committee) ? filter.committee : null
  const fund = has(choices.funds, filter.fund) ? filter.fund : null
  const year = has(choices.years, filter.year) ? filter.year : null
  const unknown = [
    committee === filter.committee ? null : filter.committee,
    fund === filter.fund ? null : filter.fund,
    year === filter.year ? null : filter.year,
  ]
  return {
    filter: { ...filter, committee, fund, year },
    unknown: unknown.flatMap((value) => (value === null ? [] : [String(value)])),
  }
}
