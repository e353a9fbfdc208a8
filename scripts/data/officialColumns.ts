import { absent, figureOf, type Figure } from '../../src/domain/figures.ts'
import { strongestAbsence, type DesoValues } from './areaSums.ts'
import type { DesoMeasure } from './desoFigures.ts'
import type { PublishedSex, YearCells } from './officialCells.ts'
import { both, OfficialFault } from './officialFault.ts'
import type { LayerRule } from './officialThemes.ts'
import { DECIMALS, rounded } from './rounding.ts'

/** The cells of a theme for one year, set of boundaries and sex. */
export interface CellsOfSex {
  readonly path: string
  readonly cells: YearCells
  readonly sex: PublishedSex
}

/** Amounts are thousand kronor; as much as this would be kronor. */
const MOST_THOUSANDS = 5000

/** The figure of one unit by the rule of a layer. */
export function figureBy(rule: LayerRule, { path, cells, sex }: CellsOfSex, unit: string): Figure {
  const read = (categories: readonly string[]): (Figure | undefined)[] =>
    categories.map((category) => cells.figures(sex, category).get(unit))
  const parts = read(rule.numerator)
  const whole = read(rule.base)
  const state = strongestAbsence([...parts, ...whole])
  if (state !== null) return absent(state)
  const sum = add(parts)
  const where = `${path} ${unit} ${cells.year} ${sex}`
  if (rule.kind === 'count' || rule.kind === 'density') return figureOf(wholeNumber(sum, rule, where))
  if (rule.kind === 'ratio') return ratio(sum, add(whole))
  const value = WRITTEN[rule.writtenAs](sum)
  const isPossible = rule.kind === 'share' ? value >= 0 && value <= 1 : value > 0 && value < MOST_THOUSANDS
  if (!isPossible) throw impossible(sum, rule, where)
  return figureOf(value)
}

const WRITTEN: Readonly<Record<LayerRule['writtenAs'], (sum: number) => number>> = {
  plain: (sum) => sum,
  percent: (sum) => rounded(sum / 100, DECIMALS.share),
  percentWithout: (sum) => rounded(1 - sum / 100, DECIMALS.share),
}

const add = (figures: readonly (Figure | undefined)[]): number =>
  figures.reduce((sum, figure) => sum + (figure?.state === 'value' ? figure.value : Number.NaN), 0)

/** Where small random changes have made a part larger than its whole, there is no share. */
const ratio = (part: number, whole: number): Figure =>
  whole === 0 || part > whole ? absent('notApplicable') : figureOf(rounded(part / whole, DECIMALS.share))

function wholeNumber(sum: number, rule: LayerRule, where: string): number {
  if (Number.isInteger(sum) && sum >= 0) return sum
  throw impossible(sum, rule, where)
}

const impossible = (value: number, rule: LayerRule, where: string): OfficialFault =>
  new OfficialFault(
    where,
    both(`${value} är inte möjligt för lagret ${rule.layer}`, `${value} is not possible for the layer ${rule.layer}`),
    both(
      `Jämför tabellen hos utgivaren med geodata/${rule.where}: rätt kategorier, och rätt writtenAs?`,
      `Compare the publisher's table with geodata/${rule.where}: the right categories, and the right writtenAs?`,
    ),
  )

/** What the estimates for other areas are computed from: the DeSO figures before they are put together. */
export function measureBy(
  rule: LayerRule,
  of: CellsOfSex,
  units: readonly string[],
  frame: Pick<DesoMeasure, 'referenceDate' | 'city' | 'protection'>,
): DesoMeasure {
  const { cells, sex } = of
  const valuesOf = (category: string): DesoValues =>
    units.map((unit) => cells.figures(sex, category).get(unit) ?? absent('missing'))
  const parts = rule.numerator.map(valuesOf)
  const mean = (decimals: number): DesoMeasure['how'] => ({
    kind: 'mean',
    values: units.map((unit) => figureBy(rule, of, unit)),
    decimals,
  })
  const how = {
    count: (): DesoMeasure['how'] => ({ kind: 'count', parts }),
    density: (): DesoMeasure['how'] => ({ kind: 'count', parts }),
    ratio: (): DesoMeasure['how'] => ({ kind: 'ratio', parts, whole: rule.base.map(valuesOf) }),
    share: () => mean(DECIMALS.share),
    amount: () => mean(DECIMALS.amount),
  }[rule.kind]()
  return {
    layer: rule.layer,
    year: cells.year,
    sex,
    base: rule.baseLayer === null ? null : { layer: rule.baseLayer, year: cells.year },
    how,
    isExactSum: how.kind !== 'mean',
    ...frame,
  }
}

/**
 * The city's value where none is published: counts added up, ratios of what is added up, means weighted by residents.
 *
 * @param people residents of the same units; null = they are not known
 */
export function cityBy(rule: LayerRule, of: CellsOfSex, units: readonly string[], people: DesoValues | null): Figure {
  const columns = (categories: readonly string[]): (Figure | undefined)[] =>
    categories.flatMap((category) => units.map((unit) => of.cells.figures(of.sex, category).get(unit)))
  const parts = columns(rule.numerator)
  const whole = columns(rule.base)
  const isMean = rule.kind === 'share' || rule.kind === 'amount'
  const weights = isMean ? (people ?? [absent('notPublished')]) : []
  const state = strongestAbsence([...parts, ...whole, ...weights])
  if (state !== null) return absent(state)
  if (rule.kind === 'ratio') return ratio(add(parts), add(whole))
  if (!isMean) return figureOf(add(parts))
  const residents = add(weights)
  if (residents === 0) return absent('notApplicable')
  const weighted = units.reduce(
    (sum, unit, index) => sum + numberOf(figureBy(rule, of, unit)) * numberOf(weights[index]),
    0,
  )
  return figureOf(rounded(weighted / residents, rule.kind === 'share' ? DECIMALS.share : DECIMALS.amount))
}

const numberOf = (figure: Figure | undefined): number => (figure?.state === 'value' ? figure.value : Number.NaN)
