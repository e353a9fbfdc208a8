import * as v from 'valibot'
import type { Mapping } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { IntakeFindingCode } from '../domain/intakeFindingCodes.ts'
import { personalDataIn } from '../domain/personalData.ts'
import { mappingFinding } from './intakeFinding.ts'
import { areaMappingSchema, MAPPING_KEYS, tableMappingSchema, type KeyTree } from './mappingShapes.ts'
import { nearestWord } from './nearestWord.ts'
import { readJson, type JsonFault, type JsonPath, type JsonReading } from './readJson.ts'

/** The longest text of a mapping file that is read, in characters. */
export const MAX_MAPPING_LENGTH = 1_000_000
const MOST_FINDINGS = 200
const LONGEST_SHOWN = 80

export interface MappingReading {
  /** Null where anything is wrong. */
  readonly mappings: readonly Mapping[] | null
  readonly findings: readonly Finding<IntakeFindingCode>[]
}

/** A finding before it has its file. */
interface Noted {
  readonly code: Parameters<typeof mappingFinding>[0]
  readonly path: JsonPath
  readonly line?: number
  readonly found?: string
  readonly details?: Finding['details']
}

/**
 * Reads a mapping file: one mapping, or a list of them, as JSON. Everything that is wrong is said at once, each with its
 * line; a mapping file with a fault gives no mapping at all.
 *
 * @param file the name of the mapping file, for the findings
 */
export function parseMappings(text: string, file: string): MappingReading {
  if (text.length > MAX_MAPPING_LENGTH) {
    const details = { longest: MAX_MAPPING_LENGTH }
    return { mappings: null, findings: [mappingFinding('mappingTooLarge', { file, row: null }, { details })] }
  }
  const json = readJson(text)
  const noted: Noted[] = json.faults.map(notedFault)
  const mappings: Mapping[] = json.value === undefined ? [] : readMappings(json.value, noted)
  const findings = findingsOf(noted, json, file)
  return { mappings: findings.length === 0 ? mappings : null, findings }
}

const FAULT_CODES = {
  syntax: 'mappingNotJson',
  tooDeep: 'mappingTooDeep',
  keyTwice: 'mappingKeyTwice',
  keyForbidden: 'mappingKeyForbidden',
} as const

const notedFault = ({ kind, line, found }: JsonFault): Noted => ({ code: FAULT_CODES[kind], path: [], line, found })

function readMappings(value: unknown, noted: Noted[]): Mapping[] {
  const isList = Array.isArray(value)
  const given: readonly unknown[] = isList ? value : [value]
  if (given.length === 0) noted.push({ code: 'mappingEmpty', path: [] })
  return given.flatMap((one, index) => readMapping(one, isList ? [index] : [], noted) ?? [])
}

function readMapping(value: unknown, path: JsonPath, noted: Noted[]): Mapping | null {
  if (!isObject(value)) {
    noted.push({
      code: 'mappingValue',
      path,
      found: shown(value),
      details: { path: pathText(path), expected: 'Object' },
    })
    return null
  }
  const { kind } = value
  if (kind === 'table') return checked(value, { schema: tableMappingSchema, tree: MAPPING_KEYS.table }, path, noted)
  if (kind === 'areas') return checked(value, { schema: areaMappingSchema, tree: MAPPING_KEYS.areas }, path, noted)
  const details = { path: pathText([...path, 'kind']), expected: '"table" | "areas"' }
  noted.push(
    kind === undefined
      ? { code: 'mappingKeyMissing', path, details }
      : { code: 'mappingValue', path: [...path, 'kind'], found: shown(kind), details },
  )
  return null
}

interface Shape<M extends Mapping> {
  readonly schema: v.GenericSchema<unknown, M>
  readonly tree: KeyTree
}

function checked<M extends Mapping>(
  value: Readonly<Record<string, unknown>>,
  { schema, tree }: Shape<M>,
  path: JsonPath,
  noted: Noted[],
): M | null {
  noteUnknownKeys(value, tree, path, noted)
  notePersonalData(value.confirmedBy, [...path, 'confirmedBy'], noted)
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  for (const issue of result.issues) noted.push(notedIssue(issue, path))
  return null
}

function notedIssue(issue: v.BaseIssue<unknown>, start: JsonPath): Noted {
  const path = [...start, ...(issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))]
  const details = { path: pathText(path), expected: issue.expected ?? '' }
  const isMissing = issue.input === undefined
  if (isMissing) return { code: 'mappingKeyMissing', path: path.slice(0, -1), details }
  return { code: 'mappingValue', path, found: shown(issue.input), details }
}

function noteUnknownKeys(value: unknown, tree: KeyTree, path: JsonPath, noted: Noted[]): void {
  if (Array.isArray(value)) {
    const items = tree.below['*']
    if (items !== undefined) value.forEach((item, index) => noteUnknownKeys(item, items, [...path, index], noted))
    return
  }
  if (!isObject(value)) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key]
    const below = Object.hasOwn(tree.below, key) ? tree.below[key] : undefined
    if (below !== undefined) noteUnknownKeys(inner, below, here, noted)
    if (tree.keys.includes(key)) continue
    const details = { path: pathText(here), nearest: nearestWord(key, tree.keys) ?? '', known: tree.keys.join(', ') }
    noted.push({ code: 'mappingKeyUnknown', path: here, found: key.slice(0, LONGEST_SHOWN), details })
  }
}

/** Who confirms is a role: mapping files are kept with the data. */
function notePersonalData(value: unknown, path: JsonPath, noted: Noted[]): void {
  const kind = typeof value === 'string' ? personalDataIn(value)[0]?.kind : undefined
  if (kind !== undefined) noted.push({ code: 'mappingPersonalData', path, details: { kind, path: pathText(path) } })
}

function findingsOf(noted: readonly Noted[], json: JsonReading, file: string): Finding<IntakeFindingCode>[] {
  const findings = noted.map(({ code, path, line, found, details }) =>
    mappingFinding(code, { file, row: line ?? json.lineOf(path) }, { found: found ?? null, details: details ?? {} }),
  )
  findings.sort((a, b) => (a.place.row ?? 0) - (b.place.row ?? 0))
  if (findings.length <= MOST_FINDINGS) return findings
  const more = mappingFinding(
    'mappingMore',
    { file, row: null },
    { details: { more: findings.length - MOST_FINDINGS } },
  )
  return [...findings.slice(0, MOST_FINDINGS), more]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as it stands in JSON, cut where it is long. */
function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}

/** A path as a person reads it: `columns[2].layer`, counted from 1. */
const pathText = (path: JsonPath): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
