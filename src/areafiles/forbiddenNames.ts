/** Names that mean something to the language itself: what is called so could change other things than itself. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const isForbiddenName = (name: string): boolean => FORBIDDEN.has(name)
