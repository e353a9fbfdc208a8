/** Rounds half away from zero to so many decimals, without the noise of binary fractions (1.005 becomes 1.01). */
export function rounded(value: number, decimals: number): number {
  const shifted = Number.parseFloat(`${Math.abs(value).toFixed(10)}e${decimals}`)
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals
}

/** Decimals that a computed figure is kept with: what the publishers give, and never more than that says. */
export const DECIMALS = { count: 0, share: 5, amount: 1, density: 2 } as const
