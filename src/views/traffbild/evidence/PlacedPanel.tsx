import { PlacedBars, PLACED_PARTS } from '../../../charts/PlacedBars.tsx'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { placedPanel } from '../../../state/targetingEvidencePlaced.ts'
import { Panel } from './Panel.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import { Sized } from './Sized.tsx'
import keys from './key.module.css'

/** What of the money has a place, may have one, and has none: each sort of money by itself. */
export function PlacedPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { placed, forms } = useEvidenceTexts()
  const panel = placedPanel(model, language)
  return (
    <Panel {...panel} model={model} id="placed" measures={[]} forms={forms.placed} isWide>
      <ul className={keys.key}>
        {PLACED_PARTS.map((part) => (
          <li key={part}>
            <span className={keys.swatch} data-part={part} aria-hidden />
            {placed.key[part]}
          </li>
        ))}
      </ul>
      <Sized room={panel.rows.length * 98 + 24}>
        {(width) => (
          <PlacedBars
            width={width}
            rows={panel.rows}
            max={panel.max}
            ticks={panel.ticks}
            title={panel.title}
            description={panel.rows.map(({ label, total, note }) => `${label} ${total}: ${note}`).join('. ')}
          />
        )}
      </Sized>
    </Panel>
  )
}
