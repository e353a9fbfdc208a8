/** What is known of the sums of one status, and what of it has a place. */
import type { Effort, SumStatus } from '../domain/interventions.ts'
import type { Lot } from './targetingLots.ts'
import type { TargetingSums } from './targetingTypes.ts'

/** Efforts kept for the history are in nothing here. A sum that does not apply is neither known nor unknown. */
export function targetingSums(efforts: readonly Effort[], lots: readonly Lot[], status: SumStatus): TargetingSums {
  const current = efforts.filter(({ isHistory }) => !isHistory)
  const known = current.filter(({ sums }) => sums[status].money.state === 'known')
  const inApplicable = current.filter(({ sums }) => sums[status].money.state !== 'notApplicable')
  const sekOf = (kinds: readonly Lot['kind'][]): number =>
    lots.reduce((sum, { kind, sek }) => sum + (kinds.includes(kind) ? sek : 0), 0)
  return {
    knownSek: known.reduce((sum, { sums }) => sum + knownSek(sums[status].money), 0),
    placedLowSek: sekOf(['placed']),
    placedHighSek: sekOf(['placed', 'partly']),
    efforts: known.length,
    unknown: inApplicable.length - known.length,
    funds: [...new Set(known.map(({ fund }) => fund))].sort(byIdNullLast),
  }
}

const knownSek = (money: Effort['sums'][SumStatus]['money']): number => (money.state === 'known' ? money.sek : 0)

/** Ids in one order whatever list they come from, and what is not stated last. */
export function byIdNullLast(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
