/** Efforts and their sums counted together, with every reason for a sum that is not there kept apart. */
import type { Effort, SumStatus } from '../domain/interventions.ts'

/** What a group of efforts comes to. The four numbers of efforts add up to `efforts`. */
export interface MoneyTally {
  readonly efforts: number
  /** Kronor of the sums that are known; no more than 0 where none is, and then not a sum. */
  readonly knownSek: number
  readonly known: number
  readonly unknown: number
  readonly undecided: number
  readonly notApplicable: number
}

/** The efforts' sums of one status. Each effort counts once, whatever its committees, places and years. */
export function tallySums(efforts: readonly Effort[], status: SumStatus): MoneyTally {
  const counts = { known: 0, unknown: 0, undecided: 0, notApplicable: 0 }
  let knownSek = 0
  for (const { sums } of efforts) {
    const { money } = sums[status]
    counts[money.state] += 1
    if (money.state === 'known') knownSek += money.sek
  }
  return { efforts: efforts.length, knownSek, ...counts }
}
