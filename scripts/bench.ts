/** How long the computations take: one JSON line each, for a person to read. Nothing depends on the numbers. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { computations, PERMUTATIONS, twoGroups } from './bench/computations.ts'
import { benchGrid, type Grid } from './bench/grid.ts'
import { intakeRuns } from './bench/intake.ts'
import { jsgeodaTimings, pysalMs } from './bench/peers.ts'
import { timed, type Timing } from './bench/timing.ts'
import { swarmRuns } from './bench/swarm.ts'
import { targetingRuns } from './bench/targeting.ts'
import { malmoRuns } from './bench/malmo.ts'

/** As many areas as Malmö has delområden, a round number, and as many as all DeSO of Sweden. */
const SIZES = [136, 1000, 6160]

const print = (line: object): void => {
  console.log(JSON.stringify(line))
}

const times = (slower: number | null, faster: number): number | null =>
  slower === null ? null : Math.round((slower / faster) * 10) / 10

async function benchSize(grid: Grid): Promise<void> {
  const { n, input } = grid
  const peers = await jsgeodaTimings(grid, twoGroups(grid).share, PERMUTATIONS.draws)
  for (const [name, run] of Object.entries(computations(grid))) {
    const timing: Timing = timed(run)
    const pysal = pysalMs(name, grid)
    print({
      name,
      n,
      input,
      ...timing,
      pysalMs: pysal === null ? null : Math.round(pysal * 10_000) / 10_000,
      timesPysal: times(pysal, timing.medianMs),
    })
    const peer = peers[name]
    if (peer === undefined) continue
    print({ name, by: 'jsgeoda', n, input, ...peer, timesJsgeoda: times(peer.medianMs, timing.medianMs) })
  }
}

for (const n of SIZES) await benchSize(benchGrid(n))
for (const [name, run] of Object.entries(await malmoRuns())) print({ name, n: 209, input: 'malmo', ...timed(run) })
for (const { name, n, run } of swarmRuns()) print({ name, n, input: 'generated', ...timed(run) })
for (const [name, run] of Object.entries(targetingRuns())) print({ name, n: 209, input: 'generated', ...timed(run) })
// In a process of its own, so that its peak of memory is its own.
spawnSync(process.execPath, [...process.execArgv, path.join(import.meta.dirname, 'bench/wholeCountry.ts')], {
  stdio: 'inherit',
})
for (const run of await intakeRuns()) print(run)
