import { NOT_STATED, type EffortChoice, type EffortChoices, type EffortFilter } from '../../analysis/efforts.ts'
import { NO_YEAR } from '../../analysis/query.ts'
import type { Register } from '../../domain/interventions.ts'
import { changeQuery } from '../../state/actions.ts'
import {
  isFiltered,
  selectAllEfforts,
  selectEffortChoices,
  selectEffortFilter,
  selectRegister,
  selectShownEfforts,
  selectUnknownChoices,
  selectUnnamedFunds,
} from '../../state/effortsView.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { Select } from '../controls/Select.tsx'
import { QueryLink } from '../frame/QueryLink.tsx'
import { useInsatserTexts } from './useInsatserTexts.ts'
import styles from './insatser.module.css'

/** What is shown, as a sentence of choices, with how many efforts that is. */
export function EffortFilters() {
  const choices = useAppState(selectEffortChoices)
  const register = useAppState(selectRegister)
  const filter = useAppState(selectEffortFilter)
  if (choices === undefined || register === undefined) return <div className={styles.filters} />
  return (
    <div className={styles.filters}>
      <div className={styles.sentence}>
        <WhoAndWhen choices={choices} register={register} filter={filter} />
        <KindAndPlace choices={choices} filter={filter} />
      </div>
      <Shown filter={filter} />
    </div>
  )
}

const ANY = ''

/** Labels of choices end in the number of efforts that they would leave. */
function useOptions() {
  const text = useInsatserTexts()
  const language = useLanguage()
  return <T extends string | number>(
    any: string,
    choices: readonly EffortChoice<T>[],
    nameOf: (value: T) => string,
    unnamed: readonly string[] = [],
  ) => [
    { value: ANY, label: any },
    ...choices.map(({ value, count }) => ({
      value: String(value),
      label: unnamed.includes(String(value))
        ? text.fundUnnamed({ name: nameOf(value) })
        : text.choice({ name: nameOf(value), count: formatCount(count, language) }),
    })),
  ]
}

function WhoAndWhen({
  choices,
  register,
  filter,
}: {
  choices: EffortChoices
  register: Register
  filter: EffortFilter
}) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const options = useOptions()
  const unnamed = useAppState(selectUnnamedFunds)
  const committeeName = (id: string) =>
    register.committees.find((committee) => committee.id === id)?.name[language] ??
    (id === NOT_STATED ? text.unknownCommittee : id)
  const fundName = (id: string) => register.funds.find((fund) => fund.id === id)?.name[language] ?? text.fundNotStated
  return (
    <>
      <span>{text.show}</span>
      <Select
        label={text.committeeLabel}
        value={filter.committee ?? ANY}
        choices={options(text.anyCommittee, choices.committees, committeeName)}
        onChange={(value) => changeQuery({ committee: value === ANY ? null : value })}
      />
      <span>{text.from}</span>
      <Select
        label={text.fundLabel}
        value={filter.fund ?? ANY}
        choices={options(text.anyFund, choices.funds, fundName, unnamed)}
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

function KindAndPlace({ choices, filter }: { choices: EffortChoices; filter: EffortFilter }) {
  const text = useInsatserTexts()
  const options = useOptions()
  return (
    <>
      <span>{text.that}</span>
      <Select
        label={text.kindLabel}
        value={filter.kind ?? ANY}
        choices={options(text.anyKind, choices.kinds, (kind) => text.kinds[kind])}
        onChange={(value) =>
          changeQuery({ effortKind: choices.kinds.find((kind) => kind.value === value)?.value ?? null })
        }
      />
      <span>{text.place}</span>
      <Select
        label={text.precisionLabel}
        value={filter.precision ?? ANY}
        choices={options(text.anyPrecision, choices.precisions, (step) => text.steps[step].name)}
        onChange={(value) =>
          changeQuery({ precision: choices.precisions.find((step) => step.value === value)?.value ?? null })
        }
      />
    </>
  )
}

function Shown({ filter }: { filter: EffortFilter }) {
  const text = useInsatserTexts()
  const language = useLanguage()
  const all = useAppState(selectAllEfforts).length
  const shown = useAppState(selectShownEfforts).length
  const unknown = useAppState(selectUnknownChoices)
  const unnamed = useAppState(selectUnnamedFunds)
  return (
    <p className={styles.shown}>
      <span role="status">
        {text.shown({ shown: formatCount(shown, language), all: formatCount(all, language) })}{' '}
        {unknown.map((asked) => `${text.unknownChoice({ asked })} `)}
        {filter.fund !== null && unnamed.includes(filter.fund) && text.fundNote}
      </span>{' '}
      {(isFiltered(filter) || unknown.length > 0) && (
        <button
          type="button"
          onClick={() =>
            changeQuery({ committee: null, fund: null, effortYear: null, effortKind: null, precision: null })
          }
        >
          {text.clear}
        </button>
      )}{' '}
      <QueryLink to={{ view: 'register', display: 'map' }}>{text.openRegister}</QueryLink>
    </p>
  )
}
