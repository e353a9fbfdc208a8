import { useId, type ReactNode } from 'react'
import { PatternDefs, patternUrl } from '../../charts/patterns.tsx'
import { namedPlaces } from '../../state/effortsMap.ts'
import { selectShownEfforts } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { OUTLINE_DASHES } from '../../symbology/mapLines.ts'
import { formatCount } from '../../symbology/format.ts'
import { ChosenArea } from './ChosenArea.tsx'
import { PlaceList } from './PlaceList.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './places.module.css'

/** The half with the map: what names an area, how it is drawn and how the names are read. */
export function PlacesPart({ map }: { map: ReactNode }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const efforts = useAppState(selectShownEfforts).filter(({ places }) => places.length > 0)
  const places = namedPlaces(efforts)
  const delomraden = new Set(places.flatMap((place) => place.delomraden))
  const count = { count: efforts.length, text: formatCount(efforts.length, language) }
  return (
    <section className={styles.places}>
      <h2>{text.mapTitle({ efforts: text.efforts(count) })}</h2>
      <p className={styles.small}>
        {places.length === 0
          ? text.mapNone
          : text.mapNote({
              places: formatCount(places.length, language),
              delomraden: formatCount(delomraden.size, language),
            })}{' '}
        <strong>{text.notNamed}</strong>
      </p>
      <div className={styles.map}>
        <MapKey />
        {map}
      </div>
      <ChosenArea />
      <PlaceList />
    </section>
  )
}

function MapKey() {
  const text = useInsatserTexts()
  const patterns = useId()
  return (
    <ul className={styles.mapKey}>
      <li>
        <svg width="30" height="18" aria-hidden>
          <PatternDefs idPrefix={patterns} only={['placeNamed', 'placeOpen']} />
          <rect
            x="1.5"
            y="1.5"
            width="27"
            height="15"
            fill={patternUrl(patterns, 'placeNamed')}
            className={styles.box}
          />
        </svg>
        {text.mapLegendClosed}
      </li>
      <li>
        <svg width="30" height="18" aria-hidden>
          <rect
            x="1.5"
            y="1.5"
            width="27"
            height="15"
            fill={patternUrl(patterns, 'placeOpen')}
            className={styles.box}
            strokeDasharray={OUTLINE_DASHES.join(' ')}
          />
        </svg>
        {text.mapLegendOpen}
      </li>
    </ul>
  )
}
