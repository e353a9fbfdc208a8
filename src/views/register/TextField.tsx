import { useState, type KeyboardEvent } from 'react'
import type { FieldReading } from '../../register/fieldValues.ts'
import { describedBy, Field } from './Field.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

interface TextFieldProps<T> {
  readonly id: string
  readonly label: string
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
 * in the field with its message and changes nothing; Escape puts back what the register has.
 */
export function TextField<T>(props: TextFieldProps<T>) {
  const { id, label, hint, value, read, onCommit, width, rows, suggestions, listId } = props
  const { problems } = useRegisterTexts().form
  const [typed, setTyped] = useState<string | null>(null)
  const [before, setBefore] = useState(value)
  const [error, setError] = useState<string | undefined>()
  // Undo, or another way to change the same thing: what was typed before it is of another state.
  if (before !== value) {
    setBefore(value)
    setTyped(null)
    setError(undefined)
  }

  function reset() {
    setTyped(null)
    setError(undefined)
  }

  function commit() {
    if (typed === null) return
    if (typed === value) {
      reset()
      return
    }
    const reading = read(typed)
    if (!reading.ok) {
      setError(problems[reading.problem])
      return
    }
    reset()
    onCommit(reading.value)
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && typed !== null) reset()
    else if (event.key === 'Enter' && (rows === undefined || event.ctrlKey)) commit()
    else return
    event.preventDefault()
  }

  const shared = {
    id,
    value: typed ?? value,
    autoComplete: 'off',
    // One space: empty fields can be told by their style, and are left out on paper.
    placeholder: ' ',
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': describedBy(id, hint, error),
    className: width === undefined ? styles.input : `${styles.input} ${styles[width]}`,
    onChange: (event: { target: { value: string } }) => setTyped(event.target.value),
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
