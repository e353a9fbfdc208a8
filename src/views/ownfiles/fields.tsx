import { useId } from 'react'
import { describedBy, Field } from '../register/Field.tsx'
import form from '../register/form.module.css'
import fields from './fileForm.module.css'

interface TextProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isShort?: boolean
  readonly inputMode?: 'numeric'
}

/** A line of text. */
export function TextInput({ label, hint, error, value, onChange, isShort = false, inputMode }: TextProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type="text"
        inputMode={inputMode}
        className={isShort ? `${form.input} ${form.short}` : form.input}
        autoComplete="off"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

interface CheckProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A yes or no. */
export function CheckBox({ label, isChecked, onChange }: CheckProps) {
  const id = useId()
  return (
    <p className={fields.use}>
      <input id={id} type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{label}</label>
    </p>
  )
}

export interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly group?: string
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly hint?: string | undefined
  /** What follows of the choice that the reader would not want. */
  readonly error?: string | undefined
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
}

/** A list to choose one of. */
export function Choice<T extends string>({ label, hint, error, value, options, onChange }: ChoiceProps<T>) {
  const id = useId()
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className={form.input}
        value={value}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {groups.map((group) => {
          const members = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))
          return group === undefined ? (
            members
          ) : (
            <optgroup key={group} label={group}>
              {members}
            </optgroup>
          )
        })}
      </select>
    </Field>
  )
}

/** The choices of a list of words, in the order of the words. */
export const optionsOf = <T extends string>(labels: Readonly<Record<T, string>>): readonly Option<T>[] =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }))

interface HeadingProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly none: string
  readonly headings: readonly string[]
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** One of the headings of the file, or none of them. No heading is an empty text. */
export function HeadingChoice({ none, headings, value, onChange, ...rest }: HeadingProps) {
  const all = value === null || headings.includes(value) ? headings : [value, ...headings]
  const options = [{ value: '', label: none }, ...all.map((heading) => ({ value: heading, label: heading }))]
  return (
    <Choice
      {...rest}
      value={value ?? ''}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  )
}
