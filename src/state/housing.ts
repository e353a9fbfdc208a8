/** The view `boende` from what is asked to what is shown: each step computed once per change of what it needs. */
import { tenureHomes, type TenureHomes } from '../analysis/housingHomes.ts'
import {
  housingMix,
  mixDegrees,
  residentsCurve,
  settable,
  smallUnits,
  type HousingMix,
  type MixedShareCurve,
} from '../analysis/housingMix.ts'
import type { Asked } from '../analysis/resolve.ts'
import { TENURE_SHARE_LAYERS } from '../analysis/tenure.ts'
import type { Catalog, FigureTable, Geography, LevelInfo } from '../domain/dataset.ts'
import { PARENT_LEVEL, type UnitLevel } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { mixScale } from '../symbology/mixScale.ts'
import { selectCatalog, selectGeography } from './asked.ts'
import { selectHousingAsked } from './housingAsked.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** What stays the same while the limit moves. */
export interface HousingBase {
  readonly asked: Asked
  readonly info: LevelInfo
  readonly units: UnitLevel
  /** The larger level that the areas are named with, where the level has one. */
  readonly larger: UnitLevel | null
  readonly homes: TenureHomes
  readonly curve: MixedShareCurve
  readonly degrees: ReturnType<typeof mixDegrees>
  readonly small: readonly number[]
}

/** Everything that the view says of the chosen level, year and limit. */
export interface HousingModel extends HousingBase {
  readonly mix: HousingMix
  readonly scale: ColorScale
  /** The address asks for a limit at which everything would be mixed. */
  readonly isBeyondMost: boolean
}

/** The model, or undefined while something that it needs is not there. */
export function selectHousing(state: AppState): HousingModel | undefined {
  const asked = selectHousingAsked(state)
  const table = asked === undefined ? undefined : valueOf(state.data.figures[asked.level])
  const shown = base(asked, table, selectCatalog(state), selectGeography(state))
  return shown === undefined ? undefined : model(shown, state.query.mixedThreshold)
}

const base = memoize1(
  (
    asked: Asked | undefined,
    table: FigureTable | undefined,
    catalog: Catalog | undefined,
    geography: Geography | undefined,
  ): HousingBase | undefined => {
    if (asked === undefined || table === undefined) return undefined
    if (catalog === undefined || geography === undefined) return undefined
    const info = catalog.levels.find(({ id }) => id === asked.level)
    const units = geography.levels.get(asked.level)
    const homes = homesOf(table, asked.year)
    if (info === undefined || units === undefined || homes === undefined) return undefined
    return {
      asked,
      info,
      units,
      larger: largerOf(asked, geography),
      homes,
      curve: residentsCurve(homes),
      degrees: mixDegrees(homes),
      small: smallUnits(homes),
    }
  },
)

/** The level that the areas are said to lie in. */
function largerOf({ level }: Asked, { levels }: Geography): UnitLevel | null {
  const parent = PARENT_LEVEL[level]
  return (parent === null ? undefined : levels.get(parent)) ?? null
}

const model = memoize1((shown: HousingBase, asked: number): HousingModel => {
  const mix = housingMix(shown.homes, settable(asked))
  return { ...shown, mix, scale: mixScale(mix.types), isBeyondMost: asked > mix.threshold }
})

const known = new WeakMap<FigureTable, Map<number, TenureHomes | undefined>>()

/** The homes of a table, made once: what is laid out from them is remembered by them. */
export function homesOf(table: FigureTable, year: number): TenureHomes | undefined {
  const ofTable = known.get(table) ?? new Map<number, TenureHomes | undefined>()
  known.set(table, ofTable)
  if (!ofTable.has(year)) ofTable.set(year, tenureHomes(table, year))
  return ofTable.get(year)
}

/** The homes of the latest year that a table has. */
export function latestHomes(table: FigureTable | undefined): TenureHomes | undefined {
  if (table === undefined) return undefined
  const years = table.columns.filter(({ layer }) => layer === TENURE_SHARE_LAYERS[0]).map(({ year }) => year)
  return homesOf(
    table,
    years.reduce((latest, year) => Math.max(latest, year), 0),
  )
}
