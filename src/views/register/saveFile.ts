import type { Register } from '../../domain/interventions.ts'
import type { Language } from '../../domain/text.ts'
import { fileName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { REGISTER } from '../../i18n/register.ts'
import { effortSheet, writeRegister } from '../../register/writeRegister.ts'
import { writeCsv } from '../../sheets/writeCsv.ts'
import { writeXlsx } from '../../sheets/writeXlsx.ts'
import { selectRegister } from '../../state/effortsView.ts'
import { markSaved } from '../../state/registerActions.ts'
import { appStore } from '../../state/store.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The name that the open file has, with another ending; a register without a file gets one. */
function nameOf(stem: string, ending: string): string {
  const open = appStore.getState().draft?.fileName ?? null
  return open === null ? fileName([stem], ending) : `${open.replace(/\.\w+$/u, '')}.${ending}`
}

/** Hands the whole register over as a file: with it everything that was changed is saved. */
async function saveXlsx(register: Register, language: Language): Promise<string> {
  const text = REGISTER[language]
  const name = nameOf(text.stem, 'xlsx')
  download(name, await writeXlsx(writeRegister(register, language)), XLSX)
  markSaved(name)
  return text.saved({ name })
}

/** Hands over the sheet of efforts. The lists beside them are not in it, so that it does not count as saved. */
function saveCsv(register: Register, language: Language): string {
  const text = REGISTER[language]
  const name = nameOf(text.stem, 'csv')
  download(name, writeCsv(effortSheet(register, language)), 'text/csv')
  return text.savedCsv({ name })
}

export type SaveFormat = 'xlsx' | 'csv'

/** @returns what is said about it, also where the file could not be written */
export async function saveFile(format: SaveFormat, language: Language): Promise<string> {
  const register = selectRegister(appStore.getState())
  if (register === undefined) return ''
  try {
    return format === 'xlsx' ? await saveXlsx(register, language) : saveCsv(register, language)
  } catch (cause) {
    return REGISTER[language].notSaved({ reason: cause instanceof Error ? cause.message : String(cause) })
  }
}
