import type { Language } from '../domain/text.ts'
import { choicesEn, choicesSv } from './registerChoices.ts'
import { fieldsEn, fieldsSv } from './registerFields.ts'
import { pageEn, pageSv } from './registerPage.ts'

const sv = { ...pageSv, form: { ...fieldsSv, ...choicesSv } }

export type RegisterTexts = typeof sv

const en: RegisterTexts = { ...pageEn, form: { ...fieldsEn, ...choicesEn } }

/** The words of the view of the register, apart from those of the other views: they are fetched with it. */
export const REGISTER: Readonly<Record<Language, RegisterTexts>> = { sv, en }
