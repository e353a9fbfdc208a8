import type { Language } from '../domain/text.ts'
import { errorsEn, errorsSv } from './errors.ts'
import { frameEn, frameSv } from './frame.ts'

export type FrameTexts = typeof frameSv
export type ErrorTexts = typeof errorsSv

/** The words of the frame, apart from those of the views: they are loaded first and alone. */
export const FRAME: Readonly<Record<Language, FrameTexts>> = { sv: frameSv, en: frameEn }
export const ERRORS: Readonly<Record<Language, ErrorTexts>> = { sv: errorsSv, en: errorsEn }
