/** What the evidence below the answer about the money is made of, and the words that its parts share. */
import type { AreaByRule } from '../analysis/targetingByRule.ts'
import type { Lot } from '../analysis/targetingLots.ts'
import type { Range } from '../analysis/targetingSpace.ts'
import type { RuleInterval, TargetingPart, TargetingReport, TargetingRule } from '../analysis/targetingTypes.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitLevel } from '../domain/units.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatNumber, formatRange, formatSek, formatValue } from '../symbology/format.ts'
import { roundedInterval } from '../symbology/formatInterval.ts'
import type { NeedWords } from './targetingNeed.ts'

/** Where the register and the figures come from, for the file. */
export interface EvidenceOrigin {
  readonly fileName: string | null
  readonly isOwn: boolean
  readonly datasetVersion: string
  /** What the efforts are narrowed by; empty = all. */
  readonly filters: readonly string[]
}

export interface EvidenceModel {
  readonly report: TargetingReport
  readonly register: Register
  /** The efforts after filter and scenario: what the positions in the report point at. */
  readonly efforts: readonly Effort[]
  /** Ids of the efforts that are placed by hand. */
  readonly moved: ReadonlySet<string>
  readonly level: UnitLevel
  readonly larger: UnitLevel | null
  readonly lots: readonly Lot[]
  readonly moneyByRule: readonly ArrayLike<number>[]
  /** Money of each area over the rules alone, one entry a unit; the report's own intervals also have every placement. */
  readonly byRule: readonly AreaByRule[]
  /** Money of each fifth over the rules alone, and over every placement of all of the money. */
  readonly fifths: readonly RuleInterval[]
  readonly fifthBounds: readonly Range[]
  /** Share of the residents in the areas that leakage takes as those with the highest rates. */
  readonly topPeopleShare: number
  readonly funds: readonly TargetingPart[]
  readonly committees: readonly TargetingPart[]
  readonly need: NeedWords
  readonly origin: EvidenceOrigin
}

/** A cell of a table and of its file: as it is read, and as it is computed with. */
export interface Cell {
  readonly text: string
  readonly raw: string | number | null
  readonly isNumber: boolean
  /** How many columns it takes; 1 where nothing is said. */
  readonly span?: number
}

export interface PanelTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What adding fractions leaves of nothing. */
const NOTHING = 1e-12
const FILE_DIGITS = 12

/** The number with its first twelve digits, whatever its size. */
function atDigits(value: number): number {
  const places = FILE_DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))
  const scale = 10 ** Math.abs(places)
  return places < 0 ? Math.round(value / scale) * scale : Math.round(value * scale) / scale
}

/** A number as files have it: without what rounding in the sums behind it leaves. */
export const fileValue = (value: number): number =>
  Math.abs(value) < NOTHING ? 0 : Number.isFinite(value) ? atDigits(value) : value

/** A number of the file, or the words that say that there is none; never an empty cell, and never 0 for it. */
export const fileNumber = (value: number, none: string): string | number =>
  Number.isFinite(value) ? fileValue(value) : none

/** How many of the rules give the money an area: the others have no answer. */
export const answeringRules = ({ report }: EvidenceModel): number =>
  report.results.moneyNeedDissimilarity.byRule.filter(Number.isFinite).length

export const textCell = (text: string): Cell => ({ text, raw: text, isNumber: false })

/** A number, or in its place the words that say that there is none. */
export const numberCell = (value: number, write: (value: number) => string, none: string): Cell =>
  Number.isFinite(value)
    ? { text: write(value), raw: fileValue(value), isNumber: true }
    : { text: none, raw: none, isNumber: true }

/** Two cells of a file as one of a table: the words go in the first, the numbers in both. */
export const rangeCell = (interval: { readonly low: number; readonly high: number }, text: string): Cell => ({
  text,
  raw: Number.isFinite(interval.low) ? `${fileValue(interval.low)}..${fileValue(interval.high)}` : text,
  isNumber: true,
})

export const sumsWord = ({ report }: EvidenceModel, language: Language): string =>
  EVIDENCE[language].sums[report.question.status]

/** "0", not "0,0": nothing is exact, up to rounding. */
const digitsOf = (share: number) => (Math.abs(share) < 1e-9 ? { digits: 0 } : {})

export const percentBare = (share: number, language: Language): string =>
  formatValue(share, 'percent', language, { bare: true, ...digitsOf(share) })

export const percent = (share: number, language: Language): string =>
  formatValue(share, 'percent', language, digitsOf(share))

/** "between 0 and 48.6 %", or one share where nothing is left open. */
export function shareInterval({ low, high }: Pick<RuleInterval, 'low' | 'high'>, language: Language): string {
  if (percent(low, language) === percent(high, language)) return percent(high, language)
  return EVIDENCE[language].between({ low: percentBare(low, language), high: percent(high, language) })
}

export const percentRange = ({ low, high }: Pick<RuleInterval, 'low' | 'high'>, language: Language): string =>
  rangeOf(percentBare(low, language), percentBare(high, language))

const rangeOf = (low: string, high: string): string => (low === high ? low : formatRange(low, high))

export const indexText = (value: number, language: Language): string => formatNumber(value, language, { digits: 2 })

/** Ends of an index, which may be below 0: with a word between them, since a dash would look like a sign. */
export function indexInterval({ low, high }: Pick<RuleInterval, 'low' | 'high'>, language: Language): string {
  const [from, to] = [indexText(low, language), indexText(high, language)]
  return from === to ? from : EVIDENCE[language].between({ low: from, high: to })
}

/**
 * A sum that was computed from estimates: to three figures, since more would be no knowledge. Sums of documents are
 * written in full instead.
 */
export function estimatedSek(sek: number): number {
  if (sek < 1000) return Math.round(sek / 10) * 10
  const step = 10 ** (Math.floor(Math.log10(sek)) - 2)
  return Math.round(sek / step) * step
}

export const sekText = (sek: number, language: Language): string => formatSek(estimatedSek(sek), language)

/** Without the unit, for columns whose head has it. */
export const sekBare = (sek: number, language: Language): string => formatNumber(estimatedSek(sek), language)

/** An interval without the unit, rounded outward; ends that are the same to three figures are one sum. */
export function sekRange(interval: Pick<RuleInterval, 'low' | 'high'>, language: Language): string {
  if (estimatedSek(interval.low) === estimatedSek(interval.high)) return sekBare(interval.low, language)
  const { low, high } = roundedInterval(interval)
  return rangeOf(formatNumber(low, language), formatNumber(high, language))
}

/** The largest of some numbers, and at least what is given. */
export const largestOf = (values: readonly number[], least: number): number =>
  values.reduce((most, value) => (value > most ? value : most), least)

/** A rule in words, as one sentence part. */
export function ruleWords({ split, unplaced, partly }: TargetingRule, language: Language): string {
  const text = EVIDENCE[language].tables.rule
  return `${text.split[split]}; ${text.unplaced[unplaced]}; ${text.partly[partly]}`
}

export const ruleId = ({ split, unplaced, partly }: TargetingRule): string => `${split}-${unplaced}-${partly}`
