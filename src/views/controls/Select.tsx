import { useId } from 'react'
import styles from './controls.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
  /** Why it cannot be chosen; shown beside the label. */
  readonly reason?: string | undefined
  readonly group?: string
}

/** A native list of choices. What cannot be chosen stays in the list, greyed, with the reason. */
export function Select({
  label,
  value,
  choices,
  onChange,
}: {
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
}) {
  const id = useId()
  const groups = [...new Set(choices.map(({ group }) => group))]
  const option = ({ value: choice, label: name, reason }: Choice) => (
    <option key={choice} value={choice} disabled={reason !== undefined}>
      {reason === undefined ? name : `${name} (${reason})`}
    </option>
  )
  const current = choices.find((choice) => choice.value === value)
  return (
    <span className={styles.select}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) => {
          const members = choices.filter((choice) => choice.group === group)
          return group === undefined ? (
            members.map(option)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(option)}
            </optgroup>
          )
        })}
      </select>
      <span className={styles.selectText} aria-hidden>
        {current?.label ?? value}
      </span>
    </span>
  )
}
