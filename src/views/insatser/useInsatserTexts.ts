import { INSATSER, type InsatserTexts } from '../../i18n/insatser.ts'
import { useLanguage } from '../../state/hooks.ts'

/** The words of this view in the reader's language. */
export const useInsatserTexts = (): InsatserTexts => INSATSER[useLanguage()]
