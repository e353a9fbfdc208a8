import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { LayerGroup } from '../domain/layers.ts'
import type { ProtectionRules } from './rules.ts'

/** What a share is taken of, and where. */
export interface ShareContext {
  readonly group: LayerGroup
  /** The count that it is a share of, if that is shown. */
  readonly base: number | null
  /** Whether the ends are written as "at most" and "at least" there; null = it is not known for sure. */
  readonly isBounded: boolean | null
}

/** Steps in tenths of a per cent that read as round numbers. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const
const WHOLE_PERCENT = 10
/** As the page puts "at most 5 %" among its classes: just inside the limit, and never a whole per cent. */
const INSIDE = 0.001

/** The step that a share of so many is rounded to, in tenths of a per cent. */
export function shareStep(base: number, { wholePercentBelow, fewestCounts }: ProtectionRules['shares']): number {
  const least = base < wholePercentBelow ? WHOLE_PERCENT : 1
  return STEPS.find((step) => step >= least && (step * base) / 1000 >= fewestCounts) ?? 1000
}

/**
 * A share as it may be shown: left out, bounded, or rounded so that several counts would be written alike. The page
 * writes a bounded one as "at most 5 %" or "at least 95 %".
 */
export function protectedShare(
  share: number,
  { group, base, isBounded }: ShareContext,
  rules: ProtectionRules,
): Figure {
  const { smallestBase, boundedBelow, boundedWithin, boundedGroups } = rules.shares
  if (base === null || base < smallestBase) return absent('suppressed')
  const isAboutPeople = boundedGroups.includes(group)
  if (isAboutPeople && isAtEnd(share, boundedWithin)) {
    if (isBounded === true) return figureOf(boundedShare(share, boundedWithin))
    if (isBounded === null || base < boundedBelow) return absent('suppressed')
  }
  if (isSmallCount(share, base, rules)) return absent('suppressed')
  return figureOf(roundedShare(share, base, rules, isAboutPeople && base < boundedBelow))
}

const isAtEnd = (share: number, within: number): boolean => share <= within || share >= 1 - within

/** Just inside the bound, for every share that is beyond it. */
const boundedShare = (share: number, within: number): number =>
  thousandths(share <= within ? within - INSIDE : 1 - within + INSIDE)

/** Whether so few are counted, or so few are not, that the count itself would be left out. */
function isSmallCount(share: number, base: number, { counts }: ProtectionRules): boolean {
  const counted = Math.round(share * base)
  return [counted, Math.round(base) - counted].some((count) => count > 0 && count <= counts.hiddenUpTo)
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

function roundedShare(share: number, base: number, { shares }: ProtectionRules, keepsInside: boolean): number {
  const step = shareStep(base, shares)
  const written = Math.round((share * 1000) / step) * step
  if (!keepsInside) return Math.min(1000, written) / 1000
  // What lies inside the bounds must not be rounded onto one: it would be read as beyond it.
  const low = Math.round(shares.boundedWithin * 1000)
  if (written <= low) return (low + step) / 1000
  return written >= 1000 - low ? (1000 - low - step) / 1000 : written / 1000
}
