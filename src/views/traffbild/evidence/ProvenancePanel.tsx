import { useId } from 'react'
import { useLanguage } from '../../../state/hooks.ts'
import { sumsWord, type EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { provenance, type CountedEffort, type Provenance } from '../../../state/targetingEvidenceProvenance.ts'
import { formatCount } from '../../../symbology/format.ts'
import { FoldButton, useFolding } from '../Folding.tsx'
import { SheetCsv } from './SheetCsv.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'
import tableStyles from './tables.module.css'

/** Which document each sum is from, how it is placed, what is left out and why, and where documents disagree. */
export function ProvenancePanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { provenance: text } = useEvidenceTexts().tables
  const heading = useId()
  const found = provenance(model, language)
  return (
    <section className={styles.wide} aria-labelledby={heading} data-panel="provenance">
      <h3 id={heading}>{found.title}</h3>
      <p className={styles.small}>{text.note}</p>
      <CountedEfforts counted={found.counted} title={found.title} sums={sumsWord(model, language)} />
      <p className={styles.tools}>
        <SheetCsv model={model} sheet="efforts" />
      </p>
      <Outside found={found} />
    </section>
  )
}

interface CountedProps {
  readonly counted: readonly CountedEffort[]
  readonly title: string
  readonly sums: string
}

function CountedEfforts({ counted, title, sums }: CountedProps) {
  const language = useLanguage()
  const { tables, tools } = useEvidenceTexts()
  const text = tables.provenance
  const { head } = text
  const columns = [head.effort, head.committee, head.fund, head.sek({ sums }), head.date, head.source, head.placed]
  const sekColumn = 3
  const folding = useFolding(counted.length)
  return (
    <>
      <div className={tableStyles.scroll} tabIndex={0} role="region" aria-label={`${tools.table}: ${title}`}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              {columns.map((label, column) => (
                <th key={label} scope="col" className={column === sekColumn ? tableStyles.number : undefined}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counted.map(({ effort, committee, fund, sek, date, source, placed, isMoved }, index) => (
              <tr key={effort.id} className={folding.rowClass(index)}>
                <th scope="row">{effort.title[language]}</th>
                <td>{committee}</td>
                <td>{fund}</td>
                <td className={tableStyles.number}>{formatCount(sek, language)}</td>
                <td>{date}</td>
                <td>{source}</td>
                <td>
                  {placed}
                  {isMoved && <b> {text.scenario}</b>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FoldButton folding={folding} />
    </>
  )
}

function Outside({ found }: { found: Provenance }) {
  const { provenance: text } = useEvidenceTexts().tables
  const blocks = [
    { title: text.contradictionsTitle, lines: found.contradictions },
    { title: text.differenceTitle, lines: found.differences },
    { title: found.leftOutTitle, lines: found.leftOutSentences },
  ]
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => (
      <div key={title} className={styles.outside}>
        <h4>{title}</h4>
        {lines.map((line) => (
          <p key={line} className={styles.small}>
            {line}
          </p>
        ))}
      </div>
    ))
}
