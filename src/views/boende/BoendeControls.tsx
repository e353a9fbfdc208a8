import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { selectHousingAsked, selectHousingChoices } from '../../state/housingAsked.ts'
import { AreaSearch } from '../controls/AreaSearch.tsx'
import { Select } from '../controls/Select.tsx'
import controls from '../controls/controls.module.css'
import { useTexts } from './useTexts.ts'

/** What is shown, as a sentence of controls: tenure per kind of area, year. */
export function BoendeControls() {
  const { laget } = useMessages()
  const text = useTexts()
  const language = useLanguage()
  const asked = useAppState(selectHousingAsked)
  const choices = useAppState(selectHousingChoices)
  if (asked === undefined || choices === undefined) return null
  const { levels, years } = choices
  const there = levels.filter(({ isThere }) => isThere).map(({ info }) => info.name[language])
  return (
    <div className={controls.sentence}>
      <span>{text.controlsStart}</span>
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
