/** Sums that hang together in more than the search can take: nothing of them is taken to be safe. */
import { expect, it } from 'vitest'
import { figureOf } from '../../src/domain/figures.ts'
import { CountCells } from '../../src/protection/countCells.ts'
import { recoverableCells } from '../../src/protection/hiddenSystem.ts'

it('are told apart from those that were searched', () => {
  const cells = new CountCells()
  const add = (value: number): number =>
    cells.add({ figure: figureOf(value), key: String(value), isFixed: false, low: 1, high: Infinity })
  const [whole, ...parts] = [60, 10, 20, 30].map(add)
  for (const cell of parts) cells.hide(cell)
  const relations = [{ whole: whole ?? 0, parts, isExact: true }]
  expect(recoverableCells(cells, relations, 5)).toEqual({ cells: [], tooLarge: [] })
  expect(recoverableCells(cells, relations, 5, 2)).toEqual({ cells: [], tooLarge: parts })
})
