import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { comparePositions, jsonOf, positionsByCode } from './areaOracle.ts'
import { damagedBytes } from './fuzzBytes.ts'
import { chanceOf } from './fuzzChance.ts'
import { answered, expectCleanPrototypes, newTally } from './fuzzChecks.ts'
import { damagedJson } from './fuzzJson.ts'
import { ENCODINGS } from './fuzzTables.ts'
import { topoJson } from './madeAreaFiles.ts'
import { areaMapping, geoJson, given } from './madeTown.ts'

const MAPPING = areaMapping()

const TRIMMING = ['areasSpikeRemoved', 'areasPointsRepeated', 'areasHeightDropped']

/** GeoJSON as it is, and TopoJSON as the library that is made for it unfolds it. */
function collectionOf(value: unknown): unknown {
  const topology = value as Partial<Topology<Record<string, GeometryCollection>>>
  const [object] = Object.values(topology.objects ?? {})
  return object === undefined ? value : feature(topology as Topology, object)
}

interface Way {
  readonly how: string
  readonly seed: number
  readonly inputs: number
  readonly whole: () => object
  readonly isInBytes: boolean
  readonly least: number
}

const WAYS: readonly Way[] = [
  { how: 'GeoJSON, in its nodes', seed: 201, inputs: 1500, whole: geoJson, isInBytes: false, least: 150 },
  { how: 'GeoJSON, in its bytes', seed: 202, inputs: 900, whole: geoJson, isInBytes: true, least: 5 },
  { how: 'TopoJSON, in its nodes', seed: 203, inputs: 700, whole: topoJson, isInBytes: false, least: 50 },
]

describe.each(WAYS)('areas that are damaged: $how', ({ seed, inputs, whole, isInBytes, least }) => {
  it(`give an answer ${inputs} times, and every area lies where its file says (seed ${seed})`, async () => {
    const chance = chanceOf(seed)
    const tally = newTally()
    const plain = JSON.stringify(whole())
    for (let k = 0; k < inputs; k += 1) {
      const text = isInBytes ? plain : JSON.stringify(damagedJson(whole(), chance))
      const bytes = chance.pick(isInBytes ? ENCODINGS.slice(0, 5) : ENCODINGS.slice(0, 1))(text)
      const file = given('omraden.geojson', isInBytes ? damagedBytes(bytes, chance) : bytes)
      const { areas, findings } = await answered(file, [MAPPING], tally)
      const [delivery] = areas
      if (delivery === undefined || delivery.system !== 'EPSG:4326') continue
      const read = jsonOf(file.bytes)
      const isTrimmed = findings.some(({ code }) => TRIMMING.includes(code))
      tally.compared += comparePositions(delivery, positionsByCode(collectionOf(read), 'kod'), isTrimmed)
    }
    expectCleanPrototypes()
    expect(tally.inputs).toBe(inputs)
    expect(tally.accepted).toBeGreaterThan(least)
    expect(tally.accepted).toBeLessThan(inputs)
    expect(tally.compared).toBeGreaterThan(tally.accepted * 30)
  })
})
