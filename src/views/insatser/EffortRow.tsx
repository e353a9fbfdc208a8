import type { Effort, Register } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import { citedInFull, committeesText, moneyText } from '../../state/effortsText.ts'
import { useLanguage } from '../../state/hooks.ts'
import { formatCount, formatRange, formatYear } from '../../symbology/format.ts'
import { Cited, SourceLinks } from './Cited.tsx'
import { EffortMark, markOf } from './EffortMark.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './effortTable.module.css'

/** One effort. On a narrow screen what has no column of its own stands under the name. */
export function EffortRow({ effort, register }: { effort: Effort; register: Register }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const { period, targetGroup } = effort
  const fund = register.funds.find(({ id }) => id === effort.fund)?.name[language] ?? text.table.notStated
  const year = period === null ? text.table.notStated : yearsText(period)
  return (
    <tr>
      <th scope="row">
        <span className={styles.title}>
          <EffortMark mark={markOf(effort)} /> {effort.title[language]}
        </span>
        <Beneath effort={effort} year={year} />
      </th>
      <td className={styles.wide}>{committeesText(effort, language)}</td>
      <td className={`${styles.wide} ${styles.kind}`}>{text.kind[effort.kind]}</td>
      <td className={styles.wide}>{year}</td>
      <Sum money={effort.sums.applied.money} />
      <Sum money={effort.sums.granted.money} className={styles.wide ?? ''} />
      <td className={styles.wide}>{fund}</td>
      <td className={styles.wide}>
        {text.steps[effort.precision].name}
        {effort.hasCityWidePart && effort.places.length > 0 && `, ${text.table.alsoCityWide}`}
      </td>
      <td className={styles.wide}>
        <Places effort={effort} />
      </td>
      <td className={styles.wide}>{targetGroup?.[language] ?? text.table.notStated}</td>
      <td className={`${styles.wide} ${styles.sources}`}>
        <Cited text={effort.sources.map((source) => citedInFull(source, register.documents, language)).join('')} />
      </td>
    </tr>
  )
}

const yearsText = ({ from, to }: NonNullable<Effort['period']>): string =>
  from === to ? formatYear(from) : formatRange(formatYear(from), formatYear(to))

function Beneath({ effort, year }: { effort: Effort; year: string }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  return (
    <>
      <span className={styles.narrow}>
        {committeesText(effort, language)}, {text.kind[effort.kind]}
        {effort.period !== null && ` ${year}`}. {text.steps[effort.precision].name}
        {effort.places.length > 0 && (
          <>
            : <Places effort={effort} />
          </>
        )}
        . {text.table.grantedIs({ sum: moneyText(effort.sums.granted.money, language) })}{' '}
        <SourceLinks sources={effort.sources} />
      </span>
      {effort.note !== null && <span className={styles.note}>{effort.note[language]}</span>}
      {effort.partners !== null && (
        <span className={styles.note}>{text.table.partners({ partners: effort.partners[language] })}</span>
      )}
    </>
  )
}

function Sum({ money, className = '' }: { money: Money; className?: string }) {
  const { money: states } = useInsatserTexts()
  const language = useLanguage()
  if (money.state !== 'known') return <td className={`${styles.absent} ${className}`}>{states[money.state]}</td>
  return <td className={`${styles.number} ${className}`}>{formatCount(money.sek, language)}</td>
}

function Places({ effort }: { effort: Effort }): string {
  const text = useInsatserTexts().table
  const names = effort.places.map(({ name }) => name).join(', ')
  if (names === '') return text.noPlaces
  return effort.isOpenEnded ? text.openPlaces({ places: names }) : names
}
