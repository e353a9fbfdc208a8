/** Lifts a value that the noise of binary fractions has put a hair below a half (1.005 is stored as 1.00499…). */
const NOISE = 1e-10

/** Rounds half away from zero to so many decimals, as the value reads in decimals. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals
  return (Math.sign(value) * Math.round((Math.abs(value) + NOISE) * scale)) / scale
}

/** Decimals that a computed figure is kept with: what the publishers give, and never more than that says. */
export const DECIMALS = { count: 0, share: 5, amount: 1, density: 2 } as const
