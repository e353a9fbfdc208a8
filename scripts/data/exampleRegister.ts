import { EMPTY_REGISTER, type Register } from '../../src/domain/interventions.ts'
import type { SheetSpec } from '../../src/register/columnTypes.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import {
  ABOUT,
  ALLOCATIONS,
  COMMITTEES,
  DOCUMENTS,
  EFFORTS,
  FUNDS,
  STATEMENTS,
} from '../../src/register/registerColumns.ts'
import type { PlaceBook } from '../../src/register/registerTypes.ts'
import type { Sheet, Workbook } from '../../src/sheets/sheetTypes.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { readPlaceAliases } from './places.ts'
import type { Levels } from './units.ts'

const TABLES = [
  [INPUT.exampleEfforts, EFFORTS],
  [INPUT.exampleFunds, FUNDS],
  [INPUT.exampleCommittees, COMMITTEES],
  [INPUT.exampleDocuments, DOCUMENTS],
  [INPUT.exampleStatements, STATEMENTS],
  [INPUT.exampleAllocations, ALLOCATIONS],
] as const satisfies readonly (readonly [string, SheetSpec])[]

export const EXAMPLE_INPUTS = [
  ...TABLES.map(([path]) => path),
  INPUT.exampleName,
  INPUT.placeAliases,
  INPUT.delomraden,
] as const

/** What names of places in a file are looked up in: the areas of Malmö and the decided readings. */
export const placeBook = (inputs: Inputs, levels: Levels): PlaceBook => ({
  levels: new Map(Object.values(levels).map((level) => [level.id, level])),
  readings: readPlaceAliases(inputs, levels),
})

/**
 * The made register that one can try everything with. Its tables are read by the same reader as an office's own file,
 * so it is also the proof that a filled-in file is understood.
 */
export function buildExample(inputs: Inputs, levels: Levels): Register {
  const { register, findings } = readRegister(exampleWorkbook(inputs), {
    book: placeBook(inputs, levels),
    base: EMPTY_REGISTER,
  })
  if (register !== null && findings.length === 0) return register
  const remarks = findings.map(({ code, place, found }) => JSON.stringify({ code, ...place, found }))
  throw new DataProblem('geodata/example', remarks.join(', '), 'It must be read without a remark; mend its tables.')
}

/** The tables as the sheets that they are in the file of the example. */
export const exampleWorkbook = (inputs: Inputs): Workbook => ({
  fileName: 'register-exempel.xlsx',
  sheets: [...TABLES.map(([path, spec]) => sheetOf(inputs, path, spec)), nameSheet(inputs)],
})

function sheetOf(inputs: Inputs, path: string, { name }: SheetSpec): Sheet {
  const header = inputs.header(path)
  return { name: name.sv, rows: [header, ...inputs.table(path).map((row) => header.map((column) => row.raw(column)))] }
}

/** The sheet about the register has its headings in the first column. */
function nameSheet(inputs: Inputs): Sheet {
  const [row] = inputs.table(INPUT.exampleName)
  const rows = inputs.header(INPUT.exampleName).map((column) => [column, row?.raw(column) ?? ''])
  return { name: ABOUT.name.sv, rows }
}
