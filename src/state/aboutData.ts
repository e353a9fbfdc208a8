/** What the view about the figures says of the data set, counted from the data set itself. */
import { gradeOf, type Grade } from '../analysis/areaTable.ts'
import { yearsOf } from '../analysis/resolve.ts'
import type { Manifest } from '../data/schema.ts'
import type { Catalog, Geography, LevelInfo } from '../domain/dataset.ts'
import { type Register, type SourceLine, sumOf } from '../domain/interventions.ts'
import type { Layer } from '../domain/layers.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import type { LevelId } from '../domain/units.ts'
import { formatRange, formatYear } from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import { selectCatalog, selectGeography, selectTable } from './selectors.ts'
import type { AppState } from './store.ts'

/** Years as they are said: runs as ranges, "2020–2023, 2025". */
export function yearRanges(years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b)
  const runs: [from: number, to: number][] = []
  for (const year of sorted) {
    const last = runs[runs.length - 1]
    if (last?.[1] === year - 1) last[1] = year
    else runs.push([year, year])
  }
  return runs.map(([from, to]) => (from === to ? formatYear(from) : formatRange(`${from}`, `${to}`))).join(', ')
}

export interface YearsOfLevels {
  readonly years: string
  readonly levels: readonly LevelInfo[]
}

/** In which years the layer exists, with the levels that have exactly those years together. */
export function yearsOfLayer({ availability, levels }: Catalog, layer: Layer): readonly YearsOfLevels[] {
  const byYears = new Map<string, LevelInfo[]>()
  for (const level of levels) {
    const entry = availability.find((one) => one.layer === layer.id && one.level === level.id)
    if (entry === undefined) continue
    const years = yearRanges(yearsOf(entry))
    byYears.set(years, [...(byYears.get(years) ?? []), level])
  }
  return [...byYears].map(([years, those]) => ({ years, levels: those }))
}

/** Levels on which the layer is split by sex. */
export function levelsBySex({ availability, levels }: Catalog, layer: Layer): readonly LevelInfo[] {
  return levels.filter(({ id }) =>
    availability.some(
      (one) => one.layer === layer.id && one.level === id && one.years.some(({ sexes }) => sexes.includes('women')),
    ),
  )
}

const gradeCounts = memoize1((quality: readonly (number | null)[]): Readonly<Record<Grade, number>> => {
  const counts = { high: 0, medium: 0, low: 0 }
  for (const share of quality) if (share !== null) counts[gradeOf(share)] += 1
  return counts
})

/** How many areas of the level have an estimate of each grade; undefined until its figures are there. */
export function selectGradeCounts(state: AppState, level: LevelId): Readonly<Record<Grade, number>> | undefined {
  const quality = selectTable(state, level)?.quality ?? null
  return quality === null ? undefined : gradeCounts(quality)
}

/** The levels whose figures are estimates: those that delområden make up. */
const estimated = memoize1((catalog: Catalog | undefined): readonly LevelInfo[] =>
  (catalog?.levels ?? []).filter(({ map }) => map === 'map.delomrade'),
)
export const selectEstimatedLevels = (state: AppState): readonly LevelInfo[] => estimated(selectCatalog(state))

/** Areas of the level that are taken as uninhabited. */
export const selectUninhabited = (state: AppState, level: LevelId): number | undefined =>
  uninhabitedCount(selectGeography(state), level)

const uninhabitedCount = (geography: Geography | undefined, level: LevelId): number | undefined =>
  geography?.levels.get(level)?.units.filter(({ isInhabited }) => !isInhabited).length

/** How many of the applications have a known sum: asked for, and granted. */
export function knownSums({ efforts }: Register): { all: number; applied: number; granted: number } {
  const applications = efforts.filter(({ kind, isHistory }) => kind === 'funded' && !isHistory)
  const known = (which: 'applied' | 'granted') =>
    applications.filter((effort) => sumOf(effort, which).state === 'known').length
  return { all: applications.length, applied: known('applied'), granted: known('granted') }
}

/** A memo's reference for a line, or its id where the memo is not in the register. */
export const referenceOf = ({ documents }: Register, source: SourceLine): string =>
  documents.find(({ id }) => id === source.document)?.reference ?? source.document

/** Years that the files of the data set are about, as they are said. */
export const yearsOfFile = (file: Manifest['files'][number]): string =>
  yearRanges(file.referenceDates.flatMap((date) => parseWholeNumber(date.slice(0, 4)) ?? []))

/** The latest date that any figure refers to. */
export function latestReference({ files }: Manifest): string | undefined {
  return files
    .flatMap(({ id, referenceDates }) => (id === 'interventions' ? [] : referenceDates))
    .sort()
    .at(-1)
}
