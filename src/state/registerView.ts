/** What the view of the register shows: what is open, which efforts, and what the checks say of them. */
import type { Finding, Severity } from '../domain/finding.ts'
import type { Effort, Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { PlaceBook } from '../register/registerTypes.ts'
import { checkRegister } from '../register/checkRegister.ts'
import { collator } from '../symbology/formatDate.ts'
import { selectGeography } from './asked.ts'
import { hasUnsavedChanges, type Draft } from './draft.ts'
import { selectRegister } from './shownRegister.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

/** Which register stands there: as shipped, the shipped one changed, or one from a file. */
export type OpenRegister =
  | { readonly kind: 'shipped' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'file'; readonly fileName: string; readonly name: string | null; readonly isExample: boolean }

const opened = memoize1((draft: Draft | null, shipped: Register | undefined, language: Language): OpenRegister => {
  if (draft === null) return { kind: 'shipped' }
  const { fileName, register } = draft
  if (fileName === null) return { kind: register === shipped ? 'shipped' : 'changed' }
  return { kind: 'file', fileName, name: register.name?.[language] ?? null, isExample: register.isExample }
})
export const selectOpenRegister = (state: AppState): OpenRegister =>
  opened(state.draft, valueOf(state.data.register), state.query.language)

/** How many changes have been made since the register was opened or saved; 1 at least where it is another. */
export function unsavedCount(draft: Draft | null): number {
  if (draft === null || !hasUnsavedChanges(draft)) return 0
  const back = draft.past.findIndex(({ register }) => register === draft.saved)
  if (back >= 0) return draft.past.length - back
  const ahead = draft.future.findIndex(({ register }) => register === draft.saved)
  return ahead >= 0 ? ahead + 1 : Math.max(1, draft.past.length)
}

const book = memoize1(
  (levels: PlaceBook['levels'] | undefined, shipped: Register | undefined): PlaceBook | undefined =>
    levels === undefined || shipped === undefined ? undefined : { levels, readings: shipped.readings },
)
/** What names of places are looked up in; the readings of names are the project's own, whatever file is open. */
export const selectPlaceBook = (state: AppState): PlaceBook | undefined =>
  book(selectGeography(state)?.levels, valueOf(state.data.register))

const NO_FINDINGS: readonly Finding[] = []
const checked = memoize1((register: Register | undefined): readonly Finding[] =>
  register === undefined ? NO_FINDINGS : checkRegister(register),
)
/** Everything that the checks say of the register as it is now. */
export const selectFindings = (state: AppState): readonly Finding[] => checked(selectRegister(state))

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length

const byEffort = memoize1((findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.effortId === null) continue
    const group = groups.get(finding.effortId)
    if (group === undefined) groups.set(finding.effortId, [finding])
    else group.push(finding)
  }
  return groups
})
export const selectFindingsByEffort = (state: AppState) => byEffort(selectFindings(state))

/** The effort that is open in the form. */
export const selectOpenEffort = (state: AppState): Effort | undefined =>
  selectRegister(state)?.efforts.find(({ id }) => id === state.query.effort)

/** What the list is narrowed by. */
export interface ListFilter {
  readonly text: string
  readonly onlyFindings: boolean
  readonly onlyUnplaced: boolean
}

/** Efforts by name, the history last, as the filter leaves them. */
export function listedEfforts(
  efforts: readonly Effort[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  filter: ListFilter,
  language: Language,
): readonly Effort[] {
  const { compare } = collator(language)
  return efforts
    .filter((effort) => fits(effort, filter, language) && (!filter.onlyFindings || hasRemarks(effort, findings)))
    .sort((a, b) =>
      a.isHistory === b.isHistory ? compare(a.title[language], b.title[language]) : a.isHistory ? 1 : -1,
    )
}

/** Notes are for information, so that they alone do not put an effort among those to look at. */
export const remarksOf = (effort: Effort, findings: ReadonlyMap<string, readonly Finding[]>): readonly Finding[] =>
  (findings.get(effort.id) ?? NO_FINDINGS).filter(({ severity }) => severity !== 'note')

const hasRemarks = (effort: Effort, findings: ReadonlyMap<string, readonly Finding[]>): boolean =>
  remarksOf(effort, findings).length > 0

function fits(effort: Effort, { text, onlyUnplaced }: ListFilter, language: Language): boolean {
  if (onlyUnplaced && !isUnplaced(effort)) return false
  const { title, committees, places, id } = effort
  const words = [title[language], id, ...committees, ...places.map(({ name }) => name)].join(' ')
  return words.toLocaleLowerCase(language).includes(text.trim().toLocaleLowerCase(language))
}

/** No place is named, for whatever reason. */
export const isUnplaced = ({ places }: Effort): boolean => places.length === 0
