/** Random allocations of several groups at once; the same columns are filled anew by each draw. */
import { at, type Column } from '../math/column.ts'
import { binomialDraws, hypergeometricDraws } from '../math/discreteDraws.ts'
import { randomSource } from '../math/rng.ts'
import { sum, unitTotals } from '../math/sum.ts'

/** One draw: a column a group, good until the next draw. */
export type GroupDraw = () => readonly Float64Array[]

interface Group {
  readonly column: Float64Array
  readonly people: number
  readonly drawn: Float64Array
}

const groupsOf = (counts: readonly Column[]): readonly Group[] =>
  counts.map((counted) => {
    const column = Float64Array.from(counted, Math.round)
    return { column, people: sum(column), drawn: new Float64Array(column.length) }
  })

/** Each group dealt out anew over the units, with the chances of its observed distribution. */
export function resampledGroups(counts: readonly Column[], seed: number): GroupDraw {
  const draw = binomialDraws(randomSource(seed))
  const groups = groupsOf(counts)
  const columns = groups.map(({ drawn }) => drawn)
  return () => {
    for (const { column, people, drawn } of groups) {
      let left = people
      let chances = people
      for (let unit = 0; unit < drawn.length; unit++) {
        const count = at(column, unit)
        const here = draw(left, chances === 0 ? 0 : count / chances)
        drawn[unit] = here
        left -= here
        chances -= count
      }
    }
    return columns
  }
}

/** The groups dealt out at random over what each unit holds, group after group. */
export function shuffledGroups(counts: readonly Column[], seed: number): GroupDraw {
  const draw = hypergeometricDraws(randomSource(seed))
  const groups = groupsOf(counts)
  const totals = unitTotals(groups.map(({ column }) => column))
  const columns = groups.map(({ drawn }) => drawn)
  return () => {
    const free = totals.slice()
    for (const { people, drawn } of groups) {
      let everyone = sum(free)
      let marked = people
      for (let unit = 0; unit < drawn.length; unit++) {
        const here = at(free, unit)
        const taken = here === 0 ? 0 : draw(everyone, marked, here)
        drawn[unit] = taken
        free[unit] = here - taken
        everyone -= here
        marked -= taken
      }
    }
    return columns
  }
}
