/** The panel on areas above and below the city's share of residents with a low economic standard, named or not. */
import { LEAST_RESIDENTS, namedAgainstNeed, type AreaShare } from '../analysis/effortsOverlap.ts'
import { residentsNear } from '../analysis/population.ts'
import type { Catalog, FigureTable } from '../domain/dataset.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Effort } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { INSATSER_AREAS } from '../i18n/insatserAreas.ts'
import { formatCount, formatShare, formatValue, formatYear } from '../symbology/format.ts'
import { selectCatalog } from './asked.ts'
import { selectEffortLevel } from './effortsMap.ts'
import { counted } from './effortsNames.ts'
import { unitName } from './effortsOverlap.ts'
import { selectAllEfforts, selectShownEfforts } from './effortsView.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

const LAYER = 'lowStandard'

export interface NeedItem {
  readonly unitId: UnitId
  readonly name: string
  readonly share: string
}

export interface NeedPanel {
  readonly title: string
  readonly note: string
  readonly source: string
  readonly above: readonly NeedItem[]
  readonly below: readonly NeedItem[]
}

interface NeedData {
  readonly level: UnitLevel
  readonly table: FigureTable
  readonly column: FigureColumn
  readonly source: string
}

const needData = memoize1(
  (
    level: UnitLevel | undefined,
    table: FigureTable | undefined,
    catalog: Catalog | undefined,
    language: Language,
  ): NeedData | undefined => {
    if (level === undefined || table === undefined || catalog === undefined) return undefined
    const columns = table.columns.filter(({ layer, sex }) => layer === LAYER && sex === 'total')
    const column = columns.toSorted((a, b) => b.year - a.year)[0]
    const layer = catalog.layers.find(({ id }) => id === LAYER)
    const source = catalog.sources.find(({ id }) => id === (column?.source ?? layer?.source))
    return column === undefined ? undefined : { level, table, column, source: source?.line[language] ?? '' }
  },
)

const needPanel = memoize1(
  (
    efforts: readonly Effort[],
    data: NeedData | undefined,
    isFiltered: boolean,
    language: Language,
  ): NeedPanel | undefined => {
    if (data === undefined) return undefined
    const { level, table, column, source } = data
    const text = INSATSER_AREAS[language]
    const found = namedAgainstNeed(efforts, {
      unitIds: level.units.map(({ id }) => id),
      shares: column.figures,
      residents: residentsNear(table, column.year),
      city: column.city,
    })
    if (found === null) return undefined
    const item = ({ unitId, share, residents }: AreaShare): NeedItem => ({
      unitId,
      name: unitName(level, unitId),
      share: formatShare(share, residents, language),
    })
    return {
      title: text.needTitle({
        above: counted(found.aboveNotNamed.length, language),
        below: counted(found.belowNamed.length, language),
        isFiltered,
      }),
      note: text.needNote({
        share: formatValue(found.cityShare, 'percent', language),
        year: formatYear(column.year),
        above: formatCount(found.above, language),
        below: formatCount(found.below, language),
        leftOut: formatCount(found.leftOut, language),
        least: formatCount(LEAST_RESIDENTS, language),
      }),
      source,
      above: found.aboveNotNamed.map(item),
      below: found.belowNamed.map(item),
    }
  },
)

/** Areas against the city's share, or undefined while the figures are not there. */
export function selectNeedPanel(state: AppState): NeedPanel | undefined {
  const { language } = state.query
  const [shown, all] = [selectShownEfforts(state), selectAllEfforts(state)]
  const table = valueOf(state.data.figures.delomrade)
  const data = needData(selectEffortLevel(state), table, selectCatalog(state), language)
  return needPanel(shown, data, shown.length < all.length, language)
}
