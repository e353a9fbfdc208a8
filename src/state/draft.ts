/**
 * A register of the reader's own: opened from a file, or the shipped one with changes. It lives in the memory of the
 * page alone, and takes the place of the shipped register in every view as long as it is open.
 */
import type { Register } from '../domain/interventions.ts'

export interface Draft {
  readonly register: Register
  /** The file that it was opened from or last saved to; null where it is neither. */
  readonly fileName: string | null
  /** The register as it was last opened or saved: another one now means unsaved changes. */
  readonly saved: Register
  /** What undo goes back to, latest last, with what each change was called. */
  readonly past: readonly DraftStep[]
  readonly future: readonly DraftStep[]
}

export interface DraftStep {
  readonly register: Register
  /** What was changed, in words for "undo ...". */
  readonly label: string
}

/** How many changes can be taken back. */
const MOST_STEPS = 200

export const openedDraft = (register: Register, fileName: string | null): Draft => ({
  register,
  fileName,
  saved: register,
  past: [],
  future: [],
})

export const hasUnsavedChanges = (draft: Draft | null): boolean => draft !== null && draft.register !== draft.saved

/** The draft after a change; a change that gives the same register is none. */
export function changedDraft(draft: Draft, register: Register, label: string): Draft {
  if (register === draft.register) return draft
  const past = [...draft.past, { register: draft.register, label }].slice(-MOST_STEPS)
  return { ...draft, register, past, future: [] }
}

/** The draft before its latest change, or the same where there is none. */
export function undone(draft: Draft): Draft {
  const last = draft.past.at(-1)
  if (last === undefined) return draft
  const future = [{ register: draft.register, label: last.label }, ...draft.future]
  return { ...draft, register: last.register, past: draft.past.slice(0, -1), future }
}

/** The draft with the change that was last undone. */
export function redone(draft: Draft): Draft {
  const [next, ...future] = draft.future
  if (next === undefined) return draft
  return {
    ...draft,
    register: next.register,
    past: [...draft.past, { register: draft.register, label: next.label }],
    future,
  }
}

export const savedDraft = (draft: Draft, fileName: string): Draft => ({ ...draft, fileName, saved: draft.register })
