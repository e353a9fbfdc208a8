import { SUM_STATUSES, type Effort, type Fund, type Register, type SumStatus } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { isAboveSek } from './effortParts.ts'
import { registerFinding } from './registerFinding.ts'

/** The sums of each effort against each other, each for itself, and against the year of its fund. */
export function checkEffortSums({ efforts, funds }: Register): RegisterFinding[] {
  const fundOf = new Map(funds.map((fund) => [fund.id, fund]))
  return efforts.flatMap((effort) => [
    ...grantedAboveApplied(effort),
    ...proposedAboveApplied(effort),
    ...reportedAboveGranted(effort),
    ...impossibleSums(effort),
    ...withoutSumOrStaffing(effort),
    ...yearsOfFund(effort, fundOf),
  ])
}

/** Both sums where both are known and the first is larger; a sum that is not known is compared with nothing. */
function above(effort: Effort, more: SumStatus, less: SumStatus): readonly [more: number, less: number] | null {
  const [a, b] = [effort.sums[more].money, effort.sums[less].money]
  return a.state === 'known' && b.state === 'known' && isAboveSek(a.sek, b.sek) ? [a.sek, b.sek] : null
}

function grantedAboveApplied(effort: Effort): RegisterFinding[] {
  const sums = above(effort, 'granted', 'applied')
  if (sums === null) return []
  const [grantedSek, appliedSek] = sums
  return [registerFinding('grantedAboveApplied', { grantedSek, appliedSek }, { effortId: effort.id })]
}

function proposedAboveApplied(effort: Effort): RegisterFinding[] {
  const sums = above(effort, 'proposed', 'applied')
  if (sums === null) return []
  const [proposedSek, appliedSek] = sums
  return [registerFinding('proposedAboveApplied', { proposedSek, appliedSek }, { effortId: effort.id })]
}

function reportedAboveGranted(effort: Effort): RegisterFinding[] {
  const sums = above(effort, 'reported', 'granted')
  if (sums === null) return []
  const [reportedSek, grantedSek] = sums
  return [registerFinding('reportedAboveGranted', { reportedSek, grantedSek }, { effortId: effort.id })]
}

function impossibleSums({ id, sums }: Effort): RegisterFinding[] {
  return SUM_STATUSES.flatMap((status): RegisterFinding[] => {
    const { money } = sums[status]
    if (money.state !== 'known') return []
    const about = { effortId: id, found: String(money.sek) }
    if (money.sek < 0) return [registerFinding('sumNegative', { status, sumSek: money.sek }, about)]
    if (!Number.isInteger(money.sek)) return [registerFinding('sumNotWhole', { status, sum: money.sek }, about)]
    return []
  })
}

/** An effort may be people instead of kronor, or inside a budget; here nobody has said which. */
function withoutSumOrStaffing({ id, sums, staffing }: Effort): RegisterFinding[] {
  const states = [sums.applied, sums.granted].map(({ money }) => money.state)
  const isMissing = states.includes('unknown') && !states.includes('known') && !states.includes('undecided')
  return isMissing && staffing.state === 'unknown'
    ? [registerFinding('neitherSumNorStaffing', {}, { effortId: id })]
    : []
}

function yearsOfFund({ id, fund, period }: Effort, fundOf: ReadonlyMap<string, Fund>): RegisterFinding[] {
  const paying = fund === null ? undefined : fundOf.get(fund)
  if (paying === undefined || period === null || period.from > period.to) return []
  const details = { fund: paying.id, fundYear: paying.year, fromYear: period.from, toYear: period.to }
  if (paying.year < period.from || paying.year > period.to)
    return [registerFinding('periodOutsideFund', details, { effortId: id })]
  return period.from < period.to ? [registerFinding('oneYearMoney', details, { effortId: id })] : []
}
