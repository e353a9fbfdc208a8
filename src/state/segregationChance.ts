/** What chance gives, as far as it has been drawn: remembered for as long as the counts that it was drawn from are. */
import { STANDARD_DRAWS, type ChanceFloor, type ChanceInterval } from '../analysis/segregationChance.ts'
import type { DivisionGroups } from '../analysis/segregationGroups.ts'

export type { ChanceFloor, ChanceInterval } from '../analysis/segregationChance.ts'

/** The groups of a region, and which region it is. */
export interface ChanceSubject {
  readonly groups: DivisionGroups
  readonly level: string
  readonly year: number
  readonly city: string
}

/** What is drawn for a set of groups. */
export interface ChanceTask extends ChanceSubject {
  readonly kind: 'interval' | 'floor'
  /** Needed by what is read first: shown as soon as all such tasks are done. */
  readonly isFirst: boolean
}

/** What a task answers, down to the number of draws and the seed. */
export const taskKey = ({ kind, groups: { division }, level, year, city }: ChanceTask): string =>
  [kind, division, level, year, city, STANDARD_DRAWS.draws, STANDARD_DRAWS.seed].join(' ')

const intervals = new WeakMap<DivisionGroups, ChanceInterval>()
const floors = new WeakMap<DivisionGroups, ChanceFloor>()

export const knownInterval = (groups: DivisionGroups): ChanceInterval | undefined => intervals.get(groups)
export const knownFloor = (groups: DivisionGroups): ChanceFloor | undefined => floors.get(groups)

export const isDrawn = ({ kind, groups }: ChanceTask): boolean =>
  kind === 'interval' ? intervals.has(groups) : floors.has(groups)

export const rememberInterval = (groups: DivisionGroups, interval: ChanceInterval): void => {
  intervals.set(groups, interval)
}
export const rememberFloor = (groups: DivisionGroups, floor: ChanceFloor): void => {
  floors.set(groups, floor)
}

/**
 * What the screen waits for, in the order in which it is read: the intervals of the headline, the chance band, then
 * the other comparisons.
 */
export function chanceTasks(
  own: ChanceSubject,
  headline: readonly ChanceSubject[],
  others: readonly ChanceSubject[],
): readonly ChanceTask[] {
  const interval =
    (isFirst: boolean) =>
    (subject: ChanceSubject): ChanceTask => ({
      ...subject,
      kind: 'interval',
      isFirst,
    })
  return [
    ...[own, ...headline].map(interval(true)),
    { ...own, kind: 'floor', isFirst: true },
    ...others.map(interval(false)),
  ]
}
