import { MARKER_MEANINGS, PROTECTIONS, type MarkerMeaning, type Protection } from '../../src/domain/delivery.ts'
import { LEVELS, type LevelId } from '../../src/domain/units.ts'
import type { LocalText } from '../../src/domain/text.ts'
import type { Row } from './csv.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { localText, optionalLocalText } from './localText.ts'

/** How a layer's figure comes about from the categories of a theme. */
export type LayerKind = 'count' | 'ratio' | 'share' | 'amount' | 'density'

const WRITTEN = ['plain', 'percent', 'percentWithout'] as const

/** One layer out of a theme of the statistics office. */
export interface LayerRule {
  readonly where: string
  readonly theme: string
  readonly layer: string
  readonly kind: LayerKind
  /** Our words for the publisher's codes, added up. */
  readonly numerator: readonly string[]
  /** What a ratio is out of; empty for the rest. */
  readonly base: readonly string[]
  /** The count layer that the share is taken of; null = none in the data set. */
  readonly baseLayer: string | null
  /** `percentWithout`: the publisher gives the share of those who are not, so the figure is what is left of 100. */
  readonly writtenAs: (typeof WRITTEN)[number]
  readonly definition: LocalText | null
  /** The city's value as a sentence, for when it is published and not computed. */
  readonly sentence: LocalText | null
}

/** How the table of a theme is to be read for some years. */
export interface ThemeRule {
  readonly where: string
  readonly theme: string
  readonly from: number
  readonly to: number | null
  /** All categories that the table has; null = others may come and go. */
  readonly categories: readonly string[] | null
  /** How the publisher protects the figures; null = sums hold, whatever else is done. */
  readonly protection: Protection | null
  readonly referenceDate: (year: number) => string
  readonly meanings: ReadonlyMap<string, MarkerMeaning>
}

/** What is done with figures on a set of boundaries that is not the level's own. */
export interface VintageRule {
  readonly vintage: string
  readonly level: LevelId
  readonly isShown: boolean
  readonly reason: LocalText
}

/** How themes become layers: the three tables of `geodata` whose names begin with `official`. */
export interface OfficialRules {
  readonly layers: readonly LayerRule[]
  readonly themes: readonly ThemeRule[]
  readonly vintages: readonly VintageRule[]
}

export const OFFICIAL_INPUTS = [INPUT.officialThemes, INPUT.officialLayers, INPUT.officialVintages] as const

export function readOfficialRules(inputs: Inputs): OfficialRules {
  return {
    layers: inputs.table(INPUT.officialLayers).map(layerRule),
    themes: inputs.table(INPUT.officialThemes).map(themeRule),
    vintages: inputs.table(INPUT.officialVintages).map((row) => ({
      vintage: row.text('vintage'),
      level: row.oneOf('level', LEVELS),
      isShown: row.flag('isShown'),
      reason: localText(row, 'reason'),
    })),
  }
}

function layerRule(row: Row): LayerRule {
  const kind = row.oneOf('kind', ['count', 'ratio', 'share', 'amount', 'density'])
  row.text('numerator')
  // A ratio without a base would be a share of nothing; the row says so by its own line.
  if (kind === 'ratio') row.text('base')
  return {
    where: row.where,
    theme: row.text('theme'),
    layer: row.text('layer'),
    kind,
    numerator: row.list('numerator'),
    base: row.list('base'),
    baseLayer: row.optionalText('baseLayer'),
    writtenAs: row.oneOf('writtenAs', WRITTEN),
    definition: optionalLocalText(row, 'definition'),
    sentence: optionalLocalText(row, 'sentence'),
  }
}

function themeRule(row: Row): ThemeRule {
  const categories = row.list('categories')
  const pattern = row.text('referenceDate')
  return {
    where: row.where,
    theme: row.text('theme'),
    from: row.number('from'),
    to: row.optionalNumber('to'),
    categories: categories.length === 0 ? null : categories,
    protection: row.optionalText('protection') === null ? null : row.oneOf('protection', PROTECTIONS),
    referenceDate: (year) => pattern.replace('{year}', String(year)),
    meanings: new Map([
      ['suppressed', row.oneOf('suppressed', MARKER_MEANINGS)],
      ['not-applicable', row.oneOf('notApplicable', MARKER_MEANINGS)],
      ['not-published', row.oneOf('notPublished', MARKER_MEANINGS)],
    ]),
  }
}

/** The row that says how a theme is read for a year; undefined = nobody has said it. */
export const themeRuleFor = (rules: readonly ThemeRule[], theme: string, year: number): ThemeRule | undefined =>
  rules.find((rule) => rule.theme === theme && year >= rule.from && (rule.to === null || year <= rule.to))
