import { OM, type OmTexts } from '../../i18n/om.ts'
import { useLanguage } from '../../state/useAppState.ts'

/** The words of this view in the reader's language. */
export const useOmTexts = (): OmTexts => OM[useLanguage()]
