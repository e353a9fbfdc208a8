import { useAppState, useLanguage } from '../../state/hooks.ts'
import { DEFAULT_QUERY } from '../../analysis/query.ts'
import { isFiltered, selectEffortFilter } from '../../state/effortsView.ts'
import { selectStatusSums, selectSumStatus } from '../../state/sumStatus.ts'
import { selectNeed } from '../../state/targeting.ts'
import { countName } from '../../state/targetingNeed.ts'
import { formatSek } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

/** What is missing is the need, or the money. */
export function NoResult() {
  const need = useAppState(selectNeed)
  return need === null ? <NoNeed /> : <NoMoney />
}

function NoNeed() {
  const { answer: text } = useTexts()
  const language = useLanguage()
  const { needBase, needRate } = DEFAULT_QUERY
  return (
    <section className={styles.none}>
      <QueryLink to={{ needBase, needRate }}>{text.otherNeed({ need: countName(needBase, null, language) })}</QueryLink>
    </section>
  )
}

/** Why there is no result, what would be needed for one, and where to go. */
function NoMoney() {
  const { answer: text, controls } = useTexts()
  const language = useLanguage()
  const chosen = useAppState(selectSumStatus)
  const sums = useAppState(selectStatusSums)
  const filter = useAppState(selectEffortFilter)
  const others = sums.filter(({ status, sum }) => status !== chosen && sum.known > 0)
  return (
    <section className={styles.none}>
      <p>{text.noResultNeeds}</p>
      <ul>
        {isFiltered({ ...filter, kind: null, precision: null }) && (
          <li>
            <QueryLink to={{ committee: null, fund: null, effortYear: null }}>{controls.clear}</QueryLink>
          </li>
        )}
        {others.map(({ status, sum }) => (
          <li key={status}>
            <QueryLink to={{ sumStatus: status }}>
              {text.otherStatus({ status, known: formatSek(sum.knownSek, language) })}
            </QueryLink>
          </li>
        ))}
        <li>
          <QueryLink to={{ view: 'register', display: 'map' }}>{text.openRegister}</QueryLink>
        </li>
      </ul>
    </section>
  )
}
