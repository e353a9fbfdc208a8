import type { Protection } from '../domain/delivery.ts'

/**
 * How far the sum of some counts may be above their published total. Counts that are left out or not protected add up
 * exactly. Counts rounded to fives are at most two off each, the total too. SCB does not publish the noise of the cell
 * key method: five for each, growing with the root of how many are added, is a limit of our own.
 */
export function toleranceOf(protection: Protection, parts: number): number {
  switch (protection) {
    case 'none':
    case 'suppressed':
      return 0
    case 'rounded5':
      return Math.max(5, 2 * (parts + 1))
    case 'ckm':
      return Math.max(3, Math.round(5 * Math.sqrt(parts + 1)))
  }
}

/** Shares that are rounded to whole per cent are at most half of one off each. */
export const shareTolerance = (parts: number): number => 0.005 * (parts + 1) + 1e-9
