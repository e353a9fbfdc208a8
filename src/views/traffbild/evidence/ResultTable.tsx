import { useId } from 'react'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { leakageNote, resultRows, resultsTitle, type ResultRow } from '../../../state/targetingEvidenceResults.ts'
import { MethodLink } from '../../frame/MethodLink.tsx'
import { SheetCsv } from './SheetCsv.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'
import tableStyles from './tables.module.css'

/** Every measure with its value by the chosen rule, its interval over the rules, and what is possible at all. */
export function ResultTable({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { tables, tools } = useEvidenceTexts()
  const text = tables.results
  const heading = useId()
  const title = resultsTitle(model, language)
  const { head } = text
  const rows = resultRows(model, language)
  return (
    <section className={styles.wide} aria-labelledby={heading} data-panel="results">
      <h3 id={heading}>{title}</h3>
      <p className={styles.small}>
        {text.note} {rows.some(({ searched }) => searched?.isExact === false) && text.safeNote}{' '}
        {leakageNote(model, language)}
      </p>
      <div className={tableStyles.scroll} tabIndex={0} role="region" aria-label={`${tools.table}: ${title}`}>
        <table className={tableStyles.results}>
          <thead>
            <tr>
              <th scope="col">{head.name}</th>
              <th scope="col">{head.unit}</th>
              <th scope="col" className={tableStyles.number}>
                {head.chosen}
              </th>
              <th scope="col" className={tableStyles.number}>
                {head.range}
              </th>
              <th scope="col" className={tableStyles.number}>
                {head.searched}
              </th>
              <th scope="col" className={tableStyles.number}>
                {head.agreeing}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.tools}>
        <SheetCsv model={model} sheet="results" />
      </p>
    </section>
  )
}

function Row({ row }: { row: ResultRow }) {
  const { results: text } = useEvidenceTexts().tables
  const { texts, searched, name, measure } = row
  return (
    <tr>
      <th scope="row">
        {name} <MethodLink measure={measure} name={name} />
      </th>
      <td data-label={text.head.unit}>{texts.unit}</td>
      <td className={tableStyles.number} data-label={text.head.chosen}>
        <b>{texts.chosen}</b>
      </td>
      <td className={tableStyles.number} data-label={text.head.range}>
        {texts.range}
      </td>
      <td className={tableStyles.number} data-label={text.head.searched}>
        {texts.searched}
        {searched !== null && !searched.isExact && <span className={tableStyles.aside}> ({text.safe})</span>}
      </td>
      <td className={tableStyles.number} data-label={text.head.agreeing}>
        {texts.agreeing}
      </td>
    </tr>
  )
}
