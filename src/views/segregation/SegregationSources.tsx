import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectCatalog } from '../../state/asked.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { MapKind } from '../frame/MapKind.tsx'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

/** The layer whose definition and source stand for a division. */
const LAYER = {
  foreignBackground: 'foreignBackground',
  foreignBorn: 'foreignBorn',
  lowStandard: 'lowStandard',
  tenure: 'tenureRental',
} as const

/** Who is counted, and where the figures come from. */
export function SegregationSources({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const catalog = useAppState(selectCatalog)
  const layer = catalog?.layers.find(({ id }) => id === LAYER[model.asked.division])
  const source = catalog?.sources.find(({ id }) => id === layer?.source)
  if (layer === undefined || source === undefined) return null
  return (
    <footer className={styles.sources}>
      <p>
        {layer.definition[language]} {model.info.description[language]}
      </p>
      <p>
        <MapKind level={model.info.id} />{' '}
        {text.sources({
          source: source.line[language],
          date: formatDate(model.groups.referenceDate, language),
        })}
      </p>
    </footer>
  )
}
