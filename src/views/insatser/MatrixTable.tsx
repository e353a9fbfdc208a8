import { useId } from 'react'
import { PatternDefs } from '../../charts/patterns.tsx'
import { PRECISIONS } from '../../domain/interventions.ts'
import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import { selectMatrixPanel, type MatrixPanel } from '../../state/effortsMatrix.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Panel } from './Panel.tsx'
import { Scroll } from './Scroll.tsx'
import { StepGlyph } from './StepGlyph.tsx'
import { TallyCell } from './TallyCell.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './more.module.css'

/** Committees against the seven steps from an address to no place at all. */
export function MatrixTable() {
  const panel = useAppState(selectMatrixPanel)
  if (panel === undefined) return null
  return (
    <Panel title={panel.title} note={panel.note}>
      {panel.rows.length > 0 && <Table panel={panel} />}
    </Panel>
  )
}

function Table({ panel: { rows, total, status } }: { panel: MatrixPanel }) {
  const text = INSATSER_MORE[useLanguage()]
  const caption = text.matrixCaption({ status: text.statusHeads[status] })
  return (
    <Scroll label={caption}>
      <table className={`${styles.table} ${styles.matrix}`}>
        <caption className="visually-hidden">{caption}</caption>
        <Head unit={text.inKronor({ head: text.statusHeads[status] })} />
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <TallyCell key={index} text={cell} hasEfforts />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row">{text.total}</th>
            {total.map((cell, index) => (
              <TallyCell key={index} text={cell} hasEfforts />
            ))}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  )
}

function Head({ unit }: { unit: string }) {
  const text = INSATSER_MORE[useLanguage()]
  const { steps } = useInsatserTexts()
  const patterns = useId()
  return (
    <thead>
      <tr>
        <th scope="col">
          <svg width="0" height="0" className={styles.defs} aria-hidden>
            <PatternDefs idPrefix={patterns} only={['placeNamed']} />
          </svg>
          {text.committee}
          <span className={styles.aside}> {unit}</span>
        </th>
        {PRECISIONS.map((precision) => (
          <th scope="col" key={precision} className={styles.number}>
            <StepGlyph precision={precision} patterns={patterns} />
            <span>{steps[precision].name}</span>
          </th>
        ))}
        <th scope="col" className={styles.number}>
          {text.allSteps}
        </th>
      </tr>
    </thead>
  )
}
