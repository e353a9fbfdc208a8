/** What a file of the office's own does to the open register. A file with a fault does nothing. */
import type { Finding } from '../domain/finding.ts'
import { REGISTER } from '../i18n/register.ts'
import { readRegister } from '../register/readRegister.ts'
import type { Workbook } from '../sheets/sheetTypes.ts'
import { formatCount } from '../symbology/format.ts'
import { valueOf } from './loadable.ts'
import { openRegister } from './registerActions.ts'
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
  const { register, findings } = readRegister(workbook, { book, base: valueOf(state.data.register) ?? null })
  if (register === null) return refused(fileName, findings)
  openRegister(register, fileName)
  const { query } = appStore.getState()
  const count = register.efforts.length
  const efforts = words().efforts({ count, text: formatCount(count, query.language) })
  return { isDone: true, findings, said: words().opened({ name: fileName, efforts }) }
}
