import type { SegregationSeries, SeriesChange } from '../../analysis/segregationSeries.ts'
import { SERIES_TEXTS } from '../../i18n/segregationSeries.ts'
import { useLanguage } from '../../state/hooks.ts'
import { changeRows, changeSentence, partWords, spreadText } from '../../state/segregationSeriesText.ts'
import { formatYear } from '../../symbology/format.ts'
import { NamedMethodLink } from './NamedMethodLink.tsx'
import styles from './segregation.module.css'
import tables from './tables.module.css'

/** What the change from the first year to the last is made of, against what chance could give. */
export function SeriesParts({ series, change }: { series: SegregationSeries; change: SeriesChange }) {
  const language = useLanguage()
  const text = SERIES_TEXTS[language]
  const words = partWords(series, language)
  return (
    <>
      <p>{changeSentence(change, words, language)}</p>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{text.changeHead.part}</th>
            <th scope="col" className={tables.number}>
              {text.changeHead.share({ year: formatYear(change.first.year) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {changeRows(change, words, language).map(({ id, name, share }) => (
            <tr key={id} className={id === 'all' ? tables.shown : undefined}>
              <th scope="row">{name}</th>
              <td className={tables.number}>{share}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {change.isBeyondChance && text.changeNoise({ spread: spreadText(change, language) })} {text.changeWhy}{' '}
        <NamedMethodLink measure="mutualInformationChange" />
      </p>
    </>
  )
}
