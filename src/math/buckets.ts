/** The value at an index of a column of whole numbers. Kept to one kind of array, so that it is built into the loops. */
export const wholeAt = (values: Uint32Array, index: number): number => values[index] ?? 0

/** Where each bucket begins when things are put into buckets one after the other; one entry more, for the end. */
export function bucketStarts(bucketOf: Uint32Array, buckets: number): Uint32Array {
  const starts = new Uint32Array(buckets + 1)
  for (let thing = 0; thing < bucketOf.length; thing++) {
    const bucket = wholeAt(bucketOf, thing) + 1
    starts[bucket] = wholeAt(starts, bucket) + 1
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    starts[bucket + 1] = wholeAt(starts, bucket + 1) + wholeAt(starts, bucket)
  }
  return starts
}
