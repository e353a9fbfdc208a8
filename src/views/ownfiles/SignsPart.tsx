import { useId, useRef, useState } from 'react'
import { MARKER_MEANINGS, PROTECTIONS, type TableMapping } from '../../domain/delivery.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { listOf, withMarker } from '../../state/ownMappings.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { Choice, TextInput } from './fields.tsx'
import form from '../register/form.module.css'
import fields from './fileForm.module.css'
import styles from './ownfiles.module.css'

interface SignsProps {
  readonly mapping: TableMapping
  readonly onChange: (mapping: TableMapping) => void
}

/** What stands in the file beside numbers and areas, and how the figures are protected. */
export function SignsPart({ mapping, onChange }: SignsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  return (
    <fieldset className={form.part}>
      <legend>{text.parts.signs}</legend>
      <Markers mapping={mapping} onChange={onChange} />
      <div className={form.pair}>
        <ListField
          label={text.totals}
          hint={text.totalsHint}
          values={mapping.totals}
          onChange={(totals) => onChange({ ...mapping, totals })}
        />
        <ListField
          label={text.residuals}
          hint={text.residualsHint}
          values={mapping.residuals}
          onChange={(residuals) => onChange({ ...mapping, residuals })}
        />
        <ListField
          label={text.withoutFigures}
          hint={text.withoutFiguresHint}
          values={mapping.withoutFigures}
          onChange={(withoutFigures) => onChange({ ...mapping, withoutFigures })}
        />
        <TextInput
          label={text.notesBegin}
          value={mapping.notesBegin ?? ''}
          onChange={(typed) => onChange({ ...mapping, notesBegin: typed.trim() === '' ? null : typed })}
        />
      </div>
      <Protections mapping={mapping} onChange={onChange} />
    </fieldset>
  )
}

interface ListProps {
  readonly label: string
  readonly hint: string
  readonly values: readonly string[]
  readonly onChange: (values: readonly string[]) => void
}

/** Several texts in one field; what is typed stays as it is typed. */
export function ListField({ label, hint, values, onChange }: ListProps) {
  const [typed, setTyped] = useState(values.join('; '))
  return (
    <TextInput
      label={label}
      hint={hint}
      value={typed}
      onChange={(next) => {
        setTyped(next)
        onChange(listOf(next))
      }}
    />
  )
}

function Markers({ mapping, onChange }: SignsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const [sign, setSign] = useState('')
  const group = useRef<HTMLDivElement>(null)
  const options = MARKER_MEANINGS.map((value) => ({ value, label: text.meanings[value] }))
  const isKnown = Object.hasOwn(mapping.markers, sign)
  return (
    <div ref={group} role="group" aria-label={text.markers} tabIndex={-1} className={fields.markers}>
      <h4>{text.markers}</h4>
      <p className={styles.hint}>{text.markersHint}</p>
      {Object.entries(mapping.markers).map(([known, meaning]) => (
        <div key={known} className={fields.marker}>
          <Choice
            label={text.marker({ sign: known })}
            value={meaning}
            options={options}
            onChange={(next) => onChange(withMarker(mapping, known, next))}
          />
          <button
            type="button"
            aria-label={text.markerRemove({ sign: known === '' ? text.markerEmpty : known })}
            onClick={() => {
              onChange(withMarker(mapping, known, null))
              group.current?.focus({ preventScroll: true })
            }}
          >
            {text.markerTake}
          </button>
        </div>
      ))}
      <div className={fields.marker}>
        <TextInput label={text.markerSign} isShort value={sign} onChange={setSign} />
        <button
          type="button"
          className={form.button}
          disabled={isKnown}
          onClick={() => {
            onChange(withMarker(mapping, sign.trim(), 'missing'))
            setSign('')
          }}
        >
          {text.markerAdd}
        </button>
      </div>
    </div>
  )
}

function Protections({ mapping, onChange }: SignsProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const name = useId()
  return (
    <fieldset className={form.group}>
      <legend>{text.protection}</legend>
      {PROTECTIONS.map((protection) => (
        <label key={protection} className={fields.use}>
          <input
            type="radio"
            name={name}
            checked={mapping.protection === protection}
            onChange={() => onChange({ ...mapping, protection })}
          />
          {text.protections[protection]}
        </label>
      ))}
    </fieldset>
  )
}
