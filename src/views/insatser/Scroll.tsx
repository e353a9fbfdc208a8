import type { ReactNode } from 'react'
import styles from './more.module.css'

/** A table that may be wider than the screen: it is moved by itself, also with the keyboard. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
