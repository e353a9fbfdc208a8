/** A second reading of areas: which positions stand where a code stands, and nothing about what they mean. */
import type { AreaDelivery, AreaRings } from '../../src/domain/areas.ts'
import { plain } from './cellOracle.ts'

type Position = readonly [number, number]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The JSON that bytes are in the first encoding in which they are JSON; null = in none. */
export function jsonOf(bytes: Uint8Array): unknown {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']) {
    try {
      return JSON.parse(new TextDecoder(encoding).decode(bytes))
    } catch {
      // The next one.
    }
  }
  return null
}

/** All pairs of numbers in a value, however deep. */
export function positionsIn(value: unknown): Position[] {
  if (!Array.isArray(value)) return isObject(value) ? Object.values(value).flatMap(positionsIn) : []
  const [x, y] = value as unknown[]
  if (typeof x === 'number' && typeof y === 'number') return [[x, y]]
  return value.flatMap(positionsIn)
}

/** The positions of each feature whose property has that code, by code. */
export function positionsByCode(collection: unknown, property: string): ReadonlyMap<string, readonly Position[]> {
  const features =
    isObject(collection) && Array.isArray(collection['features']) ? (collection['features'] as unknown[]) : []
  const found = new Map<string, Position[]>()
  for (const feature of features) {
    if (!isObject(feature) || !isObject(feature['properties'])) continue
    const code = plain(String(feature['properties'][property]))
    found.set(code, [...(found.get(code) ?? []), ...positionsIn(feature['geometry'])])
  }
  return found
}

/** Positions are rounded to a tenth of a metre at most. */
const NEAR = 1.1e-6

const isNear = ([x, y]: Position, [a, b]: Position): boolean => Math.abs(x - a) <= NEAR && Math.abs(y - b) <= NEAR

const flat = (rings: AreaRings): Position[] => rings.flat(2).map(([lon, lat]) => [lon, lat])

/** Every area has the positions of its feature and no others, and reaches as far as they do. */
export function comparePositions(
  { areas }: AreaDelivery,
  expected: ReadonlyMap<string, readonly Position[]>,
  isTrimmed: boolean,
): number {
  let compared = 0
  for (const { id, rings } of areas) {
    const given = expected.get(id) ?? []
    for (const position of flat(rings)) {
      if (!given.some((one) => isNear(position, one)))
        throw new Error(`${id} has ${position.join(', ')}, which is not in the file`)
      compared += 1
    }
    const left = given.filter((one) => !flat(rings).some((position) => isNear(position, one)))
    if (left.length > 0 && !isTrimmed) throw new Error(`${id} lacks ${left.join('; ')}`)
  }
  return compared
}
