/** The answer of a layer as sentences with figures, and what is missing from it. */
import type { LayerField } from '../analysis/layerField.ts'
import type { LayerSummary } from '../analysis/layerSummary.ts'
import { MIXED, TENURE_FORMS } from '../analysis/tenure.ts'
import type { LevelInfo } from '../domain/dataset.ts'
import { figureOf } from '../domain/figures.ts'
import type { LayerKind } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import type { UnitLevel } from '../domain/units.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { formatCount, formatValue } from '../symbology/format.ts'
import { contextOf, figureText, layerTitle } from './figureText.ts'

export interface HeadlineInput {
  readonly field: LayerField
  readonly summary: LayerSummary
  readonly level: LevelInfo
  readonly language: Language
  readonly mixedThreshold: number
}

/** With fewer areas, a quarter of the residents is often one of them: the range says as much. */
const QUARTILES_FROM = 20

/** The headline: the city's value and how it is spread, or what the areas are. Figures stand between **. */
export function headline(input: HeadlineInput): string {
  const { field, summary, language } = input
  const { layer, sex } = field.asked
  const text = MESSAGES[language].laget
  if (summary.withValue === 0) return text.noValueAtAll({ layer: layer.name[language] })
  if (layer.id === 'mixedTenure') return mixedHeadline(input)
  if (layer.kind === 'category') return categoryHeadline(input)
  const at = (value: number) =>
    figureText(figureOf(value), { ...contextOf(field, null, language), isWhole: field.isWholePercent })
  const units = inSentence(input.level.plural[language])
  if (sex === 'difference') {
    const [low, high] = [at(summary.lowest), at(summary.highest)]
    return text.headlineDifference({ layer: layer.name[language], units, low, high, city: cityClause(field, language) })
  }
  if (field.city.state !== 'value') {
    const [low, high] = [at(summary.lowest), at(summary.highest)]
    return text.headlineRange({ layer: layerTitle(field.asked, language), units, low, high })
  }
  const sentence = citySentence(field, language)
  if (!hasQuartiles(layer.kind, summary)) {
    const unit = inSentence(input.level.name[language])
    return `${sentence} ${text.headlineCount({ low: at(summary.lowest), high: at(summary.highest), unit })}`
  }
  return `${sentence} ${text.headlineSpread({ units, low: at(summary.lowerQuartile), high: at(summary.upperQuartile) })}`
}

const hasQuartiles = (kind: LayerKind, { withValue, lowerQuartile }: LayerSummary): boolean =>
  kind !== 'count' && withValue >= QUARTILES_FROM && !Number.isNaN(lowerQuartile)

/** The layer's own sentence with the city's value, and among whom where that is not everyone. */
function citySentence(field: LayerField, language: Language): string {
  const { layer, sex } = field.asked
  const { headlineSex, sexes } = MESSAGES[language].laget
  const city = figureText(field.city, contextOf(field, null, language))
  const sentence = layer.sentence[language].replace('{value}', `**${city}**`)
  if (sex === 'total') return sentence
  return headlineSex({ sex: sexes[sex] }) + sentence.charAt(0).toLocaleLowerCase(language) + sentence.slice(1)
}

/** The city's own difference, where the source gives one. */
function cityClause(field: LayerField, language: Language): string {
  if (field.city.state !== 'value') return ''
  return MESSAGES[language].laget.cityClause({ value: figureText(field.city, contextOf(field, null, language)) })
}

function countOf(field: LayerField, category: number): number {
  return field.figures.filter((figure) => figure.state === 'value' && figure.value === category).length
}

function categoryHeadline({ field, level, language, summary }: HeadlineInput): string {
  const text = MESSAGES[language].laget
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const parts = TENURE_FORMS.map((form, index) =>
    text.headlineCategoryPart({ category: text.tenure[form], count: formatCount(countOf(field, index), language) }),
  )
  return text.headlineCategory({
    parts: list.format(parts),
    units: `${formatCount(summary.withValue, language)} ${inSentence(level.plural[language])}`,
  })
}

function mixedHeadline({ field, summary, level, language, mixedThreshold }: HeadlineInput): string {
  const text = MESSAGES[language].laget
  let [mixed, all] = [0, 0]
  field.figures.forEach((figure, index) => {
    const people = field.residents[index] ?? 0
    if (figure.state !== 'value') return
    all += people
    if (figure.value === MIXED) mixed += people
  })
  return text.headlineMixed({
    share: formatValue(mixed / all, 'percent', language),
    threshold: formatValue(mixedThreshold, 'percent', language, { digits: 0 }),
    mixed: formatCount(countOf(field, MIXED), language),
    all: formatCount(summary.withValue, language),
    units: inSentence(level.plural[language]),
  })
}

/** The line under the headline: range, and how many areas lack a value and why. */
export function headlineNote({ field, summary, level, language }: HeadlineInput): string {
  const { layer, sex } = field.asked
  const text = MESSAGES[language].laget
  const units = inSentence(level.plural[language])
  const count = formatCount(summary.withValue, language)
  const range =
    summary.withValue === 0
      ? ''
      : layer.kind === 'category' || sex === 'difference'
        ? text.countedIn({ count, units })
        : text.range({
            low: figureText(figureOf(summary.lowest), contextOf(field, summary.order[0] ?? null, language)),
            high: figureText(figureOf(summary.highest), contextOf(field, summary.order.at(-1) ?? null, language)),
            count,
            units,
          })
  const gaps = summary.absences.map(({ state, count: missing }) =>
    text.absence[state]({ count: formatCount(missing, language), units }),
  )
  return [range, ...gaps].filter((part) => part !== '').join(' ')
}

/** What a tooltip, an option of the map and a live announcement say about one area. */
export function areaDescription(level: UnitLevel, field: LayerField, index: number, language: Language): string {
  const { year } = field.asked
  const figure = field.figures[index]
  const value = figure === undefined ? '' : figureText(figure, contextOf(field, index, language))
  return `${level.units[index]?.name ?? ''}: ${layerTitle(field.asked, language)} ${value}, ${year}`
}
