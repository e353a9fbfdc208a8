import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { dateCell, moneyCell } from './cellWriting.ts'
import { text } from './column.ts'
import { EFFORT_COLUMNS, type EffortColumnKey } from './effortColumns.ts'
import { FOLLOW_UP_SHEET } from './followUpNames.ts'
import { EFFORTS } from './registerColumns.ts'
import { effortCells } from './writeEffort.ts'

export interface FollowUpOptions {
  /** The calendar year that is reported on: efforts whose years are known and others are left out. Null = all. */
  readonly year: number | null
  /** A committee's id: only its efforts. Null = all. */
  readonly committee: string | null
  /** What was supposed, where places or sums are from a scenario. */
  readonly scenario: string | null
}

const KEYS: readonly EffortColumnKey[] = [
  'id',
  'title',
  'committees',
  'fund',
  'yearFrom',
  'yearTo',
  'applied',
  'proposed',
  'granted',
  'reported',
  'reportedDate',
  'priceYear',
  'staffing',
  'precision',
  'places',
  'isOpenEnded',
  'hasCityWidePart',
  'targetGroup',
  'ageFrom',
  'ageTo',
  'targetSex',
  'followUpKind',
  'followUp',
  'isExample',
]

const WORDS = {
  register: text('Register', 'Register'),
  shipped: text('Hela Malmös insatsregister', 'The register of efforts of Hela Malmö'),
  documents: text('Senaste dokumentets datum', 'Date of the latest document'),
  none: text('inget dokument', 'no document'),
  efforts: text('Antal insatser', 'Number of efforts'),
  year: text('År', 'Year'),
  committee: text('Nämnd', 'Committee'),
  example: text('EXEMPEL', 'EXAMPLE'),
  exampleMeans: text('Uppgifterna är påhittade för att prövas.', 'The facts are made up to be tried.'),
  scenario: text('SCENARIO', 'SCENARIO'),
}

/**
 * The efforts as the reports to the state and in the annual report ask for them, with a word wherever a sum is not
 * known, and a sheet that says what they are from. Filled in, the file can be merged into the register again.
 */
export function followUpSheets(register: Register, language: Language, options: FollowUpOptions): Sheet[] {
  const efforts = register.efforts.filter((effort) => isAskedFor(effort, options))
  const columns = EFFORT_COLUMNS.filter(({ key }) => KEYS.includes(key))
  const rows = efforts.map((effort) => {
    const cells = { ...effortCells(effort, { language, isExample: register.isExample }), ...sumWords(effort, language) }
    return columns.map(({ key }) => cells[key])
  })
  const main = { name: EFFORTS.name[language], rows: [columns.map(({ heading }) => heading[language]), ...rows] }
  return [main, aboutSheet(register, efforts.length, language, options)]
}

/** What is kept for the history is outside every sum, and so outside the report. */
function isAskedFor({ period, committees, isHistory }: Effort, { year, committee }: FollowUpOptions): boolean {
  const isOfYear = year === null || period === null || (period.from <= year && year <= period.to)
  return !isHistory && isOfYear && (committee === null || committees.includes(committee))
}

const sumWords = ({ sums }: Effort, language: Language) => ({
  applied: moneyCell(sums.applied.money, language, 'word'),
  proposed: moneyCell(sums.proposed.money, language, 'word'),
  granted: moneyCell(sums.granted.money, language, 'word'),
  reported: moneyCell(sums.reported.money, language, 'word'),
})

function aboutSheet(register: Register, count: number, language: Language, options: FollowUpOptions): Sheet {
  const latest = register.documents
    .map(({ date }) => date)
    .toSorted()
    .at(-1)
  const rows: SheetCell[][] = [
    [WORDS.register[language], register.name?.[language] ?? WORDS.shipped[language]],
    [WORDS.documents[language], latest === undefined ? WORDS.none[language] : dateCell(latest)],
    [WORDS.efforts[language], count],
  ]
  if (options.year !== null) rows.push([WORDS.year[language], options.year])
  if (options.committee !== null) rows.push([WORDS.committee[language], options.committee])
  if (register.isExample) rows.unshift([WORDS.example[language], WORDS.exampleMeans[language]])
  if (options.scenario !== null) rows.unshift([WORDS.scenario[language], options.scenario])
  return { name: FOLLOW_UP_SHEET[language], rows }
}
