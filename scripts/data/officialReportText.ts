import type { Language, LocalText } from '../../src/domain/text.ts'
import { both } from './officialFault.ts'
import { yearsText } from './officialNotes.ts'
import type { ColumnChange, OfficialReport } from './officialReport.ts'

const HEADINGS = {
  replaced: both('Ersatt med publicerade uppgifter', 'Replaced with published figures'),
  recomputed: both('Räknat om från de nya uppgifterna', 'Computed anew from the new figures'),
  added: both('Tillkommit', 'Added'),
  cities: both('Jämförelsestäder ur hämtade uppgifter', 'Comparison cities from fetched figures'),
  largest: both('Största skillnader mot de medföljande uppgifterna', 'Largest differences from the shipped figures'),
  leftOut: both('Utelämnat', 'Left out'),
} as const

const NOTHING = both('inget', 'nothing')
const WHY = both('Varför', 'Why')
const MEND = both('Åtgärd', 'What to do')
const OLD = both('förr', 'before')
const NEW = both('nu', 'now')
const WHAT_NEXT = both(
  'Jämför några av de största skillnaderna med utgivarens tabell innan datamängden publiceras; kör sedan npm run data:check.',
  "Compare some of the largest differences with the publisher's table before the data set is published; then run npm run data:check.",
)

/** What official figures have changed, as lines for a person: what, how much, what was left out and what to do. */
export function officialReportText(report: OfficialReport, language: Language): string {
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
    ...section(HEADINGS.largest, largest([...report.replaced, ...report.recomputed], language)),
    ...section(HEADINGS.leftOut, left),
    say(WHAT_NEXT),
  ].join('\n')
}

/** A line for each layer on a level: its years, and the files that the figures are from. */
function summaries(changes: readonly ColumnChange[]): string[] {
  return [...byLayerAndLevel(changes)].map(([key, group]) => {
    const years = yearsText(group.map(({ year }) => year))
    const sexes = [...new Set(group.map(({ sex }) => sex))].join(', ')
    const files = [...new Set(group.flatMap(({ from }) => from ?? []))].join(', ')
    return `${key} ${years} (${sexes})${files === '' ? '' : ` ← ${files}`}`
  })
}

/** The column of each layer that has changed most, worst first by how much of the old figure that is. */
function largest(changes: readonly ColumnChange[], language: Language): string[] {
  const groups = byLayerAndLevel(changes.filter((change) => change.largest !== null))
  const most = [...groups.values()].flatMap((group) => group.toSorted((a, b) => moved(b) - moved(a)).slice(0, 1))
  return most
    .toSorted((a, b) => moved(b) - moved(a))
    .slice(0, MOST_LINES)
    .map((change) => differenceLine(change, language))
}

function byLayerAndLevel(changes: readonly ColumnChange[]): ReadonlyMap<string, readonly ColumnChange[]> {
  const groups = new Map<string, ColumnChange[]>()
  for (const change of changes) {
    const key = `${change.layer} ${change.level}`
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  return groups
}

const MOST_LINES = 30

const moved = ({ largest: one }: ColumnChange): number =>
  one === null ? 0 : Math.abs(one.new - one.old) / Math.max(Math.abs(one.old), Number.EPSILON)

function differenceLine(
  { layer, level, year, sex, largest: one, changed, units }: ColumnChange,
  language: Language,
): string {
  const write = (value: number | undefined): string =>
    value === undefined
      ? '–'
      : value.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: 5 })
  const values = `${OLD[language]} ${write(one?.old)}, ${NEW[language]} ${write(one?.new)}`
  return `${layer} ${level} ${year} ${sex}: ${one?.unit ?? ''} ${values} (${changed}/${units})`
}
