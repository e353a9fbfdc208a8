import { useStore } from 'zustand'
import { fieldDraftStore, type FieldDraft } from './fieldDrafts.ts'

/** The fields whose text is not in the register. */
export const useFieldDrafts = (): readonly FieldDraft[] => useStore(fieldDraftStore)
