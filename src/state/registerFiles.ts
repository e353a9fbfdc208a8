/** What a file of the office's own does to the open register. A file with a fault does nothing. */
import type { Finding } from '../domain/finding.ts'
import { REGISTER } from '../i18n/register.ts'
import { mergeRegister } from '../register/mergeRegister.ts'
import { readAllocations } from '../register/readAllocations.ts'
import { readRegister } from '../register/readRegister.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { formatCount } from '../symbology/format.ts'
import { changeRegister, openRegister } from './registerActions.ts'
import { selectRegister } from './shownRegister.ts'
import { selectPlaceBook } from './registerView.ts'
import { appStore } from './store.ts'

/** Whether it was done, everything that was found on the way, and what is said about it. */
export interface FileOutcome {
  readonly isDone: boolean
  readonly findings: readonly Finding[]
  readonly said: string
}

const words = () => REGISTER[appStore.getState().query.language]

/** Nothing was done, and why. */
export const refused = (fileName: string, findings: readonly Finding[]): FileOutcome => ({
  isDone: false,
  findings,
  said: words().report.closedTitle({ name: fileName }),
})

/** Opens the register of a file in place of the one that is open. */
export function openFile(workbook: Workbook): FileOutcome {
  const state = appStore.getState()
  const book = selectPlaceBook(state)
  const { fileName } = workbook
  if (book === undefined) return refused(fileName, [])
  const { register, findings } = readRegister(workbook, { book, base: selectRegister(state) ?? null })
  if (register === null) return refused(fileName, findings)
  openRegister(register, fileName)
  const { query } = appStore.getState()
  const count = register.efforts.length
  const efforts = words().efforts({ count, text: formatCount(count, query.language) })
  return { isDone: true, findings, said: words().opened({ name: fileName, efforts }) }
}

/** Takes what a filled-in file says of the efforts that are open: one change. */
export function mergeFile(workbook: Workbook): FileOutcome {
  const state = appStore.getState()
  const [current, book] = [selectRegister(state), selectPlaceBook(state)]
  const { fileName: name } = workbook
  if (book === undefined || current === undefined) return refused(name, [])
  const { register, findings } = mergeRegister(current, workbook, book)
  if (register === null) return refused(name, findings)
  changeRegister(register, words().form.mergedLabel({ name }))
  const said = register === current ? words().mergedNothing({ name }) : words().merged({ name })
  return { isDone: true, findings, said }
}

/** Keeps the lines of a list that divides money beside the efforts: one change. A line that is there stays one. */
export function addAllocations(workbook: Workbook): FileOutcome {
  const state = appStore.getState()
  const current = selectRegister(state)
  const { fileName: name } = workbook
  if (current === undefined) return refused(name, [])
  const { allocations, findings } = readAllocations(workbook, current)
  if (findings.some(({ severity }) => severity === 'fault')) return refused(name, findings)
  const known = new Set(current.allocations.map((line) => JSON.stringify(line)))
  const added = allocations.filter((line) => !known.has(JSON.stringify(line)))
  if (added.length === 0) return { isDone: true, findings, said: words().mergedNothing({ name }) }
  const register = { ...current, allocations: [...current.allocations, ...added] }
  changeRegister(register, words().form.allocationsLabel({ name }))
  const count = { count: added.length, text: formatCount(added.length, state.query.language) }
  return { isDone: true, findings, said: words().allocationsAdded(count) }
}
