import { useStore } from 'zustand'
import { appStore, type AppState } from './store.ts'

/** The part of the state that a component shows; the component is drawn again only when that part changes. */
export const useAppState = <T>(selector: (state: AppState) => T): T => useStore(appStore, selector)
