import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { measureRows, type MeasureRow } from '../../state/segregationMeasures.ts'
import { groupWords } from '../../state/segregationSentences.ts'
import { formatValue } from '../../symbology/format.ts'
import { MethodLink } from '../frame/MethodLink.tsx'
import { useMeasures } from '../metod/useMeasures.ts'
import { useChance } from './useChance.ts'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** The other readings of the same counts; each opens to what it means, what to keep in mind and its source. */
export function MeasureRows({ model }: { model: SegregationModel }) {
  useChance()
  const measures = useMeasures()
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
      <div className={evidence.measureHead} aria-hidden>
        <span>{text.measuresHead.measure}</span>
        <span>{text.measuresHead.value}</span>
        <span>{text.measuresHead.range}</span>
      </div>
      <ul className={evidence.measures}>
        {measureRows(model, language, measures).map((row) => (
          <Measure key={row.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Measure({ row }: { row: MeasureRow }) {
  const text = useTexts()
  const language = useLanguage()
  const { name, entry, value, range } = row
  return (
    <li>
      <details>
        <summary>
          <span className={evidence.measureName}>
            {name} <span className={tables.aside}>{entry.symbol}</span>
          </span>{' '}
          <span>
            {value ?? text.pending}
            {entry.unit === 'nats' && <span className={tables.aside}> {text.nats}</span>}
          </span>{' '}
          <span className={tables.aside}>
            <span className="visually-hidden">{text.measureRange} </span>
            {range}
          </span>
        </summary>
        <p>{entry.meaning[language]}</p>
        <p>
          {text.measureCaution}: {entry.caution[language]}
        </p>
        <p>
          {text.measureSource}: {entry.source}. <MethodLink measure={entry.id} name={entry.name[language]} />
        </p>
      </details>
    </li>
  )
}
