import type { KeyboardEvent } from 'react'
import type { FieldProblem, FieldReading } from '../../register/fieldValues.ts'
import { announce } from '../../state/actions.ts'
import { dropFieldDraft, fieldDraftOf, keepFieldDraft } from '../../state/fieldDrafts.ts'
import { useAppState } from '../../state/hooks.ts'
import { useFieldDrafts } from '../../state/useFieldDrafts.ts'
import { describedBy, Field } from './Field.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

interface TextFieldProps<T> {
  readonly id: string
  readonly label: string
  /** The label with what the group round the field says, where the label alone names several fields. */
  readonly spokenLabel?: string
  readonly hint?: string | undefined
  /** What stands there, as text. */
  readonly value: string
  readonly read: (text: string) => FieldReading<T>
  readonly onCommit: (value: T) => void
  readonly width?: 'short' | 'sum' | undefined
  readonly rows?: number | undefined
  /** What may be written, offered while writing; other texts are read too. */
  readonly suggestions?: readonly string[] | undefined
  readonly listId?: string | undefined
}

/**
 * A text that is read when the reader leaves it or presses Enter: one change, not one a key. What cannot be read stays
 * in the field with its message, is said aloud, and changes nothing, also when the form is left and opened again;
 * Escape puts back what the register has.
 */
export function TextField<T>(props: TextFieldProps<T>) {
  const { id, label, hint, width, rows, suggestions, listId } = props
  const { typed, error, keep, drop, commit } = useTyped(props)

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && typed !== null) drop()
    else if (event.key === 'Enter' && (rows === undefined || event.ctrlKey)) commit()
    else return
    event.preventDefault()
  }

  const shared = {
    id,
    value: typed ?? props.value,
    autoComplete: 'off',
    // One space: empty fields can be told by their style, and are left out on paper.
    placeholder: ' ',
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': describedBy(id, hint, error),
    className: width === undefined ? styles.input : `${styles.input} ${styles[width]}`,
    onChange: (event: { target: { value: string } }) => keep(event.target.value),
    onBlur: commit,
    onKeyDown: pressKey,
  }
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows === undefined ? (
        <input type="text" list={suggestions === undefined ? undefined : listId} {...shared} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

/** What is being typed, and what becomes of it. */
function useTyped<T>({ id, label, spokenLabel = label, value, read, onCommit }: TextFieldProps<T>) {
  const { problems } = useRegisterTexts().form
  const effort = useAppState((state) => state.query.effort) ?? ''
  // After undo, or another way to change the same thing, what was typed before it is of another state.
  const draft = useFieldDrafts().find(
    (known) => known.effort === effort && known.field === id && known.before === value,
  )
  const problem = draft?.problem ?? null
  const drop = () => dropFieldDraft(effort, id)
  const keep = (typed: string, why: FieldProblem | null = problem) =>
    keepFieldDraft({ effort, field: id, label: spokenLabel, before: value, typed, problem: why })

  function commit() {
    // Not the draft of the last drawing: leaving a field may follow its last key at once.
    const typed = fieldDraftOf(effort, id)?.typed ?? value
    if (typed === value) {
      drop()
      return
    }
    const reading = read(typed)
    if (reading.ok) {
      drop()
      onCommit(reading.value)
      return
    }
    keep(typed, reading.problem)
    announce(`${spokenLabel}: ${problems[reading.problem]}`)
  }

  return { typed: draft?.typed ?? null, error: problem === null ? undefined : problems[problem], keep, drop, commit }
}
