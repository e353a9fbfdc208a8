import type { Money } from './money.ts'
import type { LocalText } from './text.ts'
import type { LevelId, UnitId } from './units.ts'

/**
 * How exactly an effort says where it takes place, from a point to nothing at all. `largerArea` is a named
 * stadsdel or stadsområde; `community` is aimed at groups or networks and not at places; `intendedLocal` wants to
 * be local and names no place.
 */
export const PRECISIONS = ['point', 'areas', 'largerArea', 'city', 'community', 'intendedLocal', 'notStated'] as const
export type Precision = (typeof PRECISIONS)[number]

/** `funded` = asked for money in the case of its year; `running` = goes on, without a sum of its own in the memos. */
export const EFFORT_KINDS = ['funded', 'running'] as const
export type EffortKind = (typeof EFFORT_KINDS)[number]

/** A place as the memo names it, and how we read it. */
export interface Place {
  /** The name as written. */
  readonly name: string
  readonly level: LevelId
  readonly unitId: UnitId | null
  /** The delområden that the name is read as. */
  readonly delomraden: readonly UnitId[]
  /** Said to the reader where the reading is ours. */
  readonly reading: LocalText | null
}

/** A line of a memo. */
export interface SourceLine {
  readonly document: string
  readonly lines: string
}

/** One effort of the register. */
export interface Effort {
  readonly id: string
  readonly kind: EffortKind
  /** Empty when the committee is unknown, never when there is none. */
  readonly committees: readonly string[]
  readonly title: LocalText
  readonly applied: Money
  readonly granted: Money
  /** A fund's id, or null when the memos do not say which. */
  readonly fund: string | null
  /** Calendar years, inclusive; null when the memos do not say. */
  readonly period: { readonly from: number; readonly to: number } | null
  readonly precision: Precision
  readonly places: readonly Place[]
  /** The list of places ends in "with others". */
  readonly isOpenEnded: boolean
  /** Part of it is for the whole city. */
  readonly hasCityWidePart: boolean
  readonly targetGroup: LocalText | null
  readonly partners: LocalText | null
  readonly sources: readonly SourceLine[]
  readonly note: LocalText | null
  /** Kept for the history, outside the sums of the case. */
  readonly isHistory: boolean
}

export interface Committee {
  readonly id: string
  readonly name: LocalText
  readonly decision: LocalText | null
  /** Reservations and statements, as metadata: party letters and kind. */
  readonly dissent: LocalText | null
  readonly source: SourceLine | null
}

export interface Fund {
  readonly id: string
  readonly name: LocalText
  readonly purpose: LocalText
  readonly year: number
  readonly amount: Money
  readonly source: SourceLine
}

/** A statement of the memos that the screen repeats with its line, also where two of them contradict each other. */
export interface Statement {
  readonly id: string
  readonly subject: string
  readonly amount: Money | null
  readonly count: number | null
  readonly text: LocalText
  readonly source: SourceLine
}

export interface MemoDocument {
  readonly id: string
  readonly reference: string
  readonly date: string
  readonly title: LocalText
}

export interface Register {
  readonly efforts: readonly Effort[]
  readonly committees: readonly Committee[]
  readonly funds: readonly Fund[]
  readonly statements: readonly Statement[]
  readonly documents: readonly MemoDocument[]
}
