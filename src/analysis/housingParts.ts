import type { Geography } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import type { TenureHomes } from './housingHomes.ts'

/** One small unit that lies in an area, or partly in it. */
export interface HomesPart {
  /** Index among the DeSO. */
  readonly index: number
  /** Share of the DeSO's residents that are counted to the area. */
  readonly share: number
  /** Shares of the forms in the whole DeSO. */
  readonly forms: readonly number[]
}

/** Least share of a DeSO's people in a delområde for the DeSO to count as touching it. */
const TOUCHES = 0.1
/** With fewer residents, an area is not picked as an example. */
const LEAST_RESIDENTS = 1000

/** The DeSO that touch a delområde or make up a RegSO, the one with the highest share of rental last. */
export function homesParts(
  geography: Geography,
  deso: TenureHomes,
  level: LevelId,
  index: number,
): readonly HomesPart[] {
  const inside = level === 'delomrade' ? touching(geography, index) : level === 'regso' ? within(geography, index) : []
  return inside
    .filter(([part]) => deso.largest[part]?.state === 'value')
    .map(([part, share]) => ({ index: part, share, forms: deso.shares.map((column) => column[part] ?? 0) }))
    .sort((a, b) => (a.forms[0] ?? 0) - (b.forms[0] ?? 0) || a.index - b.index)
}

const touching = ({ desoToDelomrade }: Geography, index: number): readonly (readonly [number, number])[] =>
  desoToDelomrade
    .filter(([, delomrade, share]) => delomrade === index && share >= TOUCHES)
    .map(([deso, , share]) => [deso, share])

function within({ levels }: Geography, index: number): readonly (readonly [number, number])[] {
  const id = levels.get('regso')?.units[index]?.id
  return (levels.get('deso')?.units ?? []).flatMap(({ parents }, deso) => (parents.regso === id ? [[deso, 1]] : []))
}

/**
 * The mixed delområde whose parts are least mixed: where the average largest share among the DeSO that touch it, by
 * their residents in it, lies furthest above the area's own largest share. Undefined where no mixed area of some size
 * has two parts.
 *
 * @param isMixed whether a delområde is mixed at the limit that is set
 */
export function mostTelling(
  geography: Geography,
  homes: TenureHomes,
  deso: TenureHomes,
  isMixed: (unit: number) => boolean,
): number | undefined {
  let best: { readonly unit: number; readonly gap: number } | undefined
  for (const [unit, own] of homes.largest.entries()) {
    if (own.state !== 'value' || !isMixed(unit) || (homes.people[unit] ?? 0) < LEAST_RESIDENTS) continue
    const parts = homesParts(geography, deso, 'delomrade', unit)
    if (parts.length < 2) continue
    const gap = averageLargest(parts, deso.people) - own.value
    if (best === undefined || gap > best.gap) best = { unit, gap }
  }
  return best?.unit
}

function averageLargest(parts: readonly HomesPart[], people: ArrayLike<number>): number {
  let [sum, weight] = [0, 0]
  for (const { index, share, forms } of parts) {
    const held = share * (people[index] ?? 0)
    sum += held * forms.reduce((most, form) => Math.max(most, form), 0)
    weight += held
  }
  return sum / weight
}
