/** The results of one column of money, and what they would be if all of the money lay in one area. */
import { at } from '../math/column.ts'
import { pick } from '../math/pick.ts'
import { proportion } from '../math/proportion.ts'
import { amountToMove } from '../measures/amountToMove.ts'
import { concentrationIndexOf } from '../measures/concentrationIndex.ts'
import { demographicDisparity } from '../measures/demographicDisparity.ts'
import { kakwaniIndexOf } from '../measures/kakwaniIndex.ts'
import { moneyNeedDissimilarity } from '../measures/moneyNeedDissimilarity.ts'
import { needCoverage } from '../measures/needCoverage.ts'
import { shareByRankGroupOf } from '../measures/shareByRankGroup.ts'
import { TOP_SHARE, topNeedGroup } from '../measures/topNeedGroup.ts'
import { spreadOut, type NeedAreas } from './targetingAreas.ts'
import type { TargetingResultId } from './targetingTypes.ts'

/** How many groups of equally many people the areas are parted into. */
export const FIFTHS = 5

/** Results that are means over the kronor of a value that each area has. */
export const MEAN_RESULTS = [
  'concentrationIndex',
  'kakwaniIndex',
  'demographicDisparity',
  'leakage',
  'topTargetingRatio',
  'topFifthShare',
] as const satisfies readonly TargetingResultId[]
export type MeanResultId = (typeof MEAN_RESULTS)[number]

type Means = Readonly<Record<MeanResultId, number>> & { readonly fifths: ArrayLike<number> }

export type Figures = Readonly<Record<TargetingResultId, number>> & { readonly fifths: ArrayLike<number> }

/** Every result of a column of money, kronor per unit of the level. NaN where no money lies in an area of the result. */
export function figuresOf(money: Float64Array, areas: NeedAreas): Figures {
  const { known, ranked } = areas
  const here = pick(money, known.units)
  return {
    ...meansOf(pick(money, ranked.units), areas),
    amountToMove: amountToMove(here, known.need),
    moneyNeedDissimilarity: moneyNeedDissimilarity(here, known.need),
    // The measure is 0 without any money; here there is nothing to compare then.
    needCoverage: here.some((sek) => sek > 0) ? needCoverage(here, known.need) : Number.NaN,
  }
}

/** @param money in the order of the ranked areas */
function meansOf(money: Float64Array, { ranked, ranking, isPartOfPeople }: NeedAreas): Means {
  const { need, people } = ranked
  const top = topNeedGroup('topTargetingRatio', money, ranking, TOP_SHARE)
  const fifths = shareByRankGroupOf(money, ranking, FIFTHS).map(proportion)
  return {
    concentrationIndex: concentrationIndexOf(money, ranking),
    kakwaniIndex: kakwaniIndexOf(money, need, ranking),
    demographicDisparity: isPartOfPeople ? demographicDisparity(money, need, people) : Number.NaN,
    leakage: 1 - top.moneyShare,
    topTargetingRatio: top.moneyShare / top.peopleShare,
    topFifthShare: at(fifths, 0),
    fifths,
  }
}

/** Values per unit of the level, NaN where an area has none. */
export interface AreaValues {
  readonly means: Readonly<Record<MeanResultId, Float64Array>>
  readonly fifths: readonly Float64Array[]
}

/** What each mean is when all of the money lies in one area: where money lies decides it by these values alone. */
export function areaValues(areas: NeedAreas): AreaValues {
  const { ranked, needShares } = areas
  const alone = Array.from(ranked.units, (_, place) => {
    const money = new Float64Array(ranked.units.length)
    money[place] = 1
    return meansOf(money, areas)
  })
  const column = (valueOf: (means: Means) => number): Float64Array =>
    spreadOut(alone.map(valueOf), ranked, needShares.length)
  const mean = (id: MeanResultId): Float64Array => column((means) => means[id])
  return {
    means: {
      concentrationIndex: mean('concentrationIndex'),
      kakwaniIndex: mean('kakwaniIndex'),
      demographicDisparity: mean('demographicDisparity'),
      leakage: mean('leakage'),
      topTargetingRatio: mean('topTargetingRatio'),
      topFifthShare: mean('topFifthShare'),
    },
    fifths: Array.from({ length: FIFTHS }, (_, fifth) => column(({ fifths }) => at(fifths, fifth))),
  }
}
