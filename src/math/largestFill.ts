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
  let filled = 0
  for (;;) {
    const depth = depths(pipes, least)
    if ((depth[SINK] ?? -1) < 0) return filled
    const sweep = { pipes, least, depth, next: pipes.from.map(() => 0) }
    for (let part = push(sweep, SOURCE, Infinity); part > 0; part = push(sweep, SOURCE, Infinity)) filled += part
  }
}

/** Pouring along the shortest paths of one round. */
interface Sweep {
  readonly pipes: Pipes
  readonly least: number
  readonly depth: Int32Array
  /** The pipe of each node that is tried next: those before it lead nowhere any more. */
  readonly next: number[]
}

/** Pours up to a limit from a node to the sink along one path, and says how much. */
function push(sweep: Sweep, node: number, limit: number): number {
  if (node === SINK) return limit
  const { pipes, next } = sweep
  const own = pipes.from[node] ?? []
  for (let k = next[node] ?? 0; k < own.length; k++) {
    next[node] = k
    const pipe = own[k] ?? 0
    const room = roomBelow(sweep, node, pipe)
    const part = room > 0 ? push(sweep, pipes.to[pipe] ?? 0, Math.min(limit, room)) : 0
    if (part === 0) continue
    pipes.room[pipe] = room - part
    pipes.room[pipe ^ 1] = (pipes.room[pipe ^ 1] ?? 0) + part
    return part
  }
  next[node] = own.length
  return 0
}

/** The room of a pipe that leads one step nearer to the sink; 0 otherwise. */
function roomBelow({ pipes, least, depth }: Sweep, node: number, pipe: number): number {
  const room = pipes.room[pipe] ?? 0
  return room > least && depth[pipes.to[pipe] ?? 0] === (depth[node] ?? 0) + 1 ? room : 0
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
