import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import type { CatalogEntry } from '../measures/catalog.ts'
import { formatIndex } from '../symbology/format.ts'
import type { SegregationModel } from './segregation.ts'
import { knownFloor, knownInterval } from './segregationChance.ts'

/** One measure of the chosen division: its value in words and how it is counted. */
export interface MeasureRow {
  readonly id: string
  readonly name: string
  readonly entry: CatalogEntry
  /** Null until it has been drawn. */
  readonly value: string | null
  readonly range: string
}

/** All measures of the division, the leading one first. */
export function measureRows(
  model: SegregationModel,
  language: Language,
  measures: readonly CatalogEntry[],
): readonly MeasureRow[] {
  const { indices, groups } = model
  const { measureNames } = SEGREGATION[language]
  const row = (id: string, value: number | undefined, name?: string): MeasureRow[] =>
    measures
      .filter((measure) => measure.id === id)
      .map((entry) => ({
        id: name ?? id,
        name: name ?? entry.name[language],
        entry,
        value: value === undefined ? null : formatIndex(value, language),
        range: entry.range.map((end) => rangeEnd(end, groups.shares, language)).join('–'),
      }))
  if (indices.kind === 'many') {
    return [
      ...row('multigroupInformationTheory', indices.multigroupInformationTheory),
      ...row('mutualInformation', indices.mutualInformation),
      ...row('diversity', indices.cityDiversity, measureNames.cityDiversity),
      ...row('diversity', indices.meanDiversity, measureNames.meanDiversity),
    ]
  }
  return [
    ...row('dissimilarity', indices.dissimilarity),
    ...row('simulatedDissimilarity', knownFloor(groups)?.mean, measureNames.simulatedDissimilarity),
    ...row('correctedDissimilarity', knownInterval(groups)?.corrected, measureNames.correctedDissimilarity),
    ...row('gini', indices.gini),
    ...row('informationTheory', indices.informationTheory),
    ...row('correlationRatio', indices.correlationRatio),
    ...row('isolation', indices.isolation),
    ...row('exposure', indices.exposure),
    ...row('mutualInformation', indices.mutualInformation),
  ]
}

/** The ends of the catalogue as numbers of this division; what depends on nothing stays as it is. */
function rangeEnd(end: string, shares: readonly number[], language: Language): string {
  if (end === 'X/T') return formatIndex(shares[0] ?? Number.NaN, language)
  return end === 'ln K' ? formatIndex(Math.log(shares.length), language) : end
}
