import type { MapFileId } from '../domain/dataset.ts'
import type { LevelId, UnitId } from '../domain/units.ts'
import type { Fill } from './palettes.ts'

/** One area as a map paints it. The description is what a tooltip and a screen reader say. */
export interface MapArea {
  readonly unitId: UnitId
  readonly name: string
  readonly point: readonly [lon: number, lat: number]
  readonly fill: Fill
  /** The value as written, e.g. "25,2 %" or "Räknas som obebott". */
  readonly value: string
  readonly description: string
}

/** Areas that an effort names: drawn in ink, solid for a closed list, dashed for one that is open-ended. */
export interface MapOutline {
  readonly id: string
  readonly unitIds: readonly UnitId[]
  readonly isOpenEnded: boolean
  readonly isHatched: boolean
  readonly label: string
}

export interface MapLabel {
  readonly text: string
  readonly point: readonly [lon: number, lat: number]
  /** `larger` names come first and keep their place; `area` names fill what room there is. */
  readonly rank: 'larger' | 'area'
}

/** Everything that a map shows, before any renderer: the SVG map and the GL map draw the same one. */
export interface MapView {
  readonly title: string
  readonly level: LevelId
  readonly file: MapFileId
  /** Larger levels of the same topology whose borders are drawn, finest first. */
  readonly larger: readonly LevelId[]
  readonly areas: readonly MapArea[]
  readonly labels: readonly MapLabel[]
  readonly outlines: readonly MapOutline[]
  readonly selectedId: UnitId | null
  readonly isSchematic: boolean
  /** Whose boundaries are drawn, where they are not those of the data set. */
  readonly boundaries?: string
}
