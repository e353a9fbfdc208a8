import { useSyncExternalStore } from 'react'

/** Widths under which the page is one column; the same limits as in the style sheets. */
const NARROW = { page: 'screen and (max-width: 899px)', embed: 'screen and (max-width: 599px)' } as const

/** Whether there is room for one column only. An embedded page keeps two for longer, since it has less in them. */
export function useIsNarrow(isEmbedded: boolean): boolean {
  const query = NARROW[isEmbedded ? 'embed' : 'page']
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => window.matchMedia(query).matches,
  )
}
