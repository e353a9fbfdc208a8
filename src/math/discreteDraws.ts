import { logFactorial } from './logFactorial.ts'
import type { RandomSource } from './rng.ts'

/**
 * From this variance on, a rounded normal number of the same mean and variance stands in for the exact draw. Both
 * ends of the range are then at least ten standard deviations away.
 */
const NORMAL_FROM_VARIANCE = 100

/**
 * Draws of a binomial count: successes among `trials` when each has the chance `chance`. Exact by inversion from the
 * mode while the variance is below 100, a rounded normal above.
 */
export function binomialDraws(source: RandomSource): (trials: number, chance: number) => number {
  return (trials, chance) => {
    if (trials <= 0 || chance <= 0) return 0
    if (chance >= 1) return trials
    const mean = trials * chance
    const variance = mean * (1 - chance)
    if (variance < NORMAL_FROM_VARIANCE) return exactBinomial(source.uniform(), trials, chance)
    return between(0, trials, Math.round(mean + Math.sqrt(variance) * source.normal()))
  }
}

/**
 * Draws of a hypergeometric count: marked ones in a `sample` taken without replacement from a `population` of which
 * `marked` are marked. Exact by inversion from the mode while the variance is below 100, a rounded normal above.
 */
export function hypergeometricDraws(
  source: RandomSource,
): (population: number, marked: number, sample: number) => number {
  return (population, marked, sample) => {
    const least = Math.max(0, sample - (population - marked))
    const most = Math.min(sample, marked)
    if (least >= most) return least
    const share = marked / population
    const mean = sample * share
    const variance = (mean * (1 - share) * (population - sample)) / (population - 1)
    if (variance < NORMAL_FROM_VARIANCE) return exactHypergeometric(source.uniform(), population, marked, sample)
    return between(least, most, Math.round(mean + Math.sqrt(variance) * source.normal()))
  }
}

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value))

function exactBinomial(uniform: number, trials: number, chance: number): number {
  const odds = chance / (1 - chance)
  const mode = Math.min(trials, Math.floor((trials + 1) * chance))
  const atMode = Math.exp(
    logFactorial(trials) -
      logFactorial(mode) -
      logFactorial(trials - mode) +
      mode * Math.log(chance) +
      (trials - mode) * Math.log1p(-chance),
  )
  let rest = uniform - atMode
  let above = atMode
  let below = atMode
  let up = mode
  let down = mode
  while (rest >= 0 && (up < trials || down > 0)) {
    above *= ((trials - up) / (up + 1)) * odds
    up += 1
    rest -= above
    if (rest < 0) return up
    below *= down / ((trials - down + 1) * odds)
    down -= 1
    rest -= below
    if (rest < 0) return down
  }
  return mode
}

function exactHypergeometric(uniform: number, population: number, marked: number, sample: number): number {
  const unmarked = population - marked
  const mode = Math.floor(((sample + 1) * (marked + 1)) / (population + 2))
  const atMode = Math.exp(logChoose(marked, mode) + logChoose(unmarked, sample - mode) - logChoose(population, sample))
  let rest = uniform - atMode
  let above = atMode
  let below = atMode
  let up = mode
  let down = mode
  while (rest >= 0 && (above > 0 || below > 0)) {
    above *= ((marked - up) * (sample - up)) / ((up + 1) * (unmarked - sample + up + 1))
    up += 1
    rest -= above
    if (rest < 0) return up
    below *= (down * (unmarked - sample + down)) / ((marked - down + 1) * (sample - down + 1))
    down -= 1
    rest -= below
    if (rest < 0) return down
  }
  return mode
}

const logChoose = (from: number, chosen: number): number =>
  logFactorial(from) - logFactorial(chosen) - logFactorial(from - chosen)
