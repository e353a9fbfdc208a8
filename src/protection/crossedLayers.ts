import type { DeliveredColumn, FigureDelivery } from '../domain/delivery.ts'
import type { Layer, LayerGroup } from '../domain/layers.ts'
import { mappedOf } from './deliveredBases.ts'
import { protectionFinding, type ProtectionFinding } from './protectionFinding.ts'
import type { ProtectionRules } from './rules.ts'

/** Columns that divide one sensitive thing by another: a part of, or a share of, what is about the other. */
export function crossedLayers(
  delivery: FigureDelivery,
  { neverCrossed }: ProtectionRules,
  layers: ReadonlyMap<string, Layer>,
): readonly ProtectionFinding[] {
  const isCrossed = (a: LayerGroup, b: LayerGroup): boolean =>
    neverCrossed.some(([one, other]) => (a === one && b === other) || (a === other && b === one))
  return delivery.columns.flatMap((delivered) => {
    const mapped = mappedOf(delivered, delivery)
    const first = layers.get(delivered.column.layer)?.group
    const others = otherLayers(delivered, delivery).flatMap((id) => layers.get(id)?.group ?? [])
    const second = others.find((group) => first !== undefined && isCrossed(first, group))
    if (first === undefined || second === undefined) return []
    return [protectionFinding('layersCrossed', delivery.mapping, mapped?.column ?? null, { first, second })]
  })
}

/** What the column is a part of, whatever that is a part of in turn, and what it is taken of. */
function otherLayers(delivered: DeliveredColumn, delivery: FigureDelivery): readonly string[] {
  const base = mappedOf(delivered, delivery)?.base ?? null
  const found = new Set(delivery.mapping.columns.flatMap(({ column, layer }) => (column === base ? [layer] : [])))
  let whole = delivered.partOf
  while (whole !== null && !found.has(whole)) {
    found.add(whole)
    const id: string = whole
    whole = delivery.columns.find(({ column }) => column.layer === id)?.partOf ?? null
  }
  return [...found]
}
