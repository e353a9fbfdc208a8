/** What lies over what on the GL map: the only list of its layers and sources. The SVG map follows the same order. */

export const SOURCE_IDS = [
  'areas',
  'whiteBorders',
  'inkBorders',
  'largerBorders',
  'outerEdge',
  'outlines',
  'labels',
] as const
export type SourceId = (typeof SOURCE_IDS)[number]

/** From the bottom to the top. Names that stand higher are also placed first. */
export const LAYER_ORDER = [
  'ground',
  'areaFill',
  'areaPattern',
  'areaEdge',
  'whiteBorder',
  'inkBorder',
  'largerCasing',
  'largerInk',
  'outerEdge',
  'effortHatch',
  'effortCasing',
  'effortSolid',
  'effortDashed',
  'selectedCasing',
  'selectedInk',
  'touchedCasing',
  'touchedInk',
  'areaNames',
  'largerNames',
] as const
export type LayerId = (typeof LAYER_ORDER)[number]
