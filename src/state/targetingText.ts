/** The answer of the view about money against need as sentences. Figures stand between **. */
import type { EffortFacts } from '../analysis/effortsFacts.ts'
import type { TargetingReport, TargetingRule, TargetingSums } from '../analysis/targetingTypes.ts'
import type { Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { formatPercentInterval, formatSekInterval, type Interval } from '../symbology/formatInterval.ts'
import { listOf } from './effortsText.ts'

export interface AnswerParts {
  readonly report: TargetingReport
  readonly facts: EffortFacts
  readonly register: Register
}

/** Whether sums are granted at all: what was only asked for says nothing of what is divided. */
const isGrantedUnknown = ({ facts }: AnswerParts): boolean => facts.fundsSek > 0 && facts.granted.knownSek === 0

/** Shares of the known sums that have no place, from the least to the most. */
export const unplacedShare = ({ knownSek, placedLowSek, placedHighSek }: TargetingSums): Interval => ({
  low: knownSek === 0 ? 0 : 1 - placedHighSek / knownSek,
  high: knownSek === 0 ? 0 : 1 - placedLowSek / knownSek,
})

/** The answer in two sentences: what would have to lie elsewhere or why nobody can say, and what has no place. */
export function targetingHeadline(parts: AnswerParts, language: Language): string {
  const { report, facts } = parts
  const text = TARGETING[language].answer
  const { status } = report.question
  const known = formatSek(report.sums.knownSek, language)
  const share = unplacedShare(report.sums)
  const written = formatPercentInterval(share, language)
  if (isGrantedUnknown(parts)) {
    const placed = formatSek(facts.granted.highSek, language)
    const first = text.undecided({ funds: formatSek(facts.fundsSek, language), placed })
    return `${first} ${text.unplaced({ known, status, share: written })}`
  }
  const first = text.move({ known, status, sum: moveText(report, language) })
  return `${first} ${share.high === 0 ? text.allPlaced : text.unplacedOfThem({ share: written })}`
}

const moveText = ({ results }: TargetingReport, language: Language): string =>
  formatSekInterval(results.amountToMove, language)

/** Below the headline: what the known sums come to, and whether it survives the assumptions. */
export function targetingFinding(parts: AnswerParts, language: Language): string {
  const { report } = parts
  const text = TARGETING[language].answer
  const verdict = verdictText(report, language)
  if (!isGrantedUnknown(parts)) return verdict
  const { status } = report.question
  return `${text.moveOfApplied({ status, sum: moveText(report, language) })} ${verdict}`
}

/** Which way money leans, and under how many of the ways of counting. */
export function verdictText({ verdict }: TargetingReport, language: Language): string {
  const text = TARGETING[language].answer
  const { direction, holds } = verdict
  if (direction === 'undefined') return text.noDirection
  const said = {
    side: direction,
    agreeing: formatCount(verdict.agreeing, language),
    of: formatCount(verdict.of, language),
  }
  if (holds === 'all') return text.holdsAll(said)
  if (verdict.agreeing === verdict.of) return text.holdsRules(said)
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

/** Money with different purposes is never added without saying so. */
export function fundsText({ funds }: TargetingSums, register: Register, language: Language): string {
  const text = TARGETING[language].answer
  const [only] = funds
  if (funds.length === 1 && only === null) return text.fundUnknown
  const names = funds.map((fund) => fundName(fund, register, language))
  if (names.length === 1) return text.oneFund({ name: names[0] ?? '' })
  return text.manyFunds({ count: formatCount(names.length, language), names: listOf(names, language) })
}

function fundName(fund: string | null, { funds }: Register, language: Language): string {
  if (fund === null) return TARGETING[language].answer.fundNotStated
  const known = funds.find(({ id }) => id === fund)
  return known === undefined ? fund : inSentence(known.name[language])
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
