/** The panel on years: words where there is one, a table where there are several. */
import { effortYears, statusesKnown, type EffortYears, type TallyByStatus } from '../analysis/effortsYears.ts'
import { SUM_STATUSES, type Effort, type SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount, formatYear } from '../symbology/format.ts'
import { counted, effortCount, tallySentence, tallyText, type TallyText } from './effortsNames.ts'
import { listOf } from './effortsText.ts'
import { selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface YearCell {
  readonly status: SumStatus
  readonly text: TallyText | null
  /** Share of the largest sum of the table, for a bar; 0 where no sum is known. */
  readonly length: number
}

export interface YearRow {
  readonly id: string
  readonly name: string
  readonly efforts: string
  readonly cells: readonly YearCell[]
  readonly isTotal: boolean
}

export interface YearsPanel {
  readonly title: string
  readonly note: string
  /** Empty where there is nothing to compare. */
  readonly rows: readonly YearRow[]
  readonly statuses: readonly SumStatus[]
}

const panel = memoize1((efforts: readonly Effort[], language: Language): YearsPanel => {
  const found = effortYears(efforts)
  const { years, spans } = found
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) {
    return { title: INSATSER_MORE[language].yearsNone, note: sums(found.all, language), rows: [], statuses: [] }
  }
  if (years.length === 1 && spans.length === 0) return oneYear(found, formatYear(first.year), language)
  const text = INSATSER_MORE[language]
  const without = counted(found.withoutYear.applied.efforts, language)
  const spanning = spans.reduce((sum, { tally }) => sum + tally.applied.efforts, 0)
  const title = text.yearsMany({
    efforts: effortCount(found.all.applied.efforts - without.count, language),
    years: formatCount(years.length, language),
    from: formatYear(first.year),
    to: formatYear(last.year),
    without,
  })
  const known = statusesKnown(found.all)
  const note = [text.yearsNote({ spanning: counted(spanning, language) }), withoutSums(known, language)]
  return { title, note: note.join(' ').trim(), rows: yearRows(found, known, language), statuses: known }
})

/** The years side by side, or why there is nothing to put side by side. */
export const selectYearsPanel = (state: AppState): YearsPanel => panel(selectShownEfforts(state), state.query.language)

function oneYear(found: EffortYears, year: string, language: Language): YearsPanel {
  const text = INSATSER_MORE[language]
  const all = found.all.applied.efforts
  const without = counted(found.withoutYear.applied.efforts, language)
  const title = text.yearsOne({
    year,
    inYear: formatCount(all - without.count, language),
    all: formatCount(all, language),
    without,
  })
  return { title, note: text.yearsOneNote({ sums: sums(found.all, language) }), rows: [], statuses: [] }
}

/** Each status that has a known sum, in words; those without are named. */
function sums(all: TallyByStatus, language: Language): string {
  const text = INSATSER_MORE[language]
  const known = statusesKnown(all)
  const said = known.map((status) =>
    text.statusSum({ head: text.statusHeads[status], sum: tallySentence(all[status], language) }),
  )
  return [...said, withoutSums(known, language)].join(' ').trim()
}

function withoutSums(known: readonly SumStatus[], language: Language): string {
  const text = INSATSER_MORE[language]
  const names = SUM_STATUSES.filter((status) => !known.includes(status)).map((status) => text.statusNames[status])
  return names.length === 0 ? '' : text.statusesWithout({ names: listOf(names, language) })
}

function yearRows(found: EffortYears, statuses: readonly SumStatus[], language: Language): readonly YearRow[] {
  const text = INSATSER_MORE[language]
  const { years, spans, withoutYear, all } = found
  const tallies = [...years.map(({ alone }) => alone), ...spans.map(({ tally }) => tally), withoutYear]
  const largest = tallies
    .flatMap((tally) => statuses.map((status) => tally[status].knownSek))
    .reduce((most, sek) => (sek > most ? sek : most), 0)
  const cellsOf = (tally: TallyByStatus, hasBar = true): readonly YearCell[] =>
    statuses.map((status) => ({
      status,
      text: tallyText(tally[status], language),
      length: largest === 0 || !hasBar ? 0 : tally[status].knownSek / largest,
    }))
  return [
    ...years.map(({ year, efforts, spanning, alone }) => ({
      id: String(year),
      name: formatYear(year),
      efforts:
        spanning === 0
          ? formatCount(efforts, language)
          : text.spanning({ efforts: formatCount(efforts, language), spanning: formatCount(spanning, language) }),
      cells: cellsOf(alone),
      isTotal: false,
    })),
    ...spans.map(({ from, to, tally }) => ({
      id: `${from}-${to}`,
      name: text.span({ from: formatYear(from), to: formatYear(to) }),
      efforts: text.spanEfforts(counted(tally.applied.efforts, language)),
      cells: cellsOf(tally),
      isTotal: false,
    })),
    ...(withoutYear.applied.efforts === 0
      ? []
      : [
          {
            id: 'without',
            name: text.withoutYear,
            efforts: formatCount(withoutYear.applied.efforts, language),
            cells: cellsOf(withoutYear),
            isTotal: false,
          },
        ]),
    {
      id: 'all',
      name: text.total,
      efforts: formatCount(all.applied.efforts, language),
      cells: cellsOf(all, false),
      isTotal: true,
    },
  ]
}
