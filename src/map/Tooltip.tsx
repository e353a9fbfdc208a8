import type { UnitId } from '../domain/units.ts'
import type { MapView } from '../symbology/mapView.ts'
import styles from './map.module.css'

/** Repeats what the table says, beside the pointer or above the area that the keyboard is on. */
export function Tooltip({
  view,
  hoveredId,
  activeId,
  pointer,
  size,
}: {
  view: MapView
  hoveredId: UnitId | null
  activeId: UnitId | null
  pointer: { x: number; y: number }
  size: { width: number; height: number }
}) {
  const shown = view.areas.find(({ unitId }) => unitId === (hoveredId ?? activeId))
  if (shown === undefined) return null
  const isLeft = pointer.x > size.width * 0.6
  const place =
    hoveredId === null
      ? { left: 12, bottom: 40 }
      : {
          top: Math.min(pointer.y + 16, size.height - 60),
          ...(isLeft ? { right: size.width - pointer.x + 12 } : { left: pointer.x + 12 }),
        }
  return (
    <div className={styles.tooltip} style={place} aria-hidden>
      <b>{shown.name}</b> {shown.value}
    </div>
  )
}
