/**
 * The shipped sums against need by another way than the page: the register's file and the figures as they stand, one
 * loop per rule, and the concentration index as a covariance.
 */
import { readFile } from 'node:fs/promises'

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

/** Kronor per area under each of the 24 rules, in any order. */
export async function handMoney(areas: readonly HandArea[]): Promise<readonly ReadonlyMap<string, number>[]> {
  const { efforts } = JSON.parse(await readFile('public/data/interventions.json', 'utf8')) as {
    efforts: readonly RawEffort[]
  }
  const known = efforts.flatMap(({ sums, places, isHistory }) => {
    const { state, sek } = sums.applied.money
    return isHistory || state !== 'known' || sek === undefined ? [] : [{ sek, places }]
  })
  const rules: ReadonlyMap<string, number>[] = []
  for (const split of ['stated', 'equal', 'population', 'need'])
    for (const unplaced of ['leftOut', 'population', 'need'])
      for (const partly of ['named', 'without']) {
        const money = new Map<string, number>()
        const add = (id: string, sek: number) => money.set(id, (money.get(id) ?? 0) + sek)
        let without = 0
        for (const { sek, places } of known) {
          // All that names places in the shipped register is also for the whole city.
          if (places.length === 0 || partly === 'without') without += sek
          else if (split === 'equal')
            for (const { delomraden } of places)
              for (const id of delomraden) add(id, sek / places.length / delomraden.length)
          else if (split !== 'stated') {
            const ids = places.flatMap(({ delomraden }) => delomraden)
            const weight = (id: string) =>
              areas.find((area) => area.id === id)?.[split === 'need' ? 'need' : 'people'] ?? 0
            const total = ids.reduce((sum, id) => sum + weight(id), 0)
            for (const id of ids) add(id, (sek * weight(id)) / total)
          }
        }
        if (unplaced !== 'leftOut') {
          const key = unplaced === 'need' ? 'need' : 'people'
          const total = areas.reduce((sum, area) => sum + area[key], 0)
          for (const area of areas) add(area.id, (without * area[key]) / total)
        }
        rules.push(money)
      }
  return rules
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
