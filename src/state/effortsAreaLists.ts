/** The efforts in the order of the areas that they name. */
import { namedAreas, sumInArea, type EffortInArea, type NamedArea, type SumInArea } from '../analysis/effortsInArea.ts'
import type { Effort, Place, SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { INSATSER_AREAS } from '../i18n/insatserAreas.ts'
import { INSATSER_MORE } from '../i18n/insatserMore.ts'
import { formatCount } from '../symbology/format.ts'
import { collator } from '../symbology/formatDate.ts'
import { counted, effortCount } from './effortsNames.ts'
import { selectEffortLevel } from './effortsMap.ts'
import { unitName } from './effortsOverlap.ts'
import { committeesText, listOf } from './effortsText.ts'
import { selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectSumStatus } from './sumStatus.ts'

/** One effort under a heading, with what the columns of that list say. */
export interface ListRow {
  readonly effort: Effort
  readonly cells: readonly string[]
  readonly sum: string
  readonly isNumber: boolean
}

export interface ListGroup {
  readonly id: string
  readonly name: string
  readonly aside: string
  readonly rows: readonly ListRow[]
}

export interface EffortList {
  readonly title: string
  readonly note: string
  readonly groups: readonly ListGroup[]
}

export interface AreaLists extends EffortList {
  /** Places that are several areas, each with the efforts that name it. */
  readonly larger: readonly ListGroup[]
  readonly without: string
}

const areaLists = memoize1(
  (
    efforts: readonly Effort[],
    level: UnitLevel | undefined,
    status: SumStatus,
    language: Language,
  ): AreaLists | undefined => {
    if (level === undefined) return undefined
    const text = INSATSER_AREAS[language]
    const areas = namedAreas(
      efforts,
      level.units.map(({ id }) => id),
    )
    const larger = largerPlaces(efforts)
    const without = efforts.filter(({ places }) => places.length === 0)
    return {
      title: text.byAreaTitle({ areas: counted(areas.length, language), larger: counted(larger.length, language) }),
      note: text.byAreaNote({ status: INSATSER_MORE[language].statusNames[status] }),
      groups: byName(
        areas.map((area) => areaGroup(area, level, status, language)),
        language,
      ),
      larger: larger.map((place) => placeGroup(place, { efforts, level, status, language })),
      without: text.noArea({ efforts: effortCount(without.length, language) }),
    }
  },
)

/** Areas in the order of their names, with the efforts that name each; or undefined while they are not there. */
export const selectAreaLists = (state: AppState): AreaLists | undefined =>
  areaLists(selectShownEfforts(state), selectEffortLevel(state), selectSumStatus(state), state.query.language)

const byName = (groups: readonly ListGroup[], language: Language): readonly ListGroup[] =>
  groups.toSorted((a, b) => collator(language).compare(a.name, b.name))

function areaGroup({ unitId, efforts }: NamedArea, level: UnitLevel, status: SumStatus, language: Language): ListGroup {
  return {
    id: unitId,
    name: unitName(level, unitId),
    aside: effortCount(efforts.length, language),
    rows: efforts.map(({ effort, through }) => ({
      effort,
      cells: [committeesText(effort, language), throughText({ effort, through }, unitId, language)],
      ...writtenSum(sumInArea(effort, unitId, status), language),
    })),
  }
}

function throughText({ through }: EffortInArea, unitId: UnitId, language: Language): string {
  const own = (place: Place) => place.delomraden.length === 1 && place.unitId === unitId && place.level === 'delomrade'
  const names = through.map((place) => (own(place) ? INSATSER_AREAS[language].throughItself : place.name))
  return listOf([...new Set(names)], language)
}

/** Places of several areas, each once by its name. */
const largerPlaces = (efforts: readonly Effort[]): readonly Place[] => [
  ...new Map(
    efforts
      .flatMap(({ places }) => places)
      .filter(({ delomraden }) => delomraden.length > 1)
      .map((place) => [place.name, place]),
  ).values(),
]

interface PlaceContext {
  readonly efforts: readonly Effort[]
  readonly level: UnitLevel
  readonly status: SumStatus
  readonly language: Language
}

function placeGroup({ name, delomraden }: Place, { efforts, level, status, language }: PlaceContext): ListGroup {
  const naming = efforts.filter(({ places }) => places.some((place) => place.name === name))
  return {
    id: name,
    name,
    aside: listOf(
      delomraden.map((unitId) => unitName(level, unitId)),
      language,
    ),
    rows: naming.map((effort) => ({
      effort,
      cells: [committeesText(effort, language)],
      ...writtenSum(sumInPlace(effort, name, status), language),
    })),
  }
}

/** As in an area, for a place that is taken as a whole. */
function sumInPlace(effort: Effort, name: string, status: SumStatus): SumInArea {
  const wholes = effort.places.map((place) => ({ ...place, delomraden: [place.name] }))
  return sumInArea({ ...effort, places: wholes }, name, status)
}

function writtenSum(sum: SumInArea, language: Language): Pick<ListRow, 'sum' | 'isNumber'> {
  const text = INSATSER_AREAS[language]
  if (sum.state !== 'known') return { sum: INSATSER[language].money[sum.state], isNumber: false }
  const [low, high] = [formatCount(sum.lowSek, language), formatCount(sum.highSek, language)]
  if (low === high) return { sum: high, isNumber: true }
  return { sum: sum.lowSek === 0 ? text.upTo({ sum: high }) : text.fromTo({ low, high }), isNumber: true }
}
