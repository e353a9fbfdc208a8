/**
 * Figures and boundaries from files of the reader's own. They live in the memory of the page alone, beside the data set
 * and never in it: every layer of theirs has an id that begins with `own-`.
 */
import type { Topology } from 'topojson-specification'
import type { JoinReport, Protection } from '../domain/delivery.ts'
import type { FigureColumn } from '../domain/figures.ts'
import type { Availability, Layer, Source } from '../domain/layers.ts'
import type { Language, LocalText } from '../domain/text.ts'
import type { LevelId, UnitId } from '../domain/units.ts'
import type { LayerQuery } from '../analysis/resolve.ts'
import { OWN_MARKS } from '../i18n/ownFileMarks.ts'
import type { MapView } from '../symbology/mapView.ts'

/** What the deliverer says of a file, or of one sheet of it. */
export interface OwnFacts {
  readonly level: LevelId
  readonly publisher: string
  readonly title: string
  readonly licence: string
  readonly join: JoinReport
  /** Null for boundaries, which nobody has to protect. */
  readonly protection: Protection | null
  /** The layers that it has; none for boundaries. */
  readonly layers: readonly string[]
}

/** The areas of one level as a file draws them, with the larger levels that they make up. */
export interface OwnBoundaries {
  /** Name of the file. */
  readonly name: string
  readonly level: LevelId
  readonly topology: Topology
  readonly points: ReadonlyMap<UnitId, readonly [lon: number, lat: number]>
}

/** A file that is open. */
export interface OwnFile {
  readonly name: string
  /** The day on which the file was last changed, as `2026-04-01`; null where the browser does not know. */
  readonly modified: string | null
  readonly layers: readonly Layer[]
  readonly sources: readonly Source[]
  readonly availability: readonly Availability[]
  readonly columns: readonly FigureColumn[]
  readonly boundaries: readonly OwnBoundaries[]
  readonly facts: readonly OwnFacts[]
}

/** The files that are open, in the order in which they were opened. */
export interface OwnFiles {
  readonly files: readonly OwnFile[]
  /** What was shown before the first of their layers: what closing goes back to. */
  readonly before: LayerQuery | null
}

export const NO_OWN_FILES: OwnFiles = { files: [], before: null }

/** Ids of layers that are from somebody's own file. */
export const isOwnLayer = (layer: string): boolean => layer.startsWith('own-')

/** The boundaries that replace the drawing of a level: of several files the one opened last. */
export const boundariesOf = ({ files }: OwnFiles, level: LevelId): OwnBoundaries | undefined =>
  files.flatMap(({ boundaries }) => boundaries).findLast((drawn) => drawn.level === level)

/** A map drawn with own boundaries: names and marks stand where those have the areas. */
export function withOwnBoundaries(
  view: MapView | undefined,
  own: OwnBoundaries | undefined,
  language: Language,
): MapView | undefined {
  if (view === undefined || own === undefined) return view
  const names = new Map(view.areas.map((area) => [area.point, own.points.get(area.unitId) ?? area.point]))
  return {
    ...view,
    isSchematic: false,
    boundaries: OWN_MARKS[language].boundaries({ name: own.name }),
    areas: view.areas.map((area) => ({ ...area, point: names.get(area.point) ?? area.point })),
    labels: view.labels.map((label) => ({ ...label, point: names.get(label.point) ?? label.point })),
  }
}

export const fileOfLayer = ({ files }: OwnFiles, layer: string): OwnFile | undefined =>
  files.find(({ layers }) => layers.some(({ id }) => id === layer))

/** A text that is the same in both languages. */
export const bothLanguages = (text: string): LocalText => ({ sv: text, en: text })
