import type { Effort, Place } from '../../domain/interventions.ts'
import { selectUnit } from '../../state/actions.ts'
import { namedPlaces } from '../../state/effortsMap.ts'
import { committeesText } from '../../state/effortsText.ts'
import { selectShownEfforts } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { MapKind } from '../frame/MapKind.tsx'
import { SourceLinks } from './Cited.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './places.module.css'

/** What the map shows, in words: each effort with the places that it names, and how we read the names. */
export function PlaceList() {
  const language = useLanguage()
  const efforts = useAppState(selectShownEfforts).filter(({ places }) => places.length > 0)
  const readings = namedPlaces(efforts).flatMap(({ reading }) => (reading === null ? [] : [reading[language]]))
  return (
    <>
      <ul className={styles.placeList}>
        {efforts.map((effort) => (
          <EffortPlaces key={effort.id} effort={effort} />
        ))}
      </ul>
      <p className={styles.small}>
        {readings.join(' ')} <MapKind level="delomrade" />
      </p>
    </>
  )
}

function EffortPlaces({ effort }: { effort: Effort }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  return (
    <li>
      <b>{effort.title[language]}</b> ({committeesText(effort, language)}).{' '}
      {effort.isOpenEnded ? text.placesOpen : text.placesClosed}:{' '}
      {effort.places.map((place, index) => (
        <span key={place.name}>
          {index > 0 && ', '}
          <PlaceName place={place} />
        </span>
      ))}
      {effort.isOpenEnded && text.withOthers}. {effort.hasCityWidePart && text.andCityWide}{' '}
      <SourceLinks sources={effort.sources} />
    </li>
  )
}

/** A place that is one area can be chosen from here; one that is several can be chosen part by part on the map. */
function PlaceName({ place }: { place: Place }) {
  const chosen = useAppState((state) => state.query.unitId)
  const [unitId, ...others] = place.delomraden
  if (unitId === undefined || others.length > 0) return place.name
  return (
    <button type="button" onClick={() => selectUnit(unitId)}>
      {unitId === chosen ? <mark>{place.name}</mark> : place.name}
    </button>
  )
}
