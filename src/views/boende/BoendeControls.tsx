import { changeQuery } from '../../state/actions.ts'
import { useAppState } from '../../state/hooks.ts'
import { selectHousingAsked, selectHousingChoices } from '../../state/housingAsked.ts'
import { AreaSearch } from '../controls/AreaSearch.tsx'
import { LevelSelect, YearSelect } from '../controls/LevelYear.tsx'
import controls from '../controls/controls.module.css'
import { useTexts } from './useTexts.ts'

/** What is shown, as a sentence of controls: tenure per kind of area, year. */
export function BoendeControls() {
  const text = useTexts()
  const asked = useAppState(selectHousingAsked)
  const choices = useAppState(selectHousingChoices)
  if (asked === undefined || choices === undefined) return null
  const { levels, years } = choices
  return (
    <div className={controls.sentence}>
      <span>{text.controlsStart}</span>
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
