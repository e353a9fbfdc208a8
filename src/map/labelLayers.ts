/** Names on the GL map. What has room is decided by `placeLabels`; these layers only draw it. */
import type { SymbolLayerSpecification } from 'maplibre-gl'
import { INK, WHITE } from '../symbology/chrome.ts'
import { LABEL_SIZE } from './placeLabels.ts'

export const FONT_REGULAR = 'Source Sans 3 Regular'
export const FONT_STRONG = 'Source Sans 3 SemiBold'

/** Area names below, larger names above: the map gives room to the upper layer first. */
export const labelLayers = (): SymbolLayerSpecification[] => [
  names('areaNames', 'area', FONT_REGULAR),
  names('largerNames', 'larger', FONT_STRONG),
]

function names(id: 'areaNames' | 'largerNames', rank: 'area' | 'larger', font: string): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'labels',
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': [font],
      'text-size': LABEL_SIZE[rank],
      'text-line-height': 1.1,
      // The lines are broken already.
      'text-max-width': 100,
      'text-padding': 0,
      'symbol-sort-key': ['get', 'order'],
    },
    // The letters of the face stand a little low in their box.
    paint: { 'text-color': INK, 'text-halo-color': WHITE, 'text-halo-width': 1.8, 'text-translate': [0, -1] },
  }
}
