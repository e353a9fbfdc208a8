import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectDistricts } from '../../state/housingDistricts.ts'
import { allTogether, statements } from '../../state/housingReport.ts'
import { formatYear } from '../../symbology/format.ts'
import { useTexts } from './useTexts.ts'
import evidence from './evidence.module.css'
import styles from './boende.module.css'

/** What the report of 2018 says of tenure, and what each statement comes to today. */
export function ReportCheck() {
  const text = useTexts()
  const language = useLanguage()
  const model = useAppState(selectDistricts)
  if (model === undefined) return null
  return (
    <section className={evidence.plain}>
      <h2>{text.checkTitle}</h2>
      <p className={styles.small}>
        {allTogether(model, language)} {text.checkNote({ year: formatYear(model.homes.year) })}
      </p>
      <dl className={evidence.statements}>
        {statements(model, language).map(({ id, says, now }) => (
          <div key={id}>
            <dt>{says}</dt>
            <dd>
              {text.checkNow}: {now.join(' ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
