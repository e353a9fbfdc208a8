import { DIVISIONS } from '../../analysis/query.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectDivision, selectDivisionChoices } from '../../state/segregationAsked.ts'
import { AreaSearch } from '../controls/AreaSearch.tsx'
import { Select } from '../controls/Select.tsx'
import controls from '../controls/controls.module.css'
import { useTexts } from './useTexts.ts'

/** What is shown, as a sentence of controls: groups per kind of area, year. */
export function DivisionControls() {
  const { laget } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const asked = useAppState(selectDivision)
  const choices = useAppState(selectDivisionChoices)
  if (asked === undefined || choices === undefined) return null
  const { levels, years } = choices
  const there = levels.filter(({ isThere }) => isThere).map(({ info }) => info.name[language])
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
      <Select
        label={laget.levelLabel}
        value={asked.level}
        choices={levels.map(({ info, isThere }) => ({
          value: info.id,
          label: info.name[language],
          reason: isThere ? undefined : laget.notPublishedHere({ levels: there.join(', ') }),
        }))}
        onChange={(value) => {
          const level = levels.find(({ info }) => info.id === value)?.info.id
          if (level !== undefined) changeQuery({ level, unitId: null, year: null })
        }}
      />
      {years.length < 2 ? (
        <span>{`${laget.year} ${asked.year}`}</span>
      ) : (
        <>
          <span>{laget.year}</span>
          <Select
            label={laget.yearLabel}
            value={String(asked.year)}
            choices={years.map((year) => ({ value: String(year), label: String(year) }))}
            onChange={(value) => changeQuery({ year: years.find((year) => String(year) === value) ?? null })}
          />
        </>
      )}
      <AreaSearch />
    </div>
  )
}
