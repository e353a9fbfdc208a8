import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { moranSentence, testedSentences } from '../../state/segregationClusterSentences.ts'
import { Rich } from '../frame/Rich.tsx'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'

/** The methods that a test leans on, in the order in which they come. */
const METHODS = {
  clusters: ['empiricalBayesRates', 'localMoranPermutation', 'falseDiscoveryRate'],
  highLow: ['empiricalBayesRates', 'falseDiscoveryRate'],
} as const

interface TestedProps {
  readonly model: SegregationModel
  readonly measure: keyof typeof METHODS
}

/** What stands beside a map of findings: the pattern of the whole city, what limits them, and how they were tested. */
export function TestedAgainstChance({ model, measure }: TestedProps) {
  const text = useTexts()
  const language = useLanguage()
  return (
    <>
      {measure === 'clusters' && (
        <p className={styles.small}>
          <Rich text={moranSentence(model, language)} /> <NamedMethodLink measure="moran" />
        </p>
      )}
      <p className={styles.small}>
        {text.testedCaution[measure]} {model.groups.basis === 'estimate' && text.clustersEstimate}
      </p>
      <details className={evidence.tested}>
        <summary>{text.testedTitle}</summary>
        {testedSentences(model, measure, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <ul>
          {METHODS[measure].map((id) => (
            <li key={id}>
              {text.methodNames[id]}: <NamedMethodLink measure={id} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
