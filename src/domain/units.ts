/** The geographic levels, from small to large. The ids are the Swedish names, which are names in English too. */
export const LEVELS = ['deso', 'regso', 'delomrade', 'geso', 'stadsdel', 'stadsomrade'] as const
export type LevelId = (typeof LEVELS)[number]

/** The larger level that the areas of a level are said to lie in, and whose borders are drawn over it. */
export const PARENT_LEVEL: Readonly<Record<LevelId, LevelId | null>> = {
  deso: 'regso',
  regso: null,
  delomrade: 'stadsdel',
  geso: null,
  stadsdel: 'stadsomrade',
  stadsomrade: null,
}

/** Identifies one areal unit within its level, e.g. `10101` or `rosengard`. Always text, never a number. */
export type UnitId = string

/** One areal unit: the smallest mapped area of a level. */
export interface ArealUnit {
  readonly id: UnitId
  readonly name: string
  /** Longitude and latitude, WGS 84, of the centroid (or of a point inside where the centroid falls outside). */
  readonly point: readonly [lon: number, lat: number]
  readonly areaHectares: number
  /** False where the figures place no residents; on some units that is an assumption (see the data dictionary). */
  readonly isInhabited: boolean
  /** The larger units that hold this one, as far as the level has them. */
  readonly parents: Readonly<Partial<Record<LevelId, UnitId>>>
}

/** All units of one level in one order, which the columns of figures follow. */
export interface UnitLevel {
  readonly id: LevelId
  /** Which boundary set the units are from, e.g. `deso-2025`. */
  readonly vintage: string
  readonly units: readonly ArealUnit[]
  readonly indexOf: ReadonlyMap<UnitId, number>
  /** Pairs of neighbours with the length of their shared boundary in metres; 0 = they meet in a point. */
  readonly neighbours: readonly (readonly [a: number, b: number, sharedMeters: number])[]
}

/** @throws {RangeError} when two units share an id */
export function unitLevel(
  id: LevelId,
  vintage: string,
  units: readonly ArealUnit[],
  neighbours: UnitLevel['neighbours'],
): UnitLevel {
  const indexOf = new Map(units.map((unit, index) => [unit.id, index]))
  if (indexOf.size !== units.length) throw new RangeError(`unitLevel requires unique ids, got repeats in ${id}`)
  return { id, vintage, units, indexOf, neighbours }
}

/** The name of the larger unit that holds a unit, or null where there is none. */
export function parentName({ parents }: ArealUnit, larger: UnitLevel | null | undefined): string | null {
  const parentId = larger === null || larger === undefined ? undefined : parents[larger.id]
  const index = parentId === undefined ? undefined : larger?.indexOf.get(parentId)
  return index === undefined ? null : (larger?.units[index]?.name ?? null)
}
