import type { Language } from '../domain/text.ts'
import { housingAnswerEn, housingAnswerSv } from './housingAnswer.ts'
import { housingEvidenceEn, housingEvidenceSv } from './housingEvidence.ts'

const sv = { ...housingAnswerSv, ...housingEvidenceSv }

export type HousingTexts = typeof sv

const en: HousingTexts = { ...housingAnswerEn, ...housingEvidenceEn }

/** The words of the view about tenure, apart from those of the other views: they are fetched with it. */
export const HOUSING: Readonly<Record<Language, HousingTexts>> = { sv, en }
