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

/** Who has said something about a sum: what was asked for, put forward, decided, and reported back. */
export const SUM_STATUSES = ['applied', 'proposed', 'granted', 'reported'] as const
export type SumStatus = (typeof SUM_STATUSES)[number]

/** One sum of an effort as a document gives it. */
export interface StatedSum {
  readonly money: Money
  /** The day it was applied for, decided or reported, as `2023-06-07`; null where no document says. */
  readonly date: string | null
  readonly source: SourceLine | null
}

/** Work in full-time equivalents, for efforts that are people and not kronor; or the reason why no number is given. */
export type Staffing =
  | { readonly state: 'known'; readonly fullTimeEquivalents: number }
  | { readonly state: 'unknown' | 'undecided' | 'notApplicable' }

/**
 * The city's two instruments: work in the whole city (hållbar lokal utveckling), and bounded areas or themes
 * (områdeslyft). `cannotBeJudged` is an answer; null means that nobody has answered.
 */
export const INSTRUMENTS = ['sustainableLocalDevelopment', 'areaUplift', 'both', 'cannotBeJudged'] as const
export type Instrument = (typeof INSTRUMENTS)[number]

export const TARGET_SEXES = ['women', 'men', 'all'] as const
export type TargetSex = (typeof TARGET_SEXES)[number]

/** A measure of society says how people live; one of activity says what was done. */
export const FOLLOW_UP_KINDS = ['society', 'activity', 'both'] as const
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]

/** A place as the memo names it, and how we read it. A point is a site that lies in one delområde. */
export interface Place {
  /** The name as written. */
  readonly name: string
  readonly level: LevelId
  readonly unitId: UnitId | null
  /** The delområden that the name is read as. */
  readonly delomraden: readonly UnitId[]
  /** Said to the reader where the reading is ours. */
  readonly reading: LocalText | null
  /** The stated share of the effort's placed sum that is for this place, 0 to 1; null where none is stated. */
  readonly share: number | null
}

/** How a name of a place is read: several delområden, or a unit that is called something else. */
export interface PlaceReading {
  readonly name: string
  readonly level: LevelId
  readonly unitIds: readonly UnitId[]
  readonly reading: LocalText | null
}

/** A line or a page of a document. */
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
  /** Stated shares of the sum, 0 to 1, in the order of the committees; null where none are stated. */
  readonly committeeShares: readonly number[] | null
  readonly title: LocalText
  readonly sums: Readonly<Record<SumStatus, StatedSum>>
  readonly staffing: Staffing
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
  /** The stated share of the sum that is for the whole city, 0 to 1; null where none is stated. */
  readonly cityWideShare: number | null
  readonly targetGroup: LocalText | null
  /** Ages of the target group, inclusive; null at an end that is open, null altogether where no age is stated. */
  readonly targetAges: { readonly from: number | null; readonly to: number | null } | null
  readonly targetSex: TargetSex | null
  readonly theme: LocalText | null
  readonly budgetGoal: LocalText | null
  readonly instrument: Instrument | null
  readonly partners: LocalText | null
  /** Ids of efforts that this one belongs with. */
  readonly related: readonly string[]
  readonly followUp: { readonly kind: FollowUpKind; readonly text: LocalText | null } | null
  readonly sources: readonly SourceLine[]
  readonly reservations: LocalText | null
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

/** One line of a list that divides a fund between committees ("bilaga 1"), kept beside the efforts and never mixed in. */
export interface Allocation {
  readonly committee: string
  readonly fund: string | null
  readonly status: SumStatus
  readonly money: Money
  readonly source: SourceLine | null
}

export interface Register {
  /** What the register calls itself; null for the one that is shipped. An example says so in its name. */
  readonly name: LocalText | null
  /** Made up to be tried: every view and every export says so. */
  readonly isExample: boolean
  readonly efforts: readonly Effort[]
  readonly committees: readonly Committee[]
  readonly funds: readonly Fund[]
  readonly statements: readonly Statement[]
  readonly documents: readonly MemoDocument[]
  readonly allocations: readonly Allocation[]
  readonly readings: readonly PlaceReading[]
}

export const sumOf = ({ sums }: Effort, status: SumStatus): Money => sums[status].money

/** The effort with another sum, which no document states. */
export const withSum = (effort: Effort, status: SumStatus, money: Money): Effort => ({
  ...effort,
  sums: { ...effort.sums, [status]: { ...UNKNOWN_SUM, money } },
})

export const EMPTY_REGISTER: Register = {
  name: null,
  isExample: false,
  efforts: [],
  committees: [],
  funds: [],
  statements: [],
  documents: [],
  allocations: [],
  readings: [],
}

export const UNKNOWN_SUM: StatedSum = { money: { state: 'unknown' }, date: null, source: null }

/** An effort about which nothing is known but its id, title and kind. */
export const blankEffort = (id: string, title: LocalText, kind: EffortKind): Effort => ({
  id,
  kind,
  committees: [],
  committeeShares: null,
  title,
  sums: { applied: UNKNOWN_SUM, proposed: UNKNOWN_SUM, granted: UNKNOWN_SUM, reported: UNKNOWN_SUM },
  staffing: { state: 'unknown' },
  fund: null,
  period: null,
  precision: 'notStated',
  places: [],
  isOpenEnded: false,
  hasCityWidePart: false,
  cityWideShare: null,
  targetGroup: null,
  targetAges: null,
  targetSex: null,
  theme: null,
  budgetGoal: null,
  instrument: null,
  partners: null,
  related: [],
  followUp: null,
  sources: [],
  reservations: null,
  note: null,
  isHistory: false,
})
