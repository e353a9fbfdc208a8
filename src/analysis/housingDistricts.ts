import type { UnitId, UnitLevel } from '../domain/units.ts'
import type { Figure } from '../domain/figures.ts'
import type { TenureHomes } from './housingHomes.ts'
import { isMixed, MIX_TYPES, type MixType } from './housingMix.ts'

/** One larger area and how its parts are mixed. */
export interface DistrictRow {
  readonly id: UnitId
  readonly name: string
  /** Parts with homes, all parts, and the mixed ones. */
  readonly units: number
  readonly allUnits: number
  readonly mixedUnits: number
  readonly people: number
  readonly mixedPeople: number
  /** Share of the residents in mixed parts; NaN where nobody lives. */
  readonly share: number
  /** Share of the residents per type, in the order of MIX_TYPES. */
  readonly parts: readonly { readonly type: MixType; readonly share: number }[]
}

/** Which units lie in which larger area. */
export interface Districts {
  readonly level: UnitLevel
  /** Per unit of the smaller level, the index of the larger area, or -1. */
  readonly ofUnit: readonly number[]
}

export function districtsOf(units: UnitLevel, larger: UnitLevel): Districts {
  return {
    level: larger,
    ofUnit: units.units.map(({ parents }) => larger.indexOf.get(parents[larger.id] ?? '') ?? -1),
  }
}

/** The larger areas, the one where the largest share lives mixed first; those that tie by how many live there. */
export function districtRows(
  { people }: TenureHomes,
  types: readonly Figure[],
  { level, ofUnit }: Districts,
): readonly DistrictRow[] {
  const rows = level.units.map(({ id, name }, district): DistrictRow => {
    const all = ofUnit.flatMap((of, unit) => (of === district ? [unit] : []))
    const counted = all.flatMap((unit) => {
      const type = types[unit]
      return type?.state === 'value' ? [{ type: type.value, people: people[unit] ?? 0 }] : []
    })
    const mixed = counted.filter(({ type }) => isMixed(type))
    const [everyone, mixedPeople] = [sumOf(counted), sumOf(mixed)]
    return {
      id,
      name,
      units: counted.length,
      allUnits: all.length,
      mixedUnits: mixed.length,
      people: everyone,
      mixedPeople,
      share: mixedPeople / everyone,
      parts: MIX_TYPES.map((type) => ({
        type,
        share: sumOf(counted.filter((one) => one.type === type)) / everyone,
      })),
    }
  })
  return rows.sort((a, b) => b.share - a.share || b.people - a.people)
}

const sumOf = (units: readonly { readonly people: number }[]): number =>
  units.reduce((sum, { people }) => sum + people, 0)
