import type { FindingList } from './areaFindings.ts'
import { AREA_LIMITS } from './areaLimits.ts'
import { isForbiddenName } from './forbiddenNames.ts'
import { endOfPlain, endOfString, skipSpace, stringValue } from './jsonTokens.ts'

/** What may come next. `end` is only before the first entry: a comma is followed by an entry. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'separator' | 'nothing'

interface Container {
  readonly isObject: boolean
  /** The keys that an object has had so far. */
  readonly keys: Set<string>
  /** The key of the entry that is being read, and its number from 1. */
  key: string
  entry: number
}

interface Scan {
  readonly text: string
  readonly findings: FindingList
  readonly open: Container[]
  at: number
  expected: Expected
  containers: number
}

/** What a step came to: whether to go on, or what kept it from going on. */
type Step = 'next' | 'broken' | 'refused'

/**
 * Walks through a JSON text without building anything from it, and says what a parser does not: where it breaks,
 * keys that stand twice in one object (of which a parser keeps the last without a word), names that are refused, texts
 * without end, and whether it is nested or large beyond all use. It keeps its own stack, so that any depth is told.
 *
 * @returns whether the text may be parsed
 */
export function scanJson(text: string, findings: FindingList): boolean {
  const scan: Scan = { text, findings, open: [], at: 0, expected: 'value', containers: 0 }
  for (;;) {
    scan.at = skipSpace(text, scan.at)
    if (scan.at >= text.length) return scan.expected === 'nothing' || broken(scan)
    const step = STEPS[scan.expected](scan)
    if (step === 'broken') return broken(scan)
    if (step === 'refused') return false
  }
}

const STEPS: Readonly<Record<Expected, (scan: Scan) => Step>> = {
  value: readValue,
  valueOrEnd: (scan) => (scan.text[scan.at] === ']' ? close(scan) : readValue(scan)),
  key: readKey,
  keyOrEnd: (scan) => (scan.text[scan.at] === '}' ? close(scan) : readKey(scan)),
  colon: (scan) => advance(scan, ':', 'value'),
  separator: readSeparator,
  nothing: (scan) => {
    if (!'{['.includes(scan.text[scan.at] ?? ' ')) return 'broken'
    scan.findings.add('areasJsonSeveral', { details: placeIn(scan) })
    return 'refused'
  },
}

function advance(scan: Scan, sign: string, expected: Expected): Step {
  if (scan.text[scan.at] !== sign) return 'broken'
  scan.at += 1
  scan.expected = expected
  return 'next'
}

function readValue(scan: Scan): Step {
  const sign = scan.text[scan.at]
  countEntry(scan)
  if (sign === '{' || sign === '[') return open(scan, sign === '{')
  const end = sign === '"' ? endOfString(scan.text, scan.at) : endOfPlain(scan.text, scan.at)
  if (end === null) return 'broken'
  if (sign === '"') checkLength(scan, end)
  scan.at = end
  scan.expected = scan.open.length === 0 ? 'nothing' : 'separator'
  return 'next'
}

function countEntry({ open }: Scan): void {
  const container = open.at(-1)
  if (container !== undefined) container.entry += 1
}

function open(scan: Scan, isObject: boolean): Step {
  scan.containers += 1
  if (scan.open.length >= AREA_LIMITS.depth) {
    scan.findings.add('areasJsonTooDeep', { details: { ...placeIn(scan), most: AREA_LIMITS.depth } })
    return 'refused'
  }
  if (scan.containers > AREA_LIMITS.containers) {
    scan.findings.add('areasTooManyPoints', { details: { most: AREA_LIMITS.positions } })
    return 'refused'
  }
  scan.open.push({ isObject, keys: isObject ? new Set() : NO_KEYS, key: '', entry: 0 })
  scan.at += 1
  scan.expected = isObject ? 'keyOrEnd' : 'valueOrEnd'
  return 'next'
}

/** Arrays have no keys: one empty set serves all of them. */
const NO_KEYS = new Set<string>()

function close(scan: Scan): Step {
  scan.open.pop()
  scan.at += 1
  scan.expected = scan.open.length === 0 ? 'nothing' : 'separator'
  return 'next'
}

function readSeparator(scan: Scan): Step {
  const isObject = scan.open.at(-1)?.isObject === true
  const sign = scan.text[scan.at]
  if (sign === (isObject ? '}' : ']')) return close(scan)
  return advance(scan, ',', isObject ? 'key' : 'value')
}

function readKey(scan: Scan): Step {
  const end = scan.text[scan.at] === '"' ? endOfString(scan.text, scan.at) : null
  const container = scan.open.at(-1)
  if (end === null || container === undefined) return 'broken'
  checkLength(scan, end)
  const key = stringValue(scan.text, scan.at, end)
  if (isForbiddenName(key) && !isProperty(scan)) report(scan, 'areasNameForbidden', key)
  if (container.keys.has(key)) report(scan, 'areasKeyTwice', key)
  container.keys.add(key)
  container.key = key
  scan.at = end
  scan.expected = 'colon'
  return 'next'
}

/** The names of properties are looked at again, with those of other formats. */
const isProperty = ({ open }: Scan): boolean => open.at(-2)?.key === 'properties'

function checkLength(scan: Scan, end: number): void {
  if (end - scan.at - 2 <= AREA_LIMITS.text) return
  report(scan, 'areasTextTooLong', stringValue(scan.text, scan.at, end))
}

function report(scan: Scan, code: 'areasNameForbidden' | 'areasKeyTwice' | 'areasTextTooLong', found: string): void {
  const row = featureNumber(scan)
  const details = { ...placeIn(scan), most: AREA_LIMITS.text }
  scan.findings.add(code, { ...(row === null ? {} : { row }), found, details })
}

/** The number of the feature that is being read: the entry of `features` in the outermost object. */
function featureNumber({ open: [outermost, list] }: Scan): number | null {
  return outermost?.key === 'features' && list !== undefined && !list.isObject && list.entry > 0 ? list.entry : null
}

/** Line and column of where the scan stands, both from 1. */
function placeIn({ text, at }: Scan): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function broken(scan: Scan): false {
  const isEnd = scan.at >= scan.text.length
  const row = featureNumber(scan)
  scan.findings.add('areasJsonBroken', {
    ...(row === null ? {} : { row }),
    found: scan.text.slice(scan.at, scan.at + 20),
    details: { ...placeIn(scan), isCut: isEnd ? 1 : 0 },
  })
  return false
}
