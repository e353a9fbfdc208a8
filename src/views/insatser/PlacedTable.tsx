import { useId } from 'react'
import { PatternDefs, patternUrl } from '../../charts/patterns.tsx'
import type { Interval } from '../../analysis/effortsSums.ts'
import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import { selectPlacedPanel, type PlacedRow } from '../../state/effortsPlaced.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Panel } from './Panel.tsx'
import { Scroll } from './Scroll.tsx'
import styles from './more.module.css'

/** The placed share of each committee and fund, as the interval that the documents leave, on one scale. */
export function PlacedTable() {
  const text = INSATSER_MORE[useLanguage()]
  const panel = useAppState(selectPlacedPanel)
  const patterns = useId()
  if (panel === undefined) return null
  return (
    <Panel title={panel.title} note={panel.note}>
      <Scroll label={text.placedCaption}>
        <svg width="0" height="0" className={styles.defs} aria-hidden>
          <PatternDefs idPrefix={patterns} only={['placeNamed']} />
        </svg>
        <table className={`${styles.table} ${styles.placed}`}>
          <caption className="visually-hidden">{text.placedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.placedName}</th>
              <th scope="col">{text.placedShare}</th>
              <th scope="col" className={styles.number}>
                {text.placedSums}
              </th>
              <th scope="col" className={styles.number}>
                {text.placedKronor}
              </th>
            </tr>
          </thead>
          <Group title={text.placedCommittees} rows={panel.committees} patterns={patterns} />
          <Group title={text.placedByFunds} rows={panel.funds} patterns={patterns} />
        </table>
      </Scroll>
    </Panel>
  )
}

function Group({ title, rows, patterns }: { title: string; rows: readonly PlacedRow[]; patterns: string }) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {rows.map(({ id, name, known, kronor, share, shareText, remark }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td className={share === null ? styles.absent : undefined}>
            {share !== null && <Range share={share} patterns={patterns} />}
            {shareText}
            {remark !== '' && <span className={styles.aside}> {remark}</span>}
          </td>
          <td className={styles.number}>{known}</td>
          <td className={styles.number}>{kronor}</td>
        </tr>
      ))}
    </tbody>
  )
}

/** From the least to the most on a line from nothing to all; a share that is known is a stroke. */
function Range({ share: { low, high }, patterns }: { share: Interval; patterns: string }) {
  const percent = (value: number) => `${value * 100}%`
  return (
    <svg className={styles.range} width="100%" height="14" aria-hidden>
      <line x1="0" x2="100%" y1="7" y2="7" className={styles.scale} />
      <rect
        x={percent(low)}
        y="2"
        width={percent(high - low)}
        height="10"
        style={{ fill: patternUrl(patterns, 'placeNamed') }}
      />
      <line x1={percent(low)} x2={percent(low)} y1="0" y2="14" />
      <line x1={percent(high)} x2={percent(high)} y1="0" y2="14" />
    </svg>
  )
}
