import type { Effort, SourceLine, SumStatus } from '../../domain/interventions.ts'
import { withStatedSum } from '../../register/effortEdits.ts'
import { fieldElementId } from './fieldIds.ts'
import { SourceFields } from './SourceFields.tsx'
import { useEdit } from './useEdit.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'

/** Where a sum is said. */
export function SumSource({ effort, status }: { effort: Effort; status: SumStatus }) {
  const { form } = useRegisterTexts()
  const edit = useEdit(effort)
  const name = form.fields[status]
  return (
    <SourceFields
      ids={{ document: fieldElementId(`${status}-document`), lines: fieldElementId(`${status}-lines`) }}
      labels={{ document: form.fields.document, lines: form.fields.lines }}
      source={effort.sums[status].source}
      onCommit={(source: SourceLine | null) =>
        edit(form.money.of({ field: form.fields.document, status: name }), (known) =>
          withStatedSum(known, status, { source }),
        )
      }
    />
  )
}
