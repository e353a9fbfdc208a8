/** The sign of K under every rule: does the money lean more to the areas with a high share than need does? */
import type { TargetingRule } from '../analysis/targetingTypes.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatNumber } from '../symbology/format.ts'
import {
  indexText,
  numberCell,
  ruleId,
  ruleWords,
  sumsWord,
  textCell,
  type EvidenceModel,
  type PanelTable,
} from './targetingEvidenceModel.ts'

export interface RuleDot {
  readonly id: string
  readonly rule: TargetingRule
  readonly value: number
  readonly isHollow: boolean
  readonly description: string
}

export interface SignPanel {
  readonly title: string
  readonly notes: readonly string[]
  /** Lowest first; the rules without an index are not among them. */
  readonly dots: readonly RuleDot[]
  readonly chosenId: string
  readonly listLabel: string
  readonly sides: readonly [Side, Side]
  readonly whisker: { readonly low: number; readonly high: number; readonly label: string } | null
  readonly table: PanelTable
}

interface Side {
  readonly strong: string
  readonly text: string
}

/** Nearer to 0 than this is rounding. */
const AS_NEED = 1e-9

export type Direction = 'more' | 'less' | 'same'

export const directionOf = (k: number): Direction => {
  if (Math.abs(k) <= AS_NEED) return 'same'
  return k < 0 ? 'more' : 'less'
}

export function signPanel(model: EvidenceModel, language: Language): SignPanel {
  const text = EVIDENCE[language].sign
  const { rules, chosen, results } = model.report
  const { byRule } = results.kakwaniIndex
  const dots = rules
    .map((rule, index) => ruleDot(rule, byRule[index] ?? Number.NaN, index === chosen, language))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value)
  const chosenRule = rules[chosen]
  const count = (direction: Direction) => dots.filter(({ value }) => directionOf(value) === direction).length
  const side = (direction: 'more' | 'less'): Side => ({
    strong: text.count({ count: formatCount(count(direction), language), of: formatCount(dots.length, language) }),
    text: text.sides[direction],
  })
  return {
    title: signTitle(model, dots.length, count, language),
    notes: signNotes(rules.length - dots.length, language),
    dots,
    chosenId: chosenRule === undefined ? '' : ruleId(chosenRule),
    listLabel: text.listLabel({ dots: formatCount(dots.length, language) }),
    sides: [side('more'), side('less')],
    whisker: whiskerOf(model, language),
    table: signTable(model, language),
  }
}

function signTitle(model: EvidenceModel, of: number, count: (direction: Direction) => number, language: Language) {
  const text = EVIDENCE[language].sign
  const words = { of: formatCount(of, language), sums: sumsWord(model, language) }
  const held = (['more', 'less'] as const).find((direction) => count(direction) === of)
  if (held !== undefined) return text.holds({ ...words, side: text.sides[held] })
  if (count('same') === of) return text.same(words)
  const inWords = (direction: Direction) => formatCount(count(direction), language)
  return text.turns({ ...words, more: inWords('more'), less: inWords('less'), same: inWords('same') })
}

function signNotes(undefinedRules: number, language: Language): readonly string[] {
  const text = EVIDENCE[language].sign
  return [
    text.note,
    ...(undefinedRules === 0 ? [] : [text.undefinedCount({ count: formatCount(undefinedRules, language) })]),
  ]
}

function ruleDot(rule: TargetingRule, value: number, isChosen: boolean, language: Language): RuleDot {
  return {
    id: ruleId(rule),
    rule,
    value,
    isHollow: rule.partly === 'without',
    description: Number.isFinite(value)
      ? EVIDENCE[language].sign.dot({ value: indexText(value, language), rule: ruleWords(rule, language), isChosen })
      : '',
  }
}

function whiskerOf({ report }: EvidenceModel, language: Language): SignPanel['whisker'] {
  const { searched } = report.results.kakwaniIndex
  if (searched === null || !Number.isFinite(searched.low) || !Number.isFinite(searched.high)) return null
  const { whisker, whiskerSafe } = EVIDENCE[language].sign
  const words = { low: indexText(searched.low, language), high: indexText(searched.high, language) }
  return { low: searched.low, high: searched.high, label: (searched.isExact ? whisker : whiskerSafe)(words) }
}

function signTable({ report }: EvidenceModel, language: Language): PanelTable {
  const text = EVIDENCE[language].sign
  const { chosen: chosenWord } = EVIDENCE[language].tables.rule
  return {
    head: Object.values(text.head),
    rows: report.rules.map((rule, index) => {
      const value = report.results.kakwaniIndex.byRule[index] ?? Number.NaN
      const words = ruleWords(rule, language)
      return [
        textCell(index === report.chosen ? `${words} (${chosenWord})` : words),
        numberCell(value, (known) => indexText(known, language), EVIDENCE[language].noNumber),
        textCell(Number.isFinite(value) ? text.sides[directionOf(value)] : ''),
      ]
    }),
  }
}

/** Labels of an axis that reaches as far to both sides of 0. */
export function signTicks({ end, step }: { readonly end: number; readonly step: number }, language: Language) {
  const count = Math.round(end / step)
  const digits = step < 0.1 || step === 0.25 ? 2 : 1
  return Array.from({ length: 2 * count + 1 }, (_, index) => {
    const value = (index - count) * step
    return { value, label: index === count ? '0' : formatNumber(value, language, { digits }) }
  })
}
