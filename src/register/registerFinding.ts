import { NOWHERE } from '../domain/finding.ts'
import type { Register } from '../domain/interventions.ts'
import {
  REGISTER_CHECK_SEVERITY,
  type RegisterCheckCode,
  type RegisterCheckDetails,
  type RegisterFindingOf,
} from '../domain/registerCheck.ts'

/** What a finding is about, where it is about less than the register. */
interface About {
  readonly effortId?: string
  readonly found?: string
}

/** A finding of a check, without a place in a file: what is checked is the register as it is edited. */
export function registerFinding<C extends RegisterCheckCode>(
  code: C,
  details: RegisterCheckDetails[C],
  { effortId, found }: About = {},
): RegisterFindingOf<C> {
  return {
    severity: REGISTER_CHECK_SEVERITY[code],
    code,
    place: NOWHERE,
    effortId: effortId ?? null,
    found: found ?? null,
    details,
  }
}

/** The efforts whose sums belong to the case: what is kept for the history does not. */
export const effortsInSums = ({ efforts }: Register): Register['efforts'] =>
  efforts.filter(({ isHistory }) => !isHistory)
