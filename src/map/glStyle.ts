import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { WHITE } from '../symbology/chrome.ts'
import { FONT_REGULAR, FONT_STRONG, labelLayers } from './labelLayers.ts'
import { LAYER_ORDER, SOURCE_IDS, type SourceId } from './layerOrder.ts'
import { unitLayers } from './unitLayers.ts'

/** Absolute addresses of the two faces that the names are drawn with. */
export interface GlFonts {
  readonly regular: string
  readonly strong: string
}

/**
 * The whole style, with empty sources: what is drawn comes with the first view. No glyph or sprite server, no tiles.
 * @throws {RangeError} when a layer of the order is built by nobody
 */
export function glStyle(fonts: GlFonts): StyleSpecification {
  const built = new Map(allLayers().map((layer) => [layer.id, layer]))
  return {
    version: 8,
    'font-faces': { [FONT_REGULAR]: [{ url: fonts.regular }], [FONT_STRONG]: [{ url: fonts.strong }] },
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, emptySource(id)])),
    layers: LAYER_ORDER.map((id) => {
      const layer = built.get(id)
      if (layer === undefined) throw new RangeError(`glStyle requires a layer for ${id}, got none`)
      return layer
    }),
  }
}

/** Every layer once, in no particular order. */
export const allLayers = (): LayerSpecification[] => [
  { id: 'ground', type: 'background', paint: { 'background-color': WHITE } },
  ...unitLayers(),
  ...labelLayers(),
]

/** Without simplification: an area and the border along it are simplified apart, and would part from each other. */
function emptySource(id: SourceId): GeoJSONSourceSpecification {
  const source: GeoJSONSourceSpecification = {
    type: 'geojson',
    data: { type: 'FeatureCollection', features: [] },
    tolerance: 0,
  }
  return id === 'areas' ? { ...source, promoteId: 'unitId' } : source
}
