/** The view `boende` in words: the answer, its notes, and how an area is written. */
import { FEW_HOMES, isMixed, PART_OF_MIX, THRESHOLDS } from '../analysis/housingMix.ts'
import { homesIn, type TenureHomes } from '../analysis/housingHomes.ts'
import { absent, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { HOUSING } from '../i18n/housing.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { digitsFor, formatCount, formatNumber, formatRange, formatValue } from '../symbology/format.ts'
import { mixIdOf, type MixId } from '../symbology/mixScale.ts'
import type { HousingBase, HousingModel } from './housing.ts'

/** A share as per cent: whole for a limit, with a decimal for a share of the city's residents. */
export const percentText = (share: number, language: Language, digits = 1): string =>
  formatValue(share, 'percent', language, { digits })

export const limitText = (threshold: number, language: Language): string => percentText(threshold, language, 0)

/** The level's areas as they stand in a sentence: "delområden". */
export const areasName = ({ info }: Pick<HousingBase, 'info'>, language: Language): string =>
  inSentence(info.plural[language])

export function housingHeadline(model: HousingModel, language: Language): string {
  const { shareOfPeople } = model.mix.mixed
  if (Number.isNaN(shareOfPeople)) return MESSAGES[language].laget.states.missing
  return HOUSING[language].headline({
    share: percentText(shareOfPeople, language),
    units: areasName(model, language),
    threshold: limitText(model.mix.threshold, language),
  })
}

/** What the answer rests on: how many areas, whose limit, and what is not in it. */
export function housingNotes(model: HousingModel, language: Language): readonly string[] {
  const text = HOUSING[language]
  const { mix, homes, small, isBeyondMost } = model
  const units = areasName(model, language)
  const left = homes.excluded.reduce((sum, { count }) => sum + count, 0)
  const names = small.map((unit) =>
    text.smallArea({
      name: model.units.units[unit]?.name ?? '',
      homes: formatCount(Math.round(homesIn(homes, unit)), language),
    }),
  )
  const notes = [
    text.noteCount({
      mixed: formatCount(mix.mixed.mixedUnits, language),
      all: formatCount(mix.mixed.units, language),
      units,
    }),
    text.noteLimit,
  ]
  if (homes.basis === 'estimate') notes.push(text.noteEstimate({ units }))
  if (left > 0) notes.push(text.noteExcluded({ count: formatCount(left, language), units, one: left === 1 }))
  if (names.length > 0) {
    notes.push(text.noteSmall({ limit: formatCount(FEW_HOMES, language), names: names.join(', ') }))
  }
  if (isBeyondMost) notes.push(text.noteAtMost({ percent: limitText(mix.threshold, language) }))
  return notes
}

/** What the slider says of itself. */
export const thresholdText = ({ mix }: HousingModel, language: Language): string =>
  HOUSING[language].thresholdValue({
    threshold: limitText(mix.threshold, language),
    share: percentText(mix.mixed.shareOfPeople, language),
    mixed: formatCount(mix.mixed.mixedUnits, language),
    all: formatCount(mix.mixed.units, language),
  })

/** A type by itself, or with the word for mixed before the forms of a mix of two. */
export function typeName(id: MixId, language: Language): string {
  const text = HOUSING[language]
  const name = text.types[id]
  return id.startsWith('mix') && id !== 'mixAll' ? text.typeWithMixed({ type: inSentence(name) }) : name
}

/** The type of an area, or why it has none. */
export function typeText(figure: Figure | undefined, language: Language): string {
  const given = figure ?? absent('missing')
  if (given.state !== 'value') return MESSAGES[language].laget.states[given.state]
  const id = mixIdOf(given.value)
  return id === undefined ? MESSAGES[language].laget.states.undefined : typeName(id, language)
}

/** The type in a word, for the map's tag: which mix it is stands in the table. */
export const shortType = (figure: Figure | undefined, language: Language): string =>
  isMixedFigure(figure) ? HOUSING[language].mixedWord : typeText(figure, language)

/** Share of one form in one area, with the decimals that its residents allow. Homes are not people: nothing is capped. */
export const formText = (homes: TenureHomes, form: number, unit: number, language: Language): string =>
  formatValue(homes.shares[form]?.[unit] ?? 0, 'percent', language, {
    bare: true,
    digits: digitsFor(homes.residents[unit] ?? null),
  })

/** The area as the map and its list say it. */
export function areaText({ homes, mix, units, asked }: HousingModel, unit: number, language: Language): string {
  const name = units.units[unit]?.name ?? ''
  const type = typeText(mix.types[unit], language)
  if (mix.types[unit]?.state !== 'value') return `${name}: ${type}, ${asked.year}`
  const [rental = '', cooperative = '', owner = ''] = homes.shares.map((_, form) =>
    percentText(homes.shares[form]?.[unit] ?? 0, language, digitsFor(homes.residents[unit] ?? null)),
  )
  return `${name}: ${type}; ${HOUSING[language].areaValue({ rental, cooperative, owner })}, ${asked.year}`
}

/** What the types are and whose limits they have. */
export const ruleText = (threshold: number, language: Language): string =>
  HOUSING[language].legendRule({
    threshold: limitText(threshold, language),
    part: limitText(PART_OF_MIX, language),
  })

/** Whole per cents as ranges: 56, 57, 74 is "56–57, 74 %". */
export function rangesText(percents: readonly number[], language: Language): string {
  const runs: [number, number][] = []
  for (const percent of percents) {
    const last = runs.at(-1)
    if (last?.[1] === percent - 1) last[1] = percent
    else runs.push([percent, percent])
  }
  const write = (percent: number) => formatNumber(percent, language)
  const parts = runs.map(([from, to]) => (from === to ? write(from) : formatRange(write(from), write(to))))
  return parts.length === 0 ? '' : `${parts.join(', ')}${language === 'sv' ? '\u00a0%' : '%'}`
}

export const isMixedFigure = (figure: Figure | undefined): boolean => figure?.state === 'value' && isMixed(figure.value)

/** Ends of the slider as shares. */
export const LIMITS: readonly [number, number] = [THRESHOLDS.lowest / 100, THRESHOLDS.highest / 100]
