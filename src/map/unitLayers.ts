/** Areas and the lines between and around them, as GL layers. Widths in pixels, as in the SVG map. */
import type { ExpressionSpecification, FillLayerSpecification, LineLayerSpecification } from 'maplibre-gl'
import { INK, WHITE } from '../symbology/chrome.ts'
import {
  BORDER_WIDTHS,
  LARGER_AREA_LINE,
  LIGHT_SELECTION,
  OUTER_EDGE_WIDTH,
  OUTLINE_DASHES,
  OUTLINE_LINE,
  SELECTION_LINE,
} from '../symbology/mapLines.ts'
import type { LayerId, SourceId } from './layerOrder.ts'
import { dashes, fillColor, shownWhen } from './paint.ts'

const isOpenEnded: ExpressionSpecification = ['==', ['get', 'isOpenEnded'], true]

const SMOOTH_EDGE = 1

/** Fills, borders, efforts, and the double line round what is selected or touched. */
export function unitLayers(): (FillLayerSpecification | LineLayerSpecification)[] {
  return [
    { id: 'areaFill', type: 'fill', source: 'areas', paint: { 'fill-color': fillColor, 'fill-antialias': false } },
    hatch('areaPattern', 'areas'),
    // Fills have stepped edges, which show where two areas have no line between them.
    line('areaEdge', 'areas', fillColor, SMOOTH_EDGE),
    line('whiteBorder', 'whiteBorders', WHITE, BORDER_WIDTHS.white),
    line('inkBorder', 'inkBorders', INK, BORDER_WIDTHS.ink),
    line('largerCasing', 'largerBorders', WHITE, LARGER_AREA_LINE.white),
    line('largerInk', 'largerBorders', INK, LARGER_AREA_LINE.ink),
    line('outerEdge', 'outerEdge', INK, OUTER_EDGE_WIDTH),
    hatch('effortHatch', 'outlines'),
    line('effortCasing', 'outlines', WHITE, OUTLINE_LINE.white),
    { ...line('effortSolid', 'outlines', INK, OUTLINE_LINE.ink), filter: ['!', isOpenEnded] },
    openEndedLine(),
    stateLine('selectedCasing', 'isSelected', WHITE, SELECTION_LINE.white),
    stateLine('selectedInk', 'isSelected', INK, SELECTION_LINE.ink),
    stateLine('touchedCasing', 'isTouched', WHITE, SELECTION_LINE.white * LIGHT_SELECTION),
    stateLine('touchedInk', 'isTouched', INK, SELECTION_LINE.ink * LIGHT_SELECTION),
  ]
}

function line(
  id: LayerId,
  source: SourceId,
  color: string | ExpressionSpecification,
  width: number,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  }
}

/** A line round every area, seen only where the area has the state: so it follows the pointer without new tiles. */
function stateLine(
  id: LayerId,
  state: 'isSelected' | 'isTouched',
  color: string,
  width: number,
): LineLayerSpecification {
  const base = line(id, 'areas', color, width)
  return { ...base, paint: { ...base.paint, 'line-opacity': shownWhen(state) } }
}

function openEndedLine(): LineLayerSpecification {
  const base = line('effortDashed', 'outlines', INK, OUTLINE_LINE.ink)
  const dash = dashes(OUTLINE_DASHES, OUTLINE_LINE.ink, 1)
  return { ...base, filter: isOpenEnded, paint: { ...base.paint, 'line-dasharray': dash } }
}

/**
 * The pattern stands in the features and not in their state, since no pattern can be read from a state. The source is
 * set again only when other areas get a pattern.
 */
function hatch(id: LayerId, source: SourceId): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    filter: ['has', 'pattern'],
    paint: { 'fill-pattern': ['get', 'pattern'], 'fill-antialias': false },
  }
}
