import { useEffect, useRef, useState } from 'react'
import { PRECISIONS, type Effort, type Precision } from '../../domain/interventions.ts'
import { namesPlaces } from '../../register/effortEdits.ts'
import { useLanguage } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { fieldElementId } from './fieldIds.ts'
import { afterDrawing, focusField } from './focus.ts'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import placing from './placing.module.css'
import styles from './form.module.css'

/** How exactly the place is stated. A way without places never takes places away unasked. */
export function PrecisionField({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const [pending, setAsked] = useState<Precision | null>(null)
  // There is nothing to ask about once the places are gone, by undo or otherwise.
  const asked = effort.places.length > 0 && pending !== effort.precision ? pending : null
  const shown = asked ?? effort.precision
  function choose(precision: Precision) {
    if (precision === effort.precision) setAsked(null)
    else if (effort.places.length > 0 && !namesPlaces(precision)) setAsked(precision)
    else {
      setAsked(null)
      edit(form.fields.precision, (known) => ({ ...known, precision }))
    }
  }
  return (
    <fieldset className={styles.group}>
      <legend>{form.fields.precision}</legend>
      {PRECISIONS.map((precision) => {
        const id = precision === shown ? fieldElementId('precision') : fieldElementId(`precision-${precision}`)
        return (
          <div key={precision} className={styles.check}>
            <input
              id={id}
              type="radio"
              name={`precision-${effort.id}`}
              checked={precision === shown}
              aria-describedby={`${id}-gloss`}
              onChange={() => choose(precision)}
            />
            <label htmlFor={id}>{form.precisions[precision].name}</label>{' '}
            <span id={`${id}-gloss`} className={styles.hint}>
              {form.precisions[precision].gloss}
            </span>
          </div>
        )
      })}
      {asked !== null && <KeepPlaces effort={effort} asked={asked} onDone={() => setAsked(null)} />}
    </fieldset>
  )
}

interface KeepPlacesProps {
  readonly effort: Effort
  readonly asked: Precision
  readonly onDone: () => void
}

/** What is to become of the places: the reader says, and may change their mind. */
function KeepPlaces({ effort, asked, onDone }: KeepPlacesProps) {
  const { form } = useRegisterTexts()
  const language = useLanguage()
  const edit = useEdit(effort)
  const question = useRef<HTMLDivElement>(null)
  useEffect(() => question.current?.focus(), [asked])
  function answer(change: ((known: Effort) => Effort) | null) {
    onDone()
    if (change !== null) edit(form.fields.precision, change)
    afterDrawing(() => focusField('precision'))
  }
  const count = { count: effort.places.length, text: formatCount(effort.places.length, language) }
  return (
    <div ref={question} role="group" tabIndex={-1} className={placing.question} aria-labelledby="keep-places">
      <p id="keep-places">{form.keepPlaces.question({ ...count, precision: form.precisions[asked].name })}</p>
      {asked === 'city' && (
        <button type="button" onClick={() => answer((known) => ({ ...known, hasCityWidePart: true }))}>
          {form.keepPlaces.keep}
        </button>
      )}
      <button type="button" onClick={() => answer((known) => ({ ...known, precision: asked, places: [] }))}>
        {form.keepPlaces.drop}
      </button>
      <button type="button" onClick={() => answer(null)}>
        {form.keepPlaces.cancel}
      </button>
    </div>
  )
}
