/**
 * The shipped sums against need by another way than the page: the register's file and the figures as they stand, one
 * loop per rule, and the concentration index as a covariance.
 */
import { readFile } from 'node:fs/promises'
import { builtPath } from '../fixtures/builtData.ts'

export interface HandArea {
  readonly id: string
  readonly people: number
  readonly need: number
  readonly rate: number
}

interface RawEffort {
  readonly sums: { readonly applied: { readonly money: { readonly state: string; readonly sek?: number } } }
  readonly places: readonly { readonly delomraden: readonly string[] }[]
  readonly isHistory: boolean
}

interface HandEffort {
  readonly sek: number
  readonly places: RawEffort['places']
}

const SPLITS = ['stated', 'equal', 'population', 'need'] as const
const SPREADS = ['leftOut', 'population', 'need'] as const
const KEY = { population: 'people', need: 'need' } as const

/** Kronor per area under each of the 24 rules, in any order. */
export async function handMoney(areas: readonly HandArea[]): Promise<readonly ReadonlyMap<string, number>[]> {
  const { efforts } = JSON.parse(await readFile(`public/data/${builtPath('interventions')}`, 'utf8')) as {
    efforts: readonly RawEffort[]
  }
  const known = efforts.flatMap(({ sums, places, isHistory }) => {
    const { state, sek } = sums.applied.money
    return isHistory || state !== 'known' || sek === undefined ? [] : [{ sek, places }]
  })
  return SPLITS.flatMap((split) =>
    SPREADS.flatMap((spread) => [true, false].map((isNamed) => handRule(areas, known, { split, spread, isNamed }))),
  )
}

interface HandRule {
  readonly split: (typeof SPLITS)[number]
  readonly spread: (typeof SPREADS)[number]
  readonly isNamed: boolean
}

/** All that names places in the shipped register is also for the whole city, so that one choice decides for all. */
function handRule(areas: readonly HandArea[], known: readonly HandEffort[], { split, spread, isNamed }: HandRule) {
  const money = new Map<string, number>()
  const add = (id: string, sek: number) => money.set(id, (money.get(id) ?? 0) + sek)
  const isPlaced = ({ places }: HandEffort) => isNamed && places.length > 0
  for (const effort of known.filter(isPlaced)) {
    for (const [id, share] of handSplit(areas, effort, split)) add(id, effort.sek * share)
  }
  if (spread === 'leftOut') return money
  const without = sum(known.filter((effort) => !isPlaced(effort)).map(({ sek }) => sek))
  const total = sum(areas.map((area) => area[KEY[spread]]))
  for (const area of areas) add(area.id, (without * area[KEY[spread]]) / total)
  return money
}

function handSplit(
  areas: readonly HandArea[],
  { places }: HandEffort,
  split: HandRule['split'],
): readonly (readonly [id: string, share: number])[] {
  if (split === 'stated') return []
  if (split === 'equal') {
    return places.flatMap(({ delomraden }) =>
      delomraden.map((id) => [id, 1 / places.length / delomraden.length] as const),
    )
  }
  const ids = places.flatMap(({ delomraden }) => delomraden)
  const weights = ids.map((id) => areas.find((area) => area.id === id)?.[KEY[split]] ?? 0)
  return ids.map((id, index) => [id, (weights[index] ?? 0) / sum(weights)] as const)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Twice the covariance of kronor (or need) per resident and rank, over the mean; rank 0 is the highest rate. */
export function handIndex(areas: readonly HandArea[], valueOf: (area: HandArea) => number): number {
  const lived = areas.filter(({ people }) => people > 0)
  const people = sum(lived.map((area) => area.people))
  const total = sum(lived.map(valueOf))
  let covariance = 0
  for (const area of lived) {
    const above = sum(lived.filter(({ rate }) => rate > area.rate).map((other) => other.people))
    const level = sum(lived.filter(({ rate }) => rate === area.rate).map((other) => other.people))
    const rank = (above + level / 2) / people
    covariance += (area.people / people) * (valueOf(area) / area.people - total / people) * (rank - 0.5)
  }
  return (2 * covariance) / (total / people)
}

export const handToMove = (areas: readonly HandArea[], money: ReadonlyMap<string, number>): number => {
  const all = sum([...money.values()])
  const need = sum(areas.map((area) => area.need))
  return sum(areas.map((area) => Math.max(0, (money.get(area.id) ?? 0) - (all * area.need) / need)))
}
