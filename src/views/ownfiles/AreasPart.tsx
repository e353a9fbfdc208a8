import { useState } from 'react'
import { GENERALISATION_LIMITS, SYSTEMS, type AreaMapping, type Generalisation } from '../../domain/delivery.ts'
import { parseWholeNumber } from '../../domain/parseNumber.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { changeDraft } from '../../state/ownFilesSession.ts'
import { FIRST_GENERALISATION, isMeters } from '../../state/mappingLacks.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { CheckBox, Choice, HeadingChoice, TextInput } from './fields.tsx'
import { LevelField } from './PlacesPart.tsx'
import { ListField } from './SignsPart.tsx'
import form from '../register/form.module.css'

const AS_DECLARED = ''

/** Which areas a file draws, and how. */
export function AreasPart({ mapping, properties }: { mapping: AreaMapping; properties: readonly string[] }) {
  const text = OWN_FILES_FORM[useLanguage()]
  const systems = [
    { value: AS_DECLARED, label: text.systemDeclared },
    ...SYSTEMS.map((system) => ({ value: system, label: system })),
  ]
  return (
    <fieldset className={form.part}>
      <legend>{text.parts.where}</legend>
      <div className={form.pair}>
        <LevelField mapping={mapping} onChange={changeDraft} />
        <Choice
          label={text.system}
          value={mapping.system ?? AS_DECLARED}
          options={systems}
          onChange={(system) => changeDraft({ ...mapping, system: SYSTEMS.find((known) => known === system) ?? null })}
        />
        <HeadingChoice
          label={text.idProperty}
          none={text.idOfFeature}
          headings={properties}
          value={mapping.idProperty}
          onChange={(idProperty) => changeDraft({ ...mapping, idProperty })}
        />
        <HeadingChoice
          label={text.nameProperty}
          none={text.noColumn}
          headings={properties}
          value={mapping.nameProperty}
          onChange={(nameProperty) => changeDraft({ ...mapping, nameProperty })}
        />
        <ListField
          label={text.withoutArea}
          hint={text.withoutFiguresHint}
          values={mapping.withoutArea}
          onChange={(withoutArea) => changeDraft({ ...mapping, withoutArea })}
        />
      </div>
      <GeneralisedFields
        generalised={mapping.generalised}
        onChange={(generalised) => changeDraft({ ...mapping, generalised })}
      />
    </fieldset>
  )
}

interface GeneralisedProps {
  readonly generalised: Generalisation | null
  readonly onChange: (generalised: Generalisation | null) => void
}

/** Whether the file is a copy that was simplified area by area, and how coarsely. */
function GeneralisedFields({ generalised, onChange }: GeneralisedProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  return (
    <>
      <CheckBox
        label={text.generalised}
        isChecked={generalised !== null}
        onChange={(isChecked) => onChange(isChecked ? FIRST_GENERALISATION : null)}
      />
      {generalised !== null && (
        <div className={form.pair}>
          <MetersField part="overlapMeters" generalised={generalised} onChange={onChange} />
          <MetersField part="apartMeters" generalised={generalised} onChange={onChange} />
        </div>
      )}
    </>
  )
}

/** What is no number of metres stands as none, which the limits refuse. */
const NO_METERS = 0

function MetersField({
  part,
  generalised,
  onChange,
}: {
  part: keyof Generalisation
  generalised: Generalisation
  onChange: GeneralisedProps['onChange']
}) {
  const text = OWN_FILES_FORM[useLanguage()]
  const [typed, setTyped] = useState(String(generalised[part]))
  const { least, most } = GENERALISATION_LIMITS[part]
  const limits = { least: String(least), most: String(most) }
  return (
    <TextInput
      label={text[part]}
      hint={text.metersHint(limits)}
      error={isMeters(part, generalised[part]) ? undefined : text.metersWrong(limits)}
      inputMode="numeric"
      isShort
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange({ ...generalised, [part]: parseWholeNumber(text) ?? NO_METERS })
      }}
    />
  )
}
