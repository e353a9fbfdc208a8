import { FOLLOW_UP_KINDS, type Effort, type FollowUpKind, type SourceLine } from '../../domain/interventions.ts'
import { CheckField, ChoiceField } from './ChoiceField.tsx'
import { fieldElementId } from './fieldIds.ts'
import { LocalTextField } from './LocalTextField.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'
import styles from './form.module.css'

/** How the effort is followed up. A text needs a kind: without one it is of both. */
export function FollowUpPart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const { followUp } = effort
  const withKind = (kind: FollowUpKind | 'none') => (known: Effort) => ({
    ...known,
    followUp: kind === 'none' ? null : { kind, text: known.followUp?.text ?? null },
  })
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.followUp}</legend>
      <ChoiceField
        id={fieldElementId('followUpText-kind')}
        label={form.fields.followUpKind}
        value={followUp?.kind ?? 'none'}
        choices={(['none', ...FOLLOW_UP_KINDS] as const).map((value) => ({ value, label: form.followUps[value] }))}
        onChoose={(kind, isPart) => edit(form.fields.followUpKind, withKind(kind), isPart)}
      />
      {followUp !== null && (
        <LocalTextField
          field="followUpText"
          label={form.fields.followUpText}
          value={followUp.text}
          onEdit={edit}
          textOf={(known) => known.followUp?.text ?? null}
          withText={(known, text) =>
            known.followUp === null ? known : { ...known, followUp: { ...known.followUp, text } }
          }
          rows={2}
        />
      )}
    </fieldset>
  )
}

/** Where it is said, what others have said of it, and what the office wants to remember. */
export function SourcesPart({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  return (
    <fieldset className={styles.part}>
      <legend>{form.parts.sources}</legend>
      <Sources effort={effort} />
      <LocalTextField
        field="reservations"
        label={form.fields.reservations}
        value={effort.reservations}
        onEdit={edit}
        textOf={({ reservations }) => reservations}
        withText={(known, reservations) => ({ ...known, reservations })}
        rows={2}
      />
      <LocalTextField
        field="note"
        label={form.fields.note}
        value={effort.note}
        onEdit={edit}
        textOf={({ note }) => note}
        withText={(known, note) => ({ ...known, note })}
        rows={2}
      />
      <CheckField
        id={fieldElementId('note-history')}
        label={form.fields.history}
        hint={form.hints.history}
        isChecked={effort.isHistory}
        onChange={(isHistory) => edit(form.fields.history, (known) => ({ ...known, isHistory }))}
      />
    </fieldset>
  )
}

/** One row a source; the row after the last is for another one. An emptied document takes its row away. */
function Sources({ effort }: { effort: Effort }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const rows: readonly (SourceLine | null)[] = [...effort.sources, null]
  return (
    <fieldset className={styles.group} id={fieldElementId('sources')} tabIndex={-1}>
      <legend>{form.fields.sources}</legend>
      {rows.map((source, index) => (
        <div key={index} className={styles.pair}>
          <SourceFields
            ids={{ document: fieldElementId(`sources-${index}`), lines: fieldElementId(`sources-${index}-lines`) }}
            labels={{
              document: form.sourceOf({ field: form.fields.document, number: String(index + 1) }),
              lines: form.sourceOf({ field: form.fields.lines, number: String(index + 1) }),
            }}
            source={source}
            onCommit={(next) =>
              edit(form.fields.sources, (known) => ({
                ...known,
                sources: [
                  ...known.sources.slice(0, index),
                  ...(next === null ? [] : [next]),
                  ...known.sources.slice(index + 1),
                ],
              }))
            }
          />
        </div>
      ))}
    </fieldset>
  )
}
