/** The same question of money against need for each fund and each committee by itself. */
import type { Effort, SumStatus } from '../domain/interventions.ts'
import { needAreas, type NeedAreas } from './targetingAreas.ts'
import { figuresOf, type Figures } from './targetingFigures.ts'
import { lotsOf } from './targetingLots.ts'
import type { TargetingInput } from './targetingReport.ts'
import { interval } from './targetingRows.ts'
import { moneyByRule, ruleIndex } from './targetingRules.ts'
import { byIdNullLast, targetingSums } from './targetingSums.ts'
import type { RuleInterval, TargetingPart } from './targetingTypes.ts'

export const PART_KEYS = ['fund', 'committee'] as const
export type PartKey = (typeof PART_KEYS)[number]

/**
 * One part per fund or committee that a current effort names, by id, what is not stated last.
 *
 * Stated shares of several committees divide a sum exactly. Where none are stated, each committee has between nothing
 * and all of it: the part is computed without the shared sums, with an equal part of each, and with all of each. The
 * intervals are from the smallest to the largest value of the three over the rules, the chosen value is with equal
 * parts; the searched placements of the whole report are not searched again. The part's known sum and the upper end of
 * its placed money are with all of the shared sums, the lower end without them: parts of several committees therefore
 * add up to more than the whole.
 */
export function targetingParts(input: TargetingInput, by: PartKey): readonly TargetingPart[] {
  const current = input.efforts.filter(({ isHistory }) => !isHistory)
  const keysOf = ({ fund, committees }: Effort): readonly (string | null)[] => {
    if (by === 'fund') return [fund]
    return committees.length === 0 ? [null] : committees
  }
  const ground = { input, areas: needAreas(input.need) }
  return [...new Set(current.flatMap(keysOf))].sort(byIdNullLast).map((id) => {
    const own = current.filter((effort) => keysOf(effort).includes(id))
    return by === 'fund' || id === null ? partOf(ground, id, [own]) : committeePart(ground, id, own)
  })
}

interface Ground {
  readonly input: TargetingInput
  readonly areas: NeedAreas
}

function committeePart(ground: Ground, id: string, own: readonly Effort[]): TargetingPart {
  const { status } = ground.input.question
  const isShared = ({ committees, committeeShares }: Effort): boolean =>
    committees.length > 1 && committeeShares === null
  const withShared = (partOfSum: (effort: Effort) => number): readonly Effort[] =>
    own.map((effort) => timesSum(effort, status, isShared(effort) ? partOfSum(effort) : statedShare(effort, id)))
  const all = withShared(() => 1)
  if (!own.some(isShared)) return partOf(ground, id, [all])
  const equal = withShared(({ committees }) => 1 / committees.length)
  return partOf(ground, id, [withShared(() => 0), equal, all])
}

const statedShare = ({ committees, committeeShares }: Effort, id: string): number =>
  committeeShares?.[committees.indexOf(id)] ?? 1

function timesSum(effort: Effort, status: SumStatus, share: number): Effort {
  const stated = effort.sums[status]
  if (stated.money.state !== 'known' || share === 1) return effort
  const money = { ...stated.money, sek: stated.money.sek * share }
  return { ...effort, sums: { ...effort.sums, [status]: { ...stated, money } } }
}

/** @param suppositions the same efforts, from the least of their sums to all of them; one, or three with the middle one chosen */
function partOf(ground: Ground, id: string | null, suppositions: readonly (readonly Effort[])[]): TargetingPart {
  const { level, question } = ground.input
  const sums = suppositions.map((efforts) =>
    targetingSums(efforts, lotsOf(efforts, level, question.status), question.status),
  )
  const figures = suppositions.map((efforts) => figuresByRule(ground, efforts))
  const [least, most] = [sums[0], sums.at(-1)]
  if (least === undefined || most === undefined) throw new RangeError('partOf requires efforts, got none')
  return {
    id,
    sums: { ...most, placedLowSek: least.placedLowSek },
    amountToMove: partInterval(ground, figures, 'amountToMove'),
    kakwaniIndex: partInterval(ground, figures, 'kakwaniIndex'),
  }
}

function figuresByRule({ input, areas }: Ground, efforts: readonly Effort[]): readonly Figures[] {
  const lots = lotsOf(efforts, input.level, input.question.status)
  return moneyByRule(lots, input.need).map((money) => figuresOf(money, areas))
}

/** Null where the result is undefined under every rule. */
function partInterval(
  { input }: Ground,
  figures: readonly (readonly Figures[])[],
  id: 'amountToMove' | 'kakwaniIndex',
): RuleInterval | null {
  const middle = figures[Math.floor(figures.length / 2)] ?? []
  const others = figures.flat().map((one) => one[id])
  const range = interval(
    middle.map((one) => one[id]),
    ruleIndex(input.question.rule),
    others,
  )
  return Number.isNaN(range.low) ? null : range
}
