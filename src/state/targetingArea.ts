/** The figures of one area in the order of its panel. */
import type { AreaTargeting } from '../analysis/targetingTypes.ts'
import type { Language } from '../domain/text.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { formatCount, formatSek, withPercent } from '../symbology/format.ts'
import {
  bareShare,
  formatPercentInterval,
  formatSekInterval,
  signedPoints,
  type Interval,
} from '../symbology/formatInterval.ts'
import type { TargetingModel } from './targetingModel.ts'
import { chosenText, LEAST_PEOPLE, needCountText, pointsRange, rankRange, rateText } from './targetingRows.ts'
import { unplacedShare } from './targetingText.ts'

export interface AreaFact {
  readonly name: string
  readonly chosen: string
  readonly interval: string
}

export interface AreaFacts {
  readonly single: readonly { readonly name: string; readonly value: string }[]
  readonly ranges: readonly AreaFact[]
  /** Without an interval there is no figure, and `chosen` says why; `beside` is what has no place. */
  readonly perNeed: { readonly chosen: string; readonly interval: string | null; readonly beside: string }
}

export function areaFacts({ report }: TargetingModel, area: AreaTargeting, language: Language): AreaFacts {
  const text = TARGETING[language].areas
  const percent = (share: number): string => withPercent(bareShare(share, language), language)
  const fact = (name: string, value: number, write: (value: number) => string, interval: string): AreaFact => ({
    name,
    chosen: chosenText(value, write, language),
    interval,
  })
  const { sek, moneyShare, disparity, rank } = area
  return {
    single: [
      {
        name: text.needHead,
        value: text.needRow({ count: needCountText(area, language), share: percent(area.needShare) }),
      },
      { name: text.rateHead, value: rateText(area, language) },
    ],
    ranges: [
      fact(text.moneyHead, sek.chosen, (value) => formatSek(value, language), formatSekInterval(sek, language)),
      fact(text.moneyShareHead, moneyShare.chosen, percent, formatPercentInterval(moneyShare, language)),
      fact(
        text.disparityHead,
        disparity.chosen,
        (value) => signedPoints(value, language),
        pointsRange(disparity, language),
      ),
      fact(text.rankHead, rank.chosen, (value) => formatCount(value, language), rankRange(area, language)),
    ],
    perNeed: perNeedOf(area, unplacedShare(report.sums), report.question.rule.unplaced !== 'leftOut', language),
  }
}

function perNeedOf(
  { perNeed, people }: AreaTargeting,
  unplaced: Interval,
  isSpread: boolean,
  language: Language,
): AreaFacts['perNeed'] {
  const text = TARGETING[language].areas
  if (people < LEAST_PEOPLE) return { chosen: text.perNeedFew, interval: null, beside: '' }
  if (perNeed === null) return { chosen: text.perNeedNone, interval: null, beside: '' }
  const share = formatPercentInterval(unplaced, language)
  return {
    chosen: chosenText(perNeed.chosen, (sek) => formatSek(sek, language), language),
    interval: formatSekInterval(perNeed, language),
    beside: isSpread ? text.perNeedSpread({ share }) : text.perNeedUnplaced({ share }),
  }
}
