import type { Map as GlMap } from 'maplibre-gl'

/** How long the map may take to load, and how long a lost context may stay lost, in milliseconds. */
export const LOAD_LIMIT = 15_000
export const RESTORE_LIMIT = 1_000

export interface GlWatcher {
  /** The style is there and empty: the first time, and again after a lost context. */
  readonly onBlank: () => void
  readonly onLost: () => void
  readonly onFail: () => void
}

/**
 * Watches over a map's life: says when there is something to draw on, when it is gone, and when to give it up.
 * @returns stops watching
 */
export function watchGl(map: GlMap, { onBlank, onLost, onFail }: GlWatcher): () => void {
  let timer = setTimeout(onFail, LOAD_LIMIT)
  const subscriptions = [
    map.on('load', () => {
      clearTimeout(timer)
      onBlank()
    }),
    map.on('webglcontextlost', () => {
      clearTimeout(timer)
      timer = setTimeout(onFail, RESTORE_LIMIT)
      onLost()
    }),
    map.on('webglcontextrestored', () => {
      clearTimeout(timer)
      timer = setTimeout(onFail, LOAD_LIMIT)
      // The library puts sources and layers back by itself, but not the states of the areas.
      void map.once('idle', () => {
        clearTimeout(timer)
        onBlank()
      })
    }),
  ]
  return () => {
    clearTimeout(timer)
    for (const subscription of subscriptions) subscription.unsubscribe()
  }
}
