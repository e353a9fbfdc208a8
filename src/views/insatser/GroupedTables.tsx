import { INSATSER_AREAS } from '../../i18n/insatserAreas.ts'
import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import { selectAreaLists, type ListGroup, type ListRow } from '../../state/effortsAreaLists.ts'
import { selectCommitteeLists } from '../../state/effortsCommitteeLists.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectSumStatus } from '../../state/sumStatus.ts'
import { SourceLinks } from './Cited.tsx'
import { EffortMark, markOf } from './EffortMark.tsx'
import { Panel } from './Panel.tsx'
import { Scroll } from './Scroll.tsx'
import { StatusChoice } from './StatusChoice.tsx'
import styles from './more.module.css'

/** The efforts under each area that they name, and under each larger place; what has no area is counted. */
export function AreaTables() {
  const text = INSATSER_AREAS[useLanguage()]
  const lists = useAppState(selectAreaLists)
  if (lists === undefined) return null
  return (
    <>
      <StatusChoice />
      <Panel title={lists.title} note={lists.note}>
        {lists.groups.length > 0 && (
          <GroupTable caption={text.byAreaCaption} heads={[text.committee, text.through]} groups={lists.groups} />
        )}
        {lists.larger.length > 0 && (
          <>
            <h3>{text.largerTitle}</h3>
            <GroupTable caption={text.largerCaption} heads={[text.committee]} groups={lists.larger} />
          </>
        )}
        <p>{lists.without}</p>
      </Panel>
    </>
  )
}

/** The efforts under each of their committees, with what they come to. */
export function CommitteeTables() {
  const text = INSATSER_AREAS[useLanguage()]
  const lists = useAppState(selectCommitteeLists)
  if (lists === undefined) return null
  return (
    <>
      <StatusChoice />
      <Panel title={lists.title} note={lists.note}>
        {lists.groups.length === 0 ? (
          <p>{text.none}</p>
        ) : (
          <GroupTable
            caption={text.byCommitteeCaption}
            heads={[text.shared, text.year, text.places]}
            groups={lists.groups}
          />
        )}
      </Panel>
    </>
  )
}

interface GroupTableProps {
  readonly caption: string
  /** Heads between the effort and its sum. */
  readonly heads: readonly string[]
  readonly groups: readonly ListGroup[]
}

function GroupTable({ caption, heads, groups }: GroupTableProps) {
  const language = useLanguage()
  const text = INSATSER_AREAS[language]
  const head = INSATSER_MORE[language].statusHeads[useAppState(selectSumStatus)]
  return (
    <Scroll label={caption}>
      <table className={`${styles.table} ${styles.grouped}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.effort}</th>
            {heads.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {text.sum({ head })}
            </th>
          </tr>
        </thead>
        {groups.map(({ id, name, aside, rows }) => (
          <tbody key={id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={heads.length + 2}>
                {name} <span className={styles.beside}>{aside}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.effort.id} row={row} heads={heads} />
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  )
}

function Row({ row: { effort, cells, sum, isNumber }, heads }: { row: ListRow; heads: readonly string[] }) {
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">
        <EffortMark mark={markOf(effort)} /> {effort.title[language]} <SourceLinks sources={effort.sources} />
      </th>
      {cells.map((cell, index) => (
        <td key={heads[index]}>{cell}</td>
      ))}
      <td className={styles.number}>
        <span className={isNumber ? undefined : styles.word}>{sum}</span>
      </td>
    </tr>
  )
}
