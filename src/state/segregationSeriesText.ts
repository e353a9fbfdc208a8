/** What is said of a series: told from chance before it is called a change. */
import { expectedByChance, isUncertain } from '../analysis/segregationChance.ts'
import { verdictOf, type Verdict } from '../analysis/segregationCities.ts'
import type { SegregationSeries, SeriesChange, YearIndex } from '../analysis/segregationSeries.ts'
import type { Catalog, LevelInfo } from '../domain/dataset.ts'
import type { Language } from '../domain/text.ts'
import { asSentence } from '../i18n/inSentence.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { SERIES_TEXTS, type SeriesTexts } from '../i18n/segregationSeries.ts'
import { formatIndex, formatRange, formatValue, formatYear, writtenValue } from '../symbology/format.ts'
import { knownInterval } from './segregationChance.ts'
import { areasOf } from './segregationScales.ts'
import type { SeriesOffer } from './segregationYears.ts'

const percent = (share: number, language: Language): string => formatValue(share, 'percent', language)

/** D or H: the sign of the index that the series follows. */
export const seriesSymbol = ({ division }: SegregationSeries): 'D' | 'H' => (division === 'tenure' ? 'H' : 'D')

const endsOf = ({ years }: SegregationSeries): readonly [YearIndex, YearIndex] | undefined => {
  const [first, last] = [years[0], years.at(-1)]
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** The share from the first year to the last: a count of everybody, which moves when it is written otherwise. */
export function seriesTitle(series: SegregationSeries, language: Language): string {
  const text = SERIES_TEXTS[language]
  const ends = endsOf(series)
  if (ends === undefined) return ''
  const [first, last] = ends
  const step = writtenValue(last.share, 'percent') - writtenValue(first.share, 'percent')
  const move = step === 0 ? 'same' : step > 0 ? 'rose' : 'fell'
  return text.seriesTitle[move]({
    group: text.seriesGroup[series.division],
    from: percent(first.share, language),
    to: percent(last.share, language),
    years: yearsText(first.year, last.year),
  })
}

const yearsText = (from: number, to: number): string => formatRange(formatYear(from), formatYear(to))

type IndexVerdict = Verdict | 'pending' | 'uncertain'

/** How the last index lies to the first; none is said where the group is small or chance makes much of the index. */
export function seriesVerdict(series: SegregationSeries): IndexVerdict {
  const ends = endsOf(series)
  const isSmall = series.years.some(({ groups, index }) =>
    isUncertain(groups, index, { mean: expectedByChance(groups) }),
  )
  if (ends === undefined || isSmall) return 'uncertain'
  const [before, after] = ends.map(({ groups }) => knownInterval(groups))
  return before === undefined || after === undefined ? 'pending' : verdictOf(after, before)
}

/** The index from the first year to the last, with the room of the longest that the sentence can become. */
export function seriesIndexSentence(
  series: SegregationSeries,
  language: Language,
): { readonly said: string; readonly room: string } {
  const text = SERIES_TEXTS[language]
  const [from, to] = (endsOf(series) ?? []).map(({ index }) => formatIndex(index, language))
  const start = text.seriesIndex({ symbol: seriesSymbol(series), from: from ?? '', to: to ?? '' })
  const longest = Object.values(text.seriesVerdict).reduce((long, end) => (end.length > long.length ? end : long), '')
  return { said: start + text.seriesVerdict[seriesVerdict(series)], room: (start + longest).replaceAll('**', '') }
}

/** The areas of a series with the year of their boundaries: "RegSO 2020". */
export function seriesAreas(vintage: string, level: LevelInfo | undefined, language: Language): string {
  const year = /-(\d{4})$/.exec(vintage)?.[1]
  const name = level === undefined ? '' : asSentence(areasOf(level, language))
  return year === undefined ? name : `${name} ${year}`
}

/** Which areas, that no other level is compared with, and which years have other boundaries. */
export function seriesNotes(
  series: SegregationSeries,
  levels: Catalog['levels'],
  shown: LevelInfo,
  language: Language,
): readonly string[] {
  const text = SERIES_TEXTS[language]
  const level = levels.find(({ id }) => id === series.level)
  const { otherYears, breaks } = series
  const years = new Intl.ListFormat(language, { type: 'conjunction' }).format(otherYears.map(formatYear))
  return [
    text.seriesNote({ areas: seriesAreas(series.vintage, level, language) }),
    ...(level === undefined || level.id === shown.id
      ? []
      : [text.seriesOther({ level: areasOf(level, language), shown: areasOf(shown, language) })]),
    ...(otherYears.length === 0
      ? []
      : [breaks.length === 0 ? text.seriesOtherYears({ years }) : text.seriesBeyond({ years })]),
    ...breaks.map(({ year, reason }) => text.seriesBreak({ year: formatYear(year), reason: reason[language] })),
  ]
}

/** Another series by its groups, areas and years, for a button. */
export function offerLabel(offer: SeriesOffer, levels: Catalog['levels'], language: Language): string {
  const text = SERIES_TEXTS[language]
  const level = levels.find(({ id }) => id === offer.level)
  return text.seriesLink({
    division: SEGREGATION[language].divisions[offer.division],
    areas: level?.name[language] ?? '',
    years: yearsText(offer.firstYear, offer.lastYear),
  })
}

/** The change of M as a part of M of the first year, as is everything about it. */
const ofFirst = (nats: number, { first }: SeriesChange): number => nats / first.information.value

const signed = (share: number, language: Language): string => formatValue(share, 'percent', language, { signed: true })

/** How far chance can move M between the two years. */
export const spreadText = (change: SeriesChange, language: Language): string =>
  `±${percent(ofFirst(change.spread, change), language)}`

/** M from the first year to the last against chance; which part is largest is said only of a change. */
export function changeSentence(change: SeriesChange, words: PartWords, language: Language): string {
  const text = SERIES_TEXTS[language]
  const sentence = text.changeSentence({
    from: formatIndex(change.first.information.value, language),
    to: formatIndex(change.last.information.value, language),
    change: signed(ofFirst(change.change, change), language),
    spread: spreadText(change, language),
    isBeyondChance: change.isBeyondChance,
  })
  const largest = change.parts
    .filter((part) => part.change * change.change > 0)
    .reduce<SeriesChange['parts'][number] | null>(
      (most, part) => (most === null || Math.abs(part.change) > Math.abs(most.change) ? part : most),
      null,
    )
  if (!change.isBeyondChance || largest === null || Math.abs(largest.change) <= change.spread) return sentence
  return `${sentence} ${text.changeLargest({ part: words[largest.id] })}`
}

export type PartWords = SeriesTexts['changePeople']

export const partWords = ({ division }: SegregationSeries, language: Language): PartWords =>
  division === 'tenure' ? SERIES_TEXTS[language].changeHomes : SERIES_TEXTS[language].changePeople

/** The parts of a change and their sum, as per cent of M in the first year. */
export const changeRows = (
  change: SeriesChange,
  words: PartWords,
  language: Language,
): readonly { readonly id: string; readonly name: string; readonly share: string }[] => {
  const write = (nats: number): string =>
    formatValue(ofFirst(nats, change), 'percent', language, { signed: true, bare: true })
  return [
    ...change.parts.map((part) => ({ id: part.id, name: words[part.id], share: write(part.change) })),
    { id: 'all', name: SERIES_TEXTS[language].changeAll, share: write(change.change) },
  ]
}
