import type { Language } from '../domain/text.ts'
import { omAccessibilityEn, omAccessibilitySv } from './omAccessibility.ts'
import { omDataEn, omDataSv } from './omData.ts'
import { omMeasuresEn, omMeasuresSv } from './omMeasures.ts'
import { omStartEn, omStartSv } from './omStart.ts'
import { omUseEn, omUseSv } from './omUse.ts'

const sv = { ...omStartSv, ...omDataSv, ...omMeasuresSv, ...omUseSv, accessibility: omAccessibilitySv }

/** The words of the view about the figures; nothing else needs them, so they travel with it. */
export type OmTexts = typeof sv

const en: OmTexts = { ...omStartEn, ...omDataEn, ...omMeasuresEn, ...omUseEn, accessibility: omAccessibilityEn }

export const OM: Readonly<Record<Language, OmTexts>> = { sv, en }
