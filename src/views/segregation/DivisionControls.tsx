import { DIVISIONS } from '../../analysis/query.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useMessages } from '../../state/hooks.ts'
import { selectDivision, selectDivisionChoices } from '../../state/segregationAsked.ts'
import { AreaSearch } from '../controls/AreaSearch.tsx'
import { LevelSelect, YearSelect } from '../controls/LevelYear.tsx'
import { Select } from '../controls/Select.tsx'
import controls from '../controls/controls.module.css'
import { useTexts } from './useTexts.ts'

/** What is shown, as a sentence of controls: groups per kind of area, year. */
export function DivisionControls() {
  const { laget } = useMessages()
  const text = useTexts()
  const asked = useAppState(selectDivision)
  const choices = useAppState(selectDivisionChoices)
  if (asked === undefined || choices === undefined) return null
  const { levels, years } = choices
  return (
    <div className={controls.sentence}>
      <Select
        label={text.groupLabel}
        value={asked.division}
        choices={DIVISIONS.map((division) => ({ value: division, label: text.divisions[division] }))}
        onChange={(value) => {
          const division = DIVISIONS.find((known) => known === value)
          // A level or year that the next division lacks would only bring a note that the reader did not ask for.
          if (division !== undefined)
            changeQuery({ division, year: null, ...(value === 'foreignBorn' && { level: null, unitId: null }) })
        }}
      />
      <span>{laget.per}</span>
      <LevelSelect
        level={asked.level}
        levels={levels}
        onChange={(level) => changeQuery({ level, unitId: null, year: null })}
      />
      <YearSelect year={asked.year} years={years} />
      <AreaSearch />
    </div>
  )
}
