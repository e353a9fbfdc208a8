import type { ReactNode } from 'react'
import styles from './segregation.module.css'

/** Text that is to become longer, with the room of the longest that it can become: what is below stays where it is. */
export function Growing({ said, room }: { said: ReactNode; room: string }) {
  return (
    <span className={styles.growing} data-room={room}>
      <span>{said}</span>
    </span>
  )
}
