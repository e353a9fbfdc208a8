/** The areas among their neighbours: computed when first asked for, and how the findings are written. */
import {
  areaClusters,
  FALSE_DISCOVERIES,
  type AreaClusters,
  type ClusterCell,
  type ClusterId,
} from '../analysis/segregationClusters.ts'
import type { LevelGroups } from '../analysis/segregationGroups.ts'
import { unitPlaces } from '../analysis/unitPlaces.ts'
import { absent, valueOrNaN, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { clusterNumber, clusterScale, starScale } from '../symbology/clusterScale.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { formatNumber } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'

/** What is found, and what it looks like. */
export interface ShownClusters extends AreaClusters {
  readonly counts: Readonly<Record<ClusterId, number>>
  /** Areas where high, and where low, shares lie together after the correction. */
  readonly starHigh: number
  readonly starLow: number
  readonly clusterFigures: readonly Figure[]
  readonly clusterScale: ColorScale
  readonly starScale: ColorScale
}

const known = new WeakMap<LevelGroups, ShownClusters>()

/** Tested once for as long as the groups are there. */
export function clustersOf({ groups, units }: SegregationModel): ShownClusters {
  const found = known.get(groups) ?? shown(areaClusters(groups, unitPlaces(units)))
  known.set(groups, found)
  return found
}

function shown(found: AreaClusters): ShownClusters {
  const { clusters, star } = found
  const clusterFigures = clusters.map((cell): Figure =>
    cell.state === 'value' ? { state: 'value', value: clusterNumber(cell.cluster) } : cell,
  )
  const countOf = (id: ClusterId): number => clusters.filter(({ cluster }) => cluster === id).length
  const passed = star.values.filter((_, unit) => isFound(star.adjusted[unit])).map(valueOrNaN)
  return {
    ...found,
    counts: {
      highHigh: countOf('highHigh'),
      highLow: countOf('highLow'),
      none: countOf('none'),
      lowHigh: countOf('lowHigh'),
      lowLow: countOf('lowLow'),
    },
    starHigh: passed.filter((z) => z > 0).length,
    starLow: passed.filter((z) => z < 0).length,
    clusterFigures,
    clusterScale: clusterScale(clusterFigures),
    starScale: starScale(star.values, star.adjusted),
  }
}

/** Whether an adjusted p is small enough for the area to be called found. */
export const isFound = (adjusted: Figure | undefined): boolean =>
  adjusted?.state === 'value' && adjusted.value <= FALSE_DISCOVERIES

/** One area among its neighbours. */
export interface ClusterRow {
  readonly cluster: ClusterCell
  readonly localI: Figure
  readonly localP: Figure
  readonly localAdjusted: Figure
  readonly z: Figure
  readonly zP: Figure
  readonly zAdjusted: Figure
}

export function clusterRow(model: SegregationModel, index: number): ClusterRow {
  const { clusters, local, star } = clustersOf(model)
  const at = (figures: readonly Figure[]): Figure => figures[index] ?? absent('missing')
  return {
    cluster: clusters[index] ?? { state: 'missing' },
    localI: at(local.values),
    localP: at(local.p),
    localAdjusted: at(local.adjusted),
    z: at(star.values),
    zP: at(star.p),
    zAdjusted: at(star.adjusted),
  }
}

export const clusterText = (cell: ClusterCell, language: Language): string =>
  cell.state === 'value'
    ? SEGREGATION[language].clusterNames[cell.cluster]
    : MESSAGES[language].laget.states[cell.state]

/** Above or below what chance gives, with its sign. */
export const zText = (z: number, language: Language): string => formatNumber(z, language, { digits: 2, signed: true })

/** The words of the class of Gi* that an area is in. */
export function starText(model: SegregationModel, z: number, language: Language): string {
  const { starScale: scale } = clustersOf(model)
  const row = scale.classes[scale.classOf(z) ?? -1]
  return starName(row?.id, scale, language)
}

/** The words of a class of the scale of Gi*; a scale without limits has its middle alone. */
export function starName(id: string | undefined, scale: ColorScale, language: Language): string {
  const { none, ...byStep } = SEGREGATION[language].starNames
  const steps: Readonly<Record<string, string>> = byStep
  return scale.limits.length === 0 ? none : (steps[id ?? ''] ?? none)
}

/** The smallest p that so many draws can give, on both sides together. */
const smallestP = (draws: number): number => 2 / (draws + 1)

const LEAST_WRITTEN = 0.0001
const FINE_BELOW = 0.001
const digitsOf = (p: number): number => (p < FINE_BELOW ? 4 : 3)
const bareP = (p: number, language: Language): string => formatNumber(p, language, { digits: digitsOf(p) })

/** A p with its sign: never 0, and "at most" where more draws might have given less. */
export function pText(p: number, draws: number | null, language: Language): string {
  const text = SEGREGATION[language]
  if (p < LEAST_WRITTEN) return text.pBelow({ p: bareP(LEAST_WRITTEN, language) })
  const isSmallest = draws !== null && p <= smallestP(draws)
  return (isSmallest ? text.pAtMost : text.pEquals)({ p: bareP(p, language) })
}

/** A p without the letter, for columns and after a word. */
export const adjustedText = (p: number, language: Language): string =>
  p < LEAST_WRITTEN ? `< ${bareP(LEAST_WRITTEN, language)}` : bareP(p, language)
