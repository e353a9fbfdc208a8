/** What the local picture shows for the chosen measure: one object that map, legend and ends are drawn from. */
import { endsAroundZero, endsOf, type Ends } from '../analysis/segregationLocal.ts'
import type { LocalMeasure } from '../analysis/query.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { classScale, type ColorScale } from '../symbology/colorScale.ts'
import { divergingScale } from '../symbology/divergingScale.ts'
import { formatQuotient, withPercent } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import {
  areaContext,
  differenceText,
  isDifferenceWritten,
  localText,
  shareText,
  type AreaContext,
  type SegregationRow,
} from './segregationAreas.ts'
import {
  clusterRow,
  clustersOf,
  clusterText,
  isFound,
  zText,
  type ClusterRow,
  type ShownClusters,
} from './segregationClusters.ts'

export interface LocalView {
  readonly measure: LocalMeasure
  readonly figures: readonly Figure[]
  readonly scale: ColorScale
  readonly ends: Ends
}

/** In nats, the same in every year and on every level; ours, and readable. */
export const SIGNED_LIMITS = [-0.1, -0.02, 0.02, 0.1] as const
export const UNSIGNED_LIMITS = [0.1, 0.25, 0.5, 1] as const

/** The measure's values, their colours and both ends of their order. */
export const localView = memoize1((model: SegregationModel, measure: LocalMeasure): LocalView => {
  const { local, groups, scale } = model
  switch (measure) {
    case 'quotient':
      return { measure, figures: local.figures, scale, ends: local.ends }
    case 'difference':
      return differenceView(model)
    case 'clusters': {
      const found = clustersOf(model)
      const ends = endsAroundZero(likeness(found), groups.residents)
      return { measure, figures: found.clusterFigures, scale: found.clusterScale, ends }
    }
    case 'highLow': {
      const { star, starScale } = clustersOf(model)
      const certain = star.values.map((z, unit) => (isFound(star.adjusted[unit]) ? z : absent('notApplicable')))
      return { measure, figures: star.values, scale: starScale, ends: endsAroundZero(certain, groups.residents) }
    }
  }
})

function differenceView({ local, groups }: SegregationModel): LocalView {
  const figures = local.differences
  return local.kind === 'quotient'
    ? {
        measure: 'difference',
        figures,
        scale: divergingScale(figures, 0, SIGNED_LIMITS),
        ends: endsAroundZero(figures, groups.residents),
      }
    : {
        measure: 'difference',
        figures,
        scale: classScale(figures, 'fixed', UNSIGNED_LIMITS),
        ends: endsOf(figures, groups.residents),
      }
}

/** How alike the areas of the two kinds of cluster are to their neighbours: above 0 among high, below 0 among low. */
const likeness = ({ clusters, local }: ShownClusters): readonly Figure[] =>
  clusters.map(({ cluster }, unit) => {
    const value = local.values[unit]
    if (value?.state !== 'value' || (cluster !== 'highHigh' && cluster !== 'lowLow')) return absent('notApplicable')
    return figureOf(cluster === 'highHigh' ? value.value : -value.value)
  })

/** The value of one area in the unit of the measure, as a column has it. */
export function localValue(
  model: SegregationModel,
  row: SegregationRow,
  measure: LocalMeasure,
  language: Language,
): string {
  const context = areaContext(model, language, row.residents)
  if (row.local.state !== 'value' || measure === 'quotient') return localText(row.local, row.shares[0], context)
  if (measure === 'difference') return differenceText(row.difference, context)
  const { cluster, localI, z } = clusterRow(model, row.index)
  const value = measure === 'clusters' ? localI : z
  if (value.state !== 'value') return clusterText(cluster, language)
  return measure === 'clusters' ? localIText(value.value, context) : zText(value.value, language)
}

/** Local Moran's I, from which the share could be found: not written where that is capped. */
export const localIText = (value: number, context: AreaContext): string =>
  isDifferenceWritten(context) ? formatQuotient(value, context.language) : SEGREGATION[context.language].notWritten

/** One area on the map: in few words beside it, and in full for a list or a reader who does not see it. */
export interface LocalMapTexts {
  readonly value: string
  readonly description: string
}

/** The share first, and then what the measure makes of it. */
export function localMapTexts(
  model: SegregationModel,
  row: SegregationRow,
  measure: LocalMeasure,
  language: Language,
): LocalMapTexts {
  const text = SEGREGATION[language]
  const isTwo = model.local.kind === 'quotient'
  const value = localValue(model, row, measure, language)
  const named = `${localName(model, measure, language)} ${value}`
  if (row.local.state !== 'value') return { value, description: named }
  const [share = absent('missing')] = row.shares
  const percent = withPercent(shareText(share, areaContext(model, language, row.residents)), language)
  if (measure === 'clusters' || measure === 'highLow') {
    const form = isTwo ? '' : `${inSentence(text.formNames[0] ?? '')} `
    return neighbourTexts(clusterRow(model, row.index), measure, `${form}${percent}`, language)
  }
  if (!isTwo) return { value, description: named }
  const said =
    measure === 'quotient'
      ? text.mapValue({ share: percent, quotient: value })
      : text.mapDifference({ share: percent, difference: value })
  return { value: said, description: said }
}

/** The words for a cluster leave no room for the share beside the name. */
function neighbourTexts(
  { cluster, z }: ClusterRow,
  measure: 'clusters' | 'highLow',
  share: string,
  language: Language,
): LocalMapTexts {
  const words = inSentence(clusterText(cluster, language))
  if (cluster.state !== 'value' || z.state !== 'value') return { value: words, description: `${share}, ${words}` }
  if (measure === 'clusters') {
    return { value: SEGREGATION[language].clusterShort[cluster.cluster], description: `${share}, ${words}` }
  }
  const said = `${share}, z ${zText(z.value, language)}`
  return { value: said, description: said }
}

/** What the measure is called where there is room for a few words. */
export function localName(model: SegregationModel, measure: LocalMeasure, language: Language): string {
  const text = SEGREGATION[language]
  const isTwo = model.local.kind === 'quotient'
  switch (measure) {
    case 'quotient':
      return isTwo ? text.quotient : text.diversity
    case 'difference':
      return isTwo ? text.differenceSigned : text.difference
    case 'clusters':
    case 'highLow':
      return text.localChoices[measure]
  }
}
