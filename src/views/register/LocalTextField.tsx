import type { Effort } from '../../domain/interventions.ts'
import type { LocalText } from '../../domain/text.ts'
import { editedText } from '../../register/effortEdits.ts'
import { readText } from '../../register/fieldValues.ts'
import { fieldElementId, type FieldId } from './fieldIds.ts'
import { TextField } from './TextField.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'
import type { Edit } from './useEdit.ts'

interface LocalTextFieldProps {
  readonly field: FieldId
  readonly label: string
  readonly value: LocalText | null
  /** The effort with this text in the place of the one it has. */
  readonly onEdit: Edit
  readonly withText: (effort: Effort, text: LocalText | null, before: LocalText | null) => Effort
  readonly textOf: (effort: Effort) => LocalText | null
  readonly rows?: number | undefined
}

/** A text in Swedish, and in English where it has a translation of its own. */
export function LocalTextField({ field, label, value, onEdit, withText, textOf, rows }: LocalTextFieldProps) {
  const { hints } = useRegisterTexts().form
  const isTranslated = value !== null && value.en !== value.sv
  const commit = (language: 'sv' | 'en', name: string) => (text: string) =>
    onEdit(name, (effort) => withText(effort, editedText(textOf(effort), language, text), textOf(effort)))
  const labelEn = hints.alsoEn({ field: label })
  return (
    <>
      <TextField
        id={fieldElementId(field)}
        label={label}
        value={value?.sv ?? ''}
        read={readText}
        onCommit={commit('sv', label)}
        rows={rows}
      />
      {isTranslated && (
        <TextField
          id={fieldElementId(`${field}-en`)}
          label={labelEn}
          value={value.en}
          read={readText}
          onCommit={commit('en', labelEn)}
          rows={rows}
        />
      )}
    </>
  )
}
