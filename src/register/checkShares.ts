import type { Effort, Register } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { registerFinding } from './registerFinding.ts'

/** Shares are stated in whole per cent, so thirds come to 99 %. */
const ROUNDING = 0.0101

/** Stated shares of a sum: those of the places, of the whole city, and of the committees. */
export const checkShares = ({ efforts }: Register): RegisterFinding[] =>
  efforts.flatMap((effort) => [
    ...sharesOutOfRange(effort),
    ...placeShares(effort),
    ...cityWideShareWithoutPart(effort),
    ...committeeShares(effort),
  ])

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const isShare = (value: number): boolean => value >= 0 && value <= 1

function sharesOutOfRange({ id, places, cityWideShare, committees, committeeShares }: Effort): RegisterFinding[] {
  const shares = [
    ...places.map(({ name, share }) => ({ in: name, share })),
    { in: 'city', share: cityWideShare },
    ...(committeeShares ?? []).map((share, index) => ({ in: committees[index] ?? 'committees', share })),
  ]
  return shares.flatMap((one) => {
    if (one.share === null || isShare(one.share)) return []
    return [
      registerFinding('shareOutOfRange', { in: one.in, share: one.share }, { effortId: id, found: String(one.share) }),
    ]
  })
}

/** The shares of the places are of what lies in places; an open list leaves room for those that are not named. */
function placeShares({ id, places, isOpenEnded }: Effort): RegisterFinding[] {
  const stated = places.flatMap(({ share }) => share ?? [])
  if (stated.length === 0) return []
  const about = { effortId: id }
  const sumShare = sum(stated)
  if (sumShare > 1 + ROUNDING) return [registerFinding('placeSharesAbove', { sumShare }, about)]
  if (stated.length < places.length) {
    const counts = { statedCount: stated.length, placeCount: places.length }
    return [registerFinding('placeSharesPartly', counts, about)]
  }
  return sumShare < 1 - ROUNDING && !isOpenEnded ? [registerFinding('placeSharesBelow', { sumShare }, about)] : []
}

function cityWideShareWithoutPart({ id, hasCityWidePart, cityWideShare }: Effort): RegisterFinding[] {
  if (cityWideShare === null || cityWideShare === 0 || hasCityWidePart) return []
  return [registerFinding('cityWideShareWithoutPart', { statedShare: cityWideShare }, { effortId: id })]
}

function committeeShares({ id, committees, committeeShares }: Effort): RegisterFinding[] {
  if (committeeShares === null) return []
  if (committeeShares.length !== committees.length) {
    const counts = { statedCount: committeeShares.length, committeeCount: committees.length }
    return [registerFinding('committeeSharesPartly', counts, { effortId: id })]
  }
  const sumShare = sum(committeeShares)
  const isWhole = Math.abs(sumShare - 1) <= ROUNDING
  return isWhole ? [] : [registerFinding('committeeSharesNotWhole', { sumShare }, { effortId: id })]
}
