import type { Catalog, Geography } from '../domain/dataset.ts'
import type { ArealUnit, LevelId, UnitId } from '../domain/units.ts'

export interface AreaMatch {
  readonly level: LevelId
  readonly unitId: UnitId
  readonly name: string
  /** The larger area that it lies in, where there is one. */
  readonly parent: string | null
  /** The name that was searched by, where it is another than the area's own and may mean several. */
  readonly alias: string | null
}

/** Levels in the order in which matches are listed. DeSO have codes only and come last. */
const LEVEL_ORDER: readonly LevelId[] = ['delomrade', 'stadsdel', 'stadsomrade', 'geso', 'regso', 'deso']
const PARENT_LEVELS: Readonly<Partial<Record<LevelId, LevelId>>> = {
  delomrade: 'stadsdel',
  stadsdel: 'stadsomrade',
}

/** Letters without rings and dots, small: "mollevangen" finds Möllevången. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('sv').replace(/\s+/g, ' ').trim()

/**
 * Areas of all levels whose name, or another known name, has a word that begins with the text; whole names first.
 * @returns at most `limit` matches, none for an empty text
 */
export function searchAreas(text: string, geography: Geography, catalog: Catalog, limit = 12): readonly AreaMatch[] {
  const asked = plainLetters(text)
  if (asked === '') return []
  const named = LEVEL_ORDER.flatMap((level) => matchesByName(asked, level, geography))
  const aliased = catalog.aliases
    .filter(({ name, unitIds }) => rankOf(plainLetters(name), asked) < NO_MATCH && unitIds.length > 0)
    .flatMap(({ name, level, unitIds }) =>
      unitIds.flatMap((unitId) => {
        const match = matchOf(geography, level, unitId)
        return match === undefined ? [] : [{ ...match, alias: unitIds.length > 1 ? name : null, rank: 1 }]
      }),
    )
    .filter((match) => !named.some((other) => other.level === match.level && other.unitId === match.unitId))
  return [...named, ...aliased].sort((a, b) => a.rank - b.rank).slice(0, limit)
}

const NO_MATCH = 9

function matchesByName(asked: string, level: LevelId, geography: Geography) {
  const units = geography.levels.get(level)?.units ?? []
  return units.flatMap((unit) => {
    const rank = Math.min(rankOf(plainLetters(unit.name), asked), rankOf(plainLetters(unit.id), asked))
    const match = rank === NO_MATCH ? undefined : matchOf(geography, level, unit.id)
    return match === undefined ? [] : [{ ...match, rank }]
  })
}

/** 0 the whole name, 1 its beginning, 2 the beginning of a later word. */
function rankOf(name: string, asked: string): number {
  if (name === asked) return 0
  if (name.startsWith(asked)) return 1
  return name.split(/[ -]/).some((word) => word.startsWith(asked)) ? 2 : NO_MATCH
}

function matchOf(geography: Geography, level: LevelId, unitId: UnitId): AreaMatch | undefined {
  const unit = unitIn(geography, level, unitId)
  if (unit === undefined) return undefined
  const larger = PARENT_LEVELS[level]
  const parent = larger === undefined ? undefined : unitIn(geography, larger, unit.parents[larger])
  return { level, unitId, name: unit.name, parent: parent?.name ?? null, alias: null }
}

function unitIn({ levels }: Geography, level: LevelId, unitId: UnitId | undefined): ArealUnit | undefined {
  const units = levels.get(level)
  const index = unitId === undefined ? undefined : units?.indexOf.get(unitId)
  return index === undefined ? undefined : units?.units[index]
}
