import type { TidyRow } from '../tidyRow.ts'

interface Tolerance {
  readonly persons: number
  readonly share: number
}

/** A sum that its parts do not make. */
export interface SumFault {
  readonly where: string
  readonly parts: number
  readonly whole: number
}

/** Women and men make the total, and the areas make their kommun, wherever all of them are published. */
export function checkSums(rows: readonly TidyRow[], tolerance: Tolerance): SumFault[] {
  return [...sexFaults(rows, tolerance.persons), ...areaFaults(rows, tolerance.share)]
}

function sexFaults(rows: readonly TidyRow[], most: number): SumFault[] {
  const cells = new Map<string, Map<string, number>>()
  for (const row of rows) {
    const key = `${row.unit} ${row.vintage} ${row.year} ${row.category}`
    const bySex = cells.get(key) ?? new Map<string, number>()
    cells.set(key, bySex)
    if (row.value !== null) bySex.set(row.sex, row.value)
  }
  return [...cells].flatMap(([where, bySex]) => {
    const [women, men, whole] = [bySex.get('women'), bySex.get('men'), bySex.get('total')]
    if (women === undefined || men === undefined || whole === undefined) return []
    return Math.abs(women + men - whole) > most ? [{ where, parts: women + men, whole }] : []
  })
}

interface AreaSum {
  parts: number
  isWhole: boolean
}

function areaFaults(rows: readonly TidyRow[], share: number): SumFault[] {
  const sums = new Map<string, AreaSum>()
  const kommuner = new Map<string, number>()
  for (const row of rows) {
    const key = `${row.unit.slice(0, 4)} ${row.year} ${row.sex} ${row.category}`
    if (row.level === 'kommun') {
      if (row.value !== null) kommuner.set(key, row.value)
      continue
    }
    const sum = sums.get(`${key} ${row.vintage}`) ?? { parts: 0, isWhole: true }
    sums.set(`${key} ${row.vintage}`, sum)
    sum.parts += row.value ?? 0
    sum.isWhole &&= row.value !== null
  }
  return [...sums].flatMap(([where, { parts, isWhole }]) => {
    const whole = kommuner.get(where.slice(0, where.lastIndexOf(' ')))
    if (whole === undefined || !isWhole) return []
    return Math.abs(parts - whole) > Math.max(share * whole, 2) ? [{ where, parts, whole }] : []
  })
}
