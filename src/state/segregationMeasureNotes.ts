/** What the table of measures says around its rows: who is counted, and what limits each question's answers. */
import { expectedByChance, isUncertain, STANDARD_DRAWS } from '../analysis/segregationChance.ts'
import type { MeasureTheme } from '../analysis/segregationMeasures.ts'
import { DECAY_METERS, MORAN_DRAWS, SURROUNDINGS, type SpaceLimits } from '../analysis/segregationSpace.ts'
import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { MEASURE_TEXTS } from '../i18n/segregationMeasures.ts'
import { formatCount, formatNumber, formatValue, formatYear } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { knownFloor } from './segregationChance.ts'
import { measuresOf } from './segregationMeasures.ts'
import { excludedAs, groupWords, unitsName } from './segregationSentences.ts'

/** One thing that an index means nothing without. */
export interface MeasureFact {
  readonly term: string
  readonly text: string
}

/** Estimates that add up to the city but for rounding hold everyone. */
const ALL = 0.99999

/** Groups, reference group, year, areas, how many of all are counted, and which areas are left out. */
export function measureFacts(model: SegregationModel, language: Language): readonly MeasureFact[] {
  const text = MEASURE_TEXTS[language]
  const { facts } = text
  const words = groupWords(model, language)
  const { groups, asked } = model
  const units = `${formatCount(groups.units, language)} ${unitsName(model, language)}`
  const isEstimate = groups.basis === 'estimate'
  return [
    words === null
      ? { term: facts.groups, text: new Intl.ListFormat(language).format(SEGREGATION[language].forms) }
      : { term: facts.group, text: words.group },
    { term: facts.reference, text: words === null ? text.noReference : words.rest },
    { term: facts.year, text: formatYear(asked.year) },
    { term: facts.areas, text: text.areas({ units, isEstimate }) },
    { term: facts.counted, text: countedText(model, language) },
    { term: facts.excluded, text: excludedText(model, language) },
  ]
}

function countedText({ asked, groups }: SegregationModel, language: Language): string {
  const text = MEASURE_TEXTS[language]
  const { residents, dwellings } = SEGREGATION[language]
  const isAll = groups.coverage !== null && groups.coverage > ALL
  const count = formatCount(Math.round(isAll ? (groups.everyone ?? groups.counted) : groups.counted), language)
  const counted = asked.division === 'tenure' ? dwellings({ count }) : residents({ count })
  if (groups.coverage === null) return counted
  if (isAll) return text.countedAll({ counted })
  const digits = groups.coverage > 0.999 ? 2 : 1
  return text.counted({ counted, share: formatValue(groups.coverage, 'percent', language, { digits }) })
}

function excludedText({ groups }: SegregationModel, language: Language): string {
  const text = MEASURE_TEXTS[language]
  if (groups.excluded.length === 0) return text.excludedNone
  return groups.excluded
    .map(({ state, count }) =>
      text.excluded[excludedAs(state)]({
        count: formatCount(count, language),
      }),
    )
    .join('; ')
}

/** That the group is small, or chance could bring the index most of the way; null where neither is so. */
export function uncertainNote({ groups, index }: SegregationModel, language: Language): string | null {
  const floor = knownFloor(groups) ?? { mean: expectedByChance(groups) }
  return isUncertain(groups, index, floor) ? MEASURE_TEXTS[language].uncertain : null
}

/** What to keep in mind with the measures of one question. */
export function themeNotes(model: SegregationModel, theme: MeasureTheme, language: Language): readonly string[] {
  const { land } = MEASURE_TEXTS[language]
  switch (theme) {
    // What land does to the values stands above the measures of land.
    case 'concentration':
    case 'evenness':
      return []
    case 'chance':
      return chanceNotes(model, language)
    case 'exposure':
      return [exposureNote(model, language)]
    case 'clustering':
      return clusteringNotes(model, language)
    case 'surroundings':
      return surroundingNotes(model, language)
    case 'centralization':
      return [land.centre]
  }
}

function chanceNotes({ groups }: SegregationModel, language: Language): readonly string[] {
  const { notes } = MEASURE_TEXTS[language]
  const { intervalNote, intervalDraws } = SEGREGATION[language]
  if (groups.counts.length !== 2) return [notes.chanceMany]
  const { draws, seed } = STANDARD_DRAWS
  return [intervalNote, intervalDraws({ draws: formatCount(draws, language), seed: String(seed) }), notes.chance]
}

function exposureNote(model: SegregationModel, language: Language): string {
  const { notes } = MEASURE_TEXTS[language]
  const words = groupWords(model, language)
  const [share = '', ...others] = model.groups.shares.map((one) => formatValue(one, 'percent', language))
  if (words !== null) return notes.exposure({ group: words.group, share })
  const { forms } = SEGREGATION[language]
  const parts = [share, ...others].map((one, form) => `${forms[form] ?? ''} ${one}`)
  return notes.exposureMany({ shares: new Intl.ListFormat(language).format(parts) })
}

function clusteringNotes(model: SegregationModel, language: Language): readonly string[] {
  const { notes } = MEASURE_TEXTS[language]
  const { draws, seed } = MORAN_DRAWS
  const meters = formatCount(DECAY_METERS, language)
  const weight = formatNumber(Math.exp(-1), language, { digits: 2 })
  const isEstimate = model.groups.basis === 'estimate'
  return [
    notes.decay({ meters, weight }),
    ...neighbourNotes(measuresOf(model).limits, language),
    ...borderNotes(model, language),
    isEstimate ? notes.estimate : notes.moran({ draws: formatCount(draws, language), seed: String(seed) }),
  ]
}

function neighbourNotes({ withoutNeighbour }: SpaceLimits, language: Language): readonly string[] {
  const { one, many } = MEASURE_TEXTS[language].notes.withoutNeighbour
  if (withoutNeighbour === 0) return []
  return [withoutNeighbour === 1 ? one : many({ count: formatCount(withoutNeighbour, language) })]
}

/** Figures of an older boundary set are placed where the areas of the same code lie now. */
function borderNotes({ groups, info }: SegregationModel, language: Language): readonly string[] {
  const [level, from] = groups.vintage.split('-')
  const [nowLevel, to] = info.vintage.split('-')
  if (level !== nowLevel || from === undefined || to === undefined || from === to) return []
  return [MEASURE_TEXTS[language].notes.olderBorders({ level: info.name[language], from, to })]
}

function surroundingNotes(model: SegregationModel, language: Language): readonly string[] {
  const { notes } = MEASURE_TEXTS[language]
  const { areSurroundingsTooSmall, nearestMeters } = measuresOf(model).limits
  const isTwo = model.groups.counts.length === 2
  return [
    notes.surroundings({ meters: formatCount(SURROUNDINGS.radiusMeters, language) }),
    ...(areSurroundingsTooSmall && Number.isFinite(nearestMeters)
      ? [notes.tooSmall({ nearest: formatCount(nearestMeters, language) })]
      : []),
    ...(isTwo ? [notes.borders] : []),
    // With two groups this is said beside the measures of clustering.
    ...(isTwo ? [] : borderNotes(model, language)),
    ...(!isTwo && model.groups.basis === 'estimate' ? [notes.estimate] : []),
  ]
}
