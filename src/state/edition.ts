import { loadManifest, type DataSource } from '../data/load.ts'
import { pageSource } from '../data/pageSource.ts'
import { valueOf } from './loadable.ts'
import { appStore } from './store.ts'

/** How often the server is asked at most, in milliseconds. A limit of ours. */
const PAUSE_MS = 10 * 60 * 1000

/** Whether the server has another data set than the page shows. Nothing is changed, and no answer is no news. */
export async function hasNewEdition(source: DataSource): Promise<boolean> {
  const shown = valueOf(appStore.getState().data.manifest)
  if (shown === undefined) return false
  const published = await loadManifest(source)
  return published.ok && published.value.datasetVersion !== shown.datasetVersion
}

/**
 * Asks whenever the page is shown again, and every ten minutes while it is; never more often than that. Tells once, and
 * stops then.
 *
 * @returns what ends the watch
 */
export function watchEdition(onNew: () => void, source: DataSource = pageSource()): () => void {
  let lastAsked = Date.now()
  let isEnded = false
  const end = () => {
    isEnded = true
    clearInterval(timer)
    document.removeEventListener('visibilitychange', ask)
  }
  const answer = (isNew: boolean) => {
    if (!isNew || isEnded) return
    end()
    onNew()
  }
  function ask(): void {
    if (document.visibilityState !== 'visible' || Date.now() - lastAsked < PAUSE_MS) return
    lastAsked = Date.now()
    void hasNewEdition(source).then(answer)
  }
  const timer = setInterval(ask, PAUSE_MS)
  document.addEventListener('visibilitychange', ask)
  return end
}
