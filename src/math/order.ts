import { at, type Column } from './column.ts'

/** Indices from the smallest value to the largest; equal values keep their order. */
export function ascendingOrder(values: Column): Uint32Array {
  const order = new Uint32Array(values.length)
  for (let i = 0; i < order.length; i++) order[i] = i
  return order.sort((a, b) => at(values, a) - at(values, b))
}
