interface Block {
  readonly targets: readonly number[]
  readonly center: number
}

/**
 * Moves positions apart so that neighbours keep a least distance, each as near to its target as the others allow
 * (least squares), in the order of the targets.
 *
 * @param targets where each would like to be; need not be sorted
 * @param distance least distance between two, in pixels
 * @param bounds lowest and highest position; kept as long as there is room for all
 */
export function spread(
  targets: readonly number[],
  distance: number,
  [low, high]: readonly [number, number] = [-Infinity, Infinity],
): readonly number[] {
  const order = targets.map((_, index) => index).sort((a, b) => (targets[a] ?? 0) - (targets[b] ?? 0) || a - b)
  const blocks: Block[] = []
  for (const index of order) {
    let block: Block = { targets: [targets[index] ?? 0], center: clamped(targets[index] ?? 0, 0, [low, high]) }
    for (let last = blocks.at(-1); last !== undefined && overlap(last, block, distance); last = blocks.at(-1)) {
      blocks.pop()
      block = merged([...last.targets, ...block.targets], distance, [low, high])
    }
    blocks.push(block)
  }
  const places = blocks.flatMap(({ targets: { length }, center }) =>
    Array.from({ length }, (_, place) => center + (place - (length - 1) / 2) * distance),
  )
  const result = targets.map(() => 0)
  for (const [place, index] of order.entries()) result[index] = places[place] ?? 0
  return result
}

const halfLength = (block: Block, distance: number): number => ((block.targets.length - 1) / 2) * distance

const overlap = (a: Block, b: Block, distance: number): boolean =>
  a.center + halfLength(a, distance) + distance > b.center - halfLength(b, distance)

function clamped(center: number, half: number, [low, high]: readonly [number, number]): number {
  return Math.max(low + half, Math.min(high - half, center))
}

/** The centre that brings a row of evenly spaced places nearest to its targets. */
function merged(targets: readonly number[], distance: number, bounds: readonly [number, number]): Block {
  const center = targets.reduce((sum, target) => sum + target, 0) / targets.length
  return { targets, center: clamped(center, ((targets.length - 1) / 2) * distance, bounds) }
}
