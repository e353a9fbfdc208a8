/** Areas with what money and need come to in each, as they are shown on the map, in the panel, lists and table. */
import type { AreaByRule } from '../analysis/targetingByRule.ts'
import type { AreaTargeting, RuleInterval } from '../analysis/targetingTypes.ts'
import { absent, figureOf, type Absence, type Figure } from '../domain/figures.ts'
import type { Effort, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { parentName, type ArealUnit } from '../domain/units.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { disparityScale, type DisparityScale } from '../symbology/disparityScale.ts'
import { formatCount, formatNumber, formatSek, formatShare, withPercent } from '../symbology/format.ts'
import { bareShare, bareShareInterval, signedPoints } from '../symbology/formatInterval.ts'
import { answeringRules } from '../analysis/targetingCounted.ts'
import type { TargetingModel } from './targetingModel.ts'

/** No figure per person where so few live: one of them would move it. The same limit as elsewhere in the city's data. */
export const LEAST_PEOPLE = 100

export interface TargetingRow {
  readonly unit: number
  readonly unitId: string
  readonly name: string
  readonly parent: string | null
  /** Null where the area is in no result. */
  readonly area: AreaTargeting | null
  readonly byRule: AreaByRule | null
  /** Share of money minus share of need by the chosen rule, or why there is none. */
  readonly disparity: Figure
  /** The ways of counting give both signs: which way it is depends on the assumption. */
  readonly isUnsettled: boolean
}

const known = new WeakMap<TargetingModel, readonly TargetingRow[]>()

/** One row a delområde, in the order of the level. */
export function targetingRows(model: TargetingModel): readonly TargetingRow[] {
  const found = known.get(model) ?? rowsOf(model)
  known.set(model, found)
  return found
}

function rowsOf({ report, level, larger, byRule }: TargetingModel): readonly TargetingRow[] {
  const areas = new Map(report.areas.map((area) => [area.unit, area]))
  return level.units.map((unit, index): TargetingRow => {
    const area = areas.get(index) ?? null
    return {
      unit: index,
      unitId: unit.id,
      name: unit.name,
      parent: parentName(unit, larger),
      area,
      disparity: disparityOf(unit, area),
      byRule: area === null ? null : (byRule[index] ?? null),
      isUnsettled: area !== null && isBothWays(byRule[index]?.disparity),
    }
  })
}

/** A difference that is smaller is none: adding fractions leaves it. */
const ROUNDING = 1e-9

const isBothWays = (interval: RuleInterval | undefined): boolean =>
  interval !== undefined && interval.low < -ROUNDING && interval.high > ROUNDING

function disparityOf(unit: ArealUnit, area: AreaTargeting | null): Figure {
  if (!unit.isInhabited || area?.people === 0) return absent('noResidents')
  if (area === null) return absent('missing')
  return Number.isNaN(area.disparity.chosen) ? absent('undefined') : figureOf(area.disparity.chosen)
}

const scales = new WeakMap<TargetingModel, DisparityScale>()

/** The colours of the map and its legend. */
export function scaleOf(model: TargetingModel): DisparityScale {
  const rows = targetingRows(model)
  const scale =
    scales.get(model) ??
    disparityScale(
      rows.map(({ disparity }) => disparity),
      rows.map(({ isUnsettled }) => isUnsettled),
    )
  scales.set(model, scale)
  return scale
}

/** Why a row has no value, in words. */
export function absenceText(state: Absence, language: Language): string {
  const { areas } = TARGETING[language]
  if (state === 'missing') return areas.noNeedFigure
  return state === 'undefined' ? areas.undefinedByRule : MESSAGES[language].laget.states[state]
}

/** A figure by the chosen rule, or the words for there being none. */
export const chosenText = (value: number, write: (value: number) => string, language: Language): string =>
  Number.isFinite(value) ? write(value) : TARGETING[language].areas.undefinedByRule

/** A number for a column: what the chosen rule leaves undefined is a dash, and said below the table. */
export const orDash = (value: number, write: (value: number) => string): string =>
  Number.isFinite(value) ? write(value) : '–'

/** The share of the money over the ways of counting. */
export const moneyRange = ({ moneyShare }: AreaByRule, language: Language): string =>
  Number.isNaN(moneyShare.low) ? '–' : bareShareInterval(moneyShare, language)

/** Ends that may be negative, with a word between them. */
export function pointsRange({ low, high }: RuleInterval, language: Language): string {
  const [from, to] = [signedPoints(low, language), signedPoints(high, language)]
  return from === to ? from : TARGETING[language].areas.rankRange({ low: from, high: to })
}

export function rankRange({ rank }: AreaTargeting, language: Language): string {
  const [low, high] = [formatCount(rank.low, language), formatCount(rank.high, language)]
  return low === high ? low : TARGETING[language].areas.rankRange({ low, high })
}

/** The share of its people that an area has in need. */
export const rateText = ({ needRate, people }: AreaTargeting, language: Language, bare = false): string =>
  Number.isNaN(needRate) ? '–' : formatShare(needRate, people, language, { bare })

/** People in need are estimates: tens, as the share and the residents allow. */
export const needCountText = ({ need }: AreaTargeting, language: Language): string =>
  formatCount(need < 10 ? Math.round(need) : Math.round(need / 10) * 10, language)

/** Kronor per person in need, where there is such a figure and so many people that none of them moves it. */
export const perNeedShown = ({ perNeed, people }: AreaTargeting): RuleInterval | null =>
  people < LEAST_PEOPLE ? null : perNeed

/** Kronor per person in need for a column: a number without its unit, or why there is none. */
export function perNeedCell(area: AreaTargeting, language: Language): string {
  const { areas } = TARGETING[language]
  if (area.perNeed === null) return areas.perNeedNoneShort
  if (area.people < LEAST_PEOPLE) return areas.perNeedFewShort
  return orDash(area.perNeed.chosen, (sek) => formatNumber(sek, language))
}

/** What an effort may have for an area: at most its sum, or why no sum is known. */
export function effortSumText({ sums }: Effort, status: SumStatus, language: Language): string {
  const { areas } = TARGETING[language]
  const { money } = sums[status]
  switch (money.state) {
    case 'known':
      return areas.effortUpTo({ sum: formatSek(money.sek, language) })
    case 'unknown':
      return areas.effortUnknown
    case 'undecided':
      return areas.effortUndecided
    case 'notApplicable':
      return areas.effortNoSum
  }
}

/** "Hyllievången: 3,1 % av behovet, 0–1,2 % av pengarna; plats 1 till 4 under 19 sätt." */
export function areaSentence(model: TargetingModel, row: TargetingRow, language: Language): string {
  const { areas } = TARGETING[language]
  const { area, byRule, disparity, name } = row
  if (area === null || byRule === null) return sentenceWithout(model, row, language)
  if (disparity.state === 'noResidents') return areas.uncounted({ name, state: noResidentsText(area, language) })
  return areas.sentence({
    name,
    need: withPercent(bareShare(area.needShare, language), language),
    money: withPercent(moneyRange(byRule, language), language),
    rank: rankRange(area, language),
    of: formatCount(answeringRules(model.report).length, language),
  })
}

/** Where nobody lives: the area counts as that, whatever money the chosen rule puts there. */
export function noResidentsText({ sek }: AreaTargeting, language: Language): string {
  const { areas } = TARGETING[language]
  return areas.noResidents({ sum: formatSek(Math.round(sek.chosen), language) })
}

function sentenceWithout({ report }: TargetingModel, { unit, name }: TargetingRow, language: Language): string {
  const { areas } = TARGETING[language]
  const without = report.withoutNeedFigure.find((one) => one.unit === unit)
  return areas.withoutNeed({ name, sum: formatRangeOrSum(without?.highSek ?? 0, language) })
}

const formatRangeOrSum = (sek: number, language: Language): string => formatSek(Math.round(sek), language)
