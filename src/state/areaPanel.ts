import {
  effortsIn,
  neighboursOf,
  partsOf,
  profileRows,
  rankAmong,
  tenureShares,
  type Part,
  type ProfileRow,
} from '../analysis/areaProfile.ts'
import { isWholePercent, type LayerField } from '../analysis/layerField.ts'
import { findColumn, type Catalog, type FigureTable, type Geography, type LevelInfo } from '../domain/dataset.ts'
import type { Figure } from '../domain/figures.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { ArealUnit, UnitLevel } from '../domain/units.ts'
import type { ColorScale } from '../symbology/colorScale.ts'
import { PARENT_LEVEL } from './areaTable.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
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
import type { AppState } from './store.ts'

/** Everything that the panel says of the chosen area. */
export interface AreaPanelModel {
  readonly unit: ArealUnit
  readonly index: number
  readonly level: LevelInfo
  readonly units: UnitLevel
  readonly larger: { readonly unit: ArealUnit; readonly level: LevelInfo } | null
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
  const [catalog, geography, units, level] = [
    selectCatalog(state),
    selectGeography(state),
    selectLevel(state),
    selectLevelInfo(state),
  ]
  const [field, scale, index] = [selectField(state), selectScale(state), selectUnitIndex(state)]
  if (catalog === undefined || geography === undefined || units === undefined || level === undefined) return undefined
  if (field === undefined || scale === undefined || index === undefined) return undefined
  const table = selectTable(state, units.id)
  if (table === undefined) return undefined
  const parentLevel = PARENT_LEVEL[units.id]
  const parentTable = parentLevel === null ? undefined : selectTable(state, parentLevel)
  const desoTable = units.id === 'delomrade' ? selectTable(state, 'deso') : undefined
  const register = valueOf(state.data.register)
  return model({ catalog, geography, units, level }, { table, parentTable, desoTable }, field, scale, index, register)
}

interface Ground {
  readonly catalog: Catalog
  readonly geography: Geography
  readonly units: UnitLevel
  readonly level: LevelInfo
}

interface Tables {
  readonly table: FigureTable
  readonly parentTable: FigureTable | undefined
  readonly desoTable: FigureTable | undefined
}

function build(
  { catalog, geography, units, level }: Ground,
  { table, parentTable, desoTable }: Tables,
  field: LayerField,
  scale: ColorScale,
  index: number,
  register: Register | undefined,
): AreaPanelModel | undefined {
  const unit = units.units[index]
  if (unit === undefined) return undefined
  const larger = largerOf(unit, catalog, geography)
  const largerIndex = larger === null ? undefined : geography.levels.get(larger.level.id)?.indexOf.get(larger.unit.id)
  const { year } = field.asked
  const partsColumn = desoTable === undefined ? undefined : findColumn(desoTable, field.asked.layer.id, year, 'total')
  const tenureOf = (from: FigureTable | undefined, at: number | 'city' | undefined) =>
    from === undefined || at === undefined ? [] : tenureShares(from, at, year)
  return {
    unit,
    index,
    level,
    units,
    larger,
    field,
    scale,
    rank: rankAmong(field, index),
    rows: profileRows(catalog, table, field, index, parentTable, largerIndex),
    parts: desoTable === undefined ? [] : partsOf(geography, desoTable, field, index),
    arePartsWhole: partsColumn !== undefined && isWholePercent(field.asked.layer, partsColumn),
    tenure: [
      { name: unit.name, shares: tenureOf(table, index) },
      { name: larger?.unit.name ?? '', shares: tenureOf(parentTable, largerIndex) },
      { name: null, shares: tenureOf(table, 'city') },
    ].filter(({ shares }) => shares.length > 0 && shares.every(({ state }) => state === 'value')),
    neighbours: neighboursOf(units, index),
    efforts: register === undefined || units.id !== 'delomrade' ? null : effortsIn(register, unit.id),
  }
}

function largerOf(unit: ArealUnit, catalog: Catalog, geography: Geography): AreaPanelModel['larger'] {
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

const remembered = memoize1(
  (
    catalog: Catalog,
    geography: Geography,
    units: UnitLevel,
    level: LevelInfo,
    table: FigureTable,
    parentTable: FigureTable | undefined,
    desoTable: FigureTable | undefined,
    field: LayerField,
    scale: ColorScale,
    index: number,
    register: Register | undefined,
  ) => build({ catalog, geography, units, level }, { table, parentTable, desoTable }, field, scale, index, register),
)

function model(
  ground: Ground,
  tables: Tables,
  field: LayerField,
  scale: ColorScale,
  index: number,
  register?: Register,
) {
  const { catalog, geography, units, level } = ground
  const { table, parentTable, desoTable } = tables
  return remembered(catalog, geography, units, level, table, parentTable, desoTable, field, scale, index, register)
}
