/** Tries every way in which hidden counts of small tables can be filled in: an algebra of its own, without equations. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FigureDelivery } from '../../src/domain/delivery.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { delivery, groundOf, type MadeColumn } from './madeDelivery.ts'

/** Cells with what is shown in them, and sums of some of them that make another one. */
interface Puzzle {
  readonly cells: readonly (number | null)[]
  readonly sums: readonly { readonly whole: number; readonly parts: readonly number[] }[]
}

/** The table of a delivery with its totals: columns beside each other, units, then the city. */
function puzzleOf({ columns }: FigureDelivery, wholeColumn: number | null): Puzzle {
  const cells: (number | null)[] = []
  const grid = columns.map(({ column }) =>
    [...column.figures, column.city].map((figure) => cells.push(figure.state === 'value' ? figure.value : null) - 1),
  )
  const down = grid.map((ids) => ({ whole: ids.at(-1) ?? 0, parts: ids.slice(0, -1) }))
  if (wholeColumn === null) return { cells, sums: down }
  const across = (grid[wholeColumn] ?? []).map((whole, row) => ({
    whole,
    parts: grid.flatMap((ids, at) => (at === wholeColumn ? [] : [ids[row] ?? 0])),
  }))
  return { cells, sums: [...down, ...across] }
}

/** Above this nothing is tried: a hidden count that gets there is surely free enough. */
const HIGHEST = 60

type Filling = readonly (number | null)[]

/** The filling with what follows from sums that lack one cell only; null where a sum cannot hold any more. */
function followed(filling: Filling, { sums }: Puzzle): Filling | null {
  const cells = [...filling]
  for (let isNew = true; isNew;) {
    isNew = false
    for (const one of sums) {
      const known = followedIn(cells, one)
      if (known === 'impossible') return null
      if (known === null) continue
      cells[known.cell] = known.value
      isNew = true
    }
  }
  return cells
}

/** The one cell of a sum that follows from the others; null where none does. */
function followedIn(cells: Filling, { whole, parts }: Puzzle['sums'][number]) {
  const open = parts.filter((part) => cells[part] === null)
  const sum = parts.reduce((all, part) => all + (cells[part] ?? 0), 0)
  const total = cells[whole] ?? null
  const [only] = open
  if (total === null) return open.length === 0 ? { cell: whole, value: sum } : null
  if (sum > total || (only === undefined && sum !== total)) return 'impossible' as const
  return only !== undefined && open.length === 1 ? { cell: only, value: total - sum } : null
}

/** Whether the open cells can be filled in. */
function canFill(filling: Filling, puzzle: Puzzle): boolean {
  const cells = followed(filling, puzzle)
  if (cells === null) return false
  const wholes = new Set(puzzle.sums.map(({ whole }) => whole))
  const parts = cells.findIndex((value, cell) => value === null && !wholes.has(cell))
  const open = parts >= 0 ? parts : cells.indexOf(null)
  if (open < 0) return true
  return Array.from({ length: HIGHEST }, (_, value) => cells.with(open, value)).some((one) => canFill(one, puzzle))
}

/** Lowest and highest of each hidden cell over all fillings; the highest is not looked for beyond `width`. */
function rangesOf(puzzle: Puzzle, width: number): readonly { low: number; high: number }[] {
  return puzzle.cells.flatMap((value, cell) => {
    if (value !== null) return []
    const possible = (one: number) => canFill(puzzle.cells.with(cell, one), puzzle)
    const low = Array.from({ length: HIGHEST }, (_, one) => one).find(possible) ?? Infinity
    const high = Array.from({ length: HIGHEST }, (_, more) => low + width + more).find(possible) ?? -Infinity
    return [{ low, high }]
  })
}

const smallCount = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 12 }))

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

const oneColumn = fc
  .array(smallCount, { minLength: 1, maxLength: 5 })
  .map((values): MadeColumn[] => [{ layer: 'own-a', values, city: sumOf(values) }])

/** Women and men of each unit with everybody, and all of it for the city. */
const twoSexes = fc
  .array(fc.tuple(smallCount, smallCount), { minLength: 2, maxLength: 3 })
  .map((rows): MadeColumn[] => {
    const [women, men] = [rows.map(([one]) => one), rows.map(([, other]) => other)]
    const all = rows.map(sumOf)
    return [
      { layer: 'own-a', values: all, city: sumOf(all) },
      { layer: 'own-a', sex: 'women', values: women, city: sumOf(women) },
      { layer: 'own-a', sex: 'men', values: men, city: sumOf(men) },
    ]
  })

function protectedOf(columns: readonly MadeColumn[]): FigureDelivery {
  const units = columns[0]?.values.length ?? 0
  const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, groundOf(Array(units).fill(5000)))
  if (out === null) throw new Error('the table was refused')
  return out
}

describe('hidden counts', () => {
  it.each([
    ['one column', oneColumn, null, 200],
    ['women, men and all', twoSexes, 0, 120],
  ] as const)('keep at least six possible values in every filling: %s', (_, tables, whole, runs) => {
    fc.assert(
      fc.property(tables, (columns) => {
        const out = protectedOf(columns)
        for (const { low, high } of rangesOf(puzzleOf(out, whole), 5)) expect(high - low).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: runs, seed: 20260101 },
    )
  })

  it('stay as they are when they are protected again', () => {
    fc.assert(
      fc.property(fc.oneof(oneColumn, twoSexes), (columns) => {
        const once = protectedOf(columns)
        const twice = protectDelivery(once, DEFAULT_RULES, groundOf(Array(columns[0]?.values.length ?? 0).fill(5000)))
        expect(twice.delivery).toEqual(once)
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('are the same whatever the order of the columns', () => {
    fc.assert(
      fc.property(twoSexes, (columns) => {
        const states = (some: readonly MadeColumn[]) =>
          protectedOf(some).columns.map(({ column }) => [column.sex, column.figures, column.city])
        expect(states([...columns].reverse()).reverse()).toEqual(states(columns))
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it('never hides a zero and never shows 1 to 4', () => {
    fc.assert(
      fc.property(twoSexes, (columns) => {
        protectedOf(columns).columns.forEach(({ column }, at) => {
          column.figures.forEach((figure, unit) => {
            const value = columns[at]?.values[unit] ?? -1
            if (value === 0) expect(figure).toEqual({ state: 'value', value: 0 })
            if (value >= 1 && value <= 4) expect(figure.state).toBe('suppressed')
          })
        })
      }),
      { numRuns: 80, seed: 3 },
    )
  })
})
