import { SEVERITIES } from '../../domain/finding.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { openName } from '../../state/registerName.ts'
import { countOf, selectFindings, selectOpenRegister, unsavedCount } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { afterDrawing, focusChecks } from './focus.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './register.module.css'

/** Which register is open, whether its changes are saved, and how much the checks have to say. */
export function TopLine() {
  const text = useRegisterTexts()
  const language = useLanguage()
  const open = useAppState(selectOpenRegister)
  const isExample = open.kind === 'file' && open.isExample
  return (
    <p className={styles.topLine}>
      <strong data-example={isExample}>{openName(open, language)}</strong>
      <Unsaved />
      <button type="button" onClick={showChecks}>
        {text.checksCount(useCounts())}
      </button>
    </p>
  )
}

function Unsaved() {
  const text = useRegisterTexts()
  const language = useLanguage()
  const draft = useAppState((state) => state.draft)
  const count = unsavedCount(draft)
  if (count > 0) {
    const changes = text.changes({ count, text: formatCount(count, language) })
    return <span className={styles.unsaved}>{text.unsaved({ changes })}</span>
  }
  return draft === null || draft.fileName === null ? null : <span>{text.allSaved}</span>
}

function useCounts() {
  const language = useLanguage()
  const findings = useAppState(selectFindings)
  const [faults = '', warnings = '', notes = ''] = SEVERITIES.map((severity) =>
    formatCount(countOf(findings, severity), language),
  )
  return { faults, warnings, notes }
}

function showChecks(): void {
  changeQuery({ effort: null })
  afterDrawing(focusChecks)
}
