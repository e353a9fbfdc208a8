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

/** Steps in tenths of a per cent that read as round numbers; each goes evenly into the whole. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500] as const
const WHOLE_PERCENT = 10
/** As the page puts "at most 5 %" among its classes: just inside the limit, and never a whole per cent. */
const INSIDE = 0.001

/**
 * The step that a share of so many is rounded to, in tenths of a per cent: the finest that leaves counts enough to each
 * written share. The lowest share has the fewest, since it begins above the counts that are left out and ends one and a
 * half steps up. Null = there is no such step.
 */
export function shareStep(base: number, { shares, counts }: ProtectionRules): number | null {
  const least = base < shares.wholePercentBelow ? WHOLE_PERCENT : 1
  const isEnough = (step: number): boolean => {
    const countsPerStep = (step * base) / 1000
    const inLowest = 1.5 * countsPerStep - counts.hiddenUpTo
    return countsPerStep >= shares.fewestCounts && countsPerStep > counts.hiddenUpTo && inLowest > shares.fewestCounts
  }
  return STEPS.find((step) => step >= least && isEnough(step)) ?? null
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
  const hasBounds = boundedGroups.includes(group) && (isBounded !== false || base < boundedBelow)
  if (hasBounds && isAtEnd(share, boundedWithin)) {
    return isBounded === true ? boundedShare(share, base, rules) : absent('suppressed')
  }
  if (isSmallCount(share, base, rules)) return absent('suppressed')
  const written = roundedShare(share, base, rules, hasBounds)
  return written === null ? absent('suppressed') : figureOf(written)
}

const isAtEnd = (share: number, within: number): boolean => share <= within || share >= 1 - within

/** Just inside the bound, for every share that is beyond it. */
function boundedShare(share: number, base: number, { shares }: ProtectionRules): Figure {
  const { boundedWithin: within, fewestCounts } = shares
  if (Math.floor(base * within) + 1 < fewestCounts) return absent('suppressed')
  return figureOf(thousandths(share <= within ? within - INSIDE : 1 - within + INSIDE))
}

/** Whether so few are counted, or so few are not, that the count itself would be left out. */
function isSmallCount(share: number, base: number, { counts }: ProtectionRules): boolean {
  const counted = Math.round(share * base)
  return [counted, Math.round(base) - counted].some((count) => count > 0 && count <= counts.hiddenUpTo)
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

function roundedShare(share: number, base: number, rules: ProtectionRules, keepsInside: boolean): number | null {
  const step = shareStep(base, rules)
  if (step === null) return null
  const counted = Math.round(share * base)
  if (counted <= 0 || counted >= Math.round(base)) return counted <= 0 ? 0 : 1
  // Nobody and everybody are written for themselves only. What lies inside the bounds must not be rounded onto one.
  const [low, high] = keepsInside ? endsInside(step, rules) : [step, 1000 - step]
  return Math.min(high, Math.max(low, Math.round((share * 1000) / step) * step)) / 1000
}

/** The lowest and highest written shares between the bounds. */
function endsInside(step: number, { shares }: ProtectionRules): readonly [number, number] {
  const low = (Math.floor((shares.boundedWithin * 1000) / step + 1e-9) + 1) * step
  return [low, 1000 - low]
}
