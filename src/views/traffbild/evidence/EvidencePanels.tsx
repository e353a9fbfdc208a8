import { useLanguage } from '../../../state/hooks.ts'
import { evidenceGap } from '../../../state/targetingEvidenceGap.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { CurvePanel } from './CurvePanel.tsx'
import { Downloads } from './Downloads.tsx'
import { FifthsPanel } from './FifthsPanel.tsx'
import { PartsPanel } from './PartsPanel.tsx'
import { PlacedPanel } from './PlacedPanel.tsx'
import { ProvenancePanel } from './ProvenancePanel.tsx'
import { ResultTable } from './ResultTable.tsx'
import { RowsPanel } from './RowsPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { SignPanel } from './SignPanel.tsx'
import styles from './evidence.module.css'

/** Every panel that the figures bear; where they bear none of the charts, one sentence says why. */
export function EvidencePanels({ model }: { model: EvidenceModel }) {
  const gap = evidenceGap(model, useLanguage())
  return (
    <div className={styles.panels}>
      <PlacedPanel model={model} />
      {gap === null ? (
        <>
          <RowsPanel model={model} />
          <SignPanel model={model} />
          <FifthsPanel model={model} />
          <CurvePanel model={model} />
          <ResultTable model={model} />
          <PartsPanel model={model} />
          <RulesPanel model={model} />
        </>
      ) : (
        <p>{gap}</p>
      )}
      <ProvenancePanel model={model} />
      <Downloads model={model} />
    </div>
  )
}
