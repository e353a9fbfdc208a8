/** An amount that may be poured into any of some vessels. */
export interface Pour {
  readonly amount: number
  readonly into: readonly number[]
}

interface Pipes {
  /** The pipes of each node, by number; pipe `k ^ 1` is pipe `k` the other way. */
  readonly from: readonly (readonly number[])[]
  readonly to: readonly number[]
  readonly room: Float64Array
}

const SOURCE = 0
const SINK = 1
/** Room below this share of all that is poured is rounding. */
const ROUNDING = 1e-12

/**
 * The most that can be poured into vessels of limited size, each amount only into its own vessels, in any parts: the
 * maximum flow, found along shortest paths, level by level (Dinitz 1970, Soviet Mathematics Doklady 11, 1277-1280).
 */
export function largestFill(pours: readonly Pour[], sizes: ArrayLike<number>): number {
  const least = ROUNDING * pours.reduce((sum, { amount }) => sum + amount, 0)
  const pipes = pipesOf(pours, sizes)
  const { from } = pipes
  let filled = 0
  for (;;) {
    const depth = depths(pipes, least)
    if ((depth[SINK] ?? -1) < 0) return filled
    const next = from.map(() => 0)
    for (let part = push(SOURCE, Infinity); part > 0; part = push(SOURCE, Infinity)) filled += part

    function push(node: number, limit: number): number {
      if (node === SINK) return limit
      const own = from[node] ?? []
      for (let k = next[node] ?? 0; k < own.length; k++) {
        next[node] = k
        const pipe = own[k] ?? 0
        const room = pipes.room[pipe] ?? 0
        const target = pipes.to[pipe] ?? 0
        if (room <= least || depth[target] !== (depth[node] ?? 0) + 1) continue
        const part = push(target, Math.min(limit, room))
        if (part > 0) {
          pipes.room[pipe] = room - part
          pipes.room[pipe ^ 1] = (pipes.room[pipe ^ 1] ?? 0) + part
          return part
        }
      }
      next[node] = own.length
      return 0
    }
  }
}

function pipesOf(pours: readonly Pour[], sizes: ArrayLike<number>): Pipes {
  const firstVessel = 2 + pours.length
  const from = Array.from({ length: firstVessel + sizes.length }, (): number[] => [])
  const to: number[] = []
  const room: number[] = []
  const lay = (a: number, b: number, size: number): void => {
    from[a]?.push(to.length)
    from[b]?.push(to.length + 1)
    to.push(b, a)
    room.push(size, 0)
  }
  pours.forEach(({ amount, into }, index) => {
    lay(SOURCE, 2 + index, amount)
    for (const vessel of into) lay(2 + index, firstVessel + vessel, Infinity)
  })
  for (let vessel = 0; vessel < sizes.length; vessel++) lay(firstVessel + vessel, SINK, sizes[vessel] ?? 0)
  return { from, to, room: Float64Array.from(room) }
}

/** How many pipes with room lead to each node from the source; -1 where none do. */
function depths({ from, to, room }: Pipes, least: number): Int32Array {
  const depth = new Int32Array(from.length).fill(-1)
  depth[SOURCE] = 0
  const queue = [SOURCE]
  for (const node of queue) {
    for (const pipe of from[node] ?? []) {
      const target = to[pipe] ?? 0
      if ((room[pipe] ?? 0) <= least || depth[target] !== -1) continue
      depth[target] = (depth[node] ?? 0) + 1
      queue.push(target)
    }
  }
  return depth
}
