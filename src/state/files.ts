import { resolveQuery } from '../analysis/resolve.ts'
import { resolveHousing } from '../analysis/housingAsked.ts'
import { resolveDivision } from '../analysis/segregationDivision.ts'
import type { Query } from '../analysis/query.ts'
import type { Catalog, MapFileId } from '../domain/dataset.ts'
import { PARENT_LEVEL, type LevelId } from '../domain/units.ts'

/** The files that a query needs on the screen, beyond the ones that every view needs. */
export interface NeededFiles {
  readonly figures: readonly LevelId[]
  readonly maps: readonly MapFileId[]
  readonly register: boolean
  readonly cities: boolean
}

const NOTHING: NeededFiles = { figures: [], maps: [], register: false, cities: false }

/** Which files the query needs, once the catalogue that is shown is there to say what exists. */
export const neededFiles = (query: Query, catalog: Catalog | undefined): NeededFiles =>
  catalog === undefined ? NOTHING : filesOf(query, catalog)

function filesOf(query: Query, catalog: Catalog): NeededFiles {
  switch (query.view) {
    case 'laget':
      return filesOfLaget(query, catalog)
    case 'segregation':
      return filesOfSegregation(query, catalog)
    case 'boende': {
      const { level } = resolveHousing(query, catalog)
      return { ...NOTHING, figures: [...new Set([level, 'delomrade', 'deso'] as const)], maps: mapsOf(catalog, level) }
    }
    case 'insatser':
    case 'traffbild':
    case 'register':
      return { figures: ['delomrade'], maps: ['map.delomrade'], register: true, cities: false }
    // Files of the reader's own are held against what is known already.
    case 'filer':
      return { ...NOTHING, figures: catalog.levels.map(({ id }) => id) }
    case 'metod':
      return NOTHING
    case 'om':
      return { ...NOTHING, figures: ['delomrade'], register: true }
  }
}

function filesOfSegregation(query: Query, catalog: Catalog): NeededFiles {
  const maps = mapsOf(catalog, resolveDivision(query, catalog).level)
  return { figures: catalog.levels.map(({ id }) => id), maps, register: false, cities: true }
}

function filesOfLaget(query: Query, catalog: Catalog): NeededFiles {
  const { level } = resolveQuery(query, catalog)
  const isParted = query.unitId !== null && level === 'delomrade'
  return {
    figures: isParted ? [level, 'stadsdel', 'deso'] : withParents(level),
    maps: mapsOf(catalog, level),
    register: true,
    cities: false,
  }
}

function mapsOf(catalog: Catalog, level: LevelId): readonly MapFileId[] {
  const map = catalog.levels.find(({ id }) => id === level)?.map
  return map === undefined ? [] : [map]
}

/** The level itself and the larger one that an area of it is compared with. */
function withParents(level: LevelId): readonly LevelId[] {
  const parent = PARENT_LEVEL[level]
  return parent === null ? [level] : [level, parent]
}
