import { METOD, type MetodTexts } from '../../i18n/metod.ts'
import { useLanguage } from '../../state/useAppState.ts'

/** The words of this view in the reader's language. */
export const useMetodTexts = (): MetodTexts => METOD[useLanguage()]
