/** Need inside the interval of the money, row by row: for the places that efforts name, or for the stadsdelar. */
import { groupTargeting, type GroupTargeting } from '../analysis/targetingGroups.ts'
import type { Place } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatValue } from '../symbology/format.ts'
import {
  answeringRules,
  largestOf,
  numberCell,
  percentBare,
  percentRange,
  sumsWord,
  textCell,
  type EvidenceModel,
  type PanelTable,
} from './targetingEvidenceModel.ts'

export type RowsBy = 'places' | 'districts'

/** Some areas under one name. */
export interface NamedGroup {
  readonly name: string
  readonly units: ReadonlySet<number>
}

export interface RowsPanel {
  readonly title: string
  readonly notes: readonly string[]
  readonly rows: readonly (GroupTargeting & { readonly name: string; readonly inside: Inside })[]
  readonly max: number
  readonly ticks: readonly { readonly value: number; readonly label: string }[]
  readonly table: PanelTable
}

/** More rows than this are no longer read one by one. */
const MOST_ROWS = 16

/** What the rows can be: the places only where they are few and do not lie in each other. */
export const rowChoices = (model: EvidenceModel): readonly RowsBy[] =>
  placeGroups(model) === null ? ['districts'] : ['places', 'districts']

export function rowsPanel(model: EvidenceModel, by: RowsBy, language: Language): RowsPanel {
  const text = EVIDENCE[language].rows
  const groups = (by === 'places' ? placeGroups(model, language) : null) ?? districtGroups(model)
  const { chosen } = model.report
  const question = { areas: model.report.areas, lots: model.lots, moneyByRule: model.moneyByRule, chosen }
  const rows = groups
    .map(({ name, units }) => {
      const group = groupTargeting(question, units)
      return { name, ...group, inside: insideOf(group) }
    })
    .filter(({ needShare, moneyShare }) => needShare > 0 || moneyShare.high > 0)
  const most = largestOf(
    rows.flatMap(({ needShare, moneyShare, possible }) => [needShare, moneyShare.high, possible.high]),
    0,
  )
  return {
    title: rowsTitle(rows, model, language),
    notes: [
      ...outsideNotes(rows, language),
      text.note({ need: model.need.base, rules: formatCount(answeringRules(model), language) }),
      text.partOnly,
    ],
    rows,
    ...shareAxis(most, language),
    table: rowsTable(rows, language),
  }
}

/** Whether the rules give the money the share of need somewhere, some placement of all the money does, both or neither. */
export type Inside = 'both' | 'rules' | 'placements' | 'never'

/** Inside what the rules give, whatever the placements do. */
const BY_RULES: readonly Inside[] = ['both', 'rules']

function insideOf({ needShare, moneyShare, possible }: GroupTargeting): Inside {
  const isIn = ({ low, high }: { low: number; high: number }) => low <= needShare + 1e-9 && needShare <= high + 1e-9
  if (isIn(moneyShare)) return isIn(possible) ? 'both' : 'rules'
  return isIn(possible) ? 'placements' : 'never'
}

function rowsTitle(rows: RowsPanel['rows'], model: EvidenceModel, language: Language): string {
  const text = EVIDENCE[language].rows
  const count = (...kinds: readonly Inside[]) =>
    formatCount(rows.filter(({ inside }) => kinds.includes(inside)).length, language)
  const words = {
    rows: formatCount(rows.length, language),
    sums: sumsWord(model, language),
    inside: count(...BY_RULES),
  }
  if (rows.every(({ inside }) => BY_RULES.includes(inside))) return text.all(words)
  return text.some({ ...words, possible: count('both', 'placements') })
}

/** Rows where no rule gives the money the same share as need. */
function outsideNotes(rows: RowsPanel['rows'], language: Language): readonly string[] {
  const text = EVIDENCE[language].rows.outside
  const list = new Intl.ListFormat(language)
  const outside = rows.filter(({ inside }) => !BY_RULES.includes(inside))
  const above = outside.filter(({ needShare, moneyShare }) => needShare < moneyShare.low)
  const below = outside.filter(({ needShare, moneyShare }) => needShare > moneyShare.high)
  const named = (part: RowsPanel['rows']) => ({ names: list.format(part.map(({ name }) => name)) })
  return [
    ...(above.length === 0 ? [] : [text.above(named(above))]),
    ...(below.length === 0 ? [] : [text.below(named(below))]),
  ]
}

/** The named places, each once, with the rest of the city; null where they are many or lie in each other. */
function placeGroups(model: EvidenceModel, language: Language = 'sv'): readonly NamedGroup[] | null {
  const groups = namedPlaces(model).map((place) => ({
    name: place.name,
    units: new Set(place.delomraden.flatMap((id) => model.level.indexOf.get(id) ?? [])),
  }))
  const all = groups.flatMap(({ units }) => [...units])
  if (groups.length === 0 || groups.length >= MOST_ROWS || new Set(all).size < all.length) return null
  const taken = new Set(all)
  const rest = model.report.areas.map(({ unit }) => unit).filter((unit) => !taken.has(unit))
  const needOf = ({ units }: NamedGroup) =>
    model.report.areas.reduce((sum, { unit, needShare }) => sum + (units.has(unit) ? needShare : 0), 0)
  return [
    ...groups.toSorted((a, b) => needOf(b) - needOf(a)),
    {
      name: EVIDENCE[language].rows.others({ count: formatCount(rest.length, language) }),
      units: new Set(rest),
    },
  ]
}

/** The places of the efforts whose money may lie in them; the same areas are one place, whatever they are called. */
function namedPlaces({ lots, efforts }: EvidenceModel): readonly Place[] {
  const places = lots.flatMap((lot) => (lot.places === null ? [] : (efforts[lot.effort]?.places ?? [])))
  const withAreas = places.filter(({ delomraden }) => delomraden.length > 0)
  return [...new Map(withAreas.map((place) => [[...place.delomraden].sort().join(' '), place])).values()]
}

/** The areas by the stadsdel that they lie in, in the order of the level. */
function districtGroups({ report, level, larger }: EvidenceModel): readonly NamedGroup[] {
  if (larger === null) return []
  return larger.units.map(({ id, name }) => ({
    name,
    units: new Set(report.areas.map(({ unit }) => unit).filter((unit) => level.units[unit]?.parents[larger.id] === id)),
  }))
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2] as const
const MOST_STEPS = 6

/** Whole steps of per cent from 0. */
export function shareAxis(most: number, language: Language): Pick<RowsPanel, 'max' | 'ticks'> {
  const step = STEPS.find((one) => most / one <= MOST_STEPS) ?? 0.2
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  return {
    max: count * step,
    ticks: Array.from({ length: count + 1 }, (_, index) => ({
      value: index * step,
      label: formatValue(index * step, 'percent', language, { digits: 0, bare: true }),
    })),
  }
}

function rowsTable(rows: RowsPanel['rows'], language: Language): PanelTable {
  const text = EVIDENCE[language].rows
  const { noNumber } = EVIDENCE[language]
  const share = (value: number) => numberCell(value, (known) => percentBare(known, language), noNumber)
  return {
    head: [text.row, text.need, text.chosen, text.low, text.high, text.possibleLow, text.possibleHigh, text.inside],
    rows: rows.map(({ name, needShare, moneyShare, possible, inside }) => [
      textCell(name),
      ...[needShare, moneyShare.chosen, moneyShare.low, moneyShare.high, possible.low, possible.high].map(share),
      textCell(text.insides[inside]),
    ]),
  }
}

/** The interval beside its bar. */
export const rowRange = ({ moneyShare }: GroupTargeting, language: Language): string =>
  percentRange(moneyShare, language)
