import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 899px)'

/** Whether the page is one column. The same limit as in the style sheets. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(NARROW)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(NARROW).matches,
  )
}
