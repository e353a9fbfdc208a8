/**
 * Patterns as data, so that SVG and a raster renderer draw the same one. Each tile has whole pixels and repeats
 * without a seam.
 */
import { HATCH, INK, WHITE } from './chrome.ts'

export interface Stroke {
  /** SVG path data inside the tile, ends drawn past its edge so that corners join. */
  readonly path: string
  readonly color: string
  readonly width: number
}

export interface Dot {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly color: string
}

export interface PatternSpec {
  /** Side of the square tile in pixels. */
  readonly tile: number
  readonly ground: string
  readonly strokes: readonly Stroke[]
  readonly dots: readonly Dot[]
}

export const PATTERN_IDS = [
  'noResidents',
  'fewResidents',
  'missing',
  'suppressed',
  'notPublished',
  'notApplicable',
  'undefined',
  'cooperative',
  'owner',
  'lowNear',
  'lowFar',
  'highAmongLow',
  'lowAmongHigh',
  'placeNamed',
  'placeOpen',
  'mixRentalCooperative',
  'mixRentalOwner',
  'mixCooperativeOwner',
  'unsettledLowFar',
  'unsettledLowNear',
  'unsettledMiddle',
  'unsettledHighNear',
  'unsettledHighFar',
] as const
export type PatternId = (typeof PATTERN_IDS)[number]

/** 45 degrees, rising to the right. */
const rising = (tile: number): string =>
  `M-1,1 L1,-1 M0,${tile} L${tile},0 M${tile - 1},${tile + 1} L${tile + 1},${tile - 1}`
/** 45 degrees, falling to the right. */
const falling = (tile: number): string =>
  `M-1,${tile - 1} L1,${tile + 1} M0,0 L${tile},${tile} M${tile - 1},-1 L${tile + 1},1`
const level = (tile: number): string => `M0,${tile / 2} L${tile},${tile / 2}`
const upright = (tile: number): string => `M${tile / 2},0 L${tile / 2},${tile}`

interface Pen {
  readonly color: string
  readonly width: number
}

const lines = (ground: string, tile: number, paths: readonly string[], pen: Pen): PatternSpec => ({
  tile,
  ground,
  strokes: paths.map((path) => ({ path, ...pen })),
  dots: [],
})

/** Two dots a tile, offset, so that the dots stand in diagonal rows. */
const dotted = (ground: string, tile: number, radius: number, color: string): PatternSpec => ({
  tile,
  ground,
  strokes: [],
  dots: [
    { x: tile / 4, y: tile / 4, radius, color },
    { x: (tile * 3) / 4, y: (tile * 3) / 4, radius, color },
  ],
})

const LOW_NEAR = lines('#c5b395', 4, [level(4)], { color: '#8f744a', width: 1 })
const LOW_FAR = lines('#875428', 4, [level(4)], { color: '#c79a68', width: 1 })

/** White dots with an ink edge, which show on every ground and over lines. */
const ringed = (spec: PatternSpec): PatternSpec => {
  const tile = 12
  const repeats = tile / spec.tile
  const strokes = spec.strokes.map(({ color, width }) => ({
    path: Array.from(
      { length: repeats },
      (_, row) => `M0,${(row + 0.5) * spec.tile} L${tile},${(row + 0.5) * spec.tile}`,
    ).join(' '),
    color,
    width,
  }))
  const dots = [1.9, 1.1].flatMap((radius, index) => dotted(WHITE, tile, radius, index === 0 ? INK : WHITE).dots)
  return { tile, ground: spec.ground, strokes, dots }
}
const plain = (ground: string): PatternSpec => ({ tile: 12, ground, strokes: [], dots: [] })

/** The neutral ground of areas where no tenure dominates. */
export const MIXED_GROUND = '#e7e1d3'

/**
 * The seven reasons for having no value are seven patterns on white. Bostadsratt and aganderatt carry theirs on colour;
 * `lowNear` and `lowFar` are the low arm of the diverging palette; `placeNamed` and `placeOpen` are efforts and the money that has a place.
 * The three mixes of two tenures stand on the ground of the mixed: lines where cooperatives are part of it, dots where
 * owned homes are, dark where rental homes are. `highAmongLow` and `lowAmongHigh` are the lighter
 * fills of the diverging palette for what differs from its neighbours: dots in the high arm, sparse lines in the low.
 * The five `unsettled` are the diverging palette with rings over it: which arm it is depends on an assumption.
 */
export const PATTERNS: Readonly<Record<PatternId, PatternSpec>> = {
  noResidents: lines(WHITE, 5, [level(5)], { color: HATCH, width: 0.8 }),
  fewResidents: lines(WHITE, 8, [level(8), upright(8)], { color: HATCH, width: 0.8 }),
  missing: lines(WHITE, 8, [rising(8)], { color: HATCH, width: 1 }),
  suppressed: dotted(WHITE, 8, 1, HATCH),
  notPublished: lines(WHITE, 8, [falling(8)], { color: HATCH, width: 1 }),
  notApplicable: lines(WHITE, 5, [upright(5)], { color: HATCH, width: 0.8 }),
  undefined: lines(WHITE, 8, [rising(8), falling(8)], { color: HATCH, width: 0.8 }),
  cooperative: lines('#b9822b', 7, [rising(7)], { color: '#eee0ca', width: 0.9 }),
  owner: dotted('#a9b8e3', 8, 0.75, '#42548c'),
  lowNear: LOW_NEAR,
  lowFar: LOW_FAR,
  highAmongLow: dotted('#84bec7', 8, 1.3, '#073c4a'),
  lowAmongHigh: lines('#c5b395', 8, [level(8)], { color: '#4a3416', width: 1.6 }),
  placeNamed: lines(WHITE, 7, [rising(7)], { color: INK, width: 1.3 }),
  placeOpen: lines(WHITE, 13, [rising(13)], { color: INK, width: 1.3 }),
  mixRentalCooperative: lines(MIXED_GROUND, 8, [rising(8)], { color: '#6b2f5f', width: 1.3 }),
  mixRentalOwner: dotted(MIXED_GROUND, 8, 1.4, '#6b2f5f'),
  mixCooperativeOwner: {
    ...lines(MIXED_GROUND, 12, [rising(12)], { color: '#8f6116', width: 1.3 }),
    dots: dotted(MIXED_GROUND, 12, 1.2, '#42548c').dots.map((dot) => ({ ...dot, x: dot.y, y: dot.x })),
  },
  unsettledLowFar: ringed(LOW_FAR),
  unsettledLowNear: ringed(LOW_NEAR),
  unsettledMiddle: ringed(plain('#efece5')),
  unsettledHighNear: ringed(plain('#84bec7')),
  unsettledHighFar: ringed(plain('#136979')),
}
