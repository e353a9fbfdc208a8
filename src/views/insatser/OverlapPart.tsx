import { INSATSER_AREAS } from '../../i18n/insatserAreas.ts'
import { selectUnit } from '../../state/actions.ts'
import { selectOverlapPanel, type OverlapPanel } from '../../state/effortsOverlap.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Rich } from '../frame/Rich.tsx'
import { Panel } from './Panel.tsx'
import { Scroll } from './Scroll.tsx'
import styles from './more.module.css'

/** Areas that several efforts name, and those where they also have the same theme. */
export function OverlapPart() {
  const text = INSATSER_AREAS[useLanguage()]
  const panel = useAppState(selectOverlapPanel)
  if (panel === undefined) return null
  return (
    <Panel title={panel.title} note={text.overlapNote}>
      {panel.rows.length > 0 && <Areas panel={panel} />}
      <h3>
        <Rich text={panel.themeTitle} />
      </h3>
      {panel.themeNote !== '' && <p className={styles.small}>{panel.themeNote}</p>}
      {panel.themes.length > 0 && <Themes panel={panel} />}
    </Panel>
  )
}

function Areas({ panel: { rows } }: { panel: OverlapPanel }) {
  const text = INSATSER_AREAS[useLanguage()]
  const chosen = useAppState((state) => state.query.unitId)
  return (
    <Scroll label={text.overlapCaption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.overlapCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.area}</th>
            <th scope="col" className={styles.number}>
              {text.number}
            </th>
            <th scope="col">{text.areaEfforts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unitId, name, count, efforts }) => (
            <tr key={unitId}>
              <th scope="row">
                <button type="button" onClick={() => selectUnit(unitId)}>
                  {unitId === chosen ? <mark>{name}</mark> : name}
                </button>
              </th>
              <td className={styles.number}>{count}</td>
              <td>{efforts.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function Themes({ panel: { themes } }: { panel: OverlapPanel }) {
  const text = INSATSER_AREAS[useLanguage()]
  return (
    <Scroll label={text.themeCaption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.themeCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.theme}</th>
            <th scope="col">{text.area}</th>
            <th scope="col">{text.areaEfforts}</th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ id, theme, areas, efforts }) => (
            <tr key={id}>
              <th scope="row">{theme}</th>
              <td>{areas}</td>
              <td>{efforts.join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
