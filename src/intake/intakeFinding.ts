import { NOWHERE, type Finding, type FindingPlace, type Severity } from '../domain/finding.ts'
import type { DoorFindingCode, IntakeFindingCode, MappingFindingCode } from '../domain/intakeFindingCodes.ts'

/** A fault in every mapping; of files together, what only tells how to go on is no fault. */
const MILDER: ReadonlyMap<DoorFindingCode, Severity> = new Map([
  ['mappingProposed', 'warning'],
  ['mappingWithoutFile', 'warning'],
])

/** What a finding of the door says besides its rule. */
interface Said {
  readonly found?: string | null
  readonly details?: Finding['details']
}

export const doorFinding = (
  code: DoorFindingCode,
  file: string | null,
  { found = null, details = {} }: Said = {},
): Finding<IntakeFindingCode> => ({
  severity: MILDER.get(code) ?? 'fault',
  code,
  place: { ...NOWHERE, file },
  effortId: null,
  found,
  details,
})

/** A finding in a mapping file; the row is its line. */
export const mappingFinding = (
  code: MappingFindingCode,
  place: Pick<FindingPlace, 'file' | 'row'>,
  { found = null, details = {} }: Said = {},
): Finding<IntakeFindingCode> => ({
  severity: 'fault',
  code,
  place: { ...NOWHERE, ...place },
  effortId: null,
  found,
  details,
})
