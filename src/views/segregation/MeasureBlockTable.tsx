import { useId, useState } from 'react'
import { MEASURE_TEXTS } from '../../i18n/segregationMeasures.ts'
import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { themeNotes } from '../../state/segregationMeasureNotes.ts'
import type { MeasureBlock, MeasureRow } from '../../state/segregationMeasures.ts'
import { MethodLink } from '../frame/MethodLink.tsx'
import styles from './measureTable.module.css'

/** The measures that answer one question, with what to keep in mind about all of them. */
export function MeasureBlockTable({ model, block }: { model: SegregationModel; block: MeasureBlock }) {
  const language = useLanguage()
  const { head, themes } = MEASURE_TEXTS[language]
  const notes = themeNotes(model, block.theme, language)
  return (
    <div className={styles.block}>
      <table className={styles.table}>
        <caption>{themes[block.theme]}</caption>
        <thead>
          <tr>
            <th scope="col">{head.measure}</th>
            <th scope="col" className={styles.number}>
              {head.value}
            </th>
            <th scope="col" className={styles.number}>
              {head.range}
            </th>
            <th scope="col">{head.source}</th>
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </div>
  )
}

function Row({ row }: { row: MeasureRow }) {
  const [isOpen, setOpen] = useState(false)
  const explanation = useId()
  const language = useLanguage()
  const text = MEASURE_TEXTS[language]
  const { name, symbol, entry } = row
  return (
    <>
      <tr className={isOpen ? styles.open : undefined}>
        <th scope="row">
          <div className={styles.name}>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={isOpen ? explanation : undefined}
              aria-label={text.explain({ name })}
              onClick={() => setOpen(!isOpen)}
            />
            <span>
              <MethodLink measure={entry.id} name={entry.name[language]} symbol={name} />{' '}
              <span className={styles.aside}>{symbol}</span>
            </span>
          </div>
        </th>
        <Value row={row} />
        <td data-label={text.head.source} className={styles.source}>
          {entry.source}
        </td>
      </tr>
      {isOpen && (
        <tr id={explanation} className={styles.explanation}>
          <td colSpan={4}>
            <p>
              {text.meaning}: {entry.meaning[language]}
            </p>
            <p>
              {text.caution}: {entry.caution[language]}
            </p>
          </td>
        </tr>
      )}
    </>
  )
}

/** The value and what it can be, or why there is none. */
function Value({ row }: { row: MeasureRow }) {
  const { head } = MEASURE_TEXTS[useLanguage()]
  const { value, missing, unit, spread, range } = row
  const isPending = row.reading.value === 'pending'
  return (
    <>
      <td className={styles.number} colSpan={missing === null || isPending ? 1 : 2}>
        {value === null ? <span className={styles.aside}>{missing}</span> : value}
        {value !== null && unit !== null && <span className={styles.aside}> {unit}</span>}
        {spread !== null && (
          <span className={styles.spread}>
            {spread.what} <span>{spread.range}</span>
          </span>
        )}
      </td>
      {(missing === null || isPending) && (
        <td className={`${styles.number} ${styles.aside}`} data-label={head.range}>
          {range}
        </td>
      )}
    </>
  )
}
