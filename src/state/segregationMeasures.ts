/** The table of all measures: what stands in each row, in the reader's language. */
import { rangeEnd, rangeFacts, type RangeFacts } from '../analysis/measureRanges.ts'
import type { MeasureReading, NoValue } from '../analysis/measureReading.ts'
import { ATKINSON_WEIGHT } from '../analysis/segregationEvenness.ts'
import {
  chanceReadings,
  divisionMeasures,
  type DivisionMeasures,
  type MeasureTheme,
  type ThemeReadings,
} from '../analysis/segregationMeasures.ts'
import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { MEASURE_TEXTS } from '../i18n/segregationMeasures.ts'
import type { CatalogEntry } from '../measures/catalog.ts'
import { formatIndex, formatNumber, formatRange } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'
import { knownFloor, knownInterval } from './segregationChance.ts'
import { groupWords } from './segregationSentences.ts'

/** One measure of the chosen division: its value in words and numbers, and how it is counted. */
export interface MeasureRow {
  readonly id: string
  readonly entry: CatalogEntry
  readonly reading: MeasureReading
  readonly name: string
  readonly symbol: string
  /** Null when there is none; `missing` says why. */
  readonly value: string | null
  readonly missing: string | null
  /** Named where a number alone would be taken for a proportion. */
  readonly unit: string | null
  /** What chance does to the value, or makes of it: in words, and its two ends. */
  readonly spread: { readonly what: string; readonly range: string } | null
  /** The ends as numbers of this division, infinite where there is none, and as the screen writes them. */
  readonly lowest: number
  readonly highest: number
  readonly range: string
}

/** Measures that answer one question. */
export interface MeasureBlock {
  readonly theme: MeasureTheme
  readonly rows: readonly MeasureRow[]
}

/** In the order of reading. */
const ORDER: readonly MeasureTheme[] = [
  ...(['evenness', 'chance', 'exposure', 'clustering'] as const),
  ...(['surroundings', 'concentration', 'centralization'] as const),
]

/** All but what is drawn: computed once for a division on a level. */
export const measuresOf = memoize1(({ groups, units }: SegregationModel): DivisionMeasures =>
  divisionMeasures(groups, units),
)

function themesOf(model: SegregationModel): readonly ThemeReadings[] {
  const { groups } = model
  const chance = chanceReadings(groups, { floor: knownFloor(groups), interval: knownInterval(groups) })
  const all = [...measuresOf(model).themes, chance]
  return ORDER.flatMap((theme) => all.filter((one) => one.theme === theme))
}

/**
 * All measures of the division, by question.
 *
 * @throws {RangeError} on a measure that the catalogue does not have
 */
export function measureBlocks(
  model: SegregationModel,
  language: Language,
  measures: readonly CatalogEntry[],
): readonly MeasureBlock[] {
  const entries = new Map(measures.map((entry) => [entry.id, entry]))
  const facts = rangeFacts(model.groups)
  return themesOf(model).map(({ theme, readings }) => ({
    theme,
    rows: readings.map((one) => {
      const entry = entries.get(one.measure)
      if (entry === undefined) throw new RangeError(`measureBlocks requires a known measure, got ${one.measure}`)
      return measureRow(one, entry, { model, facts, language })
    }),
  }))
}

interface RowContext {
  readonly model: SegregationModel
  readonly facts: RangeFacts
  readonly language: Language
}

function measureRow(reading: MeasureReading, entry: CatalogEntry, context: RowContext): MeasureRow {
  const { facts, language } = context
  const text = MEASURE_TEXTS[language]
  const { value } = reading
  const lowest = reading.lowest ?? rangeEnd(entry.range[0], facts)
  const highest = reading.highest ?? rangeEnd(entry.range[1], facts)
  return {
    id: `${reading.measure} ${reading.about ?? ''}`.trim(),
    entry,
    reading,
    name: rowName(reading, entry, context),
    symbol: reading.measure === 'exposure' && reading.about === 'rest' ? 'yPx' : entry.symbol,
    value: typeof value === 'number' ? valueText(value, language) : null,
    missing: typeof value === 'number' ? null : text.missing[value satisfies NoValue],
    unit: entry.unit === 'nats' || entry.unit === 'ratio' ? text.units[entry.unit] : null,
    spread: rowSpread(reading, language),
    lowest,
    highest,
    range: rangeText(lowest, highest, language),
  }
}

/** Whom the value is about is part of the name where the same measure stands there twice. */
function rowName({ measure, about }: MeasureReading, entry: CatalogEntry, { model, language }: RowContext): string {
  const text = MEASURE_TEXTS[language]
  const name = entry.name[language]
  if (measure === 'atkinson') {
    return text.withWeight({ name, weight: formatNumber(ATKINSON_WEIGHT, language, { digits: 1 }) })
  }
  const words = groupWords(model, language)
  if (typeof about === 'number') return text.of({ name, about: SEGREGATION[language].forms[about] ?? '' })
  if (about === null || words === null) return name
  if (about === 'everyone') return text.of({ name, about: text.everyone })
  if (measure === 'exposure') {
    const [from, to] = about === 'group' ? [words.group, words.rest] : [words.rest, words.group]
    return text.meets({ name, from, to })
  }
  return text.of({ name, about: words[about] })
}

function rowSpread({ measure, spread }: MeasureReading, language: Language): MeasureRow['spread'] {
  if (spread === null) return null
  const words = MEASURE_TEXTS[language].spread
  return {
    what: measure === 'moranPermutation' ? words.moran : words[spread.kind],
    range: rangeText(spread.low, spread.high, language),
  }
}

/** What is written as 0 without being 0 would be taken for none. */
const LEAST_WRITTEN = 0.001

function valueText(value: number, language: Language): string {
  const { nearZero } = MEASURE_TEXTS[language]
  const isTiny = value !== 0 && Math.abs(value) < LEAST_WRITTEN / 2
  return isTiny
    ? nearZero[value > 0 ? 'above' : 'below']({ least: formatIndex(Math.sign(value) * LEAST_WRITTEN, language) })
    : formatIndex(value, language)
}

/** Both ends, with a word between them where a dash would be taken for a minus sign. */
function rangeText(low: number, high: number, language: Language): string {
  const text = MEASURE_TEXTS[language].range
  const [from, to] = [endText(low, language), endText(high, language)]
  if (low === -Infinity) return high === Infinity ? text.none : text.atMost({ high: to })
  if (high === Infinity) return text.atLeast({ low: from })
  return from.startsWith('\u2212') ? text.between({ low: from, high: to }) : formatRange(from, to)
}

/** Whole numbers are exact ends and written as such; so is an end that no value on the screen can tell from 0. */
function endText(end: number, language: Language): string {
  if (!Number.isFinite(end)) return ''
  const isWhole = Number.isInteger(end) || Math.abs(end) < LEAST_WRITTEN / 2
  return isWhole ? formatNumber(end, language) : formatIndex(end, language)
}
