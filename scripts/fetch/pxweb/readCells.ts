import type { Pxweb } from '../configSchema.ts'
import { both } from '../language.ts'
import type { CellStatus, TidyRow } from '../tidyRow.ts'
import { parseWholeNumber } from '../../../src/domain/parseNumber.ts'
import type { PlannedVariable, VintagePlan } from './planTable.ts'
import type { Selection } from './selection.ts'
import { ShapeProblem, type StatCube } from './statCube.ts'

/** A row that still knows which of the table's measures it is about. */
export interface CellRow extends TidyRow {
  readonly content: string
}

/**
 * Refuses a table that has not exactly the codes that were asked for: the service has been seen to drop some in silence.
 *
 * @throws {ShapeProblem}
 */
export function refuseOtherCodes(cube: StatCube, selection: Selection): void {
  for (const { variable, codes } of selection) {
    const dimension = cube.dimensions.find(({ code }) => code === variable)
    if (dimension === undefined) {
      throw new ShapeProblem(both(`variabeln ${variable} saknas`, `the variable ${variable} is missing`))
    }
    const came = new Set(dimension.categories.map(({ code }) => code))
    const missing = codes.filter((code) => !came.has(code))
    if (missing.length > 0 || came.size !== codes.length) {
      const [first = '–'] = missing
      throw new ShapeProblem(
        both(
          `${came.size} värden av ${variable}, inte ${codes.length}; först saknas ${first}`,
          `${came.size} values of ${variable}, not ${codes.length}; the first missing is ${first}`,
        ),
      )
    }
  }
  const strangers = cube.dimensions.filter(({ code }) => !selection.some(({ variable }) => variable === code))
  if (strangers.some(({ categories }) => categories.length > 1)) {
    const names = strangers.map(({ code }) => code).join(', ')
    throw new ShapeProblem(both(`variabler som inte begärdes: ${names}`, `variables not asked for: ${names}`))
  }
}

/**
 * The cells of an answer as rows. A year outside the life of the set of boundaries is not published, whatever figure
 * stands there: the service has been seen to answer 0 for it.
 *
 * @throws {ShapeProblem} for a sign whose meaning is not in the configuration, or that contradicts its figure
 */
export function readCells(cube: StatCube, plan: VintagePlan, symbols: Pxweb['symbols']): CellRow[] {
  const variableOf = new Map(plan.variables.map((one) => [one.variable, one]))
  const planned = cube.dimensions.map(({ code }) => variableOf.get(code))
  const several = plan.variables.some(({ role, codes }) => role === 'content' && codes.length > 1)
  const named = plan.variables.some(({ role }) => role === 'category')
  const keeps = { content: several || !named }
  const places = new Array<number>(cube.dimensions.length).fill(0)
  return cube.values.map((value, cell) => {
    const labels = labelsAt(cube, planned, places)
    advance(places, cube)
    const status = statusOf(value, cube.symbols.get(cell), symbols)
    return rowOf(plan, labels, status, keeps)
  })
}

type Labels = Record<PlannedVariable['role'], string[]>

function labelsAt(
  cube: StatCube,
  planned: readonly (PlannedVariable | undefined)[],
  places: readonly number[],
): Labels {
  const labels: Labels = { region: [], year: [], sex: [], content: [], category: [], fixed: [] }
  planned.forEach((variable, at) => {
    const code = cube.dimensions[at]?.categories[places[at] ?? 0]?.code
    if (variable !== undefined && code !== undefined) labels[variable.role].push(variable.words.get(code) ?? code)
  })
  return labels
}

/** The last dimension changes fastest. */
function advance(places: number[], cube: StatCube): void {
  for (let at = places.length - 1; at >= 0; at--) {
    const next = (places[at] ?? 0) + 1
    if (next < (cube.dimensions[at]?.categories.length ?? 0)) return void (places[at] = next)
    places[at] = 0
  }
}

interface Cell {
  readonly value: number | null
  readonly status: CellStatus
}

function rowOf({ vintage }: VintagePlan, labels: Labels, cell: Cell, keeps: { readonly content: boolean }): CellRow {
  const [region = ''] = labels.region
  const year = parseWholeNumber(labels.year[0] ?? '') ?? 0
  const content = labels.content.join('/')
  const isAlive = year >= vintage.from && (vintage.to === null || year <= vintage.to)
  return {
    unit: region.slice(0, region.length - vintage.suffix.length),
    vintage: vintage.id,
    level: vintage.level,
    year,
    sex: labels.sex[0] ?? 'total',
    category: [...(keeps.content ? labels.content : []), ...labels.category].join('/') || 'all',
    content,
    ...(isAlive ? cell : { value: null, status: 'not-published' as const }),
  }
}

function statusOf(value: number | null, symbol: string | undefined, symbols: Pxweb['symbols']): Cell {
  if (symbol === undefined) return value === null ? { value, status: 'suppressed' } : { value, status: 'published' }
  const meaning = Object.hasOwn(symbols, symbol) ? symbols[symbol] : undefined
  if (meaning === undefined) {
    throw new ShapeProblem(
      both(
        `tecknet "${symbol}" vars betydelse inte står i symbols`,
        `the sign "${symbol}", which symbols does not explain`,
      ),
    )
  }
  if (value !== null && value !== 0) {
    throw new ShapeProblem(
      both(`talet ${value} med tecknet "${symbol}"`, `the figure ${value} with the sign "${symbol}"`),
    )
  }
  return meaning === 'zero' ? { value: 0, status: 'published' } : { value: null, status: meaning }
}
