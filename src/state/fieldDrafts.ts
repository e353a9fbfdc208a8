/**
 * What stands in fields of the register's form and is not in the register: still being written, or refused. It stays
 * when the form is left, is counted, and goes when the register is closed. In memory alone.
 */
import { createStore } from 'zustand/vanilla'
import type { FieldProblem } from '../register/fieldValues.ts'

export interface FieldDraft {
  readonly effort: string
  /** The id of the field in the page. */
  readonly field: string
  readonly label: string
  /** What the register had when the writing began: where it has something else now, the draft is of another state. */
  readonly before: string
  readonly typed: string
  /** Why it could not be read; null while it is being written. */
  readonly problem: FieldProblem | null
}

export const fieldDraftStore = createStore<readonly FieldDraft[]>()(() => [])

const isOf = (effort: string, field: string) => (draft: FieldDraft) => draft.effort === effort && draft.field === field

export const fieldDraftOf = (effort: string, field: string): FieldDraft | undefined =>
  fieldDraftStore.getState().find(isOf(effort, field))

export function keepFieldDraft(draft: FieldDraft): void {
  const others = fieldDraftStore.getState().filter((other) => !isOf(draft.effort, draft.field)(other))
  fieldDraftStore.setState([...others, draft], true)
  window.addEventListener('beforeunload', warnBeforeLeaving)
}

export function dropFieldDraft(effort: string, field: string): void {
  const drafts = fieldDraftStore.getState()
  const rest = drafts.filter((draft) => !isOf(effort, field)(draft))
  if (rest.length < drafts.length) setDrafts(rest)
}

export const dropFieldDrafts = (): void => setDrafts([])

/** Drafts of efforts that are no longer there go with them. */
export function keepFieldDraftsOf(efforts: readonly string[]): void {
  setDrafts(fieldDraftStore.getState().filter(({ effort }) => efforts.includes(effort)))
}

function setDrafts(drafts: readonly FieldDraft[]): void {
  fieldDraftStore.setState(drafts, true)
  if (drafts.length === 0) window.removeEventListener('beforeunload', warnBeforeLeaving)
}

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
