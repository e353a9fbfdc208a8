/** How Malmö's index lies to that of each other city, as far as the intervals are drawn. */
import { verdictOf, type Verdict } from '../analysis/segregationCities.ts'
import type { CityComparison, CityIndex } from './segregation.ts'
import { knownInterval } from './segregationChance.ts'

export interface CityVerdict {
  readonly city: CityIndex
  readonly verdict: Verdict
}

/** What can be said for certain comes first. */
export const VERDICTS: readonly Verdict[] = ['higher', 'lower', 'alike']

/** A verdict a city, or undefined until all intervals are drawn. */
export function verdictsOf({ own, others }: CityComparison): readonly CityVerdict[] | undefined {
  const interval = knownInterval(own.groups)
  const all = others.flatMap((city): CityVerdict[] => {
    const other = knownInterval(city.groups)
    return interval === undefined || other === undefined ? [] : [{ city, verdict: verdictOf(interval, other) }]
  })
  return all.length === others.length ? all : undefined
}

/** Everything that the verdicts could come to: what a sentence about them has to have room for. */
export const possibleVerdicts = ({ others }: CityComparison): readonly (readonly CityVerdict[])[] =>
  others.reduce<readonly (readonly CityVerdict[])[]>(
    (before, city) => before.flatMap((known) => VERDICTS.map((verdict) => [...known, { city, verdict }])),
    [[]],
  )
