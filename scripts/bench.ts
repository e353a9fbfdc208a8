/** How long the heavy computations take: one JSON line each, for a person to read. Nothing depends on the numbers. */
import { beeswarm } from '../src/charts/beeswarm.ts'
import { binomialDraws } from '../src/math/discreteDraws.ts'
import { quantileOfSorted } from '../src/math/quantile.ts'
import { randomSource } from '../src/math/rng.ts'
import { correctedDissimilarity } from '../src/measures/correctedDissimilarity.ts'
import { dissimilarity } from '../src/measures/dissimilarity.ts'
import { STANDARD_DRAWS } from '../src/measures/draws.ts'
import { gini } from '../src/measures/gini.ts'
import { informationTheory } from '../src/measures/informationTheory.ts'

/** As many as Malmö has delområden and DeSO, a round number, and about as many DeSO as the country has. */
const SIZES = [136, 209, 1000, 6160]
const SEED = 7
const MAX_RUNS = 25
const MAX_MS = 1500

interface MadeUpCity {
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/**
 * Made-up areas of 700 to 2 700 residents, sizes uniform. The group's chance in an area is uniform from 5 to 65 per
 * cent, its count binomial. The same seed gives the same city on every machine.
 */
function madeUpCity(n: number): MadeUpCity {
  const source = randomSource(SEED)
  const draw = binomialDraws(source)
  const residents = Array.from({ length: n }, () => 700 + Math.floor(2001 * source.uniform()))
  const x = residents.map((people) => draw(people, 0.05 + 0.6 * source.uniform()))
  return { x, y: residents.map((people, index) => people - (x[index] ?? 0)) }
}

/** Circles along 420 pixels, areas as the residents, such that they cover the same part of the drawing for every n. */
function circlesOf({ x, y }: MadeUpCity) {
  const scale = 9 * Math.sqrt(136 / x.length)
  return x.map((count, index) => {
    const residents = count + (y[index] ?? 0)
    return { position: 420 * (count / residents), radius: scale * Math.sqrt(residents / 2700) }
  })
}

function measured(run: () => unknown): { runs: number; medianMs: number; spreadMs: readonly [number, number] } {
  run()
  const times: number[] = []
  const start = performance.now()
  while (times.length < 3 || (times.length < MAX_RUNS && performance.now() - start < MAX_MS)) {
    const before = performance.now()
    run()
    times.push(performance.now() - before)
  }
  const sorted = Float64Array.from(times).sort()
  const at = (p: number) => Math.round(quantileOfSorted(sorted, p) * 1000) / 1000
  return { runs: times.length, medianMs: at(0.5), spreadMs: [at(0.1), at(0.9)] }
}

for (const n of SIZES) {
  const city = madeUpCity(n)
  const { x, y } = city
  const circles = circlesOf(city)
  const computations: Readonly<Record<string, () => unknown>> = {
    dissimilarity: () => dissimilarity(x, y),
    informationTheory: () => informationTheory(x, y),
    gini: () => gini(x, y),
    correctedDissimilarity: () => correctedDissimilarity(x, y, STANDARD_DRAWS),
    beeswarm: () => beeswarm(circles),
  }
  for (const [name, run] of Object.entries(computations)) console.log(JSON.stringify({ name, n, ...measured(run) }))
}
