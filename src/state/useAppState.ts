import { useStore } from 'zustand'
import type { Language } from '../domain/text.ts'
import { ERRORS, FRAME, type ErrorTexts, type FrameTexts } from '../i18n/frameTexts.ts'
import { appStore, type AppState } from './store.ts'

/** The part of the state that a component shows; the component is drawn again only when that part changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(appStore, selector)

export const useLanguage = (): Language => useAppState((state) => state.query.language)

/** The words of the frame, which is there before any view. */
export const useFrameTexts = (): { frame: FrameTexts; errors: ErrorTexts } => {
  const language = useLanguage()
  return { frame: FRAME[language], errors: ERRORS[language] }
}
