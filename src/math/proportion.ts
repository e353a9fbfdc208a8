const ROUNDING = 1e-9

/**
 * Takes away the rounding that can leave a proportion at 1 + 1e-16 or at -1e-17. Anything further outside 0 to 1 is
 * a mistake and stays visible.
 */
export function proportion(value: number): number {
  if (value < 0 && value > -ROUNDING) return 0
  return value > 1 && value < 1 + ROUNDING ? 1 : value
}
