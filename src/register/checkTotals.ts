import type { Fund, Register } from '../domain/interventions.ts'
import type { MoneySum } from '../domain/money.ts'
import type { RegisterFinding, SumBasis } from '../domain/registerCheck.ts'
import { committeeParts, fundParts, groupBy, isAboveSek, isSameSek, totalOf, type Part } from './effortParts.ts'
import { registerFinding } from './registerFinding.ts'

const BASES: readonly SumBasis[] = ['efforts', 'allocations']

/**
 * What committees and funds come to. What is granted is taken from the efforts and, apart from them, from the list
 * that divides the money; what is applied for from the efforts, or from the list where they do not say it all.
 */
export const checkTotals = (register: Register): RegisterFinding[] =>
  BASES.flatMap((basis) => [...committeeFindings(register, basis), ...fundFindings(register, basis)])

const NOTHING_KNOWN: MoneySum = { knownSek: 0, known: 0, unknown: 0 }
const isComplete = ({ known, unknown }: MoneySum): boolean => known > 0 && unknown === 0

function committeeFindings(register: Register, basis: SumBasis): RegisterFinding[] {
  const granted = groupBy(committeeParts(register, basis, 'granted'), ({ committee }) => committee)
  const applied = BASES.map((from) => groupBy(committeeParts(register, from, 'applied'), ({ committee }) => committee))
  return [...granted].flatMap(([committee, parts]) => {
    const sums = applied.map((groups) => totalOf(groups.get(committee) ?? []))
    return committeeFinding(committee, basis, mostComplete(sums), totalOf(parts))
  })
}

const mostComplete = (sums: readonly MoneySum[]): MoneySum =>
  sums.find(isComplete) ?? sums.find(({ known }) => known > 0) ?? NOTHING_KNOWN

function committeeFinding(committee: string, basis: SumBasis, applied: MoneySum, granted: MoneySum): RegisterFinding[] {
  if (granted.known === 0 || applied.known === 0) return []
  const [appliedSek, grantedSek] = [applied.knownSek, granted.knownSek]
  const compared = { basis, committee, appliedSek, unknownCount: granted.unknown }
  if (isComplete(applied) && isAboveSek(grantedSek, appliedSek))
    return [registerFinding('committeeGrantedAboveApplied', { ...compared, grantedSek })]
  if (!isComplete(granted) || !isAboveSek(appliedSek, 0)) return []
  if (isSameSek(grantedSek, 0))
    return [registerFinding('committeeGotNothing', { ...compared, unknownCount: applied.unknown })]
  return isComplete(applied) && isSameSek(grantedSek, appliedSek)
    ? [registerFinding('committeeGotEverything', { basis, committee, appliedSek })]
    : []
}

function fundFindings(register: Register, basis: SumBasis): RegisterFinding[] {
  const byFund = (status: 'applied' | 'granted') => groupBy(fundParts(register, basis, status), ({ fund }) => fund)
  const [applied, granted] = [byFund('applied'), byFund('granted')]
  return register.funds.flatMap((fund) => {
    const grantedSum = totalOf(granted.get(fund.id) ?? [])
    const perhaps = totalOf(withoutFund(register, basis, fund.year))
    return [
      ...fundAgainstApplied(fund, basis, totalOf(applied.get(fund.id) ?? []), grantedSum),
      // Money of no stated fund may be from this one, so what is left is then an upper limit.
      ...fundAgainstAmount(fund, basis, {
        ...grantedSum,
        unknown: grantedSum.unknown + perhaps.known + perhaps.unknown,
      }),
    ]
  })
}

/** What is granted from no stated fund in a year that the fund is for, as far as years are known. */
function withoutFund(register: Register, basis: SumBasis, year: number): Pick<Part, 'money'>[] {
  const efforts = register.efforts.filter(({ period }) => period === null || (period.from <= year && year <= period.to))
  return fundParts({ ...register, efforts }, basis, 'granted').filter(({ fund }) => fund === null)
}

function fundAgainstApplied(fund: Fund, basis: SumBasis, applied: MoneySum, granted: MoneySum): RegisterFinding[] {
  if (!isComplete(applied) || granted.known === 0 || !isAboveSek(granted.knownSek, applied.knownSek)) return []
  const sums = { grantedSek: granted.knownSek, appliedSek: applied.knownSek }
  return [registerFinding('fundGrantedAboveApplied', { basis, fund: fund.id, ...sums, unknownCount: granted.unknown })]
}

function fundAgainstAmount({ id, amount }: Fund, basis: SumBasis, granted: MoneySum): RegisterFinding[] {
  if (amount.state !== 'known' || granted.known === 0) return []
  const [amountSek, grantedSek] = [amount.sek, granted.knownSek]
  const details = { basis, fund: id, amountSek, grantedSek, unknownCount: granted.unknown }
  if (isAboveSek(grantedSek, amountSek))
    return [registerFinding('fundOverdrawn', { ...details, overSek: grantedSek - amountSek })]
  return isAboveSek(amountSek, grantedSek)
    ? [registerFinding('fundHasLeft', { ...details, leftSek: amountSek - grantedSek })]
    : []
}
