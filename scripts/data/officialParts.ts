import { absent, figureOf, valueOrNaN, type Figure } from '../../src/domain/figures.ts'
import { strongestAbsence } from './areaSums.ts'

/**
 * The count of an area that is made up of whole smaller ones. Those without residents add nobody; where any other has
 * no figure the sum has none either, for the same reason.
 */
export function sumOfParts(parts: readonly Figure[]): Figure {
  const counted = parts.filter(({ state }) => state !== 'noResidents')
  if (counted.length === 0) return absent('noResidents')
  const state = strongestAbsence(counted)
  return state === null ? figureOf(total(counted)) : absent(state)
}

/** A share of a smaller area, the count that it is the share of, and the count that it is taken of. */
export interface SharePart {
  readonly share: Figure
  readonly count: Figure
  readonly base: Figure
}

/** The share of an area that is made up of whole smaller ones, and what it is taken of: counts over counts. */
export function shareOfParts(parts: readonly SharePart[]): { readonly share: Figure; readonly base: Figure } {
  const base = sumOfParts(parts.map((part) => (part.share.state === 'noResidents' ? part.share : part.base)))
  const counted = parts.filter((part) => !isOfNobody(part))
  if (counted.length === 0) return { share: absent(base.state === 'value' ? 'notApplicable' : base.state), base }
  const state = strongestAbsence(counted.flatMap((part) => [part.share, part.count, part.base]))
  if (state !== null) return { share: absent(state), base }
  const share = total(counted.map(({ count }) => count)) / total(counted.map((part) => part.base))
  // Where counts are protected by small changes, the parts may come out larger than the whole.
  return { share: share > 1 ? absent('notApplicable') : figureOf(share), base }
}

const isOfNobody = ({ share, base }: SharePart): boolean =>
  share.state === 'noResidents' || (base.state === 'value' && base.value === 0)

const total = (figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + valueOrNaN(figure), 0)
