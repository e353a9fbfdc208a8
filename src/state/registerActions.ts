/** The verbs of the register: opening, changing, undoing, closing. The draft is in memory alone and is stored nowhere. */
import { blankEffort, type Committee, type Effort, type Register } from '../domain/interventions.ts'
import { REGISTER } from '../i18n/register.ts'
import { freeId, withCommittee } from '../register/effortEdits.ts'
import { announce, changeQuery } from './actions.ts'
import { dropFieldDrafts, keepFieldDraftsOf } from './fieldDrafts.ts'
import { changedDraft, hasUnsavedChanges, openedDraft, redone, savedDraft, undone, type Draft } from './draft.ts'
import { valueOf } from './loadable.ts'
import { appStore } from './store.ts'

const words = () => REGISTER[appStore.getState().query.language]
const titleOf = (effort: Effort): string => effort.title[appStore.getState().query.language]

/** The open draft; before the first change it is the shipped register. */
function openDraft(): Draft | null {
  const { draft, data } = appStore.getState()
  const shipped = valueOf(data.register)
  return draft ?? (shipped === undefined ? null : openedDraft(shipped, null))
}

function warnBeforeLeaving(event: BeforeUnloadEvent): void {
  if (hasUnsavedChanges(appStore.getState().draft)) event.preventDefault()
}

/** Every draft passes here, so that the browser asks before unsaved changes are left, whatever view is open. */
function setDraft(draft: Draft | null): void {
  appStore.setState({ draft })
  if (draft === null) window.removeEventListener('beforeunload', warnBeforeLeaving)
  else window.addEventListener('beforeunload', warnBeforeLeaving)
}

/** Opens a register in place of the one that is open. Whoever calls has asked about unsaved changes. */
export function openRegister(register: Register, fileName: string): void {
  setDraft(openedDraft(register, fileName))
  dropFieldDrafts()
  closeMissingEffort()
}

/** Back to the shipped register. */
export function closeRegister(): void {
  setDraft(null)
  dropFieldDrafts()
  closeMissingEffort()
  announce(words().closed)
}

interface Step {
  /** Part of the latest step: both are undone together, as the steps of one choice from a list are. */
  readonly isPartOfLast?: boolean
}

/** One change of the register, with what "undo" calls it. */
export function changeRegister(register: Register, label: string, { isPartOfLast = false }: Step = {}): void {
  const draft = openDraft()
  if (draft === null || draft.register === register) return
  const before = isPartOfLast && draft.past.at(-1)?.label === label ? undone(draft) : draft
  setDraft(changedDraft(before, register, label))
}

/** Changes one effort. A change that gives the same effort is none. */
export function editEffort(id: string, change: (effort: Effort) => Effort, label: string, step: Step = {}): void {
  const register = openDraft()?.register
  const effort = register?.efforts.find((known) => known.id === id)
  if (register === undefined || effort === undefined) return
  const changed = change(effort)
  if (changed === effort) return
  changeRegister(
    withEfforts(register, (known) => (known.id === id ? [changed] : [known])),
    label,
    step,
  )
}

/** Adds a committee that the register does not have to it and to an effort: one change. */
export function addCommittee(effortId: string, name: string, label: string): void {
  const register = openDraft()?.register
  const plain = name.trim()
  if (register === undefined || plain === '') return
  const same = register.committees.find(({ id, name: known }) => [id, known.sv, known.en].includes(plain))
  const id = same?.id ?? committeeId(plain)
  const committee: Committee = { id, name: { sv: plain, en: plain }, decision: null, dissent: null, source: null }
  const committees = same === undefined ? [...register.committees, committee] : register.committees
  const next = withEfforts(register, (known) => (known.id === effortId ? [withCommittee(known, id, true)] : [known]))
  changeRegister({ ...next, committees }, label)
}

/** A name as an id: what an address and a cell can hold. */
const committeeId = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\d]+/gu, '-')
    .slice(0, 40)

const withEfforts = (register: Register, become: (effort: Effort) => readonly Effort[]): Register => ({
  ...register,
  efforts: register.efforts.flatMap(become),
})

/** Adds an effort of which nothing is known, and opens it. */
export function addEffort(): void {
  const register = openDraft()?.register
  if (register === undefined) return
  const { form } = words()
  const id = freeId(register.efforts, 'ny')
  const title = { sv: REGISTER.sv.form.untitled, en: REGISTER.en.form.untitled }
  const effort = blankEffort(id, title, 'funded')
  changeRegister({ ...register, efforts: [...register.efforts, effort] }, form.added({ title: titleOf(effort) }))
  openEffort(id)
}

/** Adds a copy beside an effort, and opens it. */
export function duplicateEffort(id: string): void {
  const register = openDraft()?.register
  const effort = register?.efforts.find((known) => known.id === id)
  if (register === undefined || effort === undefined) return
  const title = {
    sv: REGISTER.sv.form.copyOf({ title: effort.title.sv }),
    en: REGISTER.en.form.copyOf({ title: effort.title.en }),
  }
  const copy: Effort = { ...effort, id: freeId(register.efforts, id), title }
  const next = withEfforts(register, (known) => (known.id === id ? [known, copy] : [known]))
  changeRegister(next, words().form.duplicated({ title: titleOf(effort) }))
  openEffort(copy.id)
}

/** Takes an effort out of the register. Whoever calls has asked. */
export function removeEffort(id: string): void {
  const register = openDraft()?.register
  const effort = register?.efforts.find((known) => known.id === id)
  if (register === undefined || effort === undefined) return
  const title = titleOf(effort)
  changeRegister(
    withEfforts(register, (known) => (known.id === id ? [] : [known])),
    words().form.removedLabel({ title }),
  )
  closeMissingEffort()
  openEffort(null)
  announce(words().removed({ title }))
}

/** Takes the list that divides the money out of the register: one change. */
export function removeAllocations(): void {
  const register = openDraft()?.register
  if (register === undefined) return
  changeRegister({ ...register, allocations: [] }, words().allocationList.removed)
  announce(words().allocationList.removed)
}

export function openEffort(effort: string | null): void {
  changeQuery({ view: 'register', effort })
}

/** Takes back the latest change and says which. */
export function undo(): void {
  const { draft } = appStore.getState()
  const last = draft?.past.at(-1)
  if (draft === null || last === undefined) return
  setDraft(undone(draft))
  closeMissingEffort()
  announce(words().undone({ what: last.label }))
}

/** Makes the change again that was last taken back. */
export function redo(): void {
  const { draft } = appStore.getState()
  const next = draft?.future[0]
  if (draft === null || next === undefined) return
  setDraft(redone(draft))
  closeMissingEffort()
  announce(words().redone({ what: next.label }))
}

/** The register as it is now stands in a file. */
export function markSaved(fileName: string): void {
  const draft = openDraft()
  if (draft === null) return
  setDraft(savedDraft(draft, fileName))
}

/** An effort that the register no longer has is not left open. */
function closeMissingEffort(): void {
  const { query } = appStore.getState()
  const register = openDraft()?.register
  if (register !== undefined) keepFieldDraftsOf(register.efforts.map(({ id }) => id))
  const isMissing = query.effort !== null && register?.efforts.every(({ id }) => id !== query.effort) === true
  if (isMissing) changeQuery({ effort: null }, 'replace')
}
