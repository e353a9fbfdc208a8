/** Every measure of the money against need with its interval, and the rules one by one. */
import { interval } from '../analysis/targetingRows.ts'
import type { TargetingResult, TargetingResultId } from '../analysis/targetingTypes.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatPoints, formatQuotient } from '../symbology/format.ts'
import { directionOf } from './targetingEvidenceSign.ts'
import {
  answeringRules,
  indexInterval,
  indexText,
  numberCell,
  percent,
  percentBare,
  percentRange,
  ruleId,
  ruleWords,
  sekBare,
  sekRange,
  sumsWord,
  type EvidenceModel,
} from './targetingEvidenceModel.ts'

type ResultUnit = 'sek' | 'share' | 'index' | 'points' | 'ratio'
export type ResultRowId = TargetingResultId | 'undercoverage'

interface Ends {
  readonly low: number
  readonly high: number
}

interface ResultKind {
  readonly id: ResultRowId
  readonly unit: ResultUnit
  /** Its id in the catalogue. */
  readonly measure: string
}

/** In the order that they are read. */
const KINDS: readonly ResultKind[] = [
  { id: 'amountToMove', unit: 'sek', measure: 'amountToMove' },
  { id: 'moneyNeedDissimilarity', unit: 'share', measure: 'moneyNeedDissimilarity' },
  { id: 'kakwaniIndex', unit: 'index', measure: 'kakwaniIndex' },
  { id: 'concentrationIndex', unit: 'index', measure: 'concentrationIndex' },
  { id: 'demographicDisparity', unit: 'points', measure: 'demographicDisparity' },
  { id: 'needCoverage', unit: 'share', measure: 'needCoverage' },
  { id: 'undercoverage', unit: 'share', measure: 'undercoverage' },
  { id: 'leakage', unit: 'share', measure: 'leakage' },
  { id: 'topFifthShare', unit: 'share', measure: 'shareByRankGroup' },
  { id: 'topTargetingRatio', unit: 'ratio', measure: 'topTargetingRatio' },
]

/** Only where 0 is a place between two directions does a result have a sign. */
const SIGNED: readonly ResultUnit[] = ['index', 'points']

export interface ResultRow extends ResultKind, Ends {
  readonly name: string
  readonly chosen: number
  readonly searched: (Ends & { readonly isExact: boolean }) | null
  /** Rules with the sign of the chosen one, of those that give a value; null where there is no sign. */
  readonly agreeing: { readonly count: number; readonly of: number } | null
  readonly texts: {
    readonly chosen: string
    readonly range: string
    readonly searched: string
    readonly agreeing: string
    readonly unit: string
  }
}

export function resultRows(model: EvidenceModel, language: Language): readonly ResultRow[] {
  return KINDS.map((kind) => resultRow(kind, resultOf(model, kind.id), language))
}

type ReadResult = Pick<TargetingResult, 'chosen' | 'byRule' | 'searched'>

/** What is not covered is the rest of what is: its ends change places. */
function resultOf({ report: { results } }: EvidenceModel, id: ResultRowId): ReadResult {
  if (id !== 'undercoverage') return results[id]
  const { chosen, byRule, searched } = results.needCoverage
  return {
    chosen: 1 - chosen,
    byRule: byRule.map((covered) => 1 - covered),
    searched: searched === null ? null : { ...searched, low: 1 - searched.high, high: 1 - searched.low },
  }
}

function resultRow(kind: ResultKind, result: ReadResult, language: Language): ResultRow {
  const { tables } = EVIDENCE[language]
  const text = tables.results
  const { chosen, searched, byRule } = result
  const { low, high } = rulesRange(byRule)
  const agreeing = SIGNED.includes(kind.unit) ? agreeingWith(chosen, byRule) : null
  const write = (ends: Ends) => (Number.isFinite(ends.low) ? intervalText(ends, kind.unit, language) : text.noNumber)
  return {
    ...kind,
    name: text.names[kind.id],
    ...{ chosen, low, high, searched, agreeing },
    texts: {
      chosen: Number.isFinite(chosen) ? valueText(chosen, kind.unit, language) : text.noNumber,
      range: write({ low, high }),
      searched: searched === null ? text.nothingSearched : write(searched),
      agreeing:
        agreeing === null
          ? ''
          : text.agreeing({ agreeing: formatCount(agreeing.count, language), of: formatCount(agreeing.of, language) }),
      unit: text.units[kind.unit],
    },
  }
}

/** The rules alone: what a search finds beyond them has a column of its own. */
const rulesRange = (byRule: readonly number[]): Ends => interval(byRule, 0)

function agreeingWith(chosen: number, byRule: readonly number[]): ResultRow['agreeing'] {
  if (!Number.isFinite(chosen)) return null
  const known = byRule.filter(Number.isFinite)
  return { count: known.filter((value) => directionOf(value) === directionOf(chosen)).length, of: known.length }
}

export function valueText(value: number, unit: ResultUnit, language: Language): string {
  if (unit === 'sek') return sekBare(value, language)
  if (unit === 'share') return percentBare(value, language)
  if (unit === 'ratio') return formatQuotient(value, language)
  return unit === 'index' ? indexText(value, language) : formatPoints(value, language, { signed: true })
}

function intervalText(ends: Ends, unit: ResultUnit, language: Language): string {
  if (unit === 'sek') return sekRange(ends, language)
  if (unit === 'share') return percentRange(ends, language)
  if (unit === 'index') return indexInterval(ends, language)
  const [low, high] = [valueText(ends.low, unit, language), valueText(ends.high, unit, language)]
  return low === high ? low : EVIDENCE[language].between({ low, high })
}

export function resultsTitle(model: EvidenceModel, language: Language): string {
  return EVIDENCE[language].tables.results.title({
    results: formatCount(KINDS.length, language),
    rules: formatCount(answeringRules(model), language),
    sums: sumsWord(model, language),
  })
}

export interface RuleRow {
  readonly id: string
  readonly index: number
  readonly words: string
  readonly isChosen: boolean
  readonly values: Readonly<Record<RuleColumn, number>>
  readonly texts: Readonly<Record<RuleColumn, string>>
}

export const RULE_COLUMNS = ['amountToMove', 'kakwaniIndex', 'needCoverage'] as const
export type RuleColumn = (typeof RULE_COLUMNS)[number]

const COLUMN_UNIT: Readonly<Record<RuleColumn, ResultUnit>> = {
  amountToMove: 'sek',
  kakwaniIndex: 'index',
  needCoverage: 'share',
}

export function ruleRows({ report }: EvidenceModel, language: Language): readonly RuleRow[] {
  const { noArea } = EVIDENCE[language].tables.rules
  return report.rules.map((rule, index) => {
    const valueOf = (column: RuleColumn) => report.results[column].byRule[index] ?? Number.NaN
    const textOf = (column: RuleColumn) =>
      numberCell(valueOf(column), (value) => valueText(value, COLUMN_UNIT[column], language), noArea).text
    return {
      id: ruleId(rule),
      index,
      words: ruleWords(rule, language),
      isChosen: index === report.chosen,
      values: eachColumn(valueOf),
      texts: eachColumn(textOf),
    }
  })
}

const eachColumn = <T>(valueOf: (column: RuleColumn) => T): Readonly<Record<RuleColumn, T>> => ({
  amountToMove: valueOf('amountToMove'),
  kakwaniIndex: valueOf('kakwaniIndex'),
  needCoverage: valueOf('needCoverage'),
})

/** What is counted as the areas with the highest share, with what they have of the residents where that is known. */
export function leakageNote({ topPeopleShare }: EvidenceModel, language: Language): string {
  const text = EVIDENCE[language].tables.results
  return Number.isFinite(topPeopleShare)
    ? text.leakageNote({ share: percent(topPeopleShare, language) })
    : text.leakageNoteOpen
}

export function rulesTitle(model: EvidenceModel, language: Language): string {
  const { report } = model
  const text = EVIDENCE[language].tables.rules
  const rules = formatCount(report.rules.length, language)
  const { low, high } = rulesRange(report.results.amountToMove.byRule)
  if (!Number.isFinite(low)) return text.titleNone({ rules })
  const [from, to] = [sekBare(low, language), sekBare(high, language)]
  const answering = formatCount(answeringRules(model), language)
  return text.title({ rules, answering, low: from, high: `${to}\u00a0${EVIDENCE[language].tables.results.units.sek}` })
}
