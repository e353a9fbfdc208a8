import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import * as v from 'valibot'
import { personalDataIn } from '../../../src/domain/personalData.ts'
import { writeAtomically } from '../answerCache.ts'
import { FetchFault } from '../fetchFault.ts'
import { JsonLines } from '../jsonLines.ts'
import { both, same } from '../language.ts'
import type { Rows } from './askPortal.ts'

export const COLUMN_ROLES = ['unit', 'unitName', 'year', 'sex', 'category', 'value', 'ignore', 'undecided'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

const columnSchema = v.strictObject({
  column: v.string(),
  role: v.picklist(COLUMN_ROLES),
  why: v.string(),
  examples: v.array(v.string()),
})

const mappingSchema = v.strictObject({
  resource: v.string(),
  name: v.string(),
  note: v.string(),
  /** True only when a person has looked at every column. */
  confirmed: v.boolean(),
  /** Who confirmed, as a role: no names of people. */
  confirmedBy: v.string(),
  level: v.string(),
  vintage: v.string(),
  /** The year of a table that has no column for it. */
  year: v.nullable(v.number()),
  decimal: v.picklist([',', '.']),
  /** Signs that stand where a figure would, and what each of them means in this table. */
  signs: v.record(v.string(), v.picklist(['suppressed', 'not-applicable', 'zero', 'not-published'])),
  sexes: v.record(v.string(), v.picklist(['women', 'men', 'total'])),
  fieldsHash: v.string(),
  columns: v.array(columnSchema),
})

/** What the columns of a table mean, as a person confirmed or as the command proposes. */
export type Mapping = v.InferOutput<typeof mappingSchema>

const NOTE =
  'A proposal from the words of the headings and from the first rows. Nothing is read before a person has looked at every column, set level and vintage, given each column its role (unit, unitName, year, sex, category, value, ignore), and set confirmed to true and confirmedBy to a role such as "data steward".'

/** Which headings speak for which role; a column that none speaks for stays undecided. */
const HEADINGS: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  ['unit', /(^|[_\s])(kod|code|omr(ade|åde)?kod|delomr(ade|åde)?s?kod|nyko\d?)$|delomr.*kod/i],
  ['unitName', /namn|delomr(å|a)de|stadsdel|stadsomr(å|a)de|^omr(å|a)de$/i],
  ['year', /^(år|ar|year|årtal)$/i],
  ['sex', /^(kön|kon|sex|gender)$/i],
  ['category', /ålder|alder|grupp|klass|typ|kategori/i],
  ['value', /antal|andel|värde|varde|medel|median|folkm|procent|summa|totalt/i],
]

const NUMBER = /^[-−]?\d[\d\s\u00a0]*([.,]\d+)?$/

/** The first guess about a table, for a person to confirm. */
export function proposedMapping(resource: { readonly id: string; readonly name: string }, rows: Rows): Mapping {
  return {
    resource: resource.id,
    name: resource.name,
    note: NOTE,
    confirmed: false,
    confirmedBy: '',
    level: '',
    vintage: '',
    year: null,
    decimal: ',',
    signs: { '..': 'suppressed' },
    sexes: { Kvinnor: 'women', Män: 'men', Totalt: 'total' },
    fieldsHash: fieldsHash(rows.fields),
    columns: rows.fields.map((column) => proposedColumn(column, rows)),
  }
}

function proposedColumn(column: string, rows: Rows): Mapping['columns'][number] {
  const cells = rows.records.slice(0, 200).map((record) => cellText(record[column]))
  const examples = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 4)
  const heading = HEADINGS.find(([, words]) => words.test(column))
  const areYears = examples.length > 0 && examples.every((cell) => /^(19|20)\d\d$/.test(cell))
  const areNumbers = examples.length > 0 && examples.every((cell) => NUMBER.test(cell))
  if (heading?.[0] === 'value' && !areNumbers)
    return { column, role: 'undecided', why: 'heading says figure, values do not', examples }
  if (heading !== undefined) return { column, role: heading[0], why: `heading "${column}"`, examples }
  if (areYears) return { column, role: 'year', why: 'every value is a year', examples }
  return {
    column,
    role: 'undecided',
    why: areNumbers ? 'numbers under a heading that says nothing' : 'nothing speaks for a role',
    examples,
  }
}

/** A cell as text: numbers of the portal as they are written, nothing for nothing. */
export const cellText = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : ''

export const fieldsHash = (fields: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16)

/** The mapping that lies in the folder; null when there is none. A mapping that a person wrote is never written over. */
export function readMapping(path: string): Mapping | null {
  if (!existsSync(path)) return null
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw mappingFault(path, cause instanceof Error ? cause.message : '')
  }
  const result = v.safeParse(mappingSchema, json)
  if (result.success) return result.output
  const lines = new JsonLines(text)
  const told = result.issues.map((issue) => {
    const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    return `${basename(path)}:${lines.lineOf(keys)} ${keys.join('.')}: ${issue.message}`
  })
  throw mappingFault(path, told.join('; '))
}

export const writeMapping = (path: string, mapping: Mapping): void =>
  writeAtomically(path, `${JSON.stringify(mapping, null, 2)}\n`)

/** @throws {FetchFault} when a confirmed mapping cannot be what its person meant */
export function refuseUnfinished(path: string, mapping: Mapping, rows: Rows): void {
  const count = (role: ColumnRole): number => mapping.columns.filter((column) => column.role === role).length
  const years = count('year') + (mapping.year === null ? 0 : 1)
  const { confirmedBy, level, vintage } = mapping
  const checks: readonly (readonly [isGood: boolean, fault: string])[] = [
    [mapping.fieldsHash === fieldsHash(rows.fields), `columns are now ${rows.fields.join(', ')}`],
    [confirmedBy.trim() !== '', 'confirmedBy: ""'],
    [personalDataIn(confirmedBy).length === 0, 'confirmedBy: a role, not a person'],
    [level !== '' && vintage !== '', `level: "${level}", vintage: "${vintage}"`],
    [count('undecided') === 0, `undecided: ${count('undecided')}`],
    [count('unit') === 1, `unit: ${count('unit')}`],
    [count('value') > 0, 'value: 0'],
    [years === 1, `year: ${years}`],
  ]
  const faults = checks.filter(([isGood]) => !isGood).map(([, fault]) => fault)
  if (faults.length > 0) throw mappingFault(path, faults.join('; '))
}

export function mappingFault(path: string, what: string): FetchFault {
  return new FetchFault('config', {
    asked: both('en bekräftad nyckel till kolumnerna', 'a confirmed key to the columns'),
    came: same(what),
    look: same(path),
    mend: both(
      'Gå igenom kolumnerna i filen: precis en unit, minst en value, ett år, ingen undecided, level, vintage och en roll i confirmedBy. Har kolumnerna ändrats: ta bort filen och kör igen.',
      'Go through the columns of the file: exactly one unit, at least one value, one year, none undecided, level, vintage and a role in confirmedBy. Have the columns changed: remove the file and run again.',
    ),
  })
}
