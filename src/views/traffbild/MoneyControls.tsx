import { NO_FILTER, NOT_STATED, type EffortChoice, type EffortChoices } from '../../analysis/efforts.ts'
import { NO_YEAR } from '../../analysis/query.ts'
import { SUM_STATUSES, type Register } from '../../domain/interventions.ts'
import { changeQuery } from '../../state/actions.ts'
import {
  isFiltered,
  selectAllEfforts,
  selectEffortFilter,
  selectRegister,
  selectUnknownChoices,
} from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectStatusSums, selectSumStatus } from '../../state/sumStatus.ts'
import { selectFilteredEfforts, selectTargetingChoices } from '../../state/targeting.ts'
import { formatCount } from '../../symbology/format.ts'
import controls from '../controls/controls.module.css'
import { Select } from '../controls/Select.tsx'
import { useTexts } from './useTexts.ts'
import styles from './traffbild.module.css'

const ANY = ''

/** Which sums count: their status, and whose, of what and when they are. */
export function MoneyControls() {
  const choices = useAppState(selectTargetingChoices)
  const register = useAppState(selectRegister)
  return (
    <>
      <div className={controls.sentence}>
        <StatusChoice />
        {choices !== undefined && register !== undefined && <Filters choices={choices} register={register} />}
      </div>
      {register !== undefined && <Counted />}
    </>
  )
}

/** How many efforts the choices leave, the way back, and what of the address says nothing here. */
function Counted() {
  const { controls: text } = useTexts()
  const language = useLanguage()
  const all = useAppState(selectAllEfforts).length
  const shown = useAppState(selectFilteredEfforts).length
  const { kind, precision, ...filter } = useAppState(selectEffortFilter)
  const unknown = useAppState(selectUnknownChoices)
  return (
    <p className={styles.small}>
      <span role="status">
        {text.shown({ shown: formatCount(shown, language), all: formatCount(all, language) })}{' '}
        {unknown.map((asked) => `${text.unknownChoice({ asked })} `)}
        {(kind !== null || precision !== null) && text.notHere}
      </span>{' '}
      {(isFiltered({ ...NO_FILTER, ...filter }) || unknown.length > 0) && (
        <button type="button" onClick={() => changeQuery({ committee: null, fund: null, effortYear: null })}>
          {text.clear}
        </button>
      )}
    </p>
  )
}

function StatusChoice() {
  const { answer, controls: text } = useTexts()
  const language = useLanguage()
  const chosen = useAppState(selectSumStatus)
  const sums = useAppState(selectStatusSums)
  return (
    <>
      <span>{text.count}</span>
      <Select
        label={text.statusLabel}
        value={chosen}
        choices={sums.map(({ status, sum }) => ({
          value: status,
          label: text.statusChoice({ status: answer.statuses[status], known: formatCount(sum.known, language) }),
          reason: sum.known === 0 && status !== chosen ? text.statusNone : undefined,
        }))}
        onChange={(value) => changeQuery({ sumStatus: SUM_STATUSES.find((status) => status === value) ?? null })}
      />
    </>
  )
}

/** Labels of choices end in the number of efforts that they would leave. */
function useOptions() {
  const { controls: text } = useTexts()
  const language = useLanguage()
  return <T extends string | number>(
    any: string,
    choices: readonly EffortChoice<T>[],
    nameOf: (value: T) => string,
  ) => [
    { value: ANY, label: any },
    ...choices.map(({ value, count }) => ({
      value: String(value),
      label: text.choice({ name: nameOf(value), count: formatCount(count, language) }),
    })),
  ]
}

function Filters({ choices, register }: { choices: EffortChoices; register: Register }) {
  const { controls: text } = useTexts()
  const language = useLanguage()
  const filter = useAppState(selectEffortFilter)
  const options = useOptions()
  const committeeName = (id: string) =>
    id === NOT_STATED
      ? text.unknownCommittee
      : (register.committees.find((committee) => committee.id === id)?.name[language] ?? id)
  const fundName = (id: string) =>
    id === NOT_STATED ? text.fundNotStated : (register.funds.find((fund) => fund.id === id)?.name[language] ?? id)
  return (
    <>
      <span>{text.from}</span>
      <Select
        label={text.committeeLabel}
        value={filter.committee ?? ANY}
        choices={options(text.anyCommittee, choices.committees, committeeName)}
        onChange={(value) => changeQuery({ committee: value === ANY ? null : value })}
      />
      <span>{text.with}</span>
      <Select
        label={text.fundLabel}
        value={filter.fund ?? ANY}
        choices={options(text.anyFund, choices.funds, fundName)}
        onChange={(value) => changeQuery({ fund: value === ANY ? null : value })}
      />
      <span>{text.during}</span>
      <Select
        label={text.yearLabel}
        value={filter.year === null ? ANY : String(filter.year)}
        choices={options(text.anyYear, choices.years, (year) => (year === NO_YEAR ? text.noYear : String(year)))}
        onChange={(value) =>
          changeQuery({ effortYear: choices.years.find((year) => String(year.value) === value)?.value ?? null })
        }
      />
    </>
  )
}
