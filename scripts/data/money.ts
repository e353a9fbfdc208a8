import type { Money } from '../../src/domain/money.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'

const STATES = ['known', 'unknown', 'undecided', 'notApplicable'] as const

/** Reads a sum from `<column>State` and `<column>Sek`; a known sum needs both it and its price year. */
export function moneyOf(row: Row, column: string): Money {
  const state = row.oneOf(`${column}State`, STATES)
  const sek = row.optionalNumber(`${column}Sek`)
  if (state === 'known' && sek !== null) return { state, sek, priceYear: row.number('priceYear') }
  if (state !== 'known' && sek === null) return { state }
  const what = `${column}State is "${state}" and ${column}Sek is ${sek === null ? 'empty' : String(sek)}`
  throw new DataProblem(row.where, what, 'A known sum has an amount; every other state has none.')
}
