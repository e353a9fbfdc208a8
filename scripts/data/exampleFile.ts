import type { Allocation, Register } from '../../src/domain/interventions.ts'
import { ALLOCATIONS } from '../../src/register/registerColumns.ts'
import { STATE_WORDS, STATUS_WORDS, wordFor } from '../../src/register/registerWords.ts'
import { effortSheet, writeRegister } from '../../src/register/writeRegister.ts'
import type { Sheet, SheetCell } from '../../src/sheets/sheetTypes.ts'
import { writeCsv } from '../../src/sheets/writeCsv.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { buildExample, EXAMPLE_INPUTS } from './exampleRegister.ts'
import type { Inputs } from './inputs.ts'
import type { OutputFile } from './outputFile.ts'
import type { Levels } from './units.ts'

/** Where the files of the example lie in the data folder, by their id in the manifest. */
export const EXAMPLE_PATHS = {
  'example.register.xlsx': 'exempel/register-exempel.xlsx',
  'example.register.csv': 'exempel/register-exempel.csv',
  'example.allocations': 'exempel/bilaga-1-exempel.csv',
} as const

const TITLE = 'EXEMPEL: påhittad fördelning, ingen kommuns beslut'

/** The made register as the files that an office would have: a spreadsheet, its first sheet alone, and "bilaga 1". */
export async function exampleFiles(inputs: Inputs, levels: Levels): Promise<OutputFile[]> {
  const register = buildExample(inputs, levels)
  const frame = {
    referenceDates: register.documents.map(({ date }) => date).toSorted(),
    builtFrom: inputs.builtFrom(EXAMPLE_INPUTS),
  }
  const file = (id: keyof typeof EXAMPLE_PATHS, rows: number, content: OutputFile['content']): OutputFile => ({
    ...frame,
    id,
    path: EXAMPLE_PATHS[id],
    rows,
    content,
  })
  const { efforts, allocations } = register
  return [
    file('example.register.xlsx', efforts.length, await writeXlsx(writeRegister(register, 'sv'))),
    file('example.register.csv', efforts.length, writeCsv(effortSheet(register, 'sv'))),
    file('example.allocations', allocations.length, writeCsv(allocationList(register))),
  ]
}

/** The list as it would be filled in by hand: names instead of ids, and a sum for each fund, never for both. */
function allocationList({ allocations, committees, funds }: Register): Sheet {
  const keys = ['committee', 'fund', 'status', 'sum', 'document', 'lines']
  const columns = keys.flatMap((key) => ALLOCATIONS.columns.find((column) => column.key === key) ?? [])
  const nameIn = (entries: Register['committees'] | Register['funds'], id: string | null): string | null =>
    entries.find((entry) => entry.id === id)?.name.sv ?? id
  const lines = allocations.map((line): SheetCell[] => [
    nameIn(committees, line.committee),
    nameIn(funds, line.fund),
    wordFor(STATUS_WORDS, line.status, 'sv'),
    sumCell(line),
    line.source?.document ?? null,
    line.source?.lines ?? null,
  ])
  const totals = funds.map(({ id, name }): SheetCell[] => {
    const ofFund = allocations.filter(({ fund }) => fund === id)
    const sum = ofFund.reduce((total, { money }) => total + (money.state === 'known' ? money.sek : 0), 0)
    return ['Summa', name.sv, wordFor(STATUS_WORDS, 'granted', 'sv'), sum, null, null]
  })
  const headings = columns.map(({ heading }) => heading.sv)
  return { name: ALLOCATIONS.name.sv, rows: [[TITLE], headings, ...lines, ...totals] }
}

const sumCell = ({ money }: Allocation): SheetCell =>
  money.state === 'known' ? money.sek : wordFor(STATE_WORDS, money.state, 'sv')
