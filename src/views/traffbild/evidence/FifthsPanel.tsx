import { IntervalRows } from '../../../charts/IntervalRows.tsx'
import { useLanguage } from '../../../state/hooks.ts'
import { fifthsPanel } from '../../../state/targetingEvidenceCurve.ts'
import { percentBare, percentRange, type EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { IntervalKey } from './IntervalKey.tsx'
import { Panel } from './Panel.tsx'
import { Sized } from './Sized.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'

const FIFTH = 0.2

/** Residents, need and money fifth by fifth, the fifth with the highest rate first. */
export function FifthsPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { fifths: text, rows: words, tables, forms } = useEvidenceTexts()
  const panel = fifthsPanel(model, language)
  const rows = panel.rows.map(({ name, needShare, moneyShare, possible }) => ({
    id: name,
    label: name,
    low: moneyShare.low,
    high: moneyShare.high,
    outer: possible,
    chosen: Number.isFinite(moneyShare.chosen) ? moneyShare.chosen : null,
    mark: needShare,
    markText: percentBare(needShare, language),
    rangeText: percentRange(moneyShare, language),
  }))
  return (
    <Panel
      {...panel}
      notes={[text.note, words.partOnly]}
      model={model}
      id="fifths"
      forms={forms.rows}
      denominator={text.denominator}
      measures={[{ id: 'shareByRankGroup', name: tables.measures.shareByRankGroup }]}
    >
      <IntervalKey />
      <Sized room={rows.length * 36 + 60}>
        {(width) => (
          <IntervalRows
            width={width}
            rows={rows}
            max={panel.max}
            ticks={panel.ticks}
            markHead={words.need}
            rangeHead={words.money}
            reference={{ value: FIFTH, label: text.reference }}
            title={panel.title}
            description={rows
              .map(
                ({ label, markText, rangeText }) => `${label}: ${words.need} ${markText}, ${words.money} ${rangeText}`,
              )
              .join('. ')}
          />
        )}
      </Sized>
    </Panel>
  )
}
