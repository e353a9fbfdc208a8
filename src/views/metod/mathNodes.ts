import mathup from 'mathup'

/** A piece of MathML: text, or an element with what is in it. */
export type MathNode = string | MathElement

export interface MathElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MathNode[]
}

/** What is kept of the attributes. The policy of the page allows no `style`. */
const ATTRIBUTES = ['fence', 'separator', 'stretchy', 'lspace', 'rspace', 'accent', 'accentunder', 'width']

const PIECE = /<\/(\w+)>|<(\w+)((?:\s[\w-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }
/** The overline that fonts for text have, too. */
const OVERLINE = ['\u203e', '\u00af'] as const

/** An AsciiMath formula as the contents of a `math` element. */
export function mathNodes(formula: string): readonly MathNode[] {
  const root: MathNode[] = []
  const open: MathNode[][] = [root]
  for (const [, closing, tag, attributes = '', isEmpty, text] of mathup(formula, { bare: true })
    .toString()
    .matchAll(PIECE)) {
    const here = open.at(-1) ?? root
    if (closing !== undefined) open.pop()
    else if (text !== undefined) here.push(plain(text))
    else if (tag !== undefined) {
      const children: MathNode[] = []
      here.push({ tag, attributes: kept(attributes), children })
      if (isEmpty === '') open.push(children)
    }
  }
  return root
}

const plain = (text: string): string =>
  text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity).replace(...OVERLINE)

function kept(attributes: string): Readonly<Record<string, string>> {
  const result: Record<string, string> = {}
  for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) {
    if (ATTRIBUTES.includes(name)) result[name] = value
    // Names of functions are set off from what follows by the style sheet.
    else if (value === 'mathup-function-ident') result['data-kind'] = 'function'
  }
  return result
}

/** The parts of a formula that commas outside all brackets divide: the formula itself, and what its letters stand for. */
export function formulaClauses(formula: string): readonly string[] {
  const clauses: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < formula.length; at++) {
    const letter = formula.charAt(at)
    if ('([{'.includes(letter)) depth += 1
    else if (')]}'.includes(letter)) depth -= 1
    else if (letter === ',' && depth === 0 && formula[at + 1] === ' ') {
      clauses.push(formula.slice(from, at).trim())
      from = at + 1
    }
  }
  return depth === 0 ? [...clauses, formula.slice(from).trim()] : [formula]
}
