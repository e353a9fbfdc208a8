/**
 * What is drawn at random, remembered for as long as its counts are. Drawing takes tens of milliseconds, so nothing
 * draws while the screen is being made: the view asks for what is known and has the rest drawn afterwards, one by one.
 */
import { chanceFloor, chanceInterval, type ChanceFloor, type ChanceInterval } from '../analysis/segregationChance.ts'
import type { DivisionGroups } from '../analysis/segregationGroups.ts'

export type { ChanceFloor, ChanceInterval } from '../analysis/segregationChance.ts'

/** What can be drawn for a set of groups. */
export interface ChanceTask {
  readonly kind: 'interval' | 'floor'
  readonly groups: DivisionGroups
}

const intervals = new WeakMap<DivisionGroups, ChanceInterval>()
const floors = new WeakMap<DivisionGroups, ChanceFloor>()

export const knownInterval = (groups: DivisionGroups): ChanceInterval | undefined => intervals.get(groups)
export const knownFloor = (groups: DivisionGroups): ChanceFloor | undefined => floors.get(groups)

export const isDrawn = ({ kind, groups }: ChanceTask): boolean =>
  kind === 'interval' ? intervals.has(groups) : floors.has(groups)

const listeners = new Set<() => void>()
let draws = 0

/** Calls the listener after each draw, until the returned function is called. */
export function onChanceDrawn(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** How many draws there have been: another number means that something more is known. */
export const chanceDraws = (): number => draws

/** Draws once; asking again is free. */
export function drawChance(task: ChanceTask): void {
  if (isDrawn(task)) return
  if (task.kind === 'interval') intervals.set(task.groups, chanceInterval(task.groups))
  else floors.set(task.groups, chanceFloor(task.groups))
  draws += 1
  for (const listener of listeners) listener()
}

/**
 * What the screen waits for, in the order in which it is read: the intervals of the headline, the chance band, then
 * the other comparisons.
 */
export function chanceTasks(
  own: DivisionGroups,
  headline: readonly DivisionGroups[],
  others: readonly DivisionGroups[],
): readonly ChanceTask[] {
  const interval = (groups: DivisionGroups): ChanceTask => ({ kind: 'interval', groups })
  return [...[own, ...headline].map(interval), { kind: 'floor', groups: own }, ...others.map(interval)]
}
