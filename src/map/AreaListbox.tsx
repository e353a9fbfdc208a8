import { memo, useId, useState, type KeyboardEvent } from 'react'
import type { MapArea, MapView } from '../symbology/mapView.ts'
import type { UnitId } from '../domain/units.ts'
import { neighbourInDirection, type Direction } from './neighbourInDirection.ts'
import styles from './map.module.css'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The area that a key leads to from another; undefined for keys that lead to none. */
function areaAtKey(areas: readonly MapArea[], from: UnitId, key: string): UnitId | undefined {
  const direction = DIRECTIONS[key]
  if (direction !== undefined) return neighbourInDirection(areas, from, direction)
  if (key === 'Home') return areas[0]?.unitId
  return key === 'End' ? areas[areas.length - 1]?.unitId : undefined
}

/**
 * The map for the keyboard and for screen readers: one tab stop over the drawing, with every area as an option.
 * Arrow keys go to the nearest area in that direction, Home and End to the first and last, Enter selects.
 */
export function AreaListbox({
  view,
  label,
  activeId,
  onActive,
  onSelect,
}: {
  view: MapView
  label: string
  activeId: UnitId | null
  onActive: (unitId: UnitId | null) => void
  onSelect: (unitId: UnitId | null) => void
}) {
  const prefix = useId()
  const [hasFocus, setHasFocus] = useState(false)
  const first = view.areas[0]?.unitId

  function pressKey(event: KeyboardEvent) {
    const current = activeId ?? view.selectedId ?? first
    if (current === undefined) return
    const target = areaAtKey(view.areas, current, event.key)
    if (target !== undefined) onActive(target)
    else if (event.key === 'Enter' || event.key === ' ') onSelect(current)
    else if (event.key === 'Escape') onSelect(null)
    else return
    event.preventDefault()
  }

  return (
    <div
      className={styles.listbox}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={activeId === null ? undefined : `${prefix}${activeId}`}
      data-focus={hasFocus}
      onFocus={() => {
        setHasFocus(true)
        onActive(activeId ?? view.selectedId ?? first ?? null)
      }}
      onBlur={() => {
        setHasFocus(false)
        onActive(null)
      }}
      onKeyDown={pressKey}
    >
      <Options prefix={prefix} areas={view.areas} selectedId={view.selectedId} />
    </div>
  )
}

/** Thousands of options: what the pointer or the keyboard is on changes none of them. */
const Options = memo(function Options({ prefix, areas, selectedId }: OptionsProps) {
  return areas.map(({ unitId, description }) => (
    <div key={unitId} id={`${prefix}${unitId}`} role="option" aria-selected={unitId === selectedId}>
      {description}
    </div>
  ))
})

interface OptionsProps extends Pick<MapView, 'areas' | 'selectedId'> {
  readonly prefix: string
}
