/** One small map a committee: the areas that its efforts name. */
import { committeesOf, effortsOf } from '../analysis/effortsMatrix.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { UnitId } from '../domain/units.ts'
import { INSATSER_AREAS } from '../i18n/insatserAreas.ts'
import { formatCount } from '../symbology/format.ts'
import { namedPlaces } from './effortsMap.ts'
import { committeeName, counted, effortCount } from './effortsNames.ts'
import { listOf } from './effortsText.ts'
import { selectRegister, selectShownEfforts } from './effortsView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** One place of a small map: dashed where every effort that names it has an open list. */
export interface SmallOutline {
  readonly name: string
  readonly unitIds: readonly UnitId[]
  readonly isOpenEnded: boolean
}

export interface CommitteeMap {
  readonly id: string
  readonly name: string
  /** What the map shows, for who does not see it. */
  readonly label: string
  /** The same in words beneath it. */
  readonly words: string
  readonly outlines: readonly SmallOutline[]
}

export interface CommitteeMaps {
  readonly title: string
  readonly note: string
  readonly silent: string
  readonly maps: readonly CommitteeMap[]
}

const maps = memoize1(
  (efforts: readonly Effort[], register: Register | undefined, language: Language): CommitteeMaps | undefined => {
    if (register === undefined) return undefined
    const text = INSATSER_AREAS[language]
    const ids = committeesOf(
      efforts,
      register.committees.map(({ id }) => id),
    )
    const parts = ids.map((id) => ({
      id,
      own: effortsOf(efforts, id).filter(({ places }) => places.some(({ delomraden }) => delomraden.length > 0)),
    }))
    const silent = parts.filter(({ own }) => own.length === 0)
    const known = parts.filter(({ id }) => id !== null)
    const naming = known.filter(({ own }) => own.length > 0).length
    const names = silent.map(({ id }) => committeeName(register, id, language))
    return {
      title:
        naming === 0
          ? text.mapsTitleNone
          : text.mapsTitle({
              naming: formatCount(naming, language),
              of: formatCount(known.length, language),
              silent: counted(known.length - naming, language),
            }),
      note: text.mapsNote,
      silent: names.length === 0 ? '' : text.mapsSilent({ names: listOf(names, language) }),
      maps: parts
        .filter(({ own }) => own.length > 0)
        .map(({ id, own }) => committeeMap(id ?? '', committeeName(register, id, language), own, language)),
    }
  },
)

function committeeMap(id: string, name: string, efforts: readonly Effort[], language: Language): CommitteeMap {
  const text = INSATSER_AREAS[language]
  const places = namedPlaces(efforts).filter(({ delomraden }) => delomraden.length > 0)
  const areas = new Set(places.flatMap(({ delomraden }) => delomraden)).size
  const outlines = places.map((place) => ({
    name: place.name,
    unitIds: place.delomraden,
    isOpenEnded: efforts.every((effort) => effort.isOpenEnded || !effort.places.some((one) => one.name === place.name)),
  }))
  return {
    id,
    name,
    label: text.mapsLabel({ name, areas: counted(areas, language) }),
    words: text.mapsWords({
      efforts: effortCount(efforts.length, language),
      places: outlines.map((outline) => outline.name).join(', '),
    }),
    outlines,
  }
}

/** The small maps, or undefined while the register is not there. */
export const selectCommitteeMaps = (state: AppState): CommitteeMaps | undefined =>
  maps(selectShownEfforts(state), selectRegister(state), state.query.language)
