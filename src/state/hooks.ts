import { MESSAGES, type Messages } from '../i18n/messages.ts'
import { useLanguage } from './useAppState.ts'

export { useAppState, useLanguage } from './useAppState.ts'

/** The words of the views in the reader's language. The frame has its own, which come without these. */
export const useMessages = (): Messages => MESSAGES[useLanguage()]
