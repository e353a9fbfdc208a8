/** Remembers the last call: the same arguments give the same object, so that nothing downstream is made anew. */
export function memoize1<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined
  return (...args) => {
    const known = last
    if (
      known !== undefined &&
      args.length === known.args.length &&
      args.every((arg, i) => Object.is(arg, known.args[i]))
    ) {
      return known.result
    }
    const result = compute(...args)
    last = { args, result }
    return result
  }
}

/** The same for parts with names: as long as every part is the very same one. */
export function memoizeParts<P extends object, R>(compute: (parts: P) => R): (parts: P) => R {
  let last: { values: readonly unknown[]; result: R } | undefined
  return (parts) => {
    const values = Object.entries(parts).flat()
    if (last?.values.length === values.length && last.values.every((value, i) => Object.is(value, values[i]))) {
      return last.result
    }
    const result = compute(parts)
    last = { values, result }
    return result
  }
}
