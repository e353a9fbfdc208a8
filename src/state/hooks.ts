import { useStore } from 'zustand'
import { MESSAGES, type Messages } from '../i18n/messages.ts'
import type { Language } from '../domain/text.ts'
import { appStore, type AppState } from './store.ts'

/** The part of the state that a component shows; the component is drawn again only when that part changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(appStore, selector)

export const useLanguage = (): Language => useAppState((state) => state.query.language)

/** The words of the screen in the reader's language. */
export const useMessages = (): Messages => MESSAGES[useLanguage()]
