/** Whether money leans more to the areas with a high rate than need does, and how far the answer hangs on the rule. */
import type { TargetingResult, TargetingVerdict } from './targetingTypes.ts'

/** A Kakwani index this close to 0 is 0: what is left is rounding. */
const SAME = 1e-9

/**
 * The direction by the chosen rule; `more` is a Kakwani index below 0. Rules under which no money has an area say
 * nothing of the direction and are not counted. `all` = every counted rule and both searched bounds say the same; `most`
 * = more than half of the counted rules do; an undefined direction does not hold.
 */
export function verdictOf({ chosen, byRule, searched }: TargetingResult): TargetingVerdict {
  const direction = directionOf(chosen)
  const counted = byRule.map(directionOf).filter((one) => one !== 'undefined')
  const agreeing = direction === 'undefined' ? 0 : counted.filter((one) => one === direction).length
  const of = counted.length
  const doBoundsAgree =
    searched === null || [searched.low, searched.high].every((end) => directionOf(end) === direction)
  if (agreeing > 0 && agreeing === of && doBoundsAgree) return { direction, agreeing, of, holds: 'all' }
  return { direction, agreeing, of, holds: agreeing * 2 > of ? 'most' : 'not' }
}

function directionOf(kakwani: number): TargetingVerdict['direction'] {
  if (Number.isNaN(kakwani)) return 'undefined'
  if (Math.abs(kakwani) <= SAME) return 'same'
  return kakwani < 0 ? 'more' : 'less'
}
