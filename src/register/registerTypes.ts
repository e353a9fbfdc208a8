/** What goes in and out of reading a register from an office's own file. */
import type { Finding } from '../domain/finding.ts'
import type { Place, PlaceReading, Register } from '../domain/interventions.ts'
import type { LevelId, UnitId, UnitLevel } from '../domain/units.ts'

/** What place names are looked up in. */
export interface PlaceBook {
  readonly levels: ReadonlyMap<LevelId, UnitLevel>
  readonly readings: readonly PlaceReading[]
}

/** One unit or reading that a name may mean. */
export interface PlaceCandidate {
  /** The place as it would be kept, without a share. */
  readonly place: Place
  /** What tells it apart from the others, e.g. the name of the larger area. */
  readonly level: LevelId
  readonly unitIds: readonly UnitId[]
}

/** A name is never read as something else than it says without being asked. */
export type PlaceResolution =
  | { readonly kind: 'one'; readonly candidate: PlaceCandidate }
  | { readonly kind: 'several'; readonly candidates: readonly PlaceCandidate[] }
  | { readonly kind: 'none'; readonly near: readonly PlaceCandidate[] }

/** A register read from a file; null where a fault stops it. Everything that was found is listed, at once. */
export interface RegisterReading {
  readonly register: Register | null
  readonly findings: readonly Finding[]
}
