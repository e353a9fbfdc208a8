import type { LevelId, UnitId, UnitLevel } from '../../src/domain/units.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import type { Levels } from './units.ts'

/** How much of a DeSO's people live in a delområde: parks, harbours and industry hold none, by assumption. */
export interface Share {
  readonly deso: UnitId
  readonly delomrade: UnitId
  readonly share: number
}

/** Reads the adjusted shares; the ones of 0 say nothing and are left out. */
export function readShares(inputs: Inputs): readonly Share[] {
  return inputs
    .table(INPUT.desoToDelomrade)
    .map((row) => ({
      deso: row.text('deso'),
      delomrade: row.text('delomrade'),
      share: row.number('adjustedShare'),
    }))
    .filter(({ share }) => share > 0)
}

/** A DeSO's part in a unit of another level. */
export interface Part {
  readonly deso: number
  readonly weight: number
}

/** What each unit of a level is made of, in the order of the level's units. */
export type Spread = readonly (readonly Part[])[]

/** How the DeSO are spread over the units of a level. */
export function spreadOver(level: LevelId, levels: Levels, shares: readonly Share[]): Spread {
  const { units } = levels.deso
  if (level === 'deso') return units.map((_, deso) => [{ deso, weight: 1 }])
  if (level === 'regso') {
    return collect(
      levels.regso,
      units.map((unit, deso) => [unit.parents.regso ?? '', { deso, weight: 1 }]),
    )
  }
  const delomrade = collect(
    levels.delomrade,
    shares.map(({ deso, delomrade, share }) => [delomrade, { deso: desoIndex(levels.deso, deso), weight: share }]),
  )
  if (level === 'delomrade') return delomrade
  const parts = levels.delomrade.units.flatMap((unit, index) =>
    (delomrade[index] ?? []).map((part) => [unit.parents[level] ?? '', part] as const),
  )
  return collect(levels[level], parts)
}

function desoIndex(deso: UnitLevel, id: UnitId): number {
  const index = deso.indexOf.get(id)
  if (index === undefined) {
    throw new DataProblem(INPUT.desoToDelomrade, `"${id}" is no DeSO of 2025`, 'Use a code of units/deso.csv.')
  }
  return index
}

/** Adds the parts up per unit, one weight per DeSO. */
function collect(level: UnitLevel, parts: readonly (readonly [UnitId, Part])[]): Spread {
  const weights = level.units.map(() => new Map<number, number>())
  for (const [unitId, { deso, weight }] of parts) {
    const unit = weights[level.indexOf.get(unitId) ?? -1]
    if (unit === undefined) {
      throw new DataProblem(INPUT.desoToDelomrade, `"${unitId}" is no ${level.id}`, 'Use a code of the units table.')
    }
    unit.set(deso, (unit.get(deso) ?? 0) + weight)
  }
  return weights.map((unit) => Array.from(unit, ([deso, weight]) => ({ deso, weight })))
}

/** Shares of at least this size count as "the DeSO lies inside". */
const WHOLE = 0.8

/**
 * Share of each unit's estimated people who live in DeSO that lie to at least 80 % inside it, by the adjusted shares;
 * null where nobody lives.
 */
export function estimateQuality(spread: Spread, population: readonly number[]): (number | null)[] {
  return spread.map((parts) => {
    const people = (part: Part): number => part.weight * (population[part.deso] ?? 0)
    const all = parts.reduce((sum, part) => sum + people(part), 0)
    // The shares have four decimals, so a sum of them can fall a hair short of a limit that it reaches.
    const whole = parts.filter((part) => part.weight >= WHOLE - 1e-9).reduce((sum, part) => sum + people(part), 0)
    return all === 0 ? null : whole / all
  })
}
