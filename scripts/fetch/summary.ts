import type { FetchOptions } from './arguments.ts'
import type { Asker } from './asker.ts'
import { firstOf } from './fetchFault.ts'
import type { Language } from './language.ts'
import { buildCommand, importCommand } from './nextSteps.ts'
import type { RunReport } from './report.ts'
import { TABLES } from './runMalmo.ts'
import { unreachedFault, type Environment } from './unreached.ts'

const WORDS = {
  sv: {
    onTrial: 'Inget är hämtat: raderna ovan är vad som skulle frågas.',
    written: (files: number, folder: string) => `Skrivet: ${files} ${files === 1 ? 'fil' : 'filer'} i ${folder}`,
    answers: (fetched: number, cached: number) => `Svar: ${fetched} hämtade, ${cached} ur cachen`,
    dates: (oldest: string, newest: string) => `Svaren är från ${oldest} till ${newest}`,
    damaged: (count: number) => `${count} skadade svar i cachen räknades inte`,
    cells: (id: string, counts: string) => `  ${id}: ${counts}`,
    published: 'publicerade',
    suppressed: 'skyddade',
    'not-applicable': 'ej tillämpliga',
    'not-published': 'inte publicerade',
    cellsHead: 'Celler',
    missing: 'Inte publicerat',
    moved: (hosts: string) => `hänvisning till en annan värd: ${hosts}. Är den utgivarens?`,
    notes: 'Att veta',
    faults: (count: number) => `Fel: ${count}. Det som är fel skrevs inte; det som skrevs tidigare ligger kvar.`,
    good: 'Inga fel.',
    next: (command: string) => `Nästa: ${command}`,
  },
  en: {
    onTrial: 'Nothing is fetched: the lines above are what would be asked.',
    written: (files: number, folder: string) => `Written: ${files} ${files === 1 ? 'file' : 'files'} in ${folder}`,
    answers: (fetched: number, cached: number) => `Answers: ${fetched} fetched, ${cached} from the cache`,
    dates: (oldest: string, newest: string) => `The answers are from ${oldest} to ${newest}`,
    damaged: (count: number) => `${count} damaged answers of the cache did not count`,
    cells: (id: string, counts: string) => `  ${id}: ${counts}`,
    published: 'published',
    suppressed: 'suppressed',
    'not-applicable': 'not applicable',
    'not-published': 'not published',
    cellsHead: 'Cells',
    missing: 'Not published',
    moved: (hosts: string) => `a redirect to another host: ${hosts}. Is it the publisher’s?`,
    notes: 'To know',
    faults: (count: number) => `Faults: ${count}. What is at fault was not written; what was written before stays.`,
    good: 'No faults.',
    next: (command: string) => `Next: ${command}`,
  },
} as const

const STATUSES = ['published', 'suppressed', 'not-applicable', 'not-published'] as const

/** What the run did, in words. */
export function summary(
  report: RunReport,
  asker: Asker,
  { out, language, isDryRun }: FetchOptions,
  environment: Environment,
): string {
  const words = WORDS[language]
  const dates = report.dates.toSorted()
  const [oldest, newest] = [dates[0]?.slice(0, 10), dates.at(-1)?.slice(0, 10)]
  const { damaged } = asker.cache
  const cells = [...report.cells].map(([id, counts]) => words.cells(id, cellCounts(counts, language)))
  const missing = [...report.notPublished].filter(([, items]) => items.length > 0)
  return [
    ...(isDryRun
      ? [words.onTrial]
      : [words.written(report.written.length, out), words.answers(asker.counts.fetched, asker.counts.fromCache)]),
    ...(oldest === undefined || newest === undefined ? [] : [words.dates(oldest, newest)]),
    ...(damaged.length === 0 ? [] : [words.damaged(damaged.length)]),
    ...section(words.cellsHead, cells),
    ...section(
      words.missing,
      missing.map(([id, items]) => `  ${id}: ${items.join(', ')}`),
    ),
    ...section(
      words.notes,
      [...report.notes.map((note) => note[language]), ...[...report.moved].map(words.moved)].map((note) => `  ${note}`),
    ),
    ...faultLines(report, language, environment),
    ...nextSteps(report, out).map(words.next),
  ].join('\n')
}

/** The command that takes what was written further. */
function nextSteps({ written }: RunReport, out: string): string[] {
  if (written.some((path) => path.startsWith(`${TABLES}/`))) return [importCommand([out])]
  return written.length === 0 ? [] : [buildCommand(out)]
}

function faultLines(report: RunReport, language: Language, environment: Environment): string[] {
  if (!report.isFaulty) return [WORDS[language].good]
  const { cutOff, unreached } = report
  const network =
    cutOff.size === 0 ? [] : [{ part: firstOf([...cutOff]), fault: unreachedFault(unreached, environment) }]
  const faults = [...network, ...report.faults]
  return [
    WORDS[language].faults(faults.length),
    ...faults.map(({ part, fault }, index) => `${index + 1}. ${part}\n${indented(fault.in(language))}`),
  ]
}

function cellCounts(counts: Readonly<Record<string, number>>, language: Language): string {
  return STATUSES.filter((status) => status === 'published' || (counts[status] ?? 0) > 0)
    .map((status) => `${counts[status] ?? 0} ${WORDS[language][status]}`)
    .join(', ')
}

const section = (head: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${head}:`, ...lines])

const indented = (text: string): string => text.replaceAll(/^/gm, '   ')
