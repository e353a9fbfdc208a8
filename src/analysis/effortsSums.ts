/** What efforts add up to, by how exactly they say where they take place. */
import { PRECISIONS, type Effort, type Precision, type SumStatus } from '../domain/interventions.ts'
import { sumMoney, type MoneySum } from '../domain/money.ts'

/** The steps of precision that name a place, and so can be drawn. */
export const PLACED_STEPS: readonly Precision[] = ['point', 'areas', 'largerArea']

export const isPlaced = ({ precision }: Effort): boolean => PLACED_STEPS.includes(precision)

/** From the least to the most that something can be. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The part of an effort's sum that is for the places that it names, 0 to 1; nothing where it names none. A stated share for the whole city is taken
 * away; without one, what is partly for the whole city may be all in the places or not at all. A closed list holds all
 * of the rest. An open list holds what is stated for its places, and where a place has no stated share, perhaps all.
 */
export function placedPart(effort: Effort): Interval {
  if (!isPlaced(effort) || effort.places.length === 0) return { low: 0, high: 0 }
  const cityWide = effort.cityWideShare ?? (effort.hasCityWidePart ? null : 0)
  const named = effort.isOpenEnded ? statedForPlaces(effort) : { low: 1, high: 1 }
  return { low: cityWide === null ? 0 : (1 - cityWide) * named.low, high: (1 - (cityWide ?? 0)) * named.high }
}

function statedForPlaces({ places }: Effort): Interval {
  const stated = places.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const isWhole = places.length > 0 && places.every(({ share }) => share !== null)
  return { low: Math.min(1, stated), high: isWhole ? Math.min(1, stated) : 1 }
}

/** How much of the known sums has a place: somewhere between the two ends, which no document narrows further. */
export interface PlacedShare {
  readonly lowSek: number
  readonly highSek: number
  readonly knownSek: number
  /** Shares of the known sums, 0 to 1; NaN when no sum is known. */
  readonly low: number
  readonly high: number
  /** Sums that are not known and so in neither end. */
  readonly unknown: number
}

/** The share of the known sums that is for named places, as an interval over what is not stated. */
export function placedShareInterval(efforts: readonly Effort[], of: SumStatus = 'applied'): PlacedShare {
  const { knownSek, unknown } = sumMoney(efforts.map(({ sums }) => sums[of].money))
  let [lowSek, highSek] = [0, 0]
  for (const effort of efforts) {
    const { money } = effort.sums[of]
    if (money.state !== 'known') continue
    const { low, high } = placedPart(effort)
    lowSek += money.sek * low
    highSek += money.sek * high
  }
  const shareOf = (sek: number): number => (knownSek === 0 ? Number.NaN : sek / knownSek)
  return { lowSek, highSek, knownSek, low: shareOf(lowSek), high: shareOf(highSek), unknown }
}

/** One step of the ladder. */
export interface PrecisionStep {
  readonly precision: Precision
  readonly efforts: readonly Effort[]
  readonly applied: MoneySum
}

/** Efforts and the sums applied for, step by step from the most exact to nothing at all. Empty steps are kept. */
export function sumByPrecision(efforts: readonly Effort[]): readonly PrecisionStep[] {
  return PRECISIONS.map((precision) => {
    const own = efforts.filter((effort) => effort.precision === precision)
    return { precision, efforts: own, applied: sumMoney(own.map(({ sums }) => sums.applied.money)) }
  })
}
