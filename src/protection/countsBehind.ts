/** Which counts of a delivery a share is made of: where such a count is left out, its share would nearly tell it. */
import { valueOrNull, type Figure, type FigureColumn } from '../domain/figures.ts'
import type { Counted } from './deliveredBases.ts'
import { shareStep } from './protectedShare.ts'
import type { ProtectionRules } from './rules.ts'

/**
 * The counts that the share, or what it leaves of the whole, comes to in every row where all are known. No mapping says
 * so; the figures do, and one that only looks like it costs a share.
 */
export const countsBehind = (
  share: FigureColumn,
  base: Counted,
  counted: readonly Counted[],
  rules: ProtectionRules,
): readonly Counted[] => counted.filter((one) => isBehind(one, share, base, { rules, steps: 0.5 }))

/** The same for shares that were rounded here, and perhaps before they came here too. */
export const countsBehindRounded = (
  share: FigureColumn,
  base: Counted,
  counted: readonly Counted[],
  rules: ProtectionRules,
): readonly Counted[] => counted.filter((one) => isBehind(one, share, base, { rules, steps: 1 }))

interface Rounding {
  readonly rules: ProtectionRules
  /** How far a written share may lie from the true one, in steps that it is rounded to. */
  readonly steps: number
}

function isBehind(one: Counted, share: FigureColumn, base: Counted, rounding: Rounding): boolean {
  if (one === base || one.column.year !== share.year || one.column.sex !== share.sex) return false
  const shares = rowsOf(share)
  const bases = rowsOf(base.column)
  const fits = rowsOf(one.column).flatMap((count, row) => fit([shares[row], bases[row], count], rounding) ?? [])
  return [false, true].some((isRest) => fits.length > 0 && fits.every((is) => is[isRest ? 'rest' : 'count']))
}

const rowsOf = ({ figures, city }: Pick<FigureColumn, 'figures' | 'city'>): readonly Figure[] => [...figures, city]

/** Whether the share or its rest is of that count, rounded as it may be; null = that cannot be said of the row. */
function fit(
  [share, base, count]: readonly [Figure | undefined, Figure | undefined, Figure],
  { rules, steps }: Rounding,
): { readonly count: boolean; readonly rest: boolean } | null {
  const [of, all, some] = [valueOrNull(share), valueOrNull(base), valueOrNull(count)]
  const { boundedWithin } = rules.shares
  if (of === null || all === null || some === null || of <= boundedWithin || of >= 1 - boundedWithin) return null
  const step = shareStep(all, rules)
  if (step === null) return null
  const isNear = (part: number): boolean => Math.abs(part * all - some) <= 0.5 + (steps * step * all) / 1000
  return { count: isNear(of), rest: isNear(1 - of) }
}
