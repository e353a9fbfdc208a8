import { useState } from 'react'
import { IntervalRows } from '../../../charts/IntervalRows.tsx'
import { useLanguage } from '../../../state/hooks.ts'
import { percentBare, type EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { rowChoices, rowRange, rowsPanel, type RowsBy } from '../../../state/targetingEvidenceRows.ts'
import { Segment } from '../../controls/Segment.tsx'
import { IntervalKey } from './IntervalKey.tsx'
import { Panel } from './Panel.tsx'
import { Sized } from './Sized.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'

/** Is need inside what the money's share may be? One row a place. */
export function RowsPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { rows: text, tables, forms } = useEvidenceTexts()
  const choices = rowChoices(model)
  const [asked, setBy] = useState<RowsBy>('places')
  const by = choices.includes(asked) ? asked : 'districts'
  const panel = rowsPanel(model, by, language)
  const rows = panel.rows.map((row) => ({
    id: row.name,
    label: row.name,
    low: row.moneyShare.low,
    high: row.moneyShare.high,
    outer: row.possible,
    chosen: Number.isFinite(row.moneyShare.chosen) ? row.moneyShare.chosen : null,
    mark: row.needShare,
    markText: percentBare(row.needShare, language),
    rangeText: rowRange(row, language),
  }))
  return (
    <Panel
      {...panel}
      model={model}
      id="rows"
      forms={forms.rows}
      denominator={text.denominator}
      measures={[{ id: 'geographicDisparity', name: tables.measures.geographicDisparity }]}
    >
      {choices.length > 1 && (
        <div className={styles.choice}>
          <Segment
            label={text.byLabel}
            value={by}
            options={choices.map((value) => ({ value, label: text.by[value] }))}
            onChange={setBy}
          />
        </div>
      )}
      <IntervalKey />
      <Sized room={rows.length * 36 + 36}>
        {(width) => (
          <IntervalRows
            width={width}
            rows={rows}
            max={panel.max}
            ticks={panel.ticks}
            markHead={text.need}
            rangeHead={text.money}
            reference={null}
            title={panel.title}
            description={rows
              .map(({ label, markText, rangeText }) => `${label}: ${text.need} ${markText}, ${text.money} ${rangeText}`)
              .join('. ')}
          />
        )}
      </Sized>
    </Panel>
  )
}
