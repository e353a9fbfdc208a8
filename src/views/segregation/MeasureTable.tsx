import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { measureRows, type MeasureRow } from '../../state/segregationMeasures.ts'
import { groupWords } from '../../state/segregationSentences.ts'
import { formatValue } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import styles from './segregation.module.css'

/** The other readings of the same counts, each with what it means, its range and its source. */
export function MeasureTable({ model }: { model: SegregationModel }) {
  const text = useTexts()
  const language = useLanguage()
  const words = groupWords(model, language)
  const share = formatValue(model.groups.shares[0] ?? 0, 'percent', language)
  return (
    <section className={styles.block}>
      <h2>{text.measuresTitle}</h2>
      <p className={styles.small}>
        {words === null ? text.measuresNoteMany : text.measuresNote({ group: words.group, share })}
      </p>
      <table className={`${styles.table} ${styles.measures}`}>
        <thead>
          <tr>
            <th scope="col">{text.measuresHead.measure}</th>
            <th scope="col" className={styles.number}>
              {text.measuresHead.value}
            </th>
            <th scope="col" className={styles.number}>
              {text.measuresHead.range}
            </th>
            <th scope="col">{text.howCounted}</th>
          </tr>
        </thead>
        <tbody>
          {measureRows(model, language).map((row) => (
            <Measure key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Measure({ row }: { row: MeasureRow }) {
  const text = useTexts()
  const language = useLanguage()
  const { name, entry, value, range } = row
  const [first, ...rest] = sentencesOf(entry.meaning[language])
  return (
    <tr>
      <th scope="row">
        {name} <span className={styles.aside}>{entry.symbol}</span>
      </th>
      <td className={styles.number}>
        {value ?? text.pending}
        {entry.unit === 'nats' && <span className={styles.aside}> {text.nats}</span>}
      </td>
      <td className={styles.number}>{range}</td>
      <td>
        {first}
        <details>
          <summary>
            {text.howCounted}
            <span className="visually-hidden">: {name}</span>
          </summary>
          <p>{rest.join(' ')}</p>
          <p>
            {text.measureCaution}: {entry.caution[language]}
          </p>
          <p>
            {text.measureSource}: {entry.source}
          </p>
        </details>
      </td>
    </tr>
  )
}

/** A sentence ends at a full stop before a space and a capital or a figure. */
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\.) (?=[\p{Lu}\d])/u)
