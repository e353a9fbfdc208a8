import type { ReactNode } from 'react'
import styles from './om.module.css'
import { SECTIONS, type SectionId } from './sections.ts'
import { useOmTexts } from './useOmTexts.ts'

/** A part of the page that the contents and other views can point to. */
export function Section({ id, children }: { id: SectionId; children: ReactNode }) {
  const { titles } = useOmTexts()
  const anchor = SECTIONS[id]
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <h2 id={anchor} tabIndex={-1}>
        {titles[id]}
      </h2>
      {children}
    </section>
  )
}
