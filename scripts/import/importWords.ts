import type { Protection } from '../../src/domain/delivery.ts'
import type { FigureColumn } from '../../src/domain/figures.ts'
import type { Language } from '../fetch/language.ts'

type ColumnName = Pick<FigureColumn, 'layer' | 'year' | 'sex'>

interface Counted {
  readonly values: number
  readonly absences: number
}

/** The words of the report besides those of the findings. */
export interface ImportWords {
  readonly title: (files: number, written: number) => string
  readonly general: string
  readonly summary: (faults: number, warnings: number, notes: number) => string
  readonly column: (column: ColumnName, protection: Protection, counted: Counted) => string
  readonly areas: (count: number, system: string) => string
  readonly written: (path: string) => string
  readonly matched: (level: string, count: number) => string
  readonly onlyInFile: string
  readonly onlyOnMap: string
  readonly knownWithout: string
  readonly duplicates: string
  readonly totals: string
  readonly residuals: string
  readonly inRow: (value: string, row: number) => string
  readonly inRows: (value: string, rows: string) => string
  readonly perhaps: (suggestions: string) => string
  readonly proposedTo: (path: string) => string
  readonly proposeAdvice: string
}

const PROTECTION_SV: Readonly<Record<Protection, string>> = {
  none: 'skyddas här',
  suppressed: 'skyddat av leverantören: små tal utelämnade',
  rounded5: 'skyddat av leverantören: avrundat till fem',
  ckm: 'skyddat av leverantören: SCB:s cellnyckelmetod',
}
const PROTECTION_EN: Readonly<Record<Protection, string>> = {
  none: 'protected here',
  suppressed: 'protected by the deliverer: small counts left out',
  rounded5: 'protected by the deliverer: rounded to fives',
  ckm: "protected by the deliverer: Statistics Sweden's cell key method",
}
const SEX_SV = { total: 'alla', women: 'kvinnor', men: 'män' } as const
const SEX_EN = { total: 'all', women: 'women', men: 'men' } as const

const importSv: ImportWords = {
  title: (files, written) => `Läste ${files} ${files === 1 ? 'fil' : 'filer'}, skrev ${written}`,
  general: 'Allmänt',
  summary: (faults, warnings, notes) =>
    `Fel: ${faults}, varningar: ${warnings}, upplysningar: ${notes}${faults > 0 ? '. Inget av filen skrevs.' : ''}`,
  column: ({ layer, year, sex }, protection, { values, absences }) =>
    `Siffror: ${layer} ${year}, ${SEX_SV[sex]}: ${values} värden, ${absences} utan värde; ${PROTECTION_SV[protection]}`,
  areas: (count, system) => `Gränser: ${count} områden, ur ${system}`,
  written: (path) => `Skrivet: ${path}`,
  matched: (level, count) => `Områden (${level}): ${count} stämmer`,
  onlyInFile: 'Bara i filen',
  onlyOnMap: 'Bara på kartan',
  knownWithout: 'Saknar rad, enligt mappningen',
  duplicates: 'Flera rader',
  totals: 'Rader för hela kommunen',
  residuals: 'Rader för dem som inte hör till något område',
  inRow: (value, row) => `"${value}" (rad ${row})`,
  inRows: (value, rows) => `${value} (rad ${rows})`,
  perhaps: (suggestions) => `, kanske ${suggestions}`,
  proposedTo: (path) =>
    `Ett förslag till mappning finns i ${path}. Granska varje rad: rubriker, år, vad tecken betyder, skydd och källa; vad nycklarna betyder står i docs/mapping.sv.md. Rätta det som är fel, skriv din roll (inte ditt namn) i "confirmedBy" och kör igen med --mapping ${path}`,
  proposeAdvice:
    'Filer utan mappning togs inte in. Kör igen med --propose FIL för att få ett förslag att granska och bekräfta.',
}

const importEn: ImportWords = {
  title: (files, written) => `Read ${files} ${files === 1 ? 'file' : 'files'}, wrote ${written}`,
  general: 'In general',
  summary: (faults, warnings, notes) =>
    `Faults: ${faults}, warnings: ${warnings}, notes: ${notes}${faults > 0 ? '. Nothing of the file was written.' : ''}`,
  column: ({ layer, year, sex }, protection, { values, absences }) =>
    `Figures: ${layer} ${year}, ${SEX_EN[sex]}: ${values} values, ${absences} without a value; ${PROTECTION_EN[protection]}`,
  areas: (count, system) => `Boundaries: ${count} areas, from ${system}`,
  written: (path) => `Written: ${path}`,
  matched: (level, count) => `Areas (${level}): ${count} match`,
  onlyInFile: 'Only in the file',
  onlyOnMap: 'Only on the map',
  knownWithout: 'Without a row, as the mapping says',
  duplicates: 'Several rows',
  totals: 'Rows for the whole municipality',
  residuals: 'Rows for those who belong to no area',
  inRow: (value, row) => `"${value}" (row ${row})`,
  inRows: (value, rows) => `${value} (rows ${rows})`,
  perhaps: (suggestions) => `, perhaps ${suggestions}`,
  proposedTo: (path) =>
    `A proposed mapping is in ${path}. Look every line through: headings, years, what signs mean, protection and source. Mend what is wrong, write your role (not your name) in "confirmedBy" and run again with --mapping ${path}`,
  proposeAdvice:
    'Files without a mapping were not taken in. Run again with --propose FILE for a proposal to look through and confirm.',
}

export const IMPORT_WORDS: Readonly<Record<Language, ImportWords>> = { sv: importSv, en: importEn }
