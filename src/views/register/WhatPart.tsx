import { EFFORT_KINDS, INSTRUMENTS, type Effort, type Instrument } from '../../domain/interventions.ts'
import { editedText } from '../../register/effortEdits.ts'
import { readAs, readText, unreadable, type FieldReading } from '../../register/fieldValues.ts'
import { selectRegister } from '../../state/shownRegister.ts'
import { useAppState } from '../../state/hooks.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { Committees } from './Committees.tsx'
import { fieldElementId } from './fieldIds.ts'
import { LocalTextField } from './LocalTextField.tsx'
import { TextField } from './TextField.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

const NO_INSTRUMENT = ''

/** What the effort is, and whose. */
export function WhatPart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.what}</legend>
      <Titles effort={effort} />
      <div className={styles.pair}>
        <ChoiceField
          id={fieldElementId('kind')}
          label={form.fields.kind}
          value={effort.kind}
          choices={EFFORT_KINDS.map((value) => ({ value, label: form.kinds[value] }))}
          onChoose={(kind, isPart) => edit(form.fields.kind, (known) => ({ ...known, kind }), isPart)}
        />
        <ChoiceField<Instrument | typeof NO_INSTRUMENT>
          id={fieldElementId('instrument')}
          label={form.fields.instrument}
          value={effort.instrument ?? NO_INSTRUMENT}
          choices={[
            { value: NO_INSTRUMENT, label: form.instruments.none },
            ...INSTRUMENTS.map((value) => ({ value, label: form.instruments[value] })),
          ]}
          onChoose={(value, isPart) =>
            edit(form.fields.instrument, (known) => ({ ...known, instrument: value === '' ? null : value }), isPart)
          }
        />
      </div>
      <Committees effort={effort} />
      <Belonging effort={effort} />
    </fieldset>
  )
}

function Titles({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const { sv, en } = effort.title
  const setTitle = (language: 'sv' | 'en', label: string) => (written: string) =>
    edit(label, (known) => ({ ...known, title: editedText(known.title, language, written) ?? known.title }))
  return (
    <>
      <TextField
        id={fieldElementId('title')}
        label={form.fields.title}
        hint={form.hints.title}
        value={sv}
        read={(text) => (text.trim() === '' ? unreadable('needsName') : readAs(text.trim()))}
        onCommit={setTitle('sv', form.fields.title)}
      />
      <TextField
        id={fieldElementId('titleEn')}
        label={form.fields.titleEn}
        hint={form.hints.titleEn}
        value={en === sv ? '' : en}
        read={readText}
        onCommit={(written) =>
          edit(form.fields.titleEn, (known) => ({
            ...known,
            title: { sv: known.title.sv, en: written.trim() === '' ? known.title.sv : written.trim() },
          }))
        }
      />
    </>
  )
}

/** Theme, goal, partners, and the efforts that it belongs with. */
function Belonging({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const efforts = useAppState(selectRegister)?.efforts ?? []
  const others = new Set(efforts.filter(({ id }) => id !== effort.id).map(({ id }) => id))
  const readRelated = (text: string): FieldReading<readonly string[]> => {
    const ids = text.split(/[,;\s]+/u).filter((id) => id !== '')
    return ids.every((id) => others.has(id)) ? readAs(ids) : unreadable('unknownEffort')
  }
  return (
    <>
      <div className={styles.pair}>
        <LocalTextField
          field="theme"
          label={form.fields.theme}
          value={effort.theme}
          onEdit={edit}
          textOf={({ theme }) => theme}
          withText={(known, theme) => ({ ...known, theme })}
        />
        <LocalTextField
          field="budgetGoal"
          label={form.fields.budgetGoal}
          value={effort.budgetGoal}
          onEdit={edit}
          textOf={({ budgetGoal }) => budgetGoal}
          withText={(known, budgetGoal) => ({ ...known, budgetGoal })}
        />
      </div>
      <LocalTextField
        field="partners"
        label={form.fields.partners}
        value={effort.partners}
        onEdit={edit}
        textOf={({ partners }) => partners}
        withText={(known, partners) => ({ ...known, partners })}
      />
      <TextField
        id={fieldElementId('related')}
        label={form.fields.related}
        hint={form.hints.related}
        value={effort.related.join(', ')}
        read={readRelated}
        onCommit={(related) => edit(form.fields.related, (known) => ({ ...known, related }))}
      />
    </>
  )
}
