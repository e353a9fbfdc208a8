/** The classes of the local picture as rows of words: the legend below the map and in print. */
import type { LocalMeasure } from '../analysis/query.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import type { ClusterId } from '../analysis/segregationClusters.ts'
import { formatCount, formatNumber, formatQuotient, formatValue } from '../symbology/format.ts'
import { legendOf, type LegendRow } from '../symbology/legend.ts'
import { WHITE } from '../symbology/chrome.ts'
import type { Fill } from '../symbology/palettes.ts'
import type { SegregationModel } from './segregation.ts'
import { starName } from './segregationClusters.ts'
import { localName, localView } from './segregationLocalView.ts'
import { isAroundZero } from './segregationSwarm.ts'

export interface ClassRow {
  readonly id: string
  readonly fill: Fill
  /** As many as there are heads. */
  readonly cells: readonly string[]
  readonly count: string
}

/** The heads of the columns of words, and the classes from high to low: the same order as the two ends have. */
export interface ClassTable {
  readonly heads: readonly string[]
  readonly rows: readonly ClassRow[]
  readonly absences: readonly {
    readonly id: string
    readonly fill: Fill
    readonly name: string
    readonly count: string
  }[]
}

export function classTable(model: SegregationModel, measure: LocalMeasure, language: Language): ClassTable {
  const { rows, absences } = legendOf(localView(model, measure).scale)
  const { laget } = MESSAGES[language]
  return {
    heads: headsOf(model, measure, language),
    rows: [...rows].reverse().map((row) => ({
      id: row.id,
      fill: row,
      cells: cellsOf(row, model, measure, language),
      count: formatCount(row.count, language),
    })),
    absences: absences
      .filter(({ occurs }) => occurs)
      .map(({ state, pattern, count }) => ({
        id: state,
        fill: { color: WHITE, pattern },
        name: laget.states[state],
        count: formatCount(count, language),
      })),
  }
}

function headsOf(model: SegregationModel, measure: LocalMeasure, language: Language): readonly string[] {
  const text = SEGREGATION[language]
  switch (measure) {
    case 'quotient':
      return model.local.kind === 'quotient' ? [text.quotientShort, text.shareHead] : [text.diversity]
    case 'difference':
      return [localName(model, measure, language)]
    case 'clusters':
      return [text.clusterHead]
    case 'highLow':
      return [text.starHead, text.zHead]
  }
}

function cellsOf(row: LegendRow, model: SegregationModel, measure: LocalMeasure, language: Language) {
  const text = SEGREGATION[language]
  const city = model.groups.shares[0] ?? 0
  switch (measure) {
    case 'quotient': {
      const quotients = rangeText(row, (value) => formatQuotient(value, language), language)
      if (model.local.kind !== 'quotient') return [quotients]
      const share = (limit: number) => formatValue(limit * city, 'percent', language, { digits: 0, bare: true })
      return [quotients, rangeText(row, share, language)]
    }
    case 'difference': {
      const signed = isAroundZero(model, measure)
      return [rangeText(row, (value) => formatNumber(value, language, { digits: 2, signed }), language)]
    }
    case 'clusters':
      return [text.clusterNames[row.id as ClusterId]]
    case 'highLow': {
      const { scale } = localView(model, measure)
      return [starName(row.id, scale, language), rangeText(row, (value) => zLimit(value, language), language)]
    }
  }
}

const zLimit = (value: number, language: Language): string => formatNumber(value, language, { digits: 2, signed: true })

/** A range with a dash, or with a word where a sign would run into the dash; nothing for a class without limits. */
function rangeText({ from, to }: LegendRow, write: (value: number) => string, language: Language): string {
  const { map } = MESSAGES[language]
  if (from === null) return to === null ? '' : map.classBelow({ to: write(to) })
  if (to === null) return map.classAbove({ from: write(from) })
  return from < 0 || to < 0
    ? SEGREGATION[language].rangeTo({ from: write(from), to: write(to) })
    : `${write(from)}–${write(to)}`
}
