/** The tenure types against who lives where, the whole city's division, and what is inside one area. */
import { segmentations } from '../analysis/housingCity.ts'
import { COUPLED, couplingOn, type Coupling } from '../analysis/housingCoupling.ts'
import { isMixed, settable } from '../analysis/housingMix.ts'
import { homesParts, mostTelling, type HomesPart } from '../analysis/housingParts.ts'
import type { FigureTable, Geography } from '../domain/dataset.ts'
import { valueOrNull } from '../domain/figures.ts'
import type { LevelId } from '../domain/units.ts'
import { selectGeography } from './asked.ts'
import { latestHomes, selectHousing, type HousingModel } from './housing.ts'
import { selectDistricts, type DistrictsModel } from './housingDistricts.ts'
import { valueOf } from './loadable.ts'
import { memoize1, memoizeParts } from './memoize.ts'
import type { AppState } from './store.ts'

/** The couplings on the smallest areas, and the same on the chosen level where that is another. */
export interface CouplingsModel {
  readonly level: LevelId
  readonly couplings: readonly Coupling[]
  readonly other: { readonly level: LevelId; readonly couplings: readonly Coupling[] } | null
}

const SMALLEST = 'deso'

export function selectCouplings(state: AppState): CouplingsModel | undefined {
  const shown = selectHousing(state)
  if (shown === undefined) return undefined
  return couplings(
    valueOf(state.data.figures[SMALLEST]),
    valueOf(state.data.figures[shown.asked.level]),
    state.query.mixedThreshold,
  )
}

const couplings = memoize1(
  (
    smallest: FigureTable | undefined,
    chosen: FigureTable | undefined,
    threshold: number,
  ): CouplingsModel | undefined => {
    if (smallest === undefined || chosen === undefined) return undefined
    return {
      level: smallest.level,
      couplings: allOn(smallest, threshold),
      other: chosen.level === smallest.level ? null : { level: chosen.level, couplings: allOn(chosen, threshold) },
    }
  },
)

function allOn(table: FigureTable, threshold: number): readonly Coupling[] {
  const homes = latestHomes(table)
  if (homes === undefined) return []
  return COUPLED.flatMap((division) => couplingOn(table, homes, settable(threshold), division) ?? [])
}

/** Segmentation on the chosen level. */
export const selectSegmentations = memoize1(({ homes }: HousingModel) => segmentations(homes))

/** One area with the DeSO inside it. */
export interface PartsModel {
  readonly level: LevelId
  readonly index: number
  /** False: nothing is chosen, and the area is the one that tells most. */
  readonly isChosen: boolean
  readonly parts: readonly HomesPart[]
  /** Year of the DeSO's homes. */
  readonly year: number
}

/** The chosen area's parts, or those of the most telling delområde; undefined while DeSO are on their way. */
export function selectParts(state: AppState): PartsModel | undefined {
  const shown = selectHousing(state)
  const deso = valueOf(state.data.figures[SMALLEST])
  const geography = selectGeography(state)
  if (shown === undefined || deso === undefined || geography === undefined) return undefined
  const { unitId } = state.query
  const index = unitId === null ? undefined : shown.units.indexOf.get(unitId)
  return parts({ geography, deso, level: shown.asked.level, index, districts: selectDistricts(state) })
}

interface PartsOf {
  readonly geography: Geography
  readonly deso: FigureTable
  readonly level: LevelId
  readonly index: number | undefined
  readonly districts: DistrictsModel | undefined
}

const parts = memoizeParts(({ geography, deso: table, level, index, districts }: PartsOf): PartsModel | undefined => {
  const deso = latestHomes(table)
  if (deso === undefined) return undefined
  if (index !== undefined)
    return { level, index, isChosen: true, parts: homesParts(geography, deso, level, index), year: deso.year }
  if (districts === undefined) return undefined
  const { homes, mix } = districts
  const telling = mostTelling(geography, homes, deso, (unit) => isMixed(valueOrNull(mix.types[unit]) ?? 0))
  if (telling === undefined) return undefined
  return {
    level: 'delomrade',
    index: telling,
    isChosen: false,
    parts: homesParts(geography, deso, 'delomrade', telling),
    year: deso.year,
  }
})
