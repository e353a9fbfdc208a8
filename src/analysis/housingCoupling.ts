import type { FigureTable } from '../domain/dataset.ts'
import { cramersV } from '../measures/cramersV.ts'
import { typeCoupling, type TypeCoupling } from '../measures/couplingWithTypes.ts'
import type { TenureHomes } from './housingHomes.ts'
import { housingMix, isMixed, MIX_TYPES, type MixType } from './housingMix.ts'
import type { Division } from './query.ts'
import { levelGroups } from './segregationGroups.ts'

/** The divisions whose segregation is set against the tenure types. */
export const COUPLED = ['lowStandard', 'foreignBackground'] as const satisfies readonly Division[]
export type CoupledDivision = (typeof COUPLED)[number]

/** How much of where a group lives goes together with the tenure types of the areas. */
export interface Coupling {
  readonly division: CoupledDivision
  /** Year of the people; that of the homes may be another. */
  readonly year: number
  readonly homesYear: number
  readonly types: number
  readonly parts: TypeCoupling
  readonly cramersV: number
  /** Share of M between types when all mixes count as one type. */
  readonly shareBetweenFour: number
  readonly cityShare: number
  /** The group's share of the residents of each type that any area has. */
  readonly rows: readonly {
    readonly type: MixType
    readonly units: number
    readonly people: number
    readonly share: number
  }[]
}

/** The coupling on one level, in the division's latest year there, or undefined where a figure is missing. */
export function couplingOn(
  table: FigureTable,
  homes: TenureHomes,
  threshold: number,
  division: CoupledDivision,
): Coupling | undefined {
  const year = table.columns
    .filter(({ layer, sex }) => layer === division && sex === 'total')
    .reduce((latest, column) => Math.max(latest, column.year), 0)
  const groups = levelGroups(table, division, year)
  if (groups === undefined) return undefined
  const types = housingMix(homes, threshold).types.map((figure) => (figure.state === 'value' ? figure.value : -1))
  const typeOf = types.map((type) => MIX_TYPES.findIndex((known) => known === type))
  const [group = []] = groups.counts
  const rows = MIX_TYPES.flatMap((type) => {
    const units = types.flatMap((other, unit) => (other === type ? [unit] : []))
    const people = sumAt(groups.totals, units)
    return people > 0 ? [{ type, units: units.length, people, share: sumAt(group, units) / people }] : []
  })
  return {
    division,
    year,
    homesYear: homes.year,
    types: rows.length,
    parts: typeCoupling(groups.counts, typeOf),
    cramersV: cramersV([
      rows.map(({ people, share }) => people * share),
      rows.map(({ people, share }) => people * (1 - share)),
    ]),
    shareBetweenFour: typeCoupling(
      groups.counts,
      types.map((type, unit) => (isMixed(type) ? 0 : (typeOf[unit] ?? -1))),
    ).shareBetween,
    cityShare: groups.shares[0] ?? Number.NaN,
    rows,
  }
}

const sumAt = (column: readonly number[], units: readonly number[]): number =>
  units.reduce((sum, unit) => sum + (column[unit] ?? 0), 0)
