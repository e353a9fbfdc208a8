import type { Messages } from '../i18n/messages.ts'
import type { MapHandle } from './renderer.ts'
import type { Bounds } from './shapes.ts'
import styles from './map.module.css'

/** The camera without a pointer: larger, smaller, the whole city, where areas are small, the chosen area. */
export function ZoomButtons({
  handle,
  text,
  inner,
  selection,
}: {
  handle: MapHandle | null
  inner: Bounds
  text: Messages['map']
  selection: Bounds | null
}) {
  return (
    <div className={styles.zoom}>
      <div className={styles.zoomPair}>
        <button type="button" onClick={() => handle?.zoomBy(1.6)} aria-label={text.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => handle?.zoomBy(1 / 1.6)} aria-label={text.zoomOut}>
          −
        </button>
      </div>
      <div className={styles.zoomPair}>
        <button type="button" onClick={() => handle?.showAll()}>
          {text.wholeCity}
        </button>
        <button type="button" onClick={() => handle?.showBounds(inner)}>
          {text.innerCity}
        </button>
      </div>
      {selection !== null && (
        <div className={styles.zoomPair}>
          <button type="button" onClick={() => handle?.showBounds(selection)}>
            {text.toSelection}
          </button>
        </div>
      )}
    </div>
  )
}
