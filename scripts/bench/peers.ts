import { existsSync, readFileSync } from 'node:fs'
import jsgeoda from 'jsgeoda'
import * as v from 'valibot'
import type { Grid } from './grid.ts'
import { timed, timedAfter, type Timing } from './timing.ts'

const FILE = new URL('../../../shared/vectors/bench/peer_pysal.json', import.meta.url)

/** What a peer calls the same computation. */
const PYSAL_NAMES: Readonly<Record<string, string>> = {
  dissimilarity: 'D',
  gini: 'gini',
  isolation: 'isolation',
  informationTheory: 'H',
  multigroupInformationTheory: 'multi_H',
  mutualInformation: 'multi_H',
  spatialProximity: 'SP (dense n x n)',
  queenContiguity: 'queen_weights_from_polygons',
  moranPermutation: 'moran_I_999',
  localMoranPermutation: 'local_moran_999',
}

const peerSchema = v.looseObject({ median_seconds: v.record(v.string(), v.record(v.string(), v.number())) })

/** Milliseconds that PySAL took for a computation on the same input, on another machine; null where not known. */
export function pysalMs(name: string, { n, input }: Grid): number | null {
  const known = PYSAL_NAMES[name]
  if (known === undefined || input !== 'file' || !existsSync(FILE)) return null
  const seconds = v.parse(peerSchema, JSON.parse(readFileSync(FILE, 'utf8'))).median_seconds[String(n)]?.[known]
  return seconds === undefined ? null : seconds * 1000
}

/** The same computations by jsgeoda (WebAssembly), on this machine. It reads the polygons before it is timed. */
export async function jsgeodaTimings(grid: Grid, values: Float64Array, draws: number): Promise<Record<string, Timing>> {
  const geoda = await jsgeoda.New()
  const bytes = new TextEncoder().encode(JSON.stringify(grid.geojson)).buffer
  const weights = geoda.getQueenWeights(geoda.readGeoJSON(bytes))
  const list = Array.from(values)
  return {
    // It keeps the weights of a map that it has seen, so each run is given a new one.
    queenContiguity: timedAfter({ prepare: () => geoda.readGeoJSON(bytes), run: (map) => geoda.getQueenWeights(map) }),
    localMoranPermutation: timed(() => geoda.localMoran(weights, list, draws, 'lookup')),
  }
}
