/**
 * A strict reader of JSON that a person has written: it knows the line of everything, refuses names that stand twice
 * (of which `JSON.parse` would keep the last in silence) and names that mean something to the language.
 */

export type JsonPath = readonly (string | number)[]

/** Something wrong in a JSON text, with its line from 1. */
export interface JsonFault {
  readonly kind: 'syntax' | 'tooDeep' | 'keyTwice' | 'keyForbidden'
  readonly line: number
  /** What stands there, or the key. */
  readonly found: string
}

export interface JsonReading {
  /** Undefined where the text is no JSON. */
  readonly value: unknown
  readonly faults: readonly JsonFault[]
  /** The line where the value of a path begins. */
  readonly lineOf: (path: JsonPath) => number
}

/** Keys that would reach the prototype of an object. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

const MOST_DEEP = 20
const SPACE = /[ \t\r\n]*/y
// Control characters are what a JSON string may not have.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\u0000-\u001f]*)*"/y
const SIMPLE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/** Reads a JSON text. */
export function readJson(text: string): JsonReading {
  const reader = new JsonReader(text.replace(/^\uFEFF/, ''))
  const value = reader.whole()
  return { value, faults: reader.faults, lineOf: (path) => reader.lines.get(JSON.stringify(path)) ?? 1 }
}

class Stop extends Error {}

class JsonReader {
  readonly faults: JsonFault[] = []
  readonly lines = new Map<string, number>()
  readonly #text: string
  #at = 0
  #line = 1
  #lineAt = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): unknown {
    try {
      const value = this.#value([])
      this.#space()
      if (this.#at < this.#text.length) this.#stop('syntax')
      return value
    } catch (cause) {
      if (!(cause instanceof Stop)) throw cause
      return undefined
    }
  }

  #value(path: JsonPath): unknown {
    this.#space()
    this.lines.set(JSON.stringify(path), this.#lineHere())
    const sign = this.#text[this.#at]
    if (path.length > MOST_DEEP) this.#stop('tooDeep')
    if (sign === '{') return this.#object(path)
    if (sign === '[') return this.#array(path)
    if (sign === '"') return this.#string()
    return JSON.parse(this.#take(SIMPLE)) as unknown
  }

  #object(path: JsonPath): unknown {
    const entries = new Map<string, unknown>()
    this.#list('}', () => {
      this.#space()
      const line = this.#lineHere()
      const key = this.#string()
      this.#space()
      this.#sign(':')
      const value = this.#value([...path, key])
      if (FORBIDDEN_KEYS.has(key)) this.faults.push({ kind: 'keyForbidden', line, found: key })
      else if (entries.has(key)) this.faults.push({ kind: 'keyTwice', line, found: key })
      else entries.set(key, value)
    })
    return Object.fromEntries(entries)
  }

  #array(path: JsonPath): unknown[] {
    const items: unknown[] = []
    this.#list(']', () => {
      items.push(this.#value([...path, items.length]))
    })
    return items
  }

  #list(end: string, readItem: () => void): void {
    this.#at += 1
    this.#space()
    if (this.#text[this.#at] !== end) {
      for (;;) {
        readItem()
        this.#space()
        if (this.#text[this.#at] !== ',') break
        this.#at += 1
      }
    }
    this.#sign(end)
  }

  #string(): string {
    return JSON.parse(this.#take(STRING)) as string
  }

  #sign(sign: string): void {
    if (this.#text[this.#at] !== sign) this.#stop('syntax')
    this.#at += 1
  }

  #space(): void {
    SPACE.lastIndex = this.#at
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found === undefined) return this.#stop('syntax')
    this.#at += found.length
    return found
  }

  #lineHere(): number {
    for (; this.#lineAt < this.#at; this.#lineAt += 1) if (this.#text[this.#lineAt] === '\n') this.#line += 1
    return this.#line
  }

  #stop(kind: JsonFault['kind']): never {
    this.faults.push({ kind, line: this.#lineHere(), found: this.#text.slice(this.#at, this.#at + 20) })
    throw new Stop()
  }
}
