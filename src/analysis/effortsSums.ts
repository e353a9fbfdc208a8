/** What efforts add up to, by how exactly they say where they take place. */
import { PRECISIONS, type Effort, type Precision, type SumStatus } from '../domain/interventions.ts'
import { sumMoney, type MoneySum } from '../domain/money.ts'

/** The steps of precision that name a place, and so can be drawn. */
export const PLACED_STEPS: readonly Precision[] = ['point', 'areas', 'largerArea']

export const isPlaced = ({ precision }: Effort): boolean => PLACED_STEPS.includes(precision)

/** Whether all of the effort's sum is for the places that it names. */
const isWhollyPlaced = (effort: Effort): boolean => isPlaced(effort) && !effort.hasCityWidePart && !effort.isOpenEnded

/** How much of the known sums has a place: somewhere between the two ends, which no memo narrows further. */
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

/**
 * The share of the known sums that is for named places, as an interval. An effort that names places and is partly for
 * the whole city, or whose list of places is open, may have all of its sum in them or nothing.
 */
export function placedShareInterval(efforts: readonly Effort[], of: SumStatus = 'applied'): PlacedShare {
  const sumOf = (part: readonly Effort[]): number => sumMoney(part.map(({ sums }) => sums[of].money)).knownSek
  const { knownSek, unknown } = sumMoney(efforts.map(({ sums }) => sums[of].money))
  const lowSek = sumOf(efforts.filter(isWhollyPlaced))
  const highSek = sumOf(efforts.filter(isPlaced))
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
