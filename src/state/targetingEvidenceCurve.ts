/** The concentration curve with its indices, and the same money fifth by fifth. */
import { interval } from '../analysis/targetingRows.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount } from '../symbology/format.ts'
import {
  indexInterval,
  indexText,
  largestOf,
  numberCell,
  percent,
  percentBare,
  shareInterval,
  sumsWord,
  textCell,
  type EvidenceModel,
  type PanelTable,
} from './targetingEvidenceModel.ts'
import { shareAxis } from './targetingEvidenceRows.ts'

export interface CurvePanel {
  readonly title: string
  readonly notes: readonly string[]
  readonly curve: {
    readonly people: readonly number[]
    readonly need: readonly number[]
    readonly money: readonly number[] | null
    readonly low: readonly number[]
    readonly high: readonly number[]
  }
  readonly table: PanelTable
}

export function curvePanel(model: EvidenceModel, language: Language): CurvePanel {
  const text = EVIDENCE[language].curve
  const { curve, results, verdict } = model.report
  const { concentrationIndex: ci, kakwaniIndex: k } = results
  const words = {
    sums: sumsWord(model, language),
    range: indexInterval(interval(ci.byRule, 0), language),
    needCi: indexText(needIndex(model), language),
  }
  const isOpen = !Number.isFinite(ci.chosen)
  const range = indexInterval(interval(k.byRule, 0), language)
  return {
    title: isOpen ? text.titleOpen(words) : text.title({ ...words, ci: indexText(ci.chosen, language) }),
    notes: [
      isOpen
        ? text.kakwaniOpen({ range })
        : text.kakwani({
            k: indexText(k.chosen, language),
            range,
            agreeing: formatCount(verdict.agreeing, language),
            of: formatCount(verdict.of, language),
          }),
      text.note,
    ],
    curve: { ...curve, money: curve.money.every(Number.isFinite) ? curve.money : null },
    table: curveTable(model, language),
  }
}

/** The index of need itself: what K leaves of the money's under any rule that has both. */
export function needIndex({ report: { results, rules } }: EvidenceModel): number {
  const { concentrationIndex: ci, kakwaniIndex: k } = results
  const known = rules.findIndex((_, index) => Number.isFinite(ci.byRule[index]) && Number.isFinite(k.byRule[index]))
  return (ci.byRule[known] ?? Number.NaN) - (k.byRule[known] ?? Number.NaN)
}

/** The curve at every tenth of the residents: between its points it is a straight line. */
function curveTable({ report: { curve } }: EvidenceModel, language: Language): PanelTable {
  const { head } = EVIDENCE[language].curve
  const { noNumber } = EVIDENCE[language]
  const tenths = Array.from({ length: 11 }, (_, index) => index / 10)
  return {
    head: Object.values(head),
    rows: tenths.map((share) =>
      [
        share,
        ...[curve.need, curve.money, curve.low, curve.high].map((line) => heightAt(curve.people, line, share)),
      ].map((value) => numberCell(value, (known) => percentBare(known, language), noNumber)),
    ),
  }
}

export function heightAt(people: readonly number[], line: readonly number[], share: number): number {
  const next = people.findIndex((value) => value >= share)
  if (next <= 0) return line[Math.max(0, next)] ?? Number.NaN
  const [from, to] = [people[next - 1] ?? 0, people[next] ?? 0]
  const [low, high] = [line[next - 1] ?? Number.NaN, line[next] ?? Number.NaN]
  return to === from ? high : low + ((high - low) * (share - from)) / (to - from)
}

export interface FifthsPanel {
  readonly title: string
  readonly rows: readonly {
    readonly name: string
    readonly needShare: number
    readonly moneyShare: { readonly chosen: number; readonly low: number; readonly high: number }
    readonly possible: { readonly low: number; readonly high: number }
  }[]
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly table: PanelTable
}

const FIFTH = 0.2

export function fifthsPanel(model: EvidenceModel, language: Language): FifthsPanel {
  const { fifths: text, rows: words } = EVIDENCE[language]
  const { noNumber } = EVIDENCE[language]
  const rows = model.report.fifths.map(({ needShare, moneyShare }, index) => ({
    name: text.names[index] ?? '',
    needShare,
    moneyShare: model.fifths[index] ?? moneyShare,
    possible: model.fifthBounds[index] ?? moneyShare,
  }))
  const [top] = rows
  const most = largestOf(
    rows.flatMap(({ needShare, moneyShare, possible }) => [needShare, moneyShare.high, possible.high]),
    FIFTH,
  )
  const share = (value: number) => numberCell(value, (known) => percentBare(known, language), noNumber)
  return {
    title:
      top === undefined
        ? ''
        : text.title({
            need: percent(top.needShare, language),
            money: shareInterval(top.moneyShare, language),
            sums: sumsWord(model, language),
          }),
    rows,
    ...shareAxis(most, language),
    table: {
      head: [
        text.head.fifth,
        text.head.people,
        words.need,
        words.chosen,
        words.low,
        words.high,
        words.possibleLow,
        words.possibleHigh,
      ],
      rows: rows.map(({ name, needShare, moneyShare, possible }) => [
        textCell(name),
        ...[FIFTH, needShare, moneyShare.chosen, moneyShare.low, moneyShare.high, possible.low, possible.high].map(
          share,
        ),
      ]),
    },
  }
}
