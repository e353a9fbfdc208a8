import type { DataFolder } from './readDataFolder.ts'

/** How many DeSO the figure of each unit is made of, in the order of the units of the level. */
export function desoInUnits(units: DataFolder['units'], level: string): readonly number[] {
  const parts = new Map<string, Set<number>>()
  for (const [unit, deso] of desoOfUnits(units, level)) parts.set(unit, (parts.get(unit) ?? new Set()).add(deso))
  const own = units.levels.find(({ id }) => id === level)
  return own?.unitIds.map((id) => parts.get(id)?.size ?? 0) ?? []
}

/** Every unit with each of its DeSO: whole ones, or those that are spread over its delområden. */
function desoOfUnits({ levels, desoToDelomrade }: DataFolder['units'], level: string): [unit: string, deso: number][] {
  const unitsOn = (small: 'deso' | 'delomrade'): readonly string[] | undefined => {
    const found = levels.find(({ id }) => id === small)
    return small === level ? found?.unitIds : found?.parents[level]
  }
  const whole = unitsOn('deso')
  if (whole !== undefined) return whole.map((unit, deso) => [unit, deso])
  const spread = unitsOn('delomrade') ?? []
  return desoToDelomrade.map(([deso, delomrade]) => [spread[delomrade] ?? '', deso])
}
