/** Figures in words: one place for how a value, and the lack of one, is written in every part of the screen. */
import type { LayerField } from '../analysis/layerField.ts'
import { MIXED, TENURE_FORMS } from '../analysis/tenure.ts'
import type { Absence, Figure, Sex } from '../domain/figures.ts'
import type { Layer } from '../domain/layers.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import { digitsFor, formatCount, formatPoints, formatShare, formatValue, withPercent } from '../symbology/format.ts'

export interface FigureContext {
  readonly layer: Layer
  readonly sex: Sex
  readonly language: Language
  /** Residents that the figure is about: few of them make it coarser. Infinity for the whole city. */
  readonly residents: number | null
  /** Whole per cent, since the source gives no decimals. */
  readonly isWhole?: boolean
  /** What having few residents means: fewer than so many. */
  readonly fewestResidents?: number | null
}

/** The context of one area of a field; `index` null = the whole city. */
export function contextOf(field: LayerField, index: number | null, language: Language): FigureContext {
  const { layer, sex } = field.asked
  const residents = index === null ? Infinity : (field.residents[index] ?? null)
  const { fewestResidents } = field
  return { layer, sex, language, residents, fewestResidents, isWhole: index !== null && field.isWholePercent }
}

const NBSP = '\u00a0'

/** The figure as it stands alone: with its unit, or the reason why there is none. */
export function figureText(figure: Figure, context: FigureContext): string {
  const bare = bareFigureText(figure, context)
  if (figure.state !== 'value' || context.layer.kind === 'category') return bare
  const unit = unitText(context)
  if (unit === '%') return withPercent(bare, context.language)
  return unit === '' ? bare : `${bare}${NBSP}${unit}`
}

/** The layer's name with whom it is about, where that is not everyone: "Ekonomiskt bistånd, kvinnor". */
export function layerTitle({ layer, sex }: Pick<FigureContext, 'layer' | 'sex'>, language: Language): string {
  const { sexes } = MESSAGES[language].laget
  return sex === 'total' ? layer.name[language] : `${layer.name[language]}, ${sexes[sex]}`
}

/** How the figures came about, in a few words: where they are from a file of the reader's own, that is what is said. */
export function basisText({ asked, basis }: Pick<LayerField, 'asked' | 'basis'>, language: Language): string {
  const { ownFile } = asked.layer
  return ownFile === undefined
    ? MESSAGES[language].laget.basisShort[basis]
    : OWN_MARKS[language].file({ name: ownFile })
}

/** The same as a sentence. */
export function basisSentence({ asked, basis }: Pick<LayerField, 'asked' | 'basis'>, language: Language): string {
  return asked.layer.ownFile === undefined ? MESSAGES[language].laget.basis[basis] : OWN_MARKS[language].basis
}

/** The figure for a column whose heading has the unit. */
export function bareFigureText(figure: Figure, context: FigureContext): string {
  const { layer, sex, language, residents, isWhole } = context
  if (figure.state !== 'value') return absenceText(figure.state, context)
  const { value } = figure
  if (layer.unit === 'category') return categoryText(value, layer, language)
  if (layer.unit !== 'percent') return formatValue(value, layer.unit, language, { signed: sex === 'difference' })
  if (sex === 'difference') return formatPoints(value, language, { signed: true })
  if (layer.group === 'housing' || isWhole === true) {
    return formatValue(value, 'percent', language, { bare: true, digits: isWhole === true ? 0 : digitsFor(residents) })
  }
  return formatShare(value, residents, language, { bare: true })
}

/** Why there is no figure. Of few residents it says how few, where that is known: their number is shown as a band. */
export function absenceText(
  state: Absence,
  { language, fewestResidents }: Pick<FigureContext, 'language' | 'fewestResidents'>,
): string {
  const { states, fewResidentsBand } = MESSAGES[language].laget
  if (state !== 'fewResidents' || typeof fewestResidents !== 'number') return states[state]
  return fewResidentsBand({ most: formatCount(fewestResidents - 1, language) })
}

/** What the numbers of a layer are counted in, as words for a heading. */
export function unitText({ layer, sex, language }: Pick<FigureContext, 'layer' | 'sex' | 'language'>): string {
  const { units } = MESSAGES[language].laget
  if (sex === 'difference' && layer.unit === 'percent') return units.percentagePoints
  return units[layer.unit]
}

function categoryText(value: number, layer: Layer, language: Language): string {
  const { tenure, tenureMostly } = MESSAGES[language].laget
  if (value === MIXED) return tenure.mixed
  const form = TENURE_FORMS[value]
  if (form === undefined) return String(value)
  return layer.id === 'mixedTenure' ? tenureMostly[form] : tenure[form]
}
