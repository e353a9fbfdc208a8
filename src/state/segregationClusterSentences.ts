/** What the local picture says in words: of all areas above the map, and of the chosen one. Figures between ** are bold. */
import type { LocalMeasure } from '../analysis/query.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatIndex, formatQuotient, formatValue } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { adjustedText, clusterRow, clustersOf, clusterText, pText, starText, zText } from './segregationClusters.ts'
import { unitsName } from './segregationSentences.ts'

/** The title of the picture: a sentence with its number. */
export function localTitle(model: SegregationModel, measure: LocalMeasure, language: Language): string {
  const text = SEGREGATION[language]
  const isTwo = model.local.kind === 'quotient'
  const city = formatValue(model.groups.shares[0] ?? 0, 'percent', language)
  switch (measure) {
    case 'quotient':
      return isTwo ? text.localTitle({ share: city }) : text.localTitleMany
    case 'difference':
      return text.differenceTitle({ mean: formatIndex(model.local.meanDifference, language) })
    case 'clusters':
      return clustersTitle(model, language)
    case 'highLow':
      return starTitle(model, language)
  }
}

/** Of which share the neighbours are compared, where it is not that of the only group. */
function ofShare({ local }: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  return local.kind === 'quotient' ? '' : text.ofShare({ form: inSentence(text.formNames[0] ?? '') })
}

function clustersTitle(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const { counts, tested } = clustersOf(model)
  const alike = counts.highHigh + counts.lowLow
  const said = {
    of: ofShare(model, language),
    tested: formatCount(tested, language),
    units: unitsName(model, language),
  }
  return alike === 0
    ? text.clustersNoneTitle(said)
    : text.clustersTitle({ ...said, alike: formatCount(alike, language) })
}

function starTitle(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const { starHigh, starLow, tested } = clustersOf(model)
  const said = { of: ofShare(model, language), units: unitsName(model, language) }
  return starHigh + starLow === 0
    ? text.starNoneTitle({ ...said, tested: formatCount(tested, language) })
    : text.starTitle({ ...said, high: formatCount(starHigh, language), low: formatCount(starLow, language) })
}

/** What the map shows and how to read it, below the title. */
export function localLead(model: SegregationModel, measure: LocalMeasure, language: Language): string {
  const text = SEGREGATION[language]
  const isTwo = model.local.kind === 'quotient'
  const unit = inSentence(model.info.name[language])
  switch (measure) {
    case 'quotient':
      return isTwo
        ? text.localNote({ unit })
        : text.localNoteMany({ unit, city: formatQuotient(model.local.city, language) })
    case 'difference':
      return isTwo
        ? text.differenceLead({ unit, city: formatValue(model.groups.shares[0] ?? 0, 'percent', language) })
        : text.differenceLeadMany({ unit })
    case 'clusters':
      return clustersLead(model, language)
    case 'highLow':
      return text.starLead
  }
}

function clustersLead(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const { counts } = clustersOf(model)
  return text.clustersLead({
    high: formatCount(counts.highHigh, language),
    low: formatCount(counts.lowLow, language),
    unlike: formatCount(counts.highLow + counts.lowHigh, language),
  })
}

/** Moran's I of the city, with what to expect of it without a pattern, and p. */
export function moranSentence(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const { city } = clustersOf(model)
  if (city === null) return text.moranNone
  return text.moranLead({
    moran: formatIndex(city.moran, language),
    expected: formatIndex(city.expected, language),
    p: pText(city.p, city.draws, language),
  })
}

/** How chance is tested: which values, how many draws with which seed, and what is corrected for. */
export function testedSentences(
  model: SegregationModel,
  measure: 'clusters' | 'highLow',
  language: Language,
): readonly string[] {
  const text = SEGREGATION[language]
  const { draws, tested, city } = clustersOf(model)
  const count = (value: number) => formatCount(value, language)
  return [
    model.local.kind === 'quotient'
      ? text.testedRates
      : text.testedRatesMany({ form: inSentence(text.formNames[0] ?? '') }),
    measure === 'clusters'
      ? text.testedDraws({ draws: count(draws.draws), seed: String(draws.seed) })
      : text.testedNormal({ tested: count(tested) }),
    ...(measure === 'clusters' && city !== null
      ? [text.testedCity({ draws: count(city.draws), seed: String(city.seed) })]
      : []),
  ]
}

/** The chosen area among its neighbours, with p before and after the correction. */
export function neighbourSentence(
  model: SegregationModel,
  index: number,
  measure: 'clusters' | 'highLow',
  language: Language,
): string {
  const text = SEGREGATION[language]
  const { cluster, localP, localAdjusted, z, zP, zAdjusted } = clusterRow(model, index)
  if (measure === 'clusters') {
    if (localP.state !== 'value' || localAdjusted.state !== 'value') return text.areaUntested
    return text.areaCluster({
      cluster: clusterText(cluster, language),
      p: pText(localP.value, clustersOf(model).draws.draws, language),
      adjusted: adjustedText(localAdjusted.value, language),
    })
  }
  if (z.state !== 'value' || zP.state !== 'value' || zAdjusted.state !== 'value') return text.areaUntested
  return text.areaStar({
    star: starText(model, z.value, language),
    z: zText(z.value, language),
    p: pText(zP.value, null, language),
    adjusted: adjustedText(zAdjusted.value, language),
  })
}
