import { TARGET_SEXES, type Effort } from '../../domain/interventions.ts'
import { readAge, unreadable, type FieldReading } from '../../register/fieldValues.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { fieldElementId } from './fieldIds.ts'
import { yearText } from './fieldTexts.ts'
import { LocalTextField } from './LocalTextField.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

/** For whom the effort is. */
export function AudiencePart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.audience}</legend>
      <LocalTextField
        field="targetGroup"
        label={form.fields.targetGroup}
        value={effort.targetGroup}
        onEdit={edit}
        textOf={({ targetGroup }) => targetGroup}
        withText={(known, targetGroup) => ({ ...known, targetGroup })}
      />
      <div className={styles.pair}>
        <Ages effort={effort} />
        <ChoiceField
          id={fieldElementId('targetGroup-sex')}
          label={form.fields.targetSex}
          value={effort.targetSex ?? 'none'}
          choices={(['none', ...TARGET_SEXES] as const).map((value) => ({ value, label: form.sexes[value] }))}
          onChoose={(sex, isPart) =>
            edit(form.fields.targetSex, (known) => ({ ...known, targetSex: sex === 'none' ? null : sex }), isPart)
          }
        />
      </div>
    </fieldset>
  )
}

const NO_AGES: NonNullable<Effort['targetAges']> = { from: null, to: null }

function Ages({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const ages = effort.targetAges ?? NO_AGES
  const read =
    (end: 'from' | 'to') =>
    (text: string): FieldReading<number | null> => {
      const reading = readAge(text)
      if (!reading.ok) return reading
      const from = end === 'from' ? reading.value : ages.from
      const to = end === 'to' ? reading.value : ages.to
      return from !== null && to !== null && from > to ? unreadable('wrongOrder') : reading
    }
  const commit = (end: 'from' | 'to', label: string) => (age: number | null) =>
    edit(label, (known) => {
      const next = { ...(known.targetAges ?? NO_AGES), [end]: age }
      return { ...known, targetAges: next.from === null && next.to === null ? null : next }
    })
  return (
    <>
      <TextField
        id={fieldElementId('ageFrom')}
        label={form.fields.ageFrom}
        hint={form.hints.ages}
        value={yearText(ages.from)}
        read={read('from')}
        onCommit={commit('from', form.fields.ageFrom)}
        width="short"
      />
      <TextField
        id={fieldElementId('ageTo')}
        label={form.fields.ageTo}
        value={yearText(ages.to)}
        read={read('to')}
        onCommit={commit('to', form.fields.ageTo)}
        width="short"
      />
    </>
  )
}
