import { group } from 'd3'
import type { Language, LocalText } from '../../src/domain/text.ts'
import { differenceLines, type LayerWords } from './differenceText.ts'
import { both } from './officialFault.ts'
import { yearsText } from './officialNotes.ts'
import { MOST_AREAS, type ColumnChange, type OfficialReport } from './officialReport.ts'

const HEADINGS = {
  replaced: both('Ersatt med publicerade uppgifter', 'Replaced with published figures'),
  recomputed: both('Räknat om från de nya uppgifterna', 'Computed anew from the new figures'),
  added: both('Tillkommit', 'Added'),
  cities: both('Jämförelsestäder ur hämtade uppgifter', 'Comparison cities from fetched figures'),
  largest: both(
    `Största skillnader mot de medföljande uppgifterna, högst ${MOST_AREAS} områden per mått`,
    `Largest differences from the shipped figures, at most ${MOST_AREAS} areas of each layer`,
  ),
  leftOut: both('Utelämnat', 'Left out'),
} as const

const NOTHING = both('inget', 'nothing')
const WHY = both('Varför', 'Why')
const MEND = both('Åtgärd', 'What to do')
const WHAT_NEXT = both(
  'Jämför några av de största skillnaderna med utgivarens tabell innan datamängden publiceras; kör sedan npm run data:check.',
  "Compare some of the largest differences with the publisher's table before the data set is published; then run npm run data:check.",
)

/** What official figures have changed, as lines for a person: what, how much, what was left out and what to do. */
export function officialReportText(report: OfficialReport, layers: readonly LayerWords[], language: Language): string {
  const say = (text: LocalText): string => text[language]
  const section = (heading: LocalText, lines: readonly string[]): string[] => [
    `${say(heading)}:`,
    ...(lines.length === 0 ? [`  ${say(NOTHING)}`] : lines.map((line) => `  ${line}`)),
  ]
  const left = report.leftOut.flatMap(({ what, why, mend }) => [
    say(what),
    `  ${say(WHY)}: ${say(why)}`,
    `  ${say(MEND)}: ${say(mend)}`,
  ])
  return [
    ...section(HEADINGS.replaced, summaries(report.replaced)),
    ...section(HEADINGS.recomputed, summaries(report.recomputed)),
    ...section(HEADINGS.added, summaries(report.added)),
    ...(report.cities.length === 0 ? [] : section(HEADINGS.cities, report.cities)),
    ...section(HEADINGS.largest, differenceLines([...report.replaced, ...report.recomputed], layers, language)),
    ...section(HEADINGS.leftOut, left),
    say(WHAT_NEXT),
  ].join('\n')
}

/** A line for each layer on a level: its years, and the files that the figures are from. */
function summaries(changes: readonly ColumnChange[]): string[] {
  return [...group(changes, ({ layer, level }) => `${layer} ${level}`)].map(([key, some]) => {
    const years = yearsText(some.map(({ year }) => year))
    const sexes = [...new Set(some.map(({ sex }) => sex))].join(', ')
    const files = [...new Set(some.flatMap(({ from }) => from ?? []))].join(', ')
    return `${key} ${years} (${sexes})${files === '' ? '' : ` ← ${files}`}`
  })
}
