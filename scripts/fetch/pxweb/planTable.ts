import type { Config } from '../config.ts'
import type { Table, Variable, Vintage } from '../configSchema.ts'
import type { FetchFault } from '../fetchFault.ts'
import type { TableMetadata } from './metadata.ts'
import { codesGone, labelChanged, regionsGone, variableGone, variableUnknown, type Place } from './pxwebFaults.ts'
import type { Selected } from './selection.ts'
import type { Dimension } from './statCube.ts'

/** What a person asked for. */
export interface Wanted {
  readonly kommuner: readonly string[]
  readonly years: readonly number[]
}

/** A table of the configuration with where it stands there. */
export interface PlacedTable {
  readonly theme: string
  readonly table: Table
  readonly place: Place
  readonly lineOf: (variable: number) => string
}

/** One variable of the plan: which codes are asked for, what it is about, and our words for the codes. */
export interface PlannedVariable extends Selected {
  readonly role: Variable['role']
  readonly words: ReadonlyMap<string, string>
  readonly labels: ReadonlyMap<string, string>
}

/** What is asked of one table about the areas of one set of boundaries. */
export interface VintagePlan {
  readonly vintage: Vintage
  readonly variables: readonly PlannedVariable[]
  /** The publisher's code list that the regions come from, where the table has them only by that. */
  readonly codeList: string | null
}

export interface TablePlan {
  readonly plans: readonly VintagePlan[]
  readonly faults: readonly FetchFault[]
}

/** The tables of a theme with their lines. */
export function placedTables({ publishers, where }: Config, theme: number): PlacedTable[] {
  const found = publishers.scb.themes[theme]
  return (found?.tables ?? []).map((table, index) => {
    const path = ['scb', 'themes', theme, 'tables', index]
    return {
      theme: found?.id ?? '',
      table,
      place: { table: table.id, line: where([...path, 'id']) },
      lineOf: (variable) => where([...path, 'variables', variable]),
    }
  })
}

/** Compares the configuration with what the table says it has, and settles which codes to ask for. */
export function planTable(
  placed: PlacedTable,
  vintages: readonly Vintage[],
  metadata: TableMetadata,
  wanted: Wanted,
): TablePlan {
  const { table, place } = placed
  const byCode = new Map(metadata.variables.map((variable) => [variable.code, variable]))
  const listed = new Set(table.variables.map(({ code }) => code))
  const unlisted = metadata.variables.filter(({ code }) => !listed.has(code))
  const gone = table.variables.flatMap((variable, index) =>
    byCode.has(variable.code) || variable.optional === true
      ? []
      : [variableGone({ ...place, line: placed.lineOf(index) }, variable.code, unlisted, [...byCode.keys()])],
  )
  // An unlisted variable is told of once: beside the one it may have replaced, or alone.
  const faults = [...gone, ...(gone.length > 0 ? [] : unlisted.map((one) => variableUnknown(place, one)))]
  const planned = table.variables.flatMap((variable, index) => {
    const dimension = byCode.get(variable.code)
    if (dimension === undefined || variable.role === 'region' || variable.role === 'year') return []
    const settled = settle(variable, dimension, { ...place, line: placed.lineOf(index) })
    faults.push(...settled.faults)
    return [settled.variable]
  })
  const plans = vintages.flatMap((vintage) => {
    const listed = metadata.listed?.get(vintage.id)
    const dimensions = listed === undefined ? byCode : new Map([...byCode, [listed.code, listed]])
    const settled = aboutVintage(placed, vintage, dimensions, wanted)
    faults.push(...settled.faults)
    if (settled.variables === null) return []
    const codeList = listed === undefined ? null : vintage.codeList
    return [{ vintage, codeList, variables: inOrder([...settled.variables, ...planned], metadata) }]
  })
  return { plans: faults.length > 0 ? [] : plans, faults }
}

function settle(variable: Variable, dimension: Dimension, place: Place) {
  const { values = 'all', others = false } = variable
  const faults: FetchFault[] = []
  const wordOf = new Map<string, string>()
  const meanings = values === 'all' ? [] : Object.entries(values)
  const labels = new Map(dimension.categories.map(({ code, label }) => [code, label]))
  const gone = meanings.filter(([code]) => !labels.has(code)).map(([code]) => code)
  if (gone.length > 0) faults.push(codesGone(place, dimension, gone))
  for (const [code, { word, label }] of meanings) {
    wordOf.set(code, word)
    const found = labels.get(code)
    if (found !== undefined && !isCalled(found, label)) {
      faults.push(labelChanged(place, dimension.code, { code, label: found }, label))
    }
  }
  const codes = dimension.categories.map(({ code }) => code)
  const taken = values === 'all' || others ? codes : codes.filter((code) => wordOf.has(code))
  const words = new Map(taken.map((code) => [code, wordOf.get(code) ?? code]))
  return { faults, variable: { variable: variable.code, role: variable.role, codes: taken, words, labels } }
}

const isCalled = (label: string, expected: string): boolean =>
  expected.split('|').some((part) => label.normalize('NFC').toLowerCase().includes(part.normalize('NFC').toLowerCase()))

/** The areas and years to ask about; null when the set of boundaries has nothing to do with the question. */
function aboutVintage(
  { table, place }: PlacedTable,
  vintage: Vintage,
  byCode: ReadonlyMap<string, Dimension>,
  wanted: Wanted,
): { variables: PlannedVariable[] | null; faults: FetchFault[] } {
  const nothing = { variables: null, faults: [] }
  const region = byCode.get(codeOf(table, 'region'))
  const time = byCode.get(codeOf(table, 'year'))
  if (!table.levels.includes(vintage.level) || region === undefined || time === undefined) return nothing
  const inRange = wanted.years.filter((year) => isWithin(year, table) && isWithin(year, vintage)).map(String)
  const years = time.categories.map(({ code }) => code).filter((code) => inRange.includes(code))
  if (years.length === 0) return nothing
  const found = wanted.kommuner.map((kommun) => ({ kommun, codes: regionCodes(region, vintage, kommun) }))
  const missing = vintage.level === 'kommun' ? [] : found.filter(({ codes }) => codes.length === 0)
  const example = region.categories.at(-1)?.code ?? '–'
  const codes = found.flatMap((one) => one.codes)
  if (missing.length > 0) {
    return { variables: null, faults: missing.map(({ kommun }) => regionsGone(place, vintage.id, kommun, example)) }
  }
  if (codes.length === 0) return nothing
  return { variables: [plain(region, 'region', codes), plain(time, 'year', years)], faults: [] }
}

function plain(dimension: Dimension, role: Variable['role'], codes: readonly string[]): PlannedVariable {
  return { variable: dimension.code, role, codes, words: new Map(codes.map((code) => [code, code])), labels: new Map() }
}

/** The regions of a set of boundaries in a kommun. */
export function regionCodes(region: Dimension, vintage: Vintage, kommun: string): string[] {
  const pattern = new RegExp(`^${vintage.code.replaceAll('{kommun}', kommun)}$`)
  const { suffix } = vintage
  return region.categories
    .map(({ code }) => code)
    .filter((code) => code.endsWith(suffix) && pattern.test(code.slice(0, code.length - suffix.length)))
}

export const codeOf = (table: Table, role: Variable['role']): string =>
  table.variables.find((variable) => variable.role === role)?.code ?? ''

/** Whether the table has a wanted year on the set of boundaries, as far as the configuration knows. */
export const isAbout = ({ table }: PlacedTable, vintage: Vintage, { years }: Wanted): boolean =>
  table.levels.includes(vintage.level) && years.some((year) => isWithin(year, table) && isWithin(year, vintage))

const isWithin = (year: number, range: { readonly from: number; readonly to: number | null }): boolean =>
  year >= range.from && (range.to === null || year <= range.to)

function inOrder(variables: readonly PlannedVariable[], metadata: TableMetadata): PlannedVariable[] {
  const order = metadata.variables.map(({ code }) => code)
  return variables.toSorted((a, b) => order.indexOf(a.variable) - order.indexOf(b.variable))
}
