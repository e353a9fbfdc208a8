import type { Column } from '../math/column.ts'
import { atkinson } from '../measures/atkinson.ts'
import { correlationRatio } from '../measures/correlationRatio.ts'
import { dissimilarity } from '../measures/dissimilarity.ts'
import { exposure } from '../measures/exposure.ts'
import { gini } from '../measures/gini.ts'
import { gorard } from '../measures/gorard.ts'
import { hutchens } from '../measures/hutchens.ts'
import { informationTheory } from '../measures/informationTheory.ts'
import { isolation } from '../measures/isolation.ts'
import { multigroupDissimilarity } from '../measures/multigroupDissimilarity.ts'
import { multigroupGini } from '../measures/multigroupGini.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../measures/mutualInformation.ts'
import { normalizedExposure } from '../measures/normalizedExposure.ts'
import { normalizedRegionDiversity, regionDiversity } from '../measures/regionDiversity.ts'
import { regionInteraction } from '../measures/regionInteraction.ts'
import { relativeDiversity } from '../measures/relativeDiversity.ts'
import { squaredCoefficientOfVariation } from '../measures/squaredCoefficientOfVariation.ts'
import { reading, type MeasureReading } from './measureReading.ts'
import type { DivisionGroups } from './segregationGroups.ts'
import { othersOf } from './segregationIndices.ts'

/** The weight in Atkinson's index that treats areas with few and with many of the group alike. */
export const ATKINSON_WEIGHT = 0.5

/** How unevenly the groups are spread, the leading index first. */
export function evennessReadings({ counts }: DivisionGroups): readonly MeasureReading[] {
  const [group = [], rest = []] = counts
  return counts.length === 2 ? evennessOfTwo(group, rest) : evennessOfMany(counts)
}

const evennessOfTwo = (group: Column, rest: Column): readonly MeasureReading[] => [
  reading('dissimilarity', dissimilarity(group, rest)),
  reading('gorard', gorard(group, rest)),
  reading('gini', gini(group, rest)),
  reading('informationTheory', informationTheory(group, rest)),
  reading('mutualInformation', mutualInformation([group, rest])),
  reading('correlationRatio', correlationRatio(group, rest)),
  reading('atkinson', atkinson(group, rest, ATKINSON_WEIGHT)),
  reading('hutchens', hutchens(group, rest)),
]

const evennessOfMany = (counts: readonly Column[]): readonly MeasureReading[] => [
  reading('multigroupInformationTheory', multigroupInformationTheory(counts)),
  reading('multigroupDissimilarity', multigroupDissimilarity(counts)),
  reading('multigroupGini', multigroupGini(counts)),
  reading('mutualInformation', mutualInformation(counts)),
  reading('relativeDiversity', relativeDiversity(counts)),
  reading('normalizedExposure', normalizedExposure(counts)),
  reading('squaredCoefficientOfVariation', squaredCoefficientOfVariation(counts)),
]

/** Who lives in the same areas, and how mixed the city is as a whole. */
export function exposureReadings(groups: DivisionGroups): readonly MeasureReading[] {
  const { counts } = groups
  return [
    ...(counts.length === 2 ? meetingsOfTwo(groups) : isolationOfEach(groups)),
    reading('regionInteraction', regionInteraction(counts)),
    reading('regionDiversity', regionDiversity(counts)),
    reading('normalizedRegionDiversity', normalizedRegionDiversity(counts)),
  ]
}

function meetingsOfTwo({ counts, totals, shares }: DivisionGroups): readonly MeasureReading[] {
  const [group = [], rest = []] = counts
  const [share = Number.NaN, otherShare = Number.NaN] = shares
  return [
    reading('isolation', isolation(group, rest), { about: 'group', lowest: share }),
    // The two groups are everyone, so neither is met more often than where they are spread alike.
    reading('exposure', exposure(group, rest, totals), { about: 'group', highest: otherShare }),
    reading('exposure', exposure(rest, group, totals), { about: 'rest', highest: share }),
  ]
}

const isolationOfEach = ({ counts, totals, shares }: DivisionGroups): readonly MeasureReading[] =>
  counts.map((column, form) =>
    reading('isolation', isolation(column, othersOf(column, totals)), {
      about: form,
      lowest: shares[form] ?? Number.NaN,
    }),
  )
