import { useRef } from 'react'
import { describedBy, Field } from './Field.tsx'
import styles from './form.module.css'

export interface FieldChoice<T extends string> {
  readonly value: T
  readonly label: string
}

interface ChoiceFieldProps<T extends string> {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: T
  readonly choices: readonly FieldChoice<T>[]
  /** `isPartOfLast` where the reader steps through the list: the steps are one change. */
  readonly onChoose: (value: T, isPartOfLast: boolean) => void
}

/** One of a list. With arrow keys a browser chooses at every step; all steps of one visit are one change. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { id, label, hint, error, value, choices, onChoose } = props
  const hasChosen = useRef(false)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        value={value}
        className={styles.input}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, hint, error)}
        onFocus={() => {
          hasChosen.current = false
        }}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value)
          if (chosen === undefined) return
          onChoose(chosen.value, hasChosen.current)
          hasChosen.current = true
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface CheckFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** Something that is so or not. */
export function CheckField({ id, label, hint, isChecked, onChange }: CheckFieldProps) {
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={isChecked}
        aria-describedby={describedBy(id, hint, undefined)}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
