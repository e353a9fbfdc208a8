import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import type { HousingModel } from '../../state/housing.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { MapKind } from '../frame/MapKind.tsx'
import { useTexts } from './useTexts.ts'
import styles from './boende.module.css'

/** What is counted, and where the figures and the limits come from. */
export function BoendeSources({ model }: { model: HousingModel }) {
  const { laget } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const source = useAppState(selectCatalog)?.sources.find(({ id }) => id === 'scb-areas')
  const { info, asked, homes } = model
  const breaks = asked.layer.seriesBreaks.filter(({ year }) => info.id === 'regso' && asked.year < year)
  return (
    <footer className={styles.sources}>
      <p>
        {text.sourceHomes} {info.description[language]}
      </p>
      {breaks.map(({ year, reason }) => (
        <p key={year}>{laget.seriesBreak({ year: String(year), reason: reason[language] })}</p>
      ))}
      <p>
        <MapKind level={info.id} />{' '}
        {text.sources({ source: source?.line[language] ?? '', date: formatDate(homes.referenceDate, language) })}{' '}
        {laget.boundariesLine[info.map]}
      </p>
    </footer>
  )
}
