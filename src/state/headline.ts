/** The answer of a layer as sentences with figures, and what is missing from it. */
import type { LayerField } from '../analysis/layerField.ts'
import type { LayerSummary } from '../analysis/layerSummary.ts'
import { MIXED, TENURE_FORMS } from '../analysis/tenure.ts'
import type { LevelInfo } from '../domain/dataset.ts'
import { absent, figureOf, valueOrNaN } from '../domain/figures.ts'
import type { LayerKind } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import type { UnitLevel } from '../domain/units.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import { formatCount, formatValue } from '../symbology/format.ts'
import { contextOf, figureText, layerTitle } from './figureText.ts'
import { writtenOrder } from './writtenFigures.ts'

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
  const [low = '', high = ''] = endsOf(input).map((index) => at(valueOrNaN(field.figures[index] ?? field.city)))
  if (sex === 'difference') {
    return text.headlineDifference({ layer: layer.name[language], units, low, high, city: cityClause(field, language) })
  }
  if (field.city.state !== 'value') {
    return text.headlineRange({ layer: layerTitle(field.asked, language), units, low, high })
  }
  const sentence = citySentence(field, language)
  if (!hasQuartiles(layer.kind, summary)) {
    const unit = inSentence(input.level.name[language])
    return `${sentence} ${text.headlineCount({ low, high, unit })}`
  }
  return `${sentence} ${text.headlineSpread({ units, low: at(summary.lowerQuartile), high: at(summary.upperQuartile) })}`
}

/** The areas with the lowest and the highest value among those that are written with a number, where any is. */
function endsOf({ field, summary }: HeadlineInput): readonly number[] {
  const written = writtenOrder(field, summary).order
  const order = written.length > 0 ? written : summary.order
  return [order[0], order.at(-1)].flatMap((index) => index ?? [])
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

/** The line under the headline: range, areas that are written without a number, and those that lack a value and why. */
export function headlineNote(input: HeadlineInput): string {
  const { field, summary, level, language } = input
  const { layer, sex } = field.asked
  const text = MESSAGES[language].laget
  const units = inSentence(level.plural[language])
  const inWords = (count: number) => ({ count: formatCount(count, language), units })
  const { order, atMost, atLeast } = writtenOrder(field, summary)
  const write = (index: number) =>
    figureText(field.figures[index] ?? absent('missing'), contextOf(field, index, language))
  const [low = '', high = ''] = endsOf(input).map(write)
  const counted = layer.kind === 'category' || sex === 'difference'
  const range = counted
    ? text.countedIn(inWords(summary.withValue))
    : text.range({ low, high, ...inWords(order.length) })
  const capped = [atMost, atLeast].flatMap((indices) =>
    indices.slice(0, 1).map((first) => {
      const isOne = indices.length === 1
      const name = isOne ? inSentence(level.name[language]) : units
      const areas = `${formatCount(indices.length, language)} ${name}`
      return text.cappedIn({ areas, isOne, value: write(first) })
    }),
  )
  const gaps = summary.absences.map(({ state, count: missing }) => text.absence[state](inWords(missing)))
  return [...(order.length === 0 ? [] : [range]), ...capped, ...gaps].join(' ')
}

/** What a tooltip, an option of the map and a live announcement say about one area. */
export function areaDescription(level: UnitLevel, field: LayerField, index: number, language: Language): string {
  const { year } = field.asked
  const figure = field.figures[index]
  const value = figure === undefined ? '' : figureText(figure, contextOf(field, index, language))
  const { ownFile } = field.asked.layer
  const mark = ownFile === undefined ? '' : `. ${OWN_MARKS[language].file({ name: ownFile })}`
  return `${level.units[index]?.name ?? ''}: ${layerTitle(field.asked, language)} ${value}, ${year}${mark}`
}
