import type { Effort } from '../../domain/interventions.ts'
import { useLanguage } from '../../state/hooks.ts'
import { editEffort } from '../../state/registerActions.ts'
import { useRegisterTexts } from './useRegisterTexts.ts'

/** Changes one effort: the name of what is changed, and how. */
export type Edit = (field: string, change: (effort: Effort) => Effort, isPartOfLast?: boolean) => void

/** The way to change an effort, each change with its name for "undo". */
export function useEdit(effort: Effort): Edit {
  const { form } = useRegisterTexts()
  const title = effort.title[useLanguage()]
  return (field, change, isPartOfLast = false) =>
    editEffort(effort.id, change, form.labelOf({ field, title }), { isPartOfLast })
}
