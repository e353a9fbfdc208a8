/** The answer of the view about money against need as sentences. Figures stand between **. */
import type { EffortFacts } from '../analysis/effortsFacts.ts'
import { overRules } from '../analysis/targetingByRule.ts'
import type {
  RuleInterval,
  TargetingReport,
  TargetingRule,
  TargetingSums,
  TargetingVerdict,
} from '../analysis/targetingTypes.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { formatPercentInterval, formatSekInterval, type Interval } from '../symbology/formatInterval.ts'
import { answeringRules, partlyCounted, type CountedReport } from '../analysis/targetingCounted.ts'
import { dividedFunds, fundsText, isGrantedUnknown } from './targetingFunds.ts'
import { selectionText } from './targetingSelection.ts'

export interface AnswerParts extends CountedReport {
  readonly facts: EffortFacts
  readonly register: Register
  /** Those that count: after filter and scenario. */
  readonly efforts: readonly Effort[]
}

/** Shares of the known sums that have no place, from the least to the most. */
export const unplacedShare = ({ knownSek, placedLowSek, placedHighSek }: TargetingSums): Interval => ({
  low: knownSek === 0 ? 0 : 1 - placedHighSek / knownSek,
  high: knownSek === 0 ? 0 : 1 - placedLowSek / knownSek,
})

/**
 * The answer in two sentences: what would have to lie elsewhere or why nobody can say, and what has no place. What is
 * divided is of the whole register; that a filter chose the rest is said before it.
 */
export function targetingHeadline(parts: AnswerParts, language: Language): string {
  const { report, facts } = parts
  const text = TARGETING[language].answer
  const { status } = report.question
  const known = formatSek(report.sums.knownSek, language)
  const share = unplacedShare(report.sums)
  const written = formatPercentInterval(share, language)
  const selection = selectionText(parts.efforts, parts.register, language)
  if (isGrantedUnknown(facts)) {
    const placed = formatSek(facts.granted.highSek, language)
    const first = text.undecided({
      funds: formatSek(facts.fundsSek, language),
      from: dividedFunds(parts.register, language),
      placed,
    })
    return sentences(first, selection, text.unplaced({ known, status, share: written }))
  }
  const sum = moveText(report, language)
  const first = sum === null ? text.moveUndefined({ known, status }) : text.move({ known, status, sum })
  return sentences(selection, first, share.high === 0 ? text.allPlaced : text.unplacedOfThem({ share: written }))
}

const sentences = (...said: readonly string[]): string => said.filter((sentence) => sentence !== '').join(' ')

/** Kronor that would have to lie elsewhere, over the ways of counting; null where no way gives any money an area. */
function moveText({ results, chosen, sums }: TargetingReport, language: Language): string | null {
  const interval = overRules(results.amountToMove.byRule, chosen)
  if (Number.isNaN(interval.low)) return null
  const isOne = interval.high - interval.low < 1
  return isOne
    ? formatSek(toThreeDigits(interval.high), language)
    : formatSekInterval(interval, language, [sums.knownSek])
}

/** A sum that every way of counting agrees on is still computed from estimates. */
function toThreeDigits(sek: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, sek))) - 2)
  return Math.round(sek / step) * step
}

/** Below the headline: what the known sums come to, how far that may go, and whether it survives the assumptions. */
export function targetingFinding(parts: AnswerParts, language: Language): string {
  const { report } = parts
  const text = TARGETING[language].answer
  const { status } = report.question
  const sum = moveText(report, language)
  const moved = isGrantedUnknown(parts.facts) && sum !== null ? text.moveOfApplied({ status, sum }) : ''
  return sentences(moved, possibleText(report, language), partlyText(parts, language), verdictText(report, language))
}

/** Ways that leave money out move less of it: what they count of, and what those give that count all of it. */
function partlyText(parts: AnswerParts, language: Language): string {
  const text = TARGETING[language].answer
  const partly = partlyCounted(parts)
  if (partly === null || answeringRules(parts.report).length === 0) return ''
  const least = formatSek(partly.leastSek, language)
  if (partly.whole === null) return text.partly({ least })
  const { low, high, rules } = partly.whole
  const sum = formatSekInterval({ low, high }, language, [parts.report.sums.knownSek])
  return text.partlyAndWhole({ least, count: rules, text: formatCount(rules, language), sum })
}

/** What the interval is of, with the chosen rule in it, and how far it may go beyond the ways of counting. */
function possibleText(report: TargetingReport, language: Language): string {
  const { results, chosen, sums } = report
  const text = TARGETING[language].answer
  const { amountToMove } = results
  const rules = overRules(amountToMove.byRule, chosen)
  if (Number.isNaN(rules.low) || (amountToMove.searched === null && rules.low === rules.high)) return ''
  const write = (sek: Interval): string => formatSekInterval(sek, language, [sums.knownSek])
  const sum = write(amountToMove)
  const said = { of: formatCount(answeringRules(report).length, language), chosen: chosenSum(rules, language) }
  return sum === write(rules) ? text.byRules(said) : text.possible({ ...said, sum })
}

/** The sum by the chosen rule, as fine as the interval that it lies in is written. */
function chosenSum({ chosen, low, high }: RuleInterval, language: Language): string {
  if (Number.isNaN(chosen)) return ''
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, high - low))) - 2)
  return formatSek(Math.round(chosen / step) * step, language)
}

/** Which way money leans, and under how many of the ways of counting. */
export function verdictText({ verdict, rules }: TargetingReport, language: Language): string {
  const text = TARGETING[language].answer
  if (verdict.direction === 'undefined') return text.noDirection
  const without = rules.length - verdict.of
  const said = sideText(verdict, verdict.direction, language)
  return without === 0
    ? said
    : `${said} ${text.noAnswerRules({ count: without, text: formatCount(without, language) })}`
}

function sideText(
  { holds, agreeing, of }: TargetingVerdict,
  side: 'more' | 'less' | 'same',
  language: Language,
): string {
  const text = TARGETING[language].answer
  const said = { side, agreeing: formatCount(agreeing, language), of: formatCount(of, language) }
  if (holds === 'all') return text.holdsAll(said)
  if (agreeing === of) return text.holdsRules(said)
  return holds === 'most' ? text.holdsMost(said) : text.holdsNot(said)
}

/** What stands beside every figure: sums that are not known, whose money it is, and that areas are estimates. */
export function targetingNotes({ report, register }: AnswerParts, language: Language): readonly string[] {
  const text = TARGETING[language].answer
  const { sums, question } = report
  const count = { count: sums.unknown, text: formatCount(sums.unknown, language) }
  return [
    fundsText(sums, register, language),
    ...(sums.unknown === 0 ? [] : [text.unknown({ ...count, status: question.status })]),
    text.estimate,
  ]
}

/** The chosen rule as one line, for print, tables and files. */
export function ruleText({ split, unplaced, partly }: TargetingRule, language: Language): string {
  const text = TARGETING[language].controls
  return [
    `${inSentence(text.splitIs)} ${text.split[split]}`,
    `${text.unplacedIs} ${text.unplaced[unplaced]}`,
    `${text.partlyIs} ${text.partly[partly]}`,
  ].join('; ')
}
