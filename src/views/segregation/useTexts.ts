import { SEGREGATION, type SegregationTexts } from '../../i18n/segregation.ts'
import { useLanguage } from '../../state/hooks.ts'

/** The words of this view in the reader's language. */
export const useTexts = (): SegregationTexts => SEGREGATION[useLanguage()]
