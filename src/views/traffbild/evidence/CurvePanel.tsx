import { ConcentrationCurve } from '../../../charts/ConcentrationCurve.tsx'
import { useLanguage } from '../../../state/hooks.ts'
import { curvePanel } from '../../../state/targetingEvidenceCurve.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { formatValue } from '../../../symbology/format.ts'
import { Panel } from './Panel.tsx'
import { Sized } from './Sized.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'

const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1] as const
const MOST = 460

/** Money and need, cumulated from the areas with the highest rate. */
export function CurvePanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { curve: text, tables } = useEvidenceTexts()
  const panel = curvePanel(model, language)
  return (
    <Panel
      {...panel}
      model={model}
      id="curve"
      denominator={text.denominator}
      measures={[
        { id: 'concentrationIndex', name: tables.measures.concentrationIndex },
        { id: 'kakwaniIndex', name: tables.measures.kakwaniIndex },
      ]}
    >
      <Sized room={MOST} most={MOST}>
        {(width) => (
          <ConcentrationCurve
            width={width}
            curve={panel.curve}
            ticks={TICKS.map((value) => ({
              value,
              label: formatValue(value, 'percent', language, { digits: 0, bare: true }),
            }))}
            xLabel={text.x}
            yLabel={text.y}
            startLabel={text.start}
            endLabel={text.end}
            names={text.key}
            title={panel.title}
            description={panel.notes.join(' ')}
          />
        )}
      </Sized>
    </Panel>
  )
}
