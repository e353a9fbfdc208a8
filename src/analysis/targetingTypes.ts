/**
 * Money against need: the question, and what it comes to. Nothing here is one number where an assumption decided it:
 * every result carries what it is under each rule, and its bounds over every way in which the money could lie.
 */
import type { SumStatus } from '../domain/interventions.ts'
import type { UnitId } from '../domain/units.ts'

/**
 * How a sum is split between the places of an effort that names several. Stated shares always count where there are
 * any; `stated` splits nothing else, so that other sums have no area; `equal` = equally between the places, and within
 * a place equally between its areas; `population` and `need` in proportion.
 */
export const SPLIT_RULES = ['stated', 'equal', 'population', 'need'] as const
export type SplitRule = (typeof SPLIT_RULES)[number]

/** Where money without a place is taken to lie. `leftOut` = nowhere: shares are of the money that has an area. */
export const UNPLACED_RULES = ['leftOut', 'population', 'need'] as const
export type UnplacedRule = (typeof UNPLACED_RULES)[number]

/**
 * Efforts that name places and are also for the whole city, or whose list is open, without a stated share:
 * `named` = all of the sum in the named places, `without` = all of it without a place.
 */
export const PARTLY_RULES = ['named', 'without'] as const
export type PartlyRule = (typeof PARTLY_RULES)[number]

export interface TargetingRule {
  readonly split: SplitRule
  readonly unplaced: UnplacedRule
  readonly partly: PartlyRule
}

export const DEFAULT_RULE: TargetingRule = { split: 'equal', unplaced: 'leftOut', partly: 'named' }

/** One effort placed by hand, as a supposition: all of its sum in these areas. */
export interface ScenarioMove {
  readonly effortId: string
  readonly delomraden: readonly UnitId[]
}
export type Scenario = readonly ScenarioMove[]

/** What need is: a count of people to reach and a rate that ranks areas, in the order of the level's units. */
export interface Need {
  /** NaN where there is no figure; 0 where nobody lives. */
  readonly counts: ArrayLike<number>
  /** Share of the residents, 0 to 1; NaN where there is none. Areas are ranked by it, highest first. */
  readonly rates: ArrayLike<number>
  readonly people: ArrayLike<number>
}

/** Everything that the result depends on. */
export interface TargetingQuestion {
  readonly status: SumStatus
  readonly rule: TargetingRule
}

/** The smallest and largest value over every rule and every searched placement, and the value by the chosen rule. */
export interface RuleInterval {
  readonly chosen: number
  readonly low: number
  readonly high: number
}

export const TARGETING_RESULTS = [
  'amountToMove',
  'moneyNeedDissimilarity',
  'concentrationIndex',
  'kakwaniIndex',
  'demographicDisparity',
  'needCoverage',
  'leakage',
  'topTargetingRatio',
  'topFifthShare',
] as const
export type TargetingResultId = (typeof TARGETING_RESULTS)[number]

/** One result under all rules. NaN where it is undefined (no money with an area, say). */
export interface TargetingResult extends RuleInterval {
  readonly id: TargetingResultId
  /** In the order of the report's rules. */
  readonly byRule: readonly number[]
  /**
   * Bounds over every way in which all of the money could lie that the register allows; null where there is nothing to
   * search. `isExact` = both ends are reached by a placement; otherwise they are safe outer bounds.
   */
  readonly searched: { readonly low: number; readonly high: number; readonly isExact: boolean } | null
}

/** One area. Shares are 0 to 1 of the money that has an area under the rule, and of all need. */
export interface AreaTargeting {
  /** Index in the level's units. */
  readonly unit: number
  readonly people: number
  readonly need: number
  readonly needShare: number
  readonly needRate: number
  readonly sek: RuleInterval
  readonly moneyShare: RuleInterval
  /** Share of money minus share of need. */
  readonly disparity: RuleInterval
  /** Kronor per person in need; null where no need is registered. */
  readonly perNeed: RuleInterval | null
  /** Place in the order from the largest shortfall (need share over money share), 1 = largest, over the rules. */
  readonly rank: RuleInterval
  /** Indices of the efforts that name the area. */
  readonly efforts: readonly number[]
}

/** A fifth of the residents, from the areas with the highest rate to those with the lowest. */
export interface FifthTargeting {
  readonly needShare: number
  readonly moneyShare: RuleInterval
}

export interface TargetingSums {
  /** All known sums of the status. */
  readonly knownSek: number
  /** What has a place in any case, and what may have one. */
  readonly placedLowSek: number
  readonly placedHighSek: number
  readonly efforts: number
  /** Efforts whose sum of this status is not known: in no figure, and never 0. */
  readonly unknown: number
  /** Ids of the funds that the known sums are from, null = not stated. */
  readonly funds: readonly (string | null)[]
}

/** Whether the sign of the Kakwani index (does money lean more to the areas with a high rate than need does?) survives. */
export interface TargetingVerdict {
  /** By the chosen rule. */
  readonly direction: 'more' | 'less' | 'same' | 'undefined'
  readonly agreeing: number
  readonly of: number
  /** `all` also asks that both searched bounds agree; `most` = more than half of the rules. */
  readonly holds: 'all' | 'most' | 'not'
}

/** A part of the register judged by itself. */
export interface TargetingPart {
  /** A fund's or committee's id, or null where it is not stated. */
  readonly id: string | null
  readonly sums: TargetingSums
  /** Null where no known sum of the part has an area under any rule. */
  readonly amountToMove: RuleInterval | null
  readonly kakwaniIndex: RuleInterval | null
}

export interface TargetingCurve {
  /** Cumulative shares from 0 to 1, areas with the highest rate first. */
  readonly people: readonly number[]
  readonly need: readonly number[]
  readonly money: readonly number[]
  /** The lowest and highest money share at each point over the rules. */
  readonly low: readonly number[]
  readonly high: readonly number[]
}

export interface TargetingReport {
  readonly question: TargetingQuestion
  readonly sums: TargetingSums
  readonly rules: readonly TargetingRule[]
  /** Index of the chosen rule. */
  readonly chosen: number
  readonly areas: readonly AreaTargeting[]
  /** Units that are in no result for want of a need figure, with the money that may lie there. */
  readonly withoutNeedFigure: readonly { readonly unit: number; readonly highSek: number }[]
  readonly results: Readonly<Record<TargetingResultId, TargetingResult>>
  readonly fifths: readonly FifthTargeting[]
  readonly curve: TargetingCurve
  readonly verdict: TargetingVerdict
  /** Positions in `areas`: largest shortfall first, and largest surplus first; equally many. */
  readonly gaps: readonly number[]
  readonly opposite: readonly number[]
}
