import { INSATSER_AREAS } from '../../i18n/insatserAreas.ts'
import { selectUnit } from '../../state/actions.ts'
import { selectNeedPanel, type NeedItem } from '../../state/effortsNeed.ts'
import { counted } from '../../state/effortsNames.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Panel } from './Panel.tsx'
import styles from './more.module.css'

/** As many are listed at once on either side. */
const FIRST = 8

/** Areas above the city's share that are not named, and below it that are: two lists of the same form. */
export function NeedPart() {
  const language = useLanguage()
  const text = INSATSER_AREAS[language]
  const panel = useAppState(selectNeedPanel)
  if (panel === undefined) return null
  return (
    <Panel title={panel.title} note={panel.note} source={panel.source}>
      <p className={styles.small}>
        <strong>{text.notNamed}</strong>
      </p>
      <div className={styles.sides}>
        <Side
          title={text.aboveTitle(counted(panel.above.length, language))}
          order={text.highestFirst}
          items={panel.above}
        />
        <Side
          title={text.belowTitle(counted(panel.below.length, language))}
          order={text.lowestFirst}
          items={panel.below}
        />
      </div>
    </Panel>
  )
}

function Side({ title, order, items }: { title: string; order: string; items: readonly NeedItem[] }) {
  const language = useLanguage()
  const text = INSATSER_AREAS[language]
  const rest = items.slice(FIRST)
  return (
    <div>
      <h3>{title}</h3>
      <p className={styles.small}>{items.length === 0 ? text.listNone : order}</p>
      <Items title={title} items={items.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{text.listRest(counted(rest.length, language))}</summary>
          <Items title={title} items={rest} />
        </details>
      )}
    </div>
  )
}

function Items({ title, items }: { title: string; items: readonly NeedItem[] }) {
  const text = INSATSER_AREAS[useLanguage()]
  const chosen = useAppState((state) => state.query.unitId)
  if (items.length === 0) return null
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.area}</th>
          <th scope="col">{text.share}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ unitId, name, share }) => (
          <tr key={unitId}>
            <th scope="row">
              <button type="button" onClick={() => selectUnit(unitId)}>
                {unitId === chosen ? <mark>{name}</mark> : name}
              </button>
            </th>
            <td className={styles.number}>{share}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
