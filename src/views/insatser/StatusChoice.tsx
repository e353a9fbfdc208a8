import { SUM_STATUSES } from '../../domain/interventions.ts'
import { INSATSER_MORE } from '../../i18n/insatserMore.ts'
import { changeQuery } from '../../state/actions.ts'
import { counted } from '../../state/effortsNames.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectStatusSums, selectSumStatus } from '../../state/sumStatus.ts'
import { Select } from '../controls/Select.tsx'
import styles from './more.module.css'

/** Which sums are shown; each choice says how many of them are known. */
export function StatusChoice() {
  const language = useLanguage()
  const text = INSATSER_MORE[language]
  const sums = useAppState(selectStatusSums)
  return (
    <p className={styles.choice}>
      <span>{text.statusBefore}</span>
      <Select
        label={text.statusLabel}
        value={useAppState(selectSumStatus)}
        choices={sums.map(({ status, sum }) => ({
          value: status,
          label: text.statusChoice({ name: text.statusNames[status], known: counted(sum.known, language) }),
        }))}
        onChange={(value) => changeQuery({ sumStatus: SUM_STATUSES.find((status) => status === value) ?? null })}
      />
    </p>
  )
}
