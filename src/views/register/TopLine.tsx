import { SEVERITIES } from '../../domain/finding.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { FieldDraft } from '../../state/fieldDrafts.ts'
import { openEffort } from '../../state/registerActions.ts'
import { openName } from '../../state/registerName.ts'
import { countOf, selectFindings, selectOpenRegister, unsavedCount } from '../../state/registerView.ts'
import { useFieldDrafts } from '../../state/useFieldDrafts.ts'
import { formatCount } from '../../symbology/format.ts'
import { afterDrawing, focusChecks, focusElement } from './focus.ts'
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
      <Unread />
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

/** The fields whose text is not in the register, with the way to the first of them. */
function Unread() {
  const text = useRegisterTexts()
  const language = useLanguage()
  const drafts = useFieldDrafts()
  const [first] = drafts
  if (first === undefined) return null
  const fields = { count: drafts.length, text: formatCount(drafts.length, language), label: first.label }
  return (
    <button type="button" className={styles.unsaved} onClick={() => showField(first)}>
      {text.unread(fields)}
    </button>
  )
}

function showField({ effort, field }: FieldDraft): void {
  openEffort(effort)
  afterDrawing(() => focusElement(field))
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
