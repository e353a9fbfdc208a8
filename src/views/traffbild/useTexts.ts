import { TARGETING, type TargetingTexts } from '../../i18n/targeting.ts'
import { useLanguage } from '../../state/hooks.ts'

/** The words of this view in the reader's language. */
export const useTexts = (): TargetingTexts => TARGETING[useLanguage()]
