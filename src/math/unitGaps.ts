/** How far a group's members in all units are from its share of the units' totals: sum_i | n_i - P t_i |. */
export function absoluteGaps(counts: Float64Array, totals: Float64Array, share: number): number {
  let gaps = 0
  for (let i = 0; i < totals.length; i++)
    gaps += Math.abs((counts[i] ?? Number.NaN) - share * (totals[i] ?? Number.NaN))
  return gaps
}

/**
 * The same squared, per resident: sum_i (n_i - P t_i)^2 / t_i, which is sum_i t_i (pi_i - P)^2. Empty units add
 * nothing.
 */
export function squaredGaps(counts: Float64Array, totals: Float64Array, share: number): number {
  let gaps = 0
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] ?? Number.NaN
    const gap = (counts[i] ?? Number.NaN) - share * total
    if (total > 0) gaps += (gap * gap) / total
  }
  return gaps
}
