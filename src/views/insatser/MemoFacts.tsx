import { memoFacts } from '../../state/effortsText.ts'
import { selectEffortFacts, selectRegister } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Cited } from './Cited.tsx'
import styles from './insatser.module.css'

/** Where the memos say two things, count differently or say nothing, each with its line. */
export function MemoFacts() {
  const language = useLanguage()
  const facts = useAppState(selectEffortFacts)
  const register = useAppState(selectRegister)
  if (facts === undefined || register === undefined) return <div className={styles.facts} />
  return (
    <dl className={styles.facts}>
      {memoFacts(facts, register, language).map(({ id, title, text }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <Cited text={text} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
