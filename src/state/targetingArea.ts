/** The figures of one area in the order of its panel. */
import type { TargetingReport } from '../analysis/targetingTypes.ts'
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
import type { KnownRow } from './targetingLists.ts'
import type { TargetingModel } from './targetingModel.ts'
import { chosenText, LEAST_PEOPLE, needCountText, pointsRange, rankRange, rateText } from './targetingRows.ts'
import { unplacedShare } from './targetingText.ts'

export interface AreaFact {
  readonly name: string
  readonly chosen: string
  /** Over the ways of counting. */
  readonly rules: string
  /** Over every placement that the register allows. */
  readonly possible: string
}

export interface AreaFacts {
  readonly single: readonly { readonly name: string; readonly value: string }[]
  readonly ranges: readonly AreaFact[]
  /** Without an interval there is no figure, and `chosen` says why; `beside` is what has no place. */
  readonly perNeed: (Omit<AreaFact, 'name'> & { readonly beside: string }) | { readonly why: string }
}

export function areaFacts({ report }: TargetingModel, { area, byRule }: KnownRow, language: Language): AreaFacts {
  const text = TARGETING[language].areas
  const percent = (share: number): string => withPercent(bareShare(share, language), language)
  const points = (value: number): string => signedPoints(value, language)
  const sek = (value: number): string => formatSek(value, language)
  const fact = (name: string, value: number, write: (value: number) => string, ends: readonly [string, string]) => ({
    name,
    chosen: chosenText(value, write, language),
    rules: ends[0],
    possible: ends[1],
  })
  const sekEnds = (interval: Interval): string => formatSekInterval(interval, language)
  const shareEnds = (interval: Interval): string => formatPercentInterval(interval, language)
  return {
    single: [
      {
        name: text.needHead,
        value: text.needRow({ count: needCountText(area, language), share: percent(area.needShare) }),
      },
      { name: text.rateHead, value: rateText(area, language) },
    ],
    ranges: [
      fact(text.moneyHead, area.sek.chosen, sek, [sekEnds(byRule.sek), sekEnds(area.sek)]),
      fact(text.moneyShareHead, area.moneyShare.chosen, percent, [
        shareEnds(byRule.moneyShare),
        shareEnds(area.moneyShare),
      ]),
      fact(text.disparityHead, area.disparity.chosen, points, [
        pointsRange(byRule.disparity, language),
        pointsRange(area.disparity, language),
      ]),
      fact(text.rankHead, area.rank.chosen, (value) => formatCount(value, language), [rankRange(area, language), '']),
    ],
    perNeed: perNeedOf({ area, byRule }, report, language),
  }
}

function perNeedOf(
  { area, byRule }: Pick<KnownRow, 'area' | 'byRule'>,
  { sums, question }: TargetingReport,
  language: Language,
): AreaFacts['perNeed'] {
  const text = TARGETING[language].areas
  const { perNeed, people, need } = area
  if (perNeed === null) return { why: text.perNeedNone }
  if (people < LEAST_PEOPLE) return { why: text.perNeedFew }
  const share = formatPercentInterval(unplacedShare(sums), language)
  const ends = ({ low, high }: Interval): string => formatSekInterval({ low: low / need, high: high / need }, language)
  return {
    chosen: chosenText(perNeed.chosen, (value) => formatSek(value, language), language),
    rules: ends(byRule.sek),
    possible: ends(area.sek),
    beside: question.rule.unplaced === 'leftOut' ? text.perNeedUnplaced({ share }) : text.perNeedSpread({ share }),
  }
}
