import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'

/** The figures per DeSO that everything of 2024 and 2025 is computed from, in the order of the units. */
export interface DesoFigures {
  readonly population: readonly number[]
  readonly dwellings: Readonly<Record<Tenure, readonly number[]>>
  /** Shares 0 to 1. */
  readonly shares: Readonly<Record<DesoShare, readonly number[]>>
  /** Thousand kronor. */
  readonly amounts: Readonly<Record<DesoAmount, readonly number[]>>
}

export const TENURES = ['dwellingsRental', 'dwellingsCooperative', 'dwellingsOwner', 'dwellingsOther'] as const
export type Tenure = (typeof TENURES)[number]
export const DESO_SHARES = ['lowStandard', 'foreignBackground', 'employment', 'unemployment', 'postSecondary'] as const
export type DesoShare = (typeof DESO_SHARES)[number]
export const DESO_AMOUNTS = ['medianStandard', 'meanNetIncome'] as const
export type DesoAmount = (typeof DESO_AMOUNTS)[number]

/** The year that each layer's figures describe. */
export const DESO_YEAR: Readonly<Record<DesoShare | DesoAmount | 'population' | 'dwellings', number>> = {
  population: 2025,
  dwellings: 2025,
  foreignBackground: 2025,
  postSecondary: 2025,
  lowStandard: 2024,
  medianStandard: 2024,
  meanNetIncome: 2024,
  employment: 2024,
  unemployment: 2024,
}

/** Reads the table of DeSO figures in the order of the given ids; a unit without a row is an error of the join. */
export function readDesoFigures(inputs: Inputs, path: string, ids: readonly string[]): DesoFigures {
  const rows = rowsInOrder(inputs.table(path), path, 'deso', ids)
  return {
    population: read(rows, 'population2025'),
    dwellings: record(TENURES, (tenure) => read(rows, `${tenure}2025`)),
    shares: record(DESO_SHARES, (layer) => read(rows, `${layer}Pct${DESO_YEAR[layer]}`).map((pct) => pct / 100)),
    amounts: record(DESO_AMOUNTS, (layer) => read(rows, `${layer}Tkr${DESO_YEAR[layer]}`)),
  }
}

/** The rows of a table in the order of the ids; every id has exactly one row and every row an id. */
export function rowsInOrder(table: readonly Row[], path: string, column: string, ids: readonly string[]): Row[] {
  const rowOf = new Map(table.map((row) => [row.text(column), row]))
  if (rowOf.size !== table.length || rowOf.size !== ids.length) {
    throw new DataProblem(path, `${table.length} rows for ${ids.length} units`, 'Give every unit exactly one row.')
  }
  return ids.map((id) => {
    const row = rowOf.get(id)
    if (row === undefined) throw new DataProblem(path, `there is no row for ${id}`, 'Give every unit exactly one row.')
    return row
  })
}

const read = (rows: readonly Row[], column: string): number[] => rows.map((row) => row.number(column))

function record<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> {
  // Object.fromEntries forgets which keys it was given; they are exactly these.
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>
}
