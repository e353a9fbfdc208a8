import { areaRows, cityRow, type AreaRow, type AreaRowSources } from '../analysis/areaTable.ts'
import type { LayerField } from '../analysis/layerField.ts'
import type { LayerSummary } from '../analysis/layerSummary.ts'
import type { LevelInfo } from '../domain/dataset.ts'
import { figureOf } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { PARENT_LEVEL, type UnitLevel } from '../domain/units.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { MESSAGES } from '../i18n/messages.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { formatCount } from '../symbology/format.ts'
import { bareFigureText, basisText, contextOf, layerTitle } from './figureText.ts'
import { isComplete } from './isComplete.ts'
import { valueOf } from './loadable.ts'
import { memoizeParts } from './memoize.ts'
import {
  selectField,
  selectGeography,
  selectLevel,
  selectLevelInfo,
  selectScale,
  selectSummary,
  selectTable,
} from './selectors.ts'
import type { AppState } from './store.ts'

/** A scale that every row's strip shares; shares begin at 0. */
export interface StripScale {
  readonly low: number
  readonly high: number
  readonly city: number | null
  readonly lowText: string
  readonly highText: string
}

export interface AreaTableModel {
  readonly caption: string
  readonly level: LevelInfo
  readonly units: UnitLevel
  readonly field: LayerField
  readonly scale: ColorScale
  readonly city: AreaRow
  readonly rows: readonly AreaRow[]
  /** Name of the larger level in the column "lies in", or null where there is none. */
  readonly parentName: string | null
  /** Null for categories, which have no scale. */
  readonly strip: StripScale | null
}

export function selectAreaTable(state: AppState): AreaTableModel | undefined {
  const level = selectLevel(state)
  if (level === undefined) return undefined
  const needed = {
    level,
    info: selectLevelInfo(state),
    field: selectField(state),
    summary: selectSummary(state),
    scale: selectScale(state),
    table: selectTable(state, level.id),
  }
  if (!isComplete(needed)) return undefined
  const parent = PARENT_LEVEL[level.id]
  return model({
    ...needed,
    larger: parent === null ? undefined : selectGeography(state)?.levels.get(parent),
    register: valueOf(state.data.register),
    language: state.query.language,
  })
}

interface TableParts extends AreaRowSources {
  readonly info: LevelInfo
  readonly summary: LayerSummary
  readonly scale: ColorScale
  readonly language: Language
}

const model = memoizeParts(
  ({ level, larger, info, field, summary, scale, table, register, language }: TableParts): AreaTableModel => {
    const text = MESSAGES[language]
    const { year } = field.asked
    return {
      caption: text.table.caption({
        layer: layerTitle(field.asked, language),
        year: String(year),
        units: `${formatCount(level.units.length, language)} ${inSentence(info.plural[language])}`,
        basis: basisText(field, language),
      }),
      level: info,
      units: level,
      field,
      scale,
      city: cityRow(text.table.city, field, table, register),
      rows: areaRows({ level, larger, field, table, register }),
      parentName: larger?.id ?? null,
      strip: stripScale(field, summary, language),
    }
  },
)

function stripScale(field: LayerField, summary: LayerSummary, language: Language): StripScale | null {
  const { layer, sex } = field.asked
  if (layer.kind === 'category' || summary.withValue === 0) return null
  const startsAtZero = sex !== 'difference' && layer.kind !== 'amount'
  const [low, high] = roundOut(startsAtZero ? 0 : summary.lowest, summary.highest)
  const end = (value: number) =>
    bareFigureText(figureOf(value), contextOf(field, null, language)).replace(/[,.]0+$/, '')
  return {
    low,
    high,
    city: field.city.state === 'value' && layer.kind !== 'count' ? field.city.value : null,
    lowText: end(low),
    highText: end(high),
  }
}

/** Ends at readable numbers outside the values. */
export function roundOut(low: number, high: number): [low: number, high: number] {
  const span = high - low || Math.abs(high) || 1
  const step = 10 ** Math.floor(Math.log10(span)) / 2
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step]
}
