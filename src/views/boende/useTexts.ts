import { HOUSING, type HousingTexts } from '../../i18n/housing.ts'
import { useLanguage } from '../../state/hooks.ts'

/** The words of this view in the reader's language. */
export const useTexts = (): HousingTexts => HOUSING[useLanguage()]
