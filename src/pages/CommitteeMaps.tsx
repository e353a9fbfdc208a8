import { useId, useMemo } from 'react'
import { PatternDefs } from '../charts/patterns.tsx'
import { mapShapes } from '../map/shapes.ts'
import { SmallBase, SmallMap, useSmallProjection } from '../map/SmallMap.tsx'
import { selectCommitteeMaps } from '../state/effortsCommitteeMaps.ts'
import { useAppState } from '../state/hooks.ts'
import { valueOf } from '../state/loadable.ts'
import { boundariesOf } from '../state/ownFiles.ts'
import { Panel } from '../views/insatser/Panel.tsx'
import maps from '../views/insatser/committeeMaps.module.css'
import styles from '../views/insatser/more.module.css'

/** Kept, since the shapes are made anew for another list. */
const LARGER = ['stadsdel'] as const

/** A small map for each committee whose efforts name a place; the others are named. */
export function CommitteeMaps() {
  const found = useAppState(selectCommitteeMaps)
  const own = useAppState((state) => boundariesOf(state.ownFiles, 'delomrade'))
  const shipped = useAppState((state) => valueOf(state.data.maps['map.delomrade']))
  const topology = own?.topology ?? shipped
  const shapes = useMemo(
    () => (topology === undefined ? undefined : mapShapes(topology, 'delomrade', LARGER)),
    [topology],
  )
  const projection = useSmallProjection(shapes)
  const patterns = useId()
  if (found === undefined) return null
  return (
    <Panel title={found.title} note={found.maps.length === 0 ? '' : found.note}>
      {shapes !== undefined && projection !== undefined && (
        <>
          <svg width="0" height="0" className={styles.defs} aria-hidden>
            <PatternDefs idPrefix={patterns} only={['placeNamed', 'placeOpen']} />
            <defs>
              <SmallBase id={`${patterns}city`} shapes={shapes} projection={projection} />
            </defs>
          </svg>
          <ul className={maps.maps}>
            {found.maps.map(({ id, name, label, words, outlines }) => (
              <li key={id}>
                <h3>{name}</h3>
                <SmallMap
                  label={label}
                  baseId={`${patterns}city`}
                  patterns={patterns}
                  shapes={shapes}
                  projection={projection}
                  outlines={outlines}
                />
                <p>{words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.small}>{found.silent}</p>
    </Panel>
  )
}
