/** Beyond this many standard deviations the continued fraction converges within a few terms. */
const FAR = 3
const TERMS = 80

/** The chance that a standard normal number lies above z; its relative error is below 1e-12 far out as well. */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z < 0) return 1 - normalTail(-z)
  return z > FAR ? density(z) * farTail(z) : 0.5 - density(z) * nearSum(z)
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

/** Laplace's continued fraction for the tail over the density. */
function farTail(z: number): number {
  if (z === Infinity) return 0
  let fraction = z
  for (let term = TERMS; term > 0; term--) fraction = z + term / fraction
  return 1 / fraction
}

/** The series z + z^3 / 3 + z^5 / 15 + ..., all of whose terms are positive. */
function nearSum(z: number): number {
  let term = z
  let sum = z
  for (let k = 1; k < TERMS; k++) {
    term *= (z * z) / (2 * k + 1)
    sum += term
  }
  return sum
}

/** The chance that a standard normal number lies as far from 0 as z on either side. */
export const twoSidedNormal = (z: number): number => 2 * normalTail(Math.abs(z))
