import { parseWholeNumber } from '../../src/domain/parseNumber.ts'

const TOKEN = /[\s]*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/y

/** A place in a JSON file: the keys and indexes that lead to it. */
export type JsonPath = readonly (string | number)[]

/** The lines of a JSON text that parses, by place. A place that is not there gets the line of what holds it. */
export class JsonLines {
  readonly #lines = new Map<string, number>()
  readonly #text: string
  #at = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
    this.#value([])
  }

  lineOf(path: JsonPath): number {
    for (let length = path.length; length >= 0; length--) {
      const line = this.#lines.get(keyOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return 1
  }

  #value(path: JsonPath): void {
    const token = this.#next()
    const key = keyOf(path)
    if (!this.#lines.has(key)) this.#lines.set(key, this.#line)
    if (token === '{') this.#object(path)
    if (token === '[') this.#array(path)
  }

  #object(path: JsonPath): void {
    if (this.#peek() === '}') return void this.#next()
    do {
      const name: unknown = JSON.parse(this.#next())
      const place = [...path, String(name)]
      this.#lines.set(keyOf(place), this.#line)
      this.#next()
      this.#value(place)
    } while (this.#next() === ',')
  }

  #array(path: JsonPath): void {
    if (this.#peek() === ']') return void this.#next()
    let index = 0
    do {
      this.#value([...path, index++])
    } while (this.#next() === ',')
  }

  #next(): string {
    TOKEN.lastIndex = this.#at
    const match = TOKEN.exec(this.#text)
    if (match === null) return ''
    this.#line += match[0].split('\n').length - 1
    this.#at = TOKEN.lastIndex
    return match[1] ?? ''
  }

  #peek(): string {
    TOKEN.lastIndex = this.#at
    return TOKEN.exec(this.#text)?.[1] ?? ''
  }
}

const keyOf = (path: JsonPath): string => JSON.stringify(path)

/** The line on which a parser's message says it stopped; null when the message names no position. */
export function lineOfParseFault(text: string, message: string): number | null {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return null
  return text.slice(0, parseWholeNumber(position) ?? 0).split('\n').length
}
