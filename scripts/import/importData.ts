import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as v from 'valibot'
import type { Mapping } from '../../src/domain/delivery.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { orderedFindings } from '../../src/intake/findingOrder.ts'
import { doorFinding } from '../../src/intake/intakeFinding.ts'
import type { IntakeGround, IntakeResult } from '../../src/intake/intakeTypes.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { protectionRulesSchema, type ProtectionRules } from '../../src/protection/rules.ts'
import { DataProblem } from '../data/dataProblem.ts'
import { OfficialFault } from '../data/officialFault.ts'
import { writeAtomically } from '../fetch/answerCache.ts'
import type { Surroundings } from '../fetch/fetchData.ts'
import { fetchedTables } from './fetchedFolder.ts'
import { fetchedLines } from './fetchedWords.ts'
import { IMPORT_HELP, readImportArguments, type ImportOptions } from './importArguments.ts'
import { importGround } from './importGround.ts'
import { importHtml } from './importHtml.ts'
import { writeImported, type WrittenFile } from './importOutput.ts'
import { importReport, type ImportRun } from './importReport.ts'
import { proposeFetched } from './proposeFetched.ts'
import { readGivenFiles, readGivenMappings } from './readGivenFiles.ts'

/** Where a run speaks; the time is of no interest to it. */
export type ImportSurroundings = Pick<Surroundings, 'tell' | 'print'> & {
  /** Folder of the project: it holds `geodata`. */
  readonly projectFolder: string
}

/**
 * Takes delivered files in: what the command line asks for.
 *
 * @returns the exit code: 1 when anything was at fault
 */
export async function importData(given: readonly string[], around: ImportSurroundings): Promise<number> {
  const asked = readImportArguments(given)
  if (asked.kind === 'help') around.print(IMPORT_HELP[asked.language])
  if (asked.kind === 'unclear') around.print(`${asked.what}\n\n${IMPORT_HELP[asked.language]}`)
  if (asked.kind === 'noFolder') around.print(asked.what)
  if (asked.kind !== 'run') return asked.kind === 'help' ? 0 : 1
  try {
    return await run(asked.options, around)
  } catch (cause) {
    // What earlier runs have written, or the project's own data, is not as it was.
    if (!(cause instanceof DataProblem)) throw cause
    around.print(cause instanceof OfficialFault ? cause.in(asked.options.language) : cause.message)
    return 1
  }
}

async function run(options: ImportOptions, around: ImportSurroundings): Promise<number> {
  const given = readGivenMappings(options.mappings)
  const fetched = fetchedTables(options.folders)
  const findings = [...given.findings, ...fetched.findings]
  const mappings = [...given.mappings, ...fetched.mappings]
  const ground = importGround(around.projectFolder, options.official)
  const rules = rulesOf(around.projectFolder)
  const proposals = await proposeFetched(fetched.unmapped, ground, rules)
  const files = [...options.files, ...fetched.confirmed.map(({ path }) => path)]
  const finished =
    findings.length > 0
      ? nothingOpened(findings)
      : await opened({ ...options, files }, { mappings, ground, rules, findings: proposals.findings }, around)
  around.print(importReport(finished, options.language))
  for (const line of fetchedLines({ fetched, proposals, written: finished.written.length }, options)) around.print(line)
  if (options.report !== null) {
    const isHtml = ['.html', '.htm'].includes(extname(options.report).toLowerCase())
    const report = isHtml ? importHtml(finished, options.language) : `${importReport(finished, options.language)}\n`
    writeAtomically(options.report, report)
  }
  return isGood(finished) && fetched.changed.length === 0 ? 0 : 1
}

const nothingOpened = (findings: readonly Finding[]): ImportRun => ({
  files: [],
  result: { proposals: [], tables: [], areas: [], findings: orderedFindings(findings) },
  written: [],
  proposedTo: null,
})

/** Without faults, and either everything that was given is written or a proposal for it is. */
const isGood = ({ result, proposedTo }: ImportRun): boolean =>
  !result.findings.some(({ severity }) => severity === 'fault') &&
  (result.proposals.length === 0 || proposedTo !== null)

interface Opening {
  readonly mappings: readonly Mapping[]
  readonly ground: IntakeGround
  readonly rules: ProtectionRules
  /** What was found before: it is told with the rest. */
  readonly findings: readonly Finding[]
}

async function opened(
  options: ImportOptions,
  { mappings, ground, rules, findings: before }: Opening,
  { tell }: ImportSurroundings,
): Promise<ImportRun> {
  const { files, findings } = readGivenFiles(options.files)
  const isSwedish = options.language === 'sv'
  tell(
    isSwedish
      ? `Läser ${files.length} ${files.length === 1 ? 'fil' : 'filer'}`
      : `Reading ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
  )
  const open = await openFiles(files, mappings, ground, rules)
  const all = orderedFindings([...open.findings, ...findings, ...before])
  const result = confirmedOnly({ ...open, findings: all }, mappings)
  if (result.tables.length + result.areas.length > 0) {
    tell(isSwedish ? `Skriver till ${options.out}` : `Writing to ${options.out}`)
  }
  const written: readonly WrittenFile[] = writeImported({
    result,
    files,
    levels: ground.levels,
    folder: options.out,
    rules,
  })
  const proposedTo = result.proposals.length > 0 ? options.propose : null
  if (proposedTo !== null) writeAtomically(proposedTo, `${JSON.stringify(result.proposals, null, 2)}\n`)
  return { files: files.map(({ name }) => name.normalize('NFC')).sort(), result, written, proposedTo }
}

function rulesOf(projectFolder: string): ProtectionRules {
  const path = join(projectFolder, 'geodata/protection.json')
  return v.parse(protectionRulesSchema, JSON.parse(readFileSync(path, 'utf8')))
}

/** What nobody has confirmed is not used: only a person knows what the columns of a file mean. */
function confirmedOnly(result: IntakeResult, mappings: readonly Mapping[]): IntakeResult {
  const unconfirmed = new Set(
    mappings.flatMap(({ confirmedBy, file }) => (confirmedBy === null ? [file.normalize('NFC')] : [])),
  )
  const isConfirmed = ({ mapping }: { readonly mapping: Mapping }): boolean => !unconfirmed.has(mapping.file)
  return {
    ...result,
    tables: result.tables.filter(isConfirmed),
    areas: result.areas.filter(isConfirmed),
    findings: orderedFindings([
      ...result.findings,
      ...[...unconfirmed].map((file) => doorFinding('mappingUnconfirmed', file)),
    ]),
  }
}
