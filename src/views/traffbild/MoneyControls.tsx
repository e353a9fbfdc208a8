import { NOT_STATED, type EffortChoice, type EffortChoices } from '../../analysis/efforts.ts'
import { NO_YEAR } from '../../analysis/query.ts'
import { SUM_STATUSES, type Register } from '../../domain/interventions.ts'
import { changeQuery } from '../../state/actions.ts'
import { selectEffortFilter, selectRegister, selectUnknownChoices } from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { selectStatusSums, selectSumStatus } from '../../state/sumStatus.ts'
import { selectTargetingChoices } from '../../state/targeting.ts'
import { formatCount } from '../../symbology/format.ts'
import controls from '../controls/controls.module.css'
import { Select } from '../controls/Select.tsx'
import { useTexts } from './useTexts.ts'

const ANY = ''

/** Which sums count: their status, and whose, of what and when they are. */
export function MoneyControls() {
  const { controls: text } = useTexts()
  const choices = useAppState(selectTargetingChoices)
  const register = useAppState(selectRegister)
  const unknown = useAppState(selectUnknownChoices)
  return (
    <>
      <div className={controls.sentence}>
        <StatusChoice />
        {choices !== undefined && register !== undefined && <Filters choices={choices} register={register} />}
      </div>
      {unknown.length > 0 && <p role="status">{unknown.map((asked) => text.unknownChoice({ asked })).join(' ')}</p>}
    </>
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
