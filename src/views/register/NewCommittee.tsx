import type { Effort, Register } from '../../domain/interventions.ts'
import { readText } from '../../register/fieldValues.ts'
import { useLanguage } from '../../state/hooks.ts'
import { addCommittee } from '../../state/registerActions.ts'
import { fieldElementId } from './fieldIds.ts'
import { TextField } from './TextField.tsx'
import { useRegisterTexts } from './useRegisterTexts.ts'

/** A committee that the register does not have yet: it is added to it, and to the effort. */
export function NewCommittee({ effort, register }: { effort: Effort; register: Register }) {
  const { form } = useRegisterTexts()
  const title = effort.title[useLanguage()]
  return (
    <TextField
      // A new field once the name has gone into the list above.
      key={register.committees.length}
      id={fieldElementId('committees-new')}
      label={form.committeeAdd}
      hint={form.hints.newCommittee}
      value=""
      read={readText}
      onCommit={(name) => addCommittee(effort.id, name, form.labelOf({ field: form.fields.committees, title }))}
    />
  )
}
