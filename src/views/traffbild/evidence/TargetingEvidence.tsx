import { useAppState, useLanguage } from '../../../state/hooks.ts'
import { selectSumStatus } from '../../../state/sumStatus.ts'
import { selectEvidence } from '../../../state/targetingEvidence.ts'
import { answeringRules } from '../../../state/targetingEvidenceModel.ts'
import { evidenceGap, noReportText } from '../../../state/targetingEvidenceGap.ts'
import { formatCount } from '../../../symbology/format.ts'
import { Waiting } from '../../frame/Waiting.tsx'
import { EvidencePanels } from './EvidencePanels.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'

/** What the answer about the money rests on, below its lists. An embedded page is short and has none of it. */
export function TargetingEvidence() {
  const text = useEvidenceTexts()
  const isEmbedded = useAppState(({ query }) => query.isEmbedded)
  if (isEmbedded) return null
  return (
    <section className={styles.evidence} aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">{text.heading}</h2>
      <Body />
    </section>
  )
}

function Body() {
  const text = useEvidenceTexts()
  const language = useLanguage()
  const model = useAppState(selectEvidence)
  const status = useAppState(selectSumStatus)
  if (model === undefined) {
    return (
      <p className={styles.waiting}>
        <Waiting />
      </p>
    )
  }
  if (model === null) return <p>{noReportText(status, language)}</p>
  // Sums that are all 0 have no shares.
  if (model.report.sums.knownSek === 0) return <p>{evidenceGap(model, language)}</p>
  const answering = answeringRules(model)
  const words = {
    rules: formatCount(model.report.rules.length, language),
    answering: answering === model.report.rules.length ? null : formatCount(answering, language),
  }
  return (
    <>
      <p className={styles.lead}>{text.lead(words)}</p>
      <EvidencePanels model={model} />
    </>
  )
}

export default TargetingEvidence
