/** The figures of one area in the order of its panel. */
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
import { answeringRules, leftOutByChosen, type CountedReport } from '../analysis/targetingCounted.ts'
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
  /** Which ways of counting the shares are over, where some give no money an area; empty where all do. */
  readonly rulesNote: string
  /** Without an interval there is no figure, and `chosen` says why; `beside` is what has no place. */
  readonly perNeed: (Omit<AreaFact, 'name'> & { readonly beside: string }) | { readonly why: string }
}

export function areaFacts(model: TargetingModel, { area, byRule }: KnownRow, language: Language): AreaFacts {
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
  // What lies here in any case, what may lie here, and all there is, are sums and no estimates.
  const exact = [area.sek.low, area.sek.high, model.report.sums.knownSek]
  const sekEnds = (interval: Interval): string => formatSekInterval(interval, language, exact)
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
    rulesNote: rulesNoteOf(model, language),
    perNeed: perNeedOf({ area, byRule }, model, language),
  }
}

function rulesNoteOf({ report }: TargetingModel, language: Language): string {
  const answering = answeringRules(report).length
  const without = report.rules.length - answering
  if (without === 0) return ''
  const of = formatCount(answering, language)
  return TARGETING[language].areas.rulesNote({ of, count: without, text: formatCount(without, language) })
}

/** What the chosen rule leaves out of the figures beside it, and apart from that what the register gives no place. */
export function unplacedText(counted: CountedReport, language: Language): string {
  const text = TARGETING[language].areas
  const interval = unplacedShare(counted.report.sums)
  const leftOut = leftOutByChosen(counted)
  const share = formatPercentInterval(interval, language)
  if (leftOut > 0) {
    return text.unplacedLeftOut({ left: withPercent(bareShare(leftOut, language), language), share })
  }
  return interval.high === 0 ? text.unplacedNone : text.unplacedSpread({ share })
}

function perNeedOf(
  { area, byRule }: Pick<KnownRow, 'area' | 'byRule'>,
  model: TargetingModel,
  language: Language,
): AreaFacts['perNeed'] {
  const text = TARGETING[language].areas
  const { perNeed, people, need } = area
  if (perNeed === null) return { why: text.perNeedNone }
  if (people < LEAST_PEOPLE) return { why: text.perNeedFew }
  const ends = ({ low, high }: Interval): string => formatSekInterval({ low: low / need, high: high / need }, language)
  return {
    chosen: chosenText(perNeed.chosen, (value) => formatSek(value, language), language),
    rules: ends(byRule.sek),
    possible: ends(area.sek),
    beside: unplacedText(model, language),
  }
}
