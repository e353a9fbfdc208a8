/** x ln x, with the limit 0 at x = 0. */
export const xLogX = (x: number): number => (x === 0 ? 0 : x * Math.log(x))

/** Entropy in nats of a share and its complement: 0 when one of them is everything, ln 2 at one half. */
export const binaryEntropy = (share: number): number => -xLogX(share) - xLogX(1 - share)
