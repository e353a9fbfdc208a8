import type { ReactNode } from 'react'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectRegister } from '../../state/effortsView.ts'
import { selectNeed, selectNeedWords } from '../../state/targeting.ts'
import type { TargetingModel } from '../../state/targetingModel.ts'
import { isOwnNeedClosed } from '../../state/targetingNeed.ts'
import { registerText, scenarioLine } from '../../state/targetingScenario.ts'
import { selectSumStatus } from '../../state/sumStatus.ts'
import { selectSelectionNote } from '../../state/targetingSelection.ts'
import { targetingFinding, targetingHeadline, targetingNotes } from '../../state/targetingText.ts'
import { MethodLink } from '../frame/MethodLink.tsx'
import { Rich } from '../frame/Rich.tsx'
import { ViewAnswer } from '../frame/ViewAnswer.tsx'
import { Waiting } from '../frame/Waiting.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

interface Parts {
  readonly model: TargetingModel | null | undefined
}

/** The question, the answer as far as there is one, and what belongs to it as children. */
export function Answer({ model, children }: Parts & { children: ReactNode }) {
  const { answer: text } = useTexts()
  return (
    <ViewAnswer question={text.question} answer={<Headline model={model} />}>
      {children}
    </ViewAnswer>
  )
}

/** What the answer comes to, and what stands beside every figure. */
export function Findings({ model }: Parts) {
  return (
    <>
      {model !== undefined && model !== null && <Finding model={model} />}
      <p className={styles.note}>
        <Notes model={model} />
      </p>
    </>
  )
}

function Headline({ model }: Parts) {
  const { answer: text } = useTexts()
  const language = useLanguage()
  const status = useAppState(selectSumStatus)
  const need = useAppState(selectNeed)
  const isFileClosed = useAppState(isOwnNeedClosed)
  const isSupposed = useAppState((state) => scenarioLine(state, language) !== null)
  if (model === undefined) return <Waiting />
  if (model !== null) {
    const headline = targetingHeadline(model, language)
    return <Rich text={isSupposed ? text.supposed({ headline }) : headline} />
  }
  if (need === null) return isFileClosed ? text.noNeedFile : text.noNeed
  return text.noResult({ status })
}

function Finding({ model }: { model: TargetingModel }) {
  const language = useLanguage()
  const { answer: text } = useTexts()
  return (
    <p className={styles.finding} data-verdict={model.report.verdict.holds}>
      <Rich text={targetingFinding(model, language)} />{' '}
      <MethodLink measure="moneyNeedDissimilarity" name={text.moveMethod} />
    </p>
  )
}

/** Whose register, which of its efforts and whose need it is comes first. */
function Notes({ model }: Parts) {
  const { answer: text } = useTexts()
  const language = useLanguage()
  const register = useAppState(selectRegister)
  const isDraft = useAppState((state) => state.draft !== null)
  const selection = useAppState(selectSelectionNote)
  const need = useAppState(selectNeedWords)
  const own = useAppState((state) => state.ownNeed)
  const origin = [
    register === undefined ? '' : registerText(register, isDraft, language),
    selection,
    need.file === null || own === null ? '' : text.ownNeed({ name: own.name, file: need.file }),
  ].filter((part) => part !== '')
  return (
    <>
      {origin.length > 0 && <strong>{origin.join(' ')} </strong>}
      {model === undefined || model === null ? '\u00a0' : targetingNotes(model, language).join(' ')}
    </>
  )
}
