type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> }

/** Whether everything that a part of the screen needs is there: nothing is shown of half of it. */
export function isComplete<T extends object>(needed: T): needed is T & Complete<T> {
  return Object.values(needed).every((part) => part !== undefined)
}
