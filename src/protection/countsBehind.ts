/** Which counts of a delivery a share is made of: where such a count is left out, its share would nearly tell it. */
import { valueOrNull, type Figure, type FigureColumn } from '../domain/figures.ts'
import type { Counted } from './deliveredBases.ts'
import { shareStep } from './protectedShare.ts'
import type { ProtectionRules } from './rules.ts'

/**
 * The counts that the share, or what it leaves of the whole, comes to in every row where all are known. No mapping says
 * so; the figures do, and one that only looks like it costs a share.
 */
export function countsBehind(
  share: FigureColumn,
  base: Counted,
  counted: readonly Counted[],
  rules: ProtectionRules,
): readonly Counted[] {
  const shares = rowsOf(share)
  const bases = rowsOf(base.column)
  return counted.filter((one) => {
    if (one === base || one.column.year !== share.year || one.column.sex !== share.sex) return false
    const fits = rowsOf(one.column).flatMap((count, row) => fit(shares[row], bases[row], count, rules) ?? [])
    return [false, true].some((isRest) => fits.length > 0 && fits.every((is) => is[isRest ? 'rest' : 'count']))
  })
}

const rowsOf = ({ figures, city }: Pick<FigureColumn, 'figures' | 'city'>): readonly Figure[] => [...figures, city]

/** Whether the share or its rest is of that count, rounded as it may be; null = that cannot be said of the row. */
function fit(
  share: Figure | undefined,
  base: Figure | undefined,
  count: Figure,
  rules: ProtectionRules,
): { readonly count: boolean; readonly rest: boolean } | null {
  const [of, all, some] = [valueOrNull(share), valueOrNull(base), valueOrNull(count)]
  const { boundedWithin } = rules.shares
  if (of === null || all === null || some === null || of <= boundedWithin || of >= 1 - boundedWithin) return null
  const step = shareStep(all, rules)
  if (step === null) return null
  const isNear = (part: number): boolean => Math.abs(part * all - some) <= 0.5 + (step * all) / 2000
  return { count: isNear(of), rest: isNear(1 - of) }
}
