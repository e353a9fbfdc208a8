import { REGISTER, type RegisterTexts } from '../../i18n/register.ts'
import { useLanguage } from '../../state/hooks.ts'

/** The words of this view in the reader's language. */
export const useRegisterTexts = (): RegisterTexts => REGISTER[useLanguage()]
