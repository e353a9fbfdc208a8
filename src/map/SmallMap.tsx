import { useMemo } from 'react'
import { patternUrl } from '../charts/patterns.tsx'
import type { UnitId } from '../domain/units.ts'
import { BORDER_WIDTHS, OUTLINE_DASHES } from '../symbology/mapLines.ts'
import { fitProjection, type Projection } from './projection.ts'
import type { MapShapes } from './shapes.ts'
import styles from './smallMap.module.css'

const WIDTH = 176
const HEIGHT = 168
const PADDING = 3
const LINE = 1.3
/** Dashes as on the large map, in the scale of these. */
const DASHES = OUTLINE_DASHES.map((length) => length / 2).join(' ')

/** One projection for all small maps, so that they have the same scale. */
export const useSmallProjection = (shapes: MapShapes | undefined): Projection | undefined =>
  useMemo(() => (shapes === undefined ? undefined : fitProjection(shapes.bounds, WIDTH, HEIGHT, PADDING)), [shapes])

interface SmallBaseProps {
  readonly id: string
  readonly shapes: MapShapes
  readonly projection: Projection
}

/** The city and its larger areas, drawn once and shown in every small map. */
export function SmallBase({ id, shapes, projection }: SmallBaseProps) {
  const paths = useMemo(
    () => ({
      land: projection.path(shapes.union([...shapes.areas.keys()])) ?? '',
      borders: projection.path(shapes.largerBorders) ?? '',
    }),
    [shapes, projection],
  )
  return (
    <g id={id}>
      <path d={paths.land} className={styles.smallLand} />
      <path d={paths.borders} className={styles.smallBorders} strokeWidth={BORDER_WIDTHS.ink} />
    </g>
  )
}

interface SmallMapProps {
  readonly label: string
  readonly baseId: string
  /** Put before the ids of the patterns, which the page defines once. */
  readonly patterns: string
  readonly shapes: MapShapes
  readonly projection: Projection
  readonly outlines: readonly {
    readonly name: string
    readonly unitIds: readonly UnitId[]
    readonly isOpenEnded: boolean
  }[]
}

/** A map of the whole city with some areas in ink, for many beside each other. What it shows is also in words. */
export function SmallMap({ label, baseId, patterns, shapes, projection, outlines }: SmallMapProps) {
  return (
    <svg role="img" aria-label={label} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <use href={`#${baseId}`} />
      {outlines.map(({ name, unitIds, isOpenEnded }) => (
        <path
          key={name}
          d={projection.path(shapes.union(unitIds)) ?? ''}
          style={{ fill: patternUrl(patterns, isOpenEnded ? 'placeOpen' : 'placeNamed') }}
          className={styles.ink}
          strokeWidth={LINE}
          strokeDasharray={isOpenEnded ? DASHES : undefined}
        />
      ))}
    </svg>
  )
}
