/** Figures or areas that come twice: no order of files says which of them counts, so neither does. */
import type { AreaDelivery } from '../domain/areas.ts'
import type { FigureDelivery } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import { doorFinding } from './intakeFinding.ts'

/** One thing that one file says, under a key that nothing else may have. */
interface Claim {
  readonly file: string
  readonly finding: (others: string) => Finding
}

/** Faults of everything that more than one delivery says, one for each file that says it. */
export function doubles(tables: readonly FigureDelivery[], areas: readonly AreaDelivery[]): Finding[] {
  const claims = new Map<string, Claim[]>()
  const claim = (key: readonly unknown[], one: Claim): void => {
    const text = JSON.stringify(key)
    claims.set(text, [...(claims.get(text) ?? []), one])
  }
  for (const { mapping, columns } of tables) {
    for (const { column } of columns) {
      const { layer, level, year, sex } = column
      const finding = (other: string): Finding =>
        doorFinding('figuresTwice', mapping.file, { found: layer, details: { layer, level, year, sex, other } })
      claim(['figures', level, layer, year, sex], { file: mapping.file, finding })
    }
  }
  for (const { mapping } of areas) {
    const { file, level } = mapping
    const finding = (other: string): Finding =>
      doorFinding('areasTwice', file, { found: level, details: { level, other } })
    claim(['areas', level], { file, finding })
  }
  return [...claims.values()].flatMap((same) => (same.length > 1 ? faultsOf(same) : []))
}

/** Each names the other files; where both are in one file, it names that. */
function faultsOf(same: readonly Claim[]): Finding[] {
  return same.map(({ file, finding }) => {
    const others = [...new Set(same.map((one) => one.file))].filter((other) => other !== file)
    return finding(others.length === 0 ? file : others.sort().join(', '))
  })
}
