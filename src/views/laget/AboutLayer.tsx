import { lazy, Suspense } from 'react'
import { basisSentence } from '../../state/figureText.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectCatalog, selectField, selectLevelInfo } from '../../state/selectors.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { MethodLink } from '../frame/MethodLink.tsx'
import styles from './laget.module.css'

const OwnLayerFacts = lazy(() => import('../ownfiles/OwnLayerFacts.tsx'))

/** What the figures are: definition, who is counted, date, source, and how they came about. One click from any figure. */
export function AboutLayer() {
  const text = useMessages().laget
  const language = useLanguage()
  const field = useAppState(selectField)
  const catalog = useAppState(selectCatalog)
  const level = useAppState(selectLevelInfo)
  if (field === undefined || catalog === undefined || level === undefined) return null
  const { layer } = field.asked
  const source = catalog.sources.find(({ id }) => id === field.sourceId)
  return (
    <details className={styles.about}>
      <summary>{text.aboutTitle}</summary>
      <dl>
        <dt>{text.aboutDefinition}</dt>
        <dd>
          {layer.definition[language]}{' '}
          {layer.id === 'mixedTenure' && <MethodLink measure="dominantShare" name={layer.name[language]} />}
        </dd>
        <dt>{text.aboutPopulation}</dt>
        <dd>{layer.population[language]}</dd>
        <dt>{text.aboutReference}</dt>
        <dd>{formatDate(field.referenceDate, language)}</dd>
        <dt>{text.aboutSource}</dt>
        <dd>{source?.line[language]}</dd>
        <dt>{text.aboutBasis}</dt>
        <dd>{basisSentence(field, language)}</dd>
        {layer.ownFile !== undefined && (
          <Suspense fallback={null}>
            <OwnLayerFacts />
          </Suspense>
        )}
        {layer.seriesBreaks.length > 0 && (
          <>
            <dt>{text.aboutBreaks}</dt>
            {layer.seriesBreaks.map(({ year, reason }) => (
              <dd key={year}>{`${year}: ${reason[language]}`}</dd>
            ))}
          </>
        )}
        {layer.kind !== 'category' && <dd>{text.aboutClasses}</dd>}
        <dt>{level.name[language]}</dt>
        <dd>{level.description[language]}</dd>
      </dl>
    </details>
  )
}
