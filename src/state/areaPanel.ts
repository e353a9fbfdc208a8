import {
  effortsIn,
  neighboursOf,
  partsOf,
  profileRows,
  tenureShares,
  type AreaPlace,
  type Part,
  type ProfileRow,
} from '../analysis/areaProfile.ts'
import { isWholePercent, type LayerField } from '../analysis/layerField.ts'
import { findColumn, type Catalog, type FigureTable, type Geography, type LevelInfo } from '../domain/dataset.ts'
import type { Figure } from '../domain/figures.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import { PARENT_LEVEL, type ArealUnit, type UnitLevel } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { isComplete } from './isComplete.ts'
import { memoizeParts } from './memoize.ts'
import {
  selectCatalog,
  selectField,
  selectGeography,
  selectLevel,
  selectLevelInfo,
  selectScale,
  selectTable,
  selectUnitIndex,
} from './selectors.ts'
import { selectRegister } from './shownRegister.ts'
import type { AppState } from './store.ts'
import { writtenRank } from './writtenFigures.ts'

/** The larger area that an area lies in. */
export interface LargerArea {
  readonly unit: ArealUnit
  readonly level: LevelInfo
}

/** Everything that the panel says of the chosen area. */
export interface AreaPanelModel {
  readonly unit: ArealUnit
  readonly index: number
  readonly level: LevelInfo
  readonly units: UnitLevel
  readonly larger: LargerArea | null
  readonly field: LayerField
  readonly scale: ColorScale
  readonly rank: { readonly lower: number; readonly higher: number }
  readonly rows: readonly ProfileRow[]
  readonly parts: readonly Part[]
  /** The parts' values are published in whole per cent. */
  readonly arePartsWhole: boolean
  readonly tenure: readonly { readonly name: string | null; readonly shares: readonly Figure[] }[]
  readonly neighbours: readonly number[]
  /** Null where efforts are not placed on this level, or the register is not there. */
  readonly efforts: readonly Effort[] | null
}

/** The panel of the chosen area, or undefined when none is chosen or something it needs is not there. */
export function selectAreaPanel(state: AppState): AreaPanelModel | undefined {
  const units = selectLevel(state)
  if (units === undefined) return undefined
  const needed = {
    units,
    catalog: selectCatalog(state),
    geography: selectGeography(state),
    level: selectLevelInfo(state),
    table: selectTable(state, units.id),
    field: selectField(state),
    scale: selectScale(state),
    index: selectUnitIndex(state),
  }
  if (!isComplete(needed)) return undefined
  const parentLevel = PARENT_LEVEL[units.id]
  return model({
    ...needed,
    parentTable: parentLevel === null ? undefined : selectTable(state, parentLevel),
    desoTable: units.id === 'delomrade' ? selectTable(state, 'deso') : undefined,
    register: selectRegister(state),
  })
}

interface PanelParts {
  readonly catalog: Catalog
  readonly geography: Geography
  readonly units: UnitLevel
  readonly level: LevelInfo
  readonly table: FigureTable
  readonly parentTable: FigureTable | undefined
  readonly desoTable: FigureTable | undefined
  readonly field: LayerField
  readonly scale: ColorScale
  readonly index: number
  readonly register: Register | undefined
}

const model = memoizeParts((parts: PanelParts): AreaPanelModel | undefined => {
  const { catalog, geography, units, level, table, field, scale, index, register } = parts
  const unit = units.units[index]
  if (unit === undefined) return undefined
  const larger = largerOf(unit, catalog, geography)
  const largerPlace = larger === null ? undefined : placeOf(larger, geography, parts.parentTable)
  return {
    unit,
    index,
    level,
    units,
    larger,
    field,
    scale,
    rank: writtenRank(field, index),
    rows: profileRows(catalog, field, { table, index }, largerPlace),
    ...withinArea(parts),
    tenure: tenureBars(field.asked.year, [
      { name: unit.name, table, at: index },
      { name: larger?.unit.name ?? '', table: largerPlace?.table, at: largerPlace?.index ?? 'city' },
      { name: null, table, at: 'city' },
    ]),
    neighbours: neighboursOf(units, index),
    efforts: register === undefined || units.id !== 'delomrade' ? null : effortsIn(register, unit.id),
  }
})

/** Where the larger area stands in the figures of its level, if those are loaded. */
function placeOf(larger: LargerArea, geography: Geography, table: FigureTable | undefined): AreaPlace | undefined {
  const index = geography.levels.get(larger.level.id)?.indexOf.get(larger.unit.id)
  return table === undefined || index === undefined ? undefined : { table, index }
}

/** The small areas that the area is made of. */
function withinArea({
  geography,
  desoTable,
  field,
  index,
}: PanelParts): Pick<AreaPanelModel, 'parts' | 'arePartsWhole'> {
  if (desoTable === undefined) return { parts: [], arePartsWhole: false }
  const { layer, year } = field.asked
  const column = findColumn(desoTable, layer.id, year, 'total')
  return {
    parts: partsOf(geography, desoTable, field, index),
    arePartsWhole: column !== undefined && isWholePercent(layer, column),
  }
}

interface TenureOf {
  /** Null = the whole city. */
  readonly name: string | null
  readonly table: FigureTable | undefined
  readonly at: number | 'city'
}

/** Tenure of those whose shares are all known. */
function tenureBars(year: number, wanted: readonly TenureOf[]): AreaPanelModel['tenure'] {
  return wanted
    .map(({ name, table, at }) => ({ name, shares: table === undefined ? [] : tenureShares(table, at, year) }))
    .filter(({ shares }) => shares.length > 0 && shares.every(({ state }) => state === 'value'))
}

function largerOf(unit: ArealUnit, catalog: Catalog, geography: Geography): LargerArea | null {
  const levelIds = Object.keys(unit.parents)
  for (const level of catalog.levels) {
    const parentId = unit.parents[level.id]
    const units = geography.levels.get(level.id)
    const parent = parentId === undefined ? undefined : units?.units[units.indexOf.get(parentId) ?? -1]
    const isPreferred = levelIds.length === 1 || level.id === 'stadsdel' || level.id === 'regso'
    if (parent !== undefined && isPreferred) return { unit: parent, level }
  }
  return null
}
