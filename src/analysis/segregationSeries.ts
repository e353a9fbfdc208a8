import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { LevelId } from '../domain/units.ts'
import { mutualInformationChange, type InformationChange } from '../measures/mutualInformationChange.ts'
import { informationReading, type InformationReading } from './informationSpread.ts'
import type { Division } from './query.ts'
import { levelGroups, type LevelGroups } from './segregationGroups.ts'
import { leadingIndex } from './segregationIndices.ts'
import { yearsTogether, type SeriesBreak } from './segregationYears.ts'

/** A division on one level over the years that it has there, all on the same areas. */
export interface SegregationSeries {
  readonly division: Division
  readonly level: LevelId
  readonly vintage: string
  readonly years: readonly YearIndex[]
  /** Years on other boundaries or beyond a break: they are no part of the series. */
  readonly otherYears: readonly number[]
  /** The breaks between them and the series. */
  readonly breaks: readonly SeriesBreak[]
  /** Null where a part of it has no value. */
  readonly change: SeriesChange | null
}

export interface YearIndex {
  readonly year: number
  readonly groups: LevelGroups
  /** Of the first group. */
  readonly share: number
  readonly index: number
  /** M, in nats. */
  readonly information: InformationReading
}

/** The series of a division, or undefined where no boundary set has two years. */
export function segregationSeries(
  catalog: Catalog,
  table: FigureTable,
  division: Division,
  groupsOf: typeof levelGroups = levelGroups,
): SegregationSeries | undefined {
  const { together, others, breaks } = yearsTogether(catalog, table, division, groupsOf)
  const years = together.map(yearIndex)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || years.length < 2) return undefined
  const { vintage } = first.groups
  return {
    division,
    level: table.level,
    vintage,
    years,
    otherYears: others,
    breaks,
    change: changeBetween(first, last),
  }
}

const yearIndex = (groups: LevelGroups): YearIndex => ({
  year: groups.year,
  groups,
  share: groups.shares[0] ?? Number.NaN,
  index: leadingIndex(groups),
  information: informationReading(groups),
})

/** How M went from the first year to the last, and what that is made of. The parts add up to the change. */
export interface SeriesChange {
  readonly first: YearIndex
  readonly last: YearIndex
  /** In nats. */
  readonly change: number
  readonly parts: readonly ChangePart[]
  /** How much of a change chance alone could give: beyond it the two years' intervals do not meet. */
  readonly spread: number
  readonly isBeyondChance: boolean
}

export interface ChangePart {
  /** Groups that grew or shrank; areas that did; who lives with whom; areas that are new or gone. */
  readonly id: 'groups' | 'units' | 'structure' | 'newUnits'
  readonly change: number
}

function changeBetween(first: YearIndex, last: YearIndex): SeriesChange | null {
  const split = mutualInformationChange(first.groups.counts, last.groups.counts)
  const parts = partsOf(split)
  if (!parts.every(({ change }) => Number.isFinite(change))) return null
  const spread = first.information.spread + last.information.spread
  return { first, last, change: split.change, parts, spread, isBeyondChance: Math.abs(split.change) > spread }
}

function partsOf({ groupMarginal, unitMarginal, structural, additions, removals }: InformationChange): ChangePart[] {
  const parts: ChangePart[] = [
    { id: 'groups', change: groupMarginal },
    { id: 'units', change: unitMarginal },
    { id: 'structure', change: structural },
  ]
  return additions === 0 && removals === 0 ? parts : [...parts, { id: 'newUnits', change: additions + removals }]
}
