import type { LayerDescription } from '../../domain/delivery.ts'
import { OWN_FILES_FORM } from '../../i18n/ownFilesForm.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { CheckBox, Choice, optionsOf, TextInput } from './fields.tsx'

interface DescriptionProps {
  readonly describes: LayerDescription
  readonly onKind: (kind: LayerDescription['kind']) => void
  readonly onChange: (describes: LayerDescription) => void
}

/** What a layer is that the data set does not have. */
export function DescriptionFields({ describes, onKind, onChange }: DescriptionProps) {
  const text = OWN_FILES_FORM[useLanguage()]
  const { groups } = useMessages().laget
  const { name, population, kind } = describes
  const { tkr, pbb, persons, dwellings } = text.units
  return (
    <>
      <TextInput
        label={text.nameSv}
        value={name.sv}
        onChange={(sv) => onChange({ ...describes, name: { ...name, sv } })}
      />
      <TextInput
        label={text.nameEn}
        value={name.en}
        onChange={(en) => onChange({ ...describes, name: { ...name, en } })}
      />
      <Choice label={text.kind} value={kind} options={optionsOf(text.kinds)} onChange={onKind} />
      {kind === 'count' && (
        <Choice
          label={text.unit}
          value={describes.unit === 'dwellings' ? 'dwellings' : 'persons'}
          options={optionsOf({ persons, dwellings })}
          onChange={(unit) => onChange({ ...describes, unit })}
        />
      )}
      {kind === 'amount' && (
        <>
          <Choice
            label={text.unit}
            value={describes.unit === 'pbb' ? 'pbb' : 'tkr'}
            options={optionsOf({ tkr, pbb })}
            onChange={(unit) => onChange({ ...describes, unit })}
          />
          <Choice
            label={text.statistic}
            value={describes.statistic === 'mean' ? 'mean' : 'median'}
            options={optionsOf(text.statistics)}
            onChange={(statistic) => onChange({ ...describes, statistic })}
          />
        </>
      )}
      <Choice
        label={text.group}
        value={describes.group}
        options={optionsOf(groups)}
        onChange={(group) => onChange({ ...describes, group })}
      />
      <TextInput
        label={text.populationSv}
        value={population.sv}
        onChange={(sv) => onChange({ ...describes, population: { ...population, sv } })}
      />
      <TextInput
        label={text.populationEn}
        value={population.en}
        onChange={(en) => onChange({ ...describes, population: { ...population, en } })}
      />
    </>
  )
}

/** Whether the layer is one that is protected more than others. */
export function Sensitive({ describes, onChange }: Pick<DescriptionProps, 'describes' | 'onChange'>) {
  const text = OWN_FILES_FORM[useLanguage()]
  return (
    <CheckBox
      label={text.sensitive}
      isChecked={describes.isSensitive}
      onChange={(isSensitive) => onChange({ ...describes, isSensitive })}
    />
  )
}
