import styles from './controls.module.css'

/** A few ways to see the same thing, one of them chosen. */
export function Segment<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: T
  options: readonly { readonly value: T; readonly label: string; readonly className?: string | undefined }[]
  onChange: (value: T) => void
}) {
  return (
    <div role="group" aria-label={label} className={styles.segment}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={option.className}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}
