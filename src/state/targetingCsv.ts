/** The table of areas as a file: numbers as numbers, and in each row what it rests on. */
import type { Language } from '../domain/text.ts'
import { TARGETING } from '../i18n/targeting.ts'
import type { NeedWords } from './targetingNeed.ts'
import type { TargetingModel } from './targetingModel.ts'
import { absenceText, LEAST_PEOPLE, targetingRows, type TargetingRow } from './targetingRows.ts'
import { ruleText, unplacedShare } from './targetingText.ts'

type CsvCell = string | number | null

export interface CsvWords {
  readonly need: NeedWords
  /** What is supposed, in words; empty without a scenario. */
  readonly scenario: string
  /** The register, where it is not the shipped one. */
  readonly register: string
  readonly source: string
}

/** Header and rows of the file. */
export function targetingCsv(model: TargetingModel, words: CsvWords, language: Language) {
  const { scenario: text, answer } = TARGETING[language]
  const { report } = model
  const unplaced = unplacedShare(report.sums)
  const about: readonly CsvCell[] = [
    [answer.statuses[report.question.status], words.register].filter((part) => part !== '').join('; '),
    `${words.need.base}; ${words.need.rate}`,
    ruleText(report.question.rule, language),
    words.scenario === '' ? text.noScenario : words.scenario,
    words.source,
  ]
  const ends = [percent(unplaced.low), percent(unplaced.high)]
  return {
    header: Object.values(text.csv),
    rows: targetingRows(model).map((row) => [...areaCells(model, row, ends, language), ...about]),
  }
}

/** Columns between the area's names and the remark, empty where the area is in no result. */
const WITHOUT_RESULT = 25

const percent = (share: number): number | null => rounded(share * 100, 2)
const rounded = (value: number, digits: number): number | null =>
  Number.isFinite(value) ? Math.round(value * 10 ** digits) / 10 ** digits : null

function areaCells(
  model: TargetingModel,
  row: TargetingRow,
  unplaced: readonly CsvCell[],
  language: Language,
): readonly CsvCell[] {
  const { area, byRule, disparity } = row
  const status = disparity.state === 'value' ? '' : absenceText(disparity.state, language)
  const named = [row.unitId, row.name, row.parent]
  if (area === null || byRule === null) return [...named, ...Array.from({ length: WITHOUT_RESULT }, () => null), status]
  const { sek, moneyShare, rank } = area
  const efforts = area.efforts.map((index) => model.efforts[index]?.title[language] ?? '').join('; ')
  return [
    ...named,
    rounded(area.people, 0),
    rounded(area.need, 0),
    percent(area.needShare),
    percent(area.needRate),
    ...[sek.chosen, byRule.sek.low, byRule.sek.high, sek.low, sek.high].map((value) => rounded(value, 0)),
    ...[moneyShare.chosen, byRule.moneyShare.low, byRule.moneyShare.high, moneyShare.low, moneyShare.high].map(percent),
    ...[area.disparity.chosen, byRule.disparity.low, byRule.disparity.high].map(percent),
    ...perNeedCells(row, language),
    ...unplaced,
    ...[rank.chosen, rank.low, rank.high].map((value) => rounded(value, 0)),
    efforts,
    status,
  ]
}

function perNeedCells({ area }: TargetingRow, language: Language): readonly [CsvCell, string] {
  const text = TARGETING[language].areas
  if (area === null || area.perNeed === null) return [null, text.perNeedNone]
  if (area.people < LEAST_PEOPLE) return [null, text.perNeedFew]
  return [rounded(area.perNeed.chosen, 0), '']
}
