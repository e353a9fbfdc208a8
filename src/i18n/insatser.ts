import type { Language } from '../domain/text.ts'
import { answerEn, answerSv } from './insatserAnswer.ts'
import { listEn, listSv } from './insatserList.ts'
import { placesEn, placesSv } from './insatserPlaces.ts'

const sv = { ...answerSv, ...placesSv, ...listSv }

export type InsatserTexts = typeof sv

const en: InsatserTexts = { ...answerEn, ...placesEn, ...listEn }

/** The words of the view about efforts, apart from those of the other views: they are fetched with it. */
export const INSATSER: Readonly<Record<Language, InsatserTexts>> = { sv, en }
