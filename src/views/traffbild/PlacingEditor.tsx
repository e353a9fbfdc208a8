import { useId, useState, type SubmitEvent } from 'react'
import { plainLetters } from '../../analysis/searchAreas.ts'
import { useAppState } from '../../state/hooks.ts'
import { selectTargetingLevel } from '../../state/targeting.ts'
import type { Placing } from './usePlacing.ts'
import { useTexts } from './useTexts.ts'
import whatIf from './whatIf.module.css'

/** Chooses the areas of one effort, by name or on the map. */
export function PlacingEditor({ placing }: { placing: Placing }) {
  const { scenario: text } = useTexts()
  const level = useAppState(selectTargetingLevel)
  if (level === undefined) return null
  const chosen = placing.areas.flatMap((id) => level.units[level.indexOf.get(id) ?? -1] ?? [])
  return (
    <div className={whatIf.placing} role="group" aria-label={text.placing({ title: placing.title })}>
      <AddArea placing={placing} />
      <ul aria-label={text.placeHead}>
        {chosen.length === 0 && <li>{text.noAreasYet}</li>}
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button type="button" aria-label={text.removeArea({ name })} onClick={() => placing.toggle(id)}>
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <p className={whatIf.actions}>
        <button type="button" aria-pressed={placing.isOnMap} onClick={() => placing.setOnMap(!placing.isOnMap)}>
          {placing.isOnMap ? text.onMapStop : text.onMap}
        </button>
        <button type="button" onClick={() => placing.open(null)}>
          {text.done}
        </button>
      </p>
    </div>
  )
}

/** A name is taken when it is one of the areas; nothing is guessed. */
function AddArea({ placing }: { placing: Placing }) {
  const { scenario: text } = useTexts()
  const level = useAppState(selectTargetingLevel)
  const id = useId()
  const [name, setName] = useState('')
  const [isUnknown, setIsUnknown] = useState(false)
  const units = level?.units ?? []
  function add(event: SubmitEvent) {
    event.preventDefault()
    const unit = units.find((known) => plainLetters(known.name) === plainLetters(name))
    setIsUnknown(unit === undefined)
    if (unit === undefined) return
    if (!placing.areas.includes(unit.id)) placing.toggle(unit.id)
    setName('')
  }
  return (
    <form onSubmit={add}>
      <label htmlFor={id}>{text.addLabel}</label>{' '}
      <input
        id={id}
        list={`${id}list`}
        autoComplete="off"
        value={name}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          setName(event.target.value)
          setIsUnknown(false)
        }}
      />
      <datalist id={`${id}list`}>
        {units
          .filter((unit) => !placing.areas.includes(unit.id))
          .map((unit) => (
            <option key={unit.id} value={unit.name} />
          ))}
      </datalist>{' '}
      <button type="submit">{text.add}</button>{' '}
      <span id={`${id}hint`} role="status">
        {isUnknown ? text.addUnknown({ name }) : text.addHint}
      </span>
    </form>
  )
}
