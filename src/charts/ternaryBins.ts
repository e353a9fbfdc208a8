import { group } from 'd3'
import type { Fill } from '../symbology/palettes.ts'
import type { TernaryItem } from './TernaryCircles.tsx'
import type { Shares } from './ternaryLayout.ts'

/** Areas of nearly the same tenures and of one type, drawn as one circle. */
export interface TernaryBin {
  /** Where they lie on average, and how many live in all of them. */
  readonly item: TernaryItem
  readonly fill: Fill
  readonly areas: number
}

/** Cells along each side of the triangle: as many as still part in the drawing of a phone. */
const CELLS = 20

/** Thousands of areas as some hundred circles. A cell that the limit of the mixed cuts gives a circle on each side. */
export function binItems(items: readonly TernaryItem[], fillOf: (id: string) => Fill): readonly TernaryBin[] {
  const filled = items.map((item) => ({ item, fill: fillOf(item.id) }))
  const cells = group(filled, ({ item: { shares }, fill }) => `${cellOf(shares)} ${fill.pattern ?? ''} ${fill.color}`)
  return [...cells].flatMap(([id, members]) => {
    const [first] = members
    if (first === undefined) return []
    const own = members.map(({ item }) => item)
    const residents = own.reduce((sum, item) => sum + (item.residents ?? 0), 0)
    return [{ item: { id, name: '', shares: meanOf(own), residents }, fill: first.fill, areas: own.length }]
  })
}

function cellOf([rental, cooperative, owner]: Shares): string {
  const all = rental + cooperative + owner
  const step = (share: number): number => Math.min(CELLS - 1, Math.floor((share / all) * CELLS))
  return `${step(rental)} ${step(cooperative)} ${step(owner)}`
}

function meanOf(items: readonly TernaryItem[]): Shares {
  const mean = (form: 0 | 1 | 2): number =>
    items.reduce((sum, { shares }) => sum + shares[form] / (shares[0] + shares[1] + shares[2]), 0) / items.length
  return [mean(0), mean(1), mean(2)]
}
