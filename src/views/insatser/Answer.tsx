import { effortsHeadline, effortsNotes } from '../../state/effortsText.ts'
import { selectEffortFacts, selectRegister } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { Cited } from './Cited.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './insatser.module.css'

/** The question, the answer with its figures, and what of the sums applied for has a place. */
export function Answer() {
  const text = useInsatserTexts()
  const language = useLanguage()
  const facts = useAppState(selectEffortFacts)
  const register = useAppState(selectRegister)
  const isReady = facts !== undefined && register !== undefined
  return (
    <ViewAnswer
      question={text.question}
      answer={isReady ? <Rich text={effortsHeadline(facts, language)} /> : <Waiting />}
    >
      <p className={styles.note}>
        {isReady ? <Cited text={effortsNotes(facts, register, language).join(' ')} /> : '\u00a0'}
      </p>
    </ViewAnswer>
  )
}
