import type { JoinReport, Mapping } from '../../src/domain/delivery.ts'
import { SEVERITIES, type Finding } from '../../src/domain/finding.ts'
import { findingWhereText, intakeFindingText, SEVERITY_WORDS } from '../../src/i18n/intakeFindings.ts'
import type { IntakeResult } from '../../src/intake/intakeTypes.ts'
import type { Language } from '../fetch/language.ts'
import type { WrittenFile } from './importOutput.ts'
import { IMPORT_WORDS } from './importWords.ts'

/** What a run came to: all that the report is made of, and nothing of when or where it ran. */
export interface ImportRun {
  readonly files: readonly string[]
  readonly result: IntakeResult
  readonly written: readonly WrittenFile[]
  /** The file that the proposals were written to, or null. */
  readonly proposedTo: string | null
}

/** One file of the report, ready to be set as text or as a page. */
export interface ReportPart {
  /** Null = about no file in particular. */
  readonly file: string | null
  readonly summary: string
  readonly findings: readonly {
    readonly severity: Finding['severity']
    readonly where: string
    readonly text: string
  }[]
  /** What was taken in, the join report and where it was written. */
  readonly lines: readonly string[]
}

export interface ReportParts {
  readonly title: string
  readonly parts: readonly ReportPart[]
  readonly next: readonly string[]
}

/** The report by files in the order of their names; faults before warnings before notes. */
export function reportParts(run: ImportRun, language: Language): ReportParts {
  const words = IMPORT_WORDS[language]
  const { findings } = run.result
  const named = findings.flatMap(({ place }) => place.file ?? [])
  const files = [...new Set([...run.files, ...named])].sort((a, b) => (a < b ? -1 : 1))
  const general = findings.filter(({ place }) => place.file === null)
  const parts = files.map((file) => filePart(file, run, language))
  return {
    title: words.title(run.files.length, run.written.length),
    parts: [...(general.length === 0 ? [] : [partOf(null, general, [], language)]), ...parts],
    next: run.proposedTo === null ? proposalAdvice(run, language) : [words.proposedTo(run.proposedTo)],
  }
}

const proposalAdvice = ({ result }: ImportRun, language: Language): string[] =>
  result.proposals.length === 0 ? [] : [IMPORT_WORDS[language].proposeAdvice]

function filePart(file: string, { result, written }: ImportRun, language: Language): ReportPart {
  const words = IMPORT_WORDS[language]
  const isOf = ({ mapping }: { readonly mapping: Mapping }): boolean => mapping.file === file
  const findings = result.findings.filter(({ place }) => place.file === file)
  const tables = result.tables.filter(isOf).flatMap(({ columns, join }) => [
    ...columns.map(({ column, protection }) => {
      const absences = column.figures.filter(({ state }) => state !== 'value').length
      return words.column(column, protection, { values: column.figures.length - absences, absences })
    }),
    ...joinLines(join, language),
  ])
  const areas = result.areas
    .filter(isOf)
    .flatMap(({ areas: all, system, join }) => [words.areas(all.length, system), ...joinLines(join, language)])
  const paths = written.filter((one) => one.file === file).map(({ path }) => words.written(path))
  return partOf(file, findings, [...tables, ...areas, ...paths], language)
}

function partOf(
  file: string | null,
  findings: readonly Finding[],
  lines: readonly string[],
  language: Language,
): ReportPart {
  const words = IMPORT_WORDS[language]
  const counts = SEVERITIES.map((severity) => findings.filter((one) => one.severity === severity).length)
  const [faults = 0, warnings = 0, notes = 0] = counts
  return {
    file,
    summary: words.summary(faults, warnings, notes),
    findings: findings.map((finding) => ({
      severity: finding.severity,
      where: whereWithoutFile(finding, language),
      text: intakeFindingText(finding, language),
    })),
    lines,
  }
}

/** The file stands above; the one sheet of a CSV file is called as the file. */
function whereWithoutFile(finding: Finding, language: Language): string {
  const { file, sheet } = finding.place
  const place = { ...finding.place, file: null, sheet: sheet === file ? null : sheet }
  return findingWhereText({ ...finding, place }, language)
}

function joinLines(join: JoinReport, language: Language): string[] {
  const words = IMPORT_WORDS[language]
  const rows = (list: JoinReport['totals']): string => list.map(({ value, row }) => words.inRow(value, row)).join('; ')
  const strangers = join.onlyInFile.map(
    ({ value, row, suggestions }) =>
      `${words.inRow(value, row)}${suggestions.length === 0 ? '' : words.perhaps(suggestions.join(', '))}`,
  )
  const twice = join.duplicates.map(({ unitId, rows: at }) => words.inRows(unitId, at.join(', ')))
  return [
    words.matched(join.level, join.matched.length),
    ...listed(words.onlyInFile, strangers),
    ...listed(words.onlyOnMap, join.onlyOnMap),
    ...listed(words.knownWithout, join.knownWithout),
    ...listed(words.duplicates, twice),
    ...(join.totals.length === 0 ? [] : [`${words.totals}: ${rows(join.totals)}`]),
    ...(join.residuals.length === 0 ? [] : [`${words.residuals}: ${rows(join.residuals)}`]),
  ]
}

const listed = (words: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${words} (${items.length}): ${items.join('; ')}`]

/** The report as text. The same run gives the same text, byte for byte. */
export function importReport(run: ImportRun, language: Language): string {
  const { title, parts, next } = reportParts(run, language)
  const texts = parts.map(({ file, summary, findings, lines }) =>
    [
      file ?? IMPORT_WORDS[language].general,
      `  ${summary}`,
      ...findings.map(
        ({ severity, where, text }) =>
          `  ${SEVERITY_WORDS[language][severity]}${where === '' ? '' : ` (${where})`}: ${plain(text)}`,
      ),
      ...lines.map((line) => `  ${plain(line)}`),
    ].join('\n'),
  )
  return [title, ...texts, ...next].join('\n\n')
}

/** A text of a file stays on its line, whatever stands in it. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
