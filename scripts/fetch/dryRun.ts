import type { Limits } from './configSchema.ts'
import { FetchFault } from './fetchFault.ts'
import type { Language } from './language.ts'
import { durationWords, estimatedSeconds, type Say } from './progress.ts'
import { metadataRequests, tableRequests } from './pxweb/fetchTable.ts'
import type { PlacedTable } from './pxweb/planTable.ts'
import { selectionCells } from './pxweb/selection.ts'
import { plannedThemes, wantsBoundaries, type ScbRun } from './runScb.ts'
import type { WireRequest } from './transport.ts'
import { boundaryRequest, boundarySets } from './wfs/fetchBoundaries.ts'

interface DryLine {
  readonly what: string
  readonly request: WireRequest
  /** Null where only the table's metadata can tell. */
  readonly cells: number | null
}

const WORDS = {
  sv: { cells: 'celler', unknown: 'celler okända', cached: 'finns i cachen', asks: 'frågor', time: 'ca' },
  en: { cells: 'cells', unknown: 'cells unknown', cached: 'in the cache', asks: 'requests', time: 'about' },
} as const

const MORE = {
  sv: 'Vilka frågor om tal det blir vet man när metadata är hämtad.',
  en: 'Which requests for figures there will be is known when the metadata is here.',
} as const

/** Prints every request that a run would make to the statistics office; reads only what is in the cache. */
export async function dryRunScb(run: ScbRun, say: Say): Promise<void> {
  const { wfs, pxweb } = run.config.publishers.scb
  const areas = wantsBoundaries(run)
    ? boundarySets(run.config, run.options.years).flatMap((set) =>
        run.options.kommuner.map((kommun) => ({
          what: `${set.vintage.id} ${kommun}`,
          request: boundaryRequest(wfs, set, kommun),
          cells: 0,
        })),
      )
    : []
  const figures: DryLine[] = []
  for (const { tables } of plannedThemes(run))
    for (const placed of tables) figures.push(...(await linesOf(run, placed)))
  const print = (lines: readonly DryLine[], limits: Limits): void => printLines(run, lines, limits, say)
  print(areas, wfs.limits)
  print(figures, pxweb.limits)
  if (figures.some(({ cells }) => cells === null)) say(MORE[run.options.language])
}

async function linesOf(run: ScbRun, placed: PlacedTable): Promise<DryLine[]> {
  const what = `${placed.theme} ${placed.table.id}`
  try {
    const { parts, faults } = await tableRequests(run.desk, placed, run.wanted)
    run.report.faults.push(...faults.map((fault) => ({ part: placed.theme, fault })))
    return parts.map(({ request: { request, selection } }) => ({ what, request, cells: selectionCells(selection) }))
  } catch (cause) {
    if (!(cause instanceof FetchFault && cause.kind === 'offline')) throw cause
    return metadataRequests(run.desk, placed)
      .slice(0, 1)
      .map((request) => ({ what, request, cells: null }))
  }
}

function printLines(run: ScbRun, lines: readonly DryLine[], limits: Limits, say: Say): void {
  const { language } = run.options
  for (const { what, request, cells } of lines) {
    const isKnown = run.asker.has(request) !== null
    const size = cells === null ? WORDS[language].unknown : cellWords(cells, language)
    const body = request.body === null ? '' : ` (${request.body.length} byte)`
    say(
      [`${request.method} ${request.address}${body}`, what, size, isKnown ? WORDS[language].cached : '']
        .filter(Boolean)
        .join('  '),
    )
  }
  const open = lines.filter(({ request }) => run.asker.has(request) === null).length
  say(`= ${open} ${WORDS[language].asks}, ${WORDS[language].time} ${durationWords(estimatedSeconds(open, limits))}`)
}

const cellWords = (cells: number, language: Language): string =>
  cells === 0 ? '' : `${cells} ${WORDS[language].cells}`
