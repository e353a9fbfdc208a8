import { SUM_STATUSES, type Effort, type Register } from '../domain/interventions.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { registerFinding } from './registerFinding.ts'

/** No effort of the register is from before or after: a year beyond is a slip of the key (2203 for 2023, say). */
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

export const checkYears = ({ efforts, funds }: Register): RegisterFinding[] => [
  ...efforts.flatMap((effort) => [...periodReversed(effort), ...implausibleYears(effort)]),
  ...funds
    .filter(({ year }) => isImplausible(year))
    .map(({ id, year }) => registerFinding('yearImplausible', { in: 'funds', wrongYear: year }, { found: id })),
]

const isImplausible = (year: number): boolean => !(year >= FIRST_YEAR && year <= LAST_YEAR)

function periodReversed({ id, period }: Effort): RegisterFinding[] {
  if (period === null || period.from <= period.to) return []
  return [registerFinding('periodReversed', { fromYear: period.from, toYear: period.to }, { effortId: id })]
}

/** Years of the period, and the price years and dates of the sums; each wrong year is said once. */
function implausibleYears({ id, period, sums }: Effort): RegisterFinding[] {
  const ofSums = SUM_STATUSES.flatMap((status) => {
    const { money, date } = sums[status]
    return [money.state === 'known' ? money.priceYear : null, date === null ? null : parseWholeNumber(date.slice(0, 4))]
  })
  const years = new Set([period?.from ?? null, period?.to ?? null, ...ofSums])
  return [...years].flatMap((year) =>
    year !== null && isImplausible(year)
      ? [registerFinding('yearImplausible', { in: 'efforts', wrongYear: year }, { effortId: id, found: String(year) })]
      : [],
  )
}
