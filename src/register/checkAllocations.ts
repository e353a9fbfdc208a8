import { SUM_STATUSES, type Register, type SumStatus } from '../domain/interventions.ts'
import type { MoneySum } from '../domain/money.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { allocationParts, effortParts, groupBy, isAboveSek, isSameSek, totalOf, type Part } from './effortParts.ts'
import { registerFinding } from './registerFinding.ts'

/** Stands for all funds together, where one side does not say which fund. */
export const ALL_FUNDS = '*'

/**
 * The list that divides the money against the efforts, by committee, fund and status. Each status for itself: what was
 * asked for is never held against what was granted here.
 */
export const checkAllocations = (register: Register): RegisterFinding[] =>
  SUM_STATUSES.flatMap((status) => {
    const lines = groupBy(allocationParts(register, status), ({ committee }) => committee)
    if (lines.size === 0) return []
    const efforts = groupBy(effortParts(register, status).filter(hasSum), ({ committee }) => committee)
    const committees = new Set([...lines.keys(), ...efforts.keys()])
    return [...committees].flatMap((committee) =>
      committeeFindings({ committee, status }, lines.get(committee) ?? [], efforts.get(committee) ?? []),
    )
  })

interface Of {
  readonly committee: string
  readonly status: SumStatus
}

/** Parts with a sum, known or not yet; an effort without any such sum is nothing that a list would hold. */
const hasSum = ({ money }: Part): boolean => money.state !== 'notApplicable'

/** By fund where both sides say which; otherwise all funds of the committee together. */
function committeeFindings(of: Of, lines: readonly Part[], efforts: readonly Part[]): RegisterFinding[] {
  const isByFund = [...lines, ...efforts.filter(({ money }) => money.state === 'known')].every(
    ({ fund }) => fund !== null,
  )
  const keyOf = ({ fund }: Part): string => (isByFund ? (fund ?? ALL_FUNDS) : ALL_FUNDS)
  const [listed, worked] = [groupBy(lines, keyOf), groupBy(efforts, keyOf)]
  return [...new Set([...listed.keys(), ...worked.keys()])].flatMap((fund) => {
    const list = listed.get(fund)
    const sum = worked.get(fund)
    if (list === undefined) return sum === undefined ? [] : effortsAlone(of, fund, totalOf(sum))
    return sum === undefined ? listAlone(of, fund, totalOf(list)) : difference(of, fund, totalOf(list), totalOf(sum))
  })
}

function listAlone(of: Of, fund: string, { knownSek, unknown }: MoneySum): RegisterFinding[] {
  return [registerFinding('allocationWithoutEfforts', { ...of, fund, listSek: knownSek, listUnknownCount: unknown })]
}

function effortsAlone(of: Of, fund: string, { knownSek, known, unknown }: MoneySum): RegisterFinding[] {
  if (known === 0) return []
  return [registerFinding('effortsWithoutAllocation', { ...of, fund, effortsSek: knownSek, unknownCount: unknown })]
}

/** A side with unknown sums is a lower limit: it differs only where it is already above the other, complete one. */
function difference(of: Of, fund: string, list: MoneySum, efforts: MoneySum): RegisterFinding[] {
  if (list.known === 0 || efforts.known === 0 || isSameSek(list.knownSek, efforts.knownSek)) return []
  const isListAbove = isAboveSek(list.knownSek, efforts.knownSek)
  const [below, otherBelow] = isListAbove ? [efforts, list] : [list, efforts]
  if (below.unknown > 0) return []
  return [
    registerFinding('allocationDiffers', {
      ...of,
      fund,
      listSek: list.knownSek,
      listUnknownCount: otherBelow === list ? list.unknown : 0,
      effortsSek: efforts.knownSek,
      unknownCount: otherBelow === efforts ? efforts.unknown : 0,
    }),
  ]
}
