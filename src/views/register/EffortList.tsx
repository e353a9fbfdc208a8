import { useState } from 'react'
import type { Effort } from '../../domain/interventions.ts'
import { committeesText } from '../../state/effortsText.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { listedEfforts, remarksOf, selectFindingsByEffort, type ListFilter } from '../../state/registerView.ts'
import { formatCount } from '../../symbology/format.ts'
import { QueryLink } from '../frame/QueryLink.tsx'
import { CheckField } from './ChoiceField.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './register.module.css'

const EVERYTHING: ListFilter = { text: '', onlyFindings: false, onlyUnplaced: false }
const NONE: readonly Effort[] = []

/** The efforts of the register, to be searched and opened. */
export function EffortList() {
  const text = useRegisterTexts().list
  const language = useLanguage()
  const [filter, setFilter] = useState(EVERYTHING)
  const efforts = useAppState(selectRegister)?.efforts ?? NONE
  const findings = useAppState(selectFindingsByEffort)
  const shown = listedEfforts(efforts, findings, filter, language)
  const counts = { shown: formatCount(shown.length, language), all: formatCount(efforts.length, language) }
  return (
    <nav className={styles.list} aria-label={text.nav}>
      <h2 id="effort-list" tabIndex={-1}>
        {text.title}
      </h2>
      <label className={styles.search}>
        <span>{text.search}</span>
        <input
          type="search"
          value={filter.text}
          onChange={(event) => setFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <CheckField
        id="list-findings"
        label={text.onlyFindings}
        isChecked={filter.onlyFindings}
        onChange={(onlyFindings) => setFilter({ ...filter, onlyFindings })}
      />
      <CheckField
        id="list-unplaced"
        label={text.onlyUnplaced}
        isChecked={filter.onlyUnplaced}
        onChange={(onlyUnplaced) => setFilter({ ...filter, onlyUnplaced })}
      />
      <p className={styles.small} role="status">
        {text.shown(counts)} {shown.length === 0 && efforts.length > 0 && text.none}
      </p>
      <ul>
        {shown.map((effort) => (
          <EffortItem key={effort.id} effort={effort} remarks={remarksOf(effort, findings).length} />
        ))}
      </ul>
    </nav>
  )
}

function EffortItem({ effort, remarks }: { effort: Effort; remarks: number }) {
  const text = useRegisterTexts()
  const language = useLanguage()
  const isOpen = useAppState((state) => state.query.effort === effort.id)
  const places = effort.places.map(({ name }) => name).join(', ')
  return (
    <li data-open={isOpen}>
      <QueryLink to={{ view: 'register', effort: effort.id }} className={styles.item} isCurrent={isOpen}>
        {effort.title[language]}
      </QueryLink>
      <span className={styles.itemFacts}>
        {effort.isHistory ? text.list.history : committeesText(effort, language)} ·{' '}
        {places === '' ? text.form.precisions[effort.precision].name : places}
        {remarks > 0 && (
          <>
            {' '}
            · <b>{text.list.findings({ count: remarks, text: formatCount(remarks, language) })}</b>
          </>
        )}
      </span>
    </li>
  )
}
