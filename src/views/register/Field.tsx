import type { ReactNode } from 'react'
import styles from './form.module.css'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly children: ReactNode
}

/** What describes a field, for `aria-describedby`. */
export const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].filter(Boolean).join(' ') ||
  undefined

/** A field with its label above, its hint below, and what is wrong with what stands in it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className={styles.field} data-has-error={error !== undefined}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
