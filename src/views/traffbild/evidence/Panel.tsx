import { useId, useRef, type ReactNode } from 'react'
import type { EvidenceModel, PanelTable } from '../../../state/targetingEvidenceModel.ts'
import { MethodLink } from '../../frame/MethodLink.tsx'
import { PanelAbout } from './PanelAbout.tsx'
import { PanelTableOf } from './PanelTableOf.tsx'
import { PanelTools } from './PanelTools.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'

export interface NamedMeasure {
  readonly id: string
  readonly name: string
}

interface PanelProps {
  readonly model: EvidenceModel
  /** Names its files. */
  readonly id: string
  /** A sentence with its number and its hedge. */
  readonly title: string
  readonly notes: readonly string[]
  readonly denominator: string
  /** What the forms of the picture stand for, where its key is not a part of it. */
  readonly forms?: string
  /** The same figures as the picture; also what the CSV has. */
  readonly table: PanelTable
  readonly measures: readonly NamedMeasure[]
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A picture with its sentence, what it means nothing without, the same as a table, and its files. */
export function Panel(props: PanelProps) {
  const { id, title, notes, table, measures, children, isWide = false } = props
  const text = useEvidenceTexts()
  const heading = useId()
  const picture = useRef<HTMLDivElement>(null)
  const [first, ...others] = notes
  return (
    <section className={isWide ? styles.wide : styles.panel} aria-labelledby={heading} data-panel={id}>
      <h3 id={heading}>{title}</h3>
      {first !== undefined && <p className={styles.small}>{first}</p>}
      <div ref={picture} className={styles.picture}>
        {children}
      </div>
      {others.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
      <p className={styles.links}>
        {measures.map(({ id: measure, name }) => (
          <MethodLink key={measure} measure={measure} name={name} {...(measures.length > 1 ? { symbol: name } : {})} />
        ))}
      </p>
      <details className={styles.alternative}>
        <summary>
          {text.tools.table}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <PanelTableOf table={table} caption={title} />
      </details>
      <details className={styles.details}>
        <summary>
          {text.tools.about}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <PanelAbout model={props.model} denominator={props.denominator} />
      </details>
      <PanelTools {...props} picture={picture} />
    </section>
  )
}
