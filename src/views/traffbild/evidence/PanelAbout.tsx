import { aboutFacts } from '../../../state/targetingEvidenceAbout.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { useLanguage } from '../../../state/hooks.ts'
import styles from './evidence.module.css'

/** Source, year, status of the sums and what the shares are of. */
export function PanelAbout({ model, denominator }: { model: EvidenceModel; denominator: string }) {
  const language = useLanguage()
  return (
    <dl className={styles.about}>
      {aboutFacts(model, denominator, language).map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
