import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import { selectYearsPanel, type YearRow, type YearsPanel } from '../../state/effortsYears.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Panel } from './Panel.tsx'
import { Scroll } from './Scroll.tsx'
import { TallyCell } from './TallyCell.tsx'
import styles from './more.module.css'

/** Years under each other on one scale; with one year the words say all that there is to say. */
export function YearsTable() {
  const panel = useAppState(selectYearsPanel)
  return (
    <Panel title={panel.title} note={panel.note}>
      {panel.rows.length > 0 && <Table panel={panel} />}
    </Panel>
  )
}

function Table({ panel: { rows, statuses } }: { panel: YearsPanel }) {
  const text = INSATSER_MORE[useLanguage()]
  return (
    <Scroll label={text.yearsCaption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.yearsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.year}</th>
            <th scope="col" className={styles.number}>
              {text.effortsHead}
            </th>
            {statuses.map((status) => (
              <th scope="col" key={status} className={styles.number}>
                {text.inKronor({ head: text.statusHeads[status] })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Row({ row }: { row: YearRow }) {
  return (
    <tr className={row.isTotal ? styles.total : undefined}>
      <th scope="row">{row.name}</th>
      <td className={styles.number}>{row.efforts}</td>
      {row.cells.map(({ status, text, length }) => (
        <TallyCell key={status} text={text} hasEfforts={false} length={length} />
      ))}
    </tr>
  )
}
