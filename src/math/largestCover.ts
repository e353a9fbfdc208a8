/** Something worth `weight` as soon as one of its items is taken. */
export interface Wish {
  readonly weight: number
  readonly items: readonly number[]
}

/** The largest value lies between the two: `low` is reached by a choice of items. */
export interface CoverRange {
  readonly low: number
  readonly high: number
}

interface Problem {
  readonly wishes: readonly Wish[]
  /** Above 0 each, for the items that may still be taken. */
  readonly costs: ReadonlyMap<number, number>
}

interface Reduced extends Problem {
  /** What is won in any case. */
  readonly gain: number
}

const NOTHING: CoverRange = { low: 0, high: 0 }

/**
 * The largest difference between the weight of the wishes that a set of items fulfils (a wish is fulfilled by any one of
 * its items) and what the items cost; at least 0, for taking nothing. Exact by branch and bound; when `mostNodes` are
 * looked at and branches are left, `high` is an upper bound of them and lies above `low`.
 */
export function largestCover(wishes: readonly Wish[], costs: ArrayLike<number>, mostNodes: number): CoverRange {
  const budget = { left: mostNodes }
  return search({ wishes, costs: new Map(Array.from(costs, (cost, item) => [item, cost])) }, budget)
}

function search(problem: Problem, budget: { left: number }): CoverRange {
  const reduced = reduce(problem)
  let { gain: low, gain: high } = reduced
  for (const part of connectedParts(reduced)) {
    const range = searchPart(part, budget)
    low += range.low
    high += range.high
  }
  return { low, high }
}

/** Takes the most winning item, and then looks at doing without it unless that cannot win more. */
function searchPart(part: Problem, budget: { left: number }): CoverRange {
  const item = mostWinning(part)
  if (item === undefined) return NOTHING
  budget.left -= 1
  if (budget.left < 0) return { low: 0, high: upperBound(part) }
  const taken = take(part, item)
  const rest = search(taken, budget)
  const withItem = { low: taken.gain + rest.low, high: taken.gain + rest.high }
  const left = reduce(without(part, new Set([item])))
  if (left.gain + upperBound(left) <= withItem.low) return withItem
  const withoutItem = search(left, budget)
  return {
    low: Math.max(withItem.low, left.gain + withoutItem.low),
    high: Math.max(withItem.high, left.gain + withoutItem.high),
  }
}

/** What an item wins by itself: the weight of its wishes less its cost. */
function winnings({ wishes, costs }: Problem): Map<number, number> {
  const won = new Map([...costs].map(([item, cost]) => [item, -cost]))
  for (const { weight, items } of wishes) for (const item of items) won.set(item, (won.get(item) ?? 0) + weight)
  return won
}

function mostWinning(problem: Problem): number | undefined {
  let best: { readonly item: number; readonly won: number } | undefined
  for (const [item, won] of winnings(problem)) if (best === undefined || won > best.won) best = { item, won }
  return best?.item
}

function take({ wishes, costs }: Problem, item: number): Reduced {
  const fulfilled = wishes.filter(({ items }) => items.includes(item))
  return {
    gain: fulfilled.reduce((sum, { weight }) => sum + weight, -(costs.get(item) ?? 0)),
    wishes: wishes.filter(({ items }) => !items.includes(item)),
    costs: new Map([...costs].filter(([other]) => other !== item)),
  }
}

function without({ wishes, costs }: Problem, dropped: ReadonlySet<number>): Problem {
  return {
    wishes: wishes.flatMap(({ weight, items }) => {
      const left = items.filter((item) => !dropped.has(item))
      return left.length === 0 ? [] : [{ weight, items: left }]
    }),
    costs: new Map([...costs].filter(([item]) => !dropped.has(item))),
  }
}

/**
 * An upper bound: each item's cost is divided between its wishes, so that a wish costs at least the same part of every
 * item that may fulfil it, and wins no more than what is left of its weight. The parts are in proportion to the weights
 * first; then the wishes with the fewest items take what is left of the costs.
 */
function upperBound({ wishes, costs }: Problem): number {
  const weights = new Map<number, number>()
  for (const { weight, items } of wishes) for (const item of items) weights.set(item, (weights.get(item) ?? 0) + weight)
  const left = new Map(costs)
  let bound = 0
  const pay = ({ items }: Wish, part: number): void => {
    bound -= part
    for (const item of items) left.set(item, (left.get(item) ?? 0) - part)
  }
  const parts = wishes.map((wish) => {
    let ratio = 1
    for (const item of wish.items) ratio = Math.min(ratio, (costs.get(item) ?? 0) / (weights.get(item) ?? 1))
    bound += wish.weight
    pay(wish, ratio * wish.weight)
    return { wish, open: (1 - ratio) * wish.weight }
  })
  for (const { wish, open } of parts.sort((a, b) => a.wish.items.length - b.wish.items.length)) {
    pay(
      wish,
      Math.max(
        0,
        wish.items.reduce((least, item) => Math.min(least, left.get(item) ?? 0), open),
      ),
    )
  }
  return bound
}

/** The same problem with everything decided that can be decided without a search. */
function reduce(problem: Problem): Reduced {
  let reduced: Reduced = { ...problem, gain: 0 }
  for (;;) {
    const next = dropped(takeFree(joinAlike(reduced)))
    if (next.costs.size === reduced.costs.size && next.wishes.length === reduced.wishes.length) return next
    reduced = next
  }
}

/** Wishes for the same items are one, and what only one item fulfils makes that item cheaper. */
function joinAlike({ gain, wishes, costs }: Reduced): Reduced {
  const cheaper = new Map(costs)
  const joined = new Map<string, Wish>()
  for (const { weight, items } of wishes) {
    const [only] = items
    if (only !== undefined && items.length === 1) {
      cheaper.set(only, (cheaper.get(only) ?? 0) - weight)
      continue
    }
    const key = items.join()
    joined.set(key, { weight: weight + (joined.get(key)?.weight ?? 0), items })
  }
  return { gain, wishes: [...joined.values()], costs: cheaper }
}

/** Items that cost nothing are taken: they never take anything away. */
function takeFree(problem: Reduced): Reduced {
  const free = new Set([...problem.costs].filter(([, cost]) => cost <= 0).map(([item]) => item))
  if (free.size === 0) return problem
  const isFulfilled = ({ items }: Wish): boolean => items.some((item) => free.has(item))
  let gain = problem.gain
  for (const item of free) gain -= problem.costs.get(item) ?? 0
  for (const wish of problem.wishes) if (isFulfilled(wish)) gain += wish.weight
  return {
    gain,
    wishes: problem.wishes.filter((wish) => !isFulfilled(wish)),
    costs: new Map([...problem.costs].filter(([item]) => !free.has(item))),
  }
}

/** Items that cannot win, and items that another one can replace: it fulfils the same and costs no more. */
function dropped(problem: Reduced): Reduced {
  const idle = new Set([...winnings(problem)].filter(([, won]) => won <= 0).map(([item]) => item))
  const busy: Reduced = idle.size === 0 ? problem : { ...without(problem, idle), gain: problem.gain }
  const replaceable = replaceableItems(busy)
  return replaceable.size === 0 ? busy : { ...without(busy, replaceable), gain: busy.gain }
}

function replaceableItems({ wishes, costs }: Problem): ReadonlySet<number> {
  const wishesOf = new Map<number, ReadonlySet<number>[]>([...costs.keys()].map((item) => [item, []]))
  for (const { items } of wishes) {
    const set = new Set(items)
    for (const item of items) wishesOf.get(item)?.push(set)
  }
  const gone = new Set<number>()
  const costOf = (item: number): number => costs.get(item) ?? Infinity
  for (const [item, own] of wishesOf) {
    const others = [...(own[0] ?? [])].filter((other) => other !== item && !gone.has(other))
    const canReplace = (other: number): boolean =>
      costOf(other) <= costOf(item) && own.every((items) => items.has(other))
    if (others.some(canReplace)) gone.add(item)
  }
  return gone
}

/** Parts that share no item, which can be searched one by one. */
function connectedParts({ wishes, costs }: Problem): readonly Problem[] {
  const leaderOf = new Map<number, number>()
  const firstOf = (item: number): number => {
    let first = item
    for (let next = leaderOf.get(first); next !== undefined; next = leaderOf.get(first)) first = next
    return first
  }
  for (const { items } of wishes) {
    const first = firstOf(items[0] ?? -1)
    for (const item of items) if (firstOf(item) !== first) leaderOf.set(firstOf(item), first)
  }
  const parts = new Map<number, { wishes: Wish[]; costs: Map<number, number> }>()
  for (const wish of wishes) {
    const first = firstOf(wish.items[0] ?? -1)
    const part = parts.get(first) ?? { wishes: [], costs: new Map<number, number>() }
    part.wishes.push(wish)
    for (const item of wish.items) part.costs.set(item, costs.get(item) ?? 0)
    parts.set(first, part)
  }
  return [...parts.values()]
}
