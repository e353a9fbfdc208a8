import type { Register } from '../../domain/interventions.ts'
import type { Language } from '../../domain/text.ts'
import { fileName } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { REGISTER } from '../../i18n/register.ts'
import { followUpSheets } from '../../register/followUpSheets.ts'
import { effortSheet, writeRegister } from '../../register/writeRegister.ts'
import { writeCsv } from '../../sheets/writeCsv.ts'
import { writeXlsx } from '../../sheets/writeXlsx.ts'
import { selectRegister } from '../../state/shownRegister.ts'
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

const EVERYTHING = { year: null, committee: null, scenario: null } as const

/** Hands over what is asked for when the efforts are followed up: a report, which saves nothing of the register. */
async function saveFollowUp(register: Register, language: Language, ending: 'xlsx' | 'csv'): Promise<string> {
  const text = REGISTER[language]
  const sheets = followUpSheets(register, language, EVERYTHING)
  const [first] = sheets
  const marks = register.isExample ? ['exempel'] : appStore.getState().draft === null ? [] : ['egen-fil']
  const name = fileName([text.followUpStem, ...marks], ending)
  if (ending === 'xlsx') download(name, await writeXlsx(sheets), XLSX)
  else if (first !== undefined) download(name, writeCsv(first), 'text/csv')
  return text.savedFollowUp({ name })
}

export type SaveFormat = 'xlsx' | 'csv' | 'followUpXlsx' | 'followUpCsv'

async function written(format: SaveFormat, register: Register, language: Language): Promise<string> {
  switch (format) {
    case 'xlsx':
      return saveXlsx(register, language)
    case 'csv':
      return saveCsv(register, language)
    case 'followUpXlsx':
      return saveFollowUp(register, language, 'xlsx')
    case 'followUpCsv':
      return saveFollowUp(register, language, 'csv')
  }
}

/** @returns what is said about it, also where the file could not be written */
export async function saveFile(format: SaveFormat, language: Language): Promise<string> {
  const register = selectRegister(appStore.getState())
  if (register === undefined) return ''
  try {
    return await written(format, register, language)
  } catch (cause) {
    return REGISTER[language].notSaved({ reason: cause instanceof Error ? cause.message : String(cause) })
  }
}
