import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectNeedWords, selectRule } from '../../state/targeting.ts'
import { selectSumStatus } from '../../state/sumStatus.ts'
import { ruleText } from '../../state/targetingText.ts'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** What was chosen, in words: on paper, where there are no controls, and on a phone, where they are folded. */
export function RulesInWords() {
  const { answer, controls } = useTexts()
  const language = useLanguage()
  const rule = useAppState(selectRule)
  const need = useAppState(selectNeedWords)
  const status = useAppState(selectSumStatus)
  return (
    <p className={styles.inWords}>
      {controls.countedSums({ status: answer.statuses[status] })} {controls.needIs} {need.base} {controls.rankedBy}{' '}
      {need.rate}. {controls.rules}: {ruleText(rule, language)}.
    </p>
  )
}
