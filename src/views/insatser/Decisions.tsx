import { pastEffortsOf, selectRegister } from '../../state/effortsView.ts'
import { committeesText, moneyText } from '../../state/effortsText.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatYear } from '../../symbology/format.ts'
import { SourceLinks } from './Cited.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './evidence.module.css'

/** What the committees decided, with reservations and statements as the documents have them. */
export function Decisions() {
  const text = useInsatserTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  if (register === undefined) return null
  return (
    <details className={styles.details}>
      <summary>{text.decisionsTitle}</summary>
      <p className={styles.small}>{text.decisionsNote}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.decisionsTitle}>
        <table className={styles.decisions}>
          <thead>
            <tr>
              <th scope="col">{text.committeeLabel}</th>
              <th scope="col">{text.decision}</th>
              <th scope="col">{text.dissent}</th>
            </tr>
          </thead>
          <tbody>
            {register.committees.map(({ id, name, decision, dissent, source }) => (
              <tr key={id}>
                <th scope="row">
                  {name[language]} ({id})
                </th>
                <td>
                  {decision?.[language]} {source !== null && <SourceLinks sources={[source]} />}
                </td>
                <td>{dissent?.[language] ?? text.noDissent}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Earlier money, outside every sum of the case. */
export function History() {
  const text = useInsatserTexts()
  const language = useLanguage()
  const past = pastEffortsOf(useAppState(selectRegister))
  if (past.length === 0) return null
  return (
    <section className={styles.history}>
      <h2>{text.historyTitle}</h2>
      {past.map((effort) => (
        <p key={effort.id} className={styles.small}>
          {text.history({
            title: effort.title[language],
            committees: committeesText(effort, language),
            years: effort.period === null ? text.table.notStated : formatYear(effort.period.from),
            sum: moneyText(effort.sums.granted.money, language),
          })}{' '}
          {effort.note?.[language]} <SourceLinks sources={effort.sources} />
        </p>
      ))}
    </section>
  )
}
