import { selectSources } from '../../state/effortsSources.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatDate } from '../../symbology/formatDate.ts'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './evidence.module.css'

/** Every line that the view rests on: where any figure's number leads. */
export function SourceList() {
  const text = useInsatserTexts()
  const language = useLanguage()
  const sources = useAppState(selectSources)
  if (sources === undefined) return null
  const all = [...sources.values()]
  const documents = [...new Map(all.map(({ document }) => [document.id, document])).values()]
  return (
    <section className={styles.sources}>
      <h2>{text.sourcesTitle}</h2>
      <p className={styles.small}>{text.sourcesNote}</p>
      <div className={styles.documents}>
        {documents.map(({ id, reference, date, title }) => (
          <section key={id}>
            <h3>
              {reference}, {formatDate(date, language)}
            </h3>
            <p className={styles.small}>{title[language]}</p>
            <ol>
              {all
                .filter(({ document }) => document.id === id)
                .map(({ key, anchor, number, lines, says }) => (
                  <li key={key} id={anchor} value={number} tabIndex={-1}>
                    <b>{text.line({ lines })}</b> {says.join(' ')}
                  </li>
                ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
