import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { buildSchematic, type SchematicCollection } from '../schematic/buildSchematic.ts'
import { formatReport } from '../schematic/formatReport.ts'
import { readSchematicInput } from '../schematic/readSchematicInput.ts'
import { sha256, type Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { keepNewest } from './keepNewest.ts'
import type { DrawnLevel, Shapes } from './shapes.ts'

const DRAWN_FROM: Readonly<Record<DrawnLevel, readonly string[]>> = {
  delomrade: [INPUT.delomraden, INPUT.delomradenNeighbours, INPUT.outline],
  deso: [INPUT.deso, INPUT.desoNeighbours, INPUT.outline],
}

const DRAWING = 'schematic-'
/** More than one, so that going back and forth between two states of the program draws each of them once. */
const KEPT_DRAWINGS = 4

/** The schematic map of both drawn levels, and how well it agrees with the figures, as text. */
export interface Schematic {
  readonly shapes: Readonly<Record<DrawnLevel, Shapes>>
  readonly report: string
}

const ring = v.array(v.array(v.number()))
const drawingSchema = v.object({
  report: v.string(),
  delomrade: v.array(v.object({ id: v.string(), rings: v.array(ring) })),
  deso: v.array(v.object({ id: v.string(), rings: v.array(ring) })),
})
type Drawing = v.InferOutput<typeof drawingSchema>

/**
 * Draws the schematic map, or takes the drawing of an earlier build: it takes half a minute and depends on nothing
 * but a few tables and the program that draws.
 *
 * @param cacheFolder where drawings are kept; null = always draw
 */
export function schematicShapes(inputs: Inputs, cacheFolder: string | null): Schematic {
  const drawing = cacheFolder === null ? draw(inputs.folder) : cachedDrawing(inputs, cacheFolder)
  const shapesOf = (level: DrawnLevel): Shapes => ({
    boundaries: 'schematic',
    areas: drawing[level].map(({ id, rings }) => ({ id, geometry: { type: 'Polygon', coordinates: rings } })),
    builtFrom: inputs.builtFrom(DRAWN_FROM[level]),
  })
  return { shapes: { delomrade: shapesOf('delomrade'), deso: shapesOf('deso') }, report: drawing.report }
}

function draw(geodataFolder: string): Drawing {
  const { levels, report } = buildSchematic(readSchematicInput(geodataFolder))
  const ringsOf = (level: SchematicCollection): Drawing['deso'] =>
    level.features.map(({ properties, geometry }) => ({ id: properties.id, rings: geometry.coordinates }))
  return { report: formatReport(report), delomrade: ringsOf(levels.delomrade), deso: ringsOf(levels.deso) }
}

function cachedDrawing(inputs: Inputs, folder: string): Drawing {
  const path = join(folder, `${DRAWING}${drawingKey(inputs)}.json`)
  if (existsSync(path)) {
    const kept = v.safeParse(drawingSchema, JSON.parse(readFileSync(path, 'utf8')))
    if (kept.success) return kept.output
  }
  const drawing = draw(inputs.folder)
  keep(path, drawing)
  return drawing
}

function keep(path: string, drawing: Drawing): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(drawing))
    keepNewest(dirname(path), DRAWING, KEPT_DRAWINGS)
  } catch (cause) {
    console.warn(`The drawing could not be kept for the next build: ${String(cause)}`)
  }
}

/** Names the tables and the program that a drawing comes from: when either changes, so does the name. */
function drawingKey(inputs: Inputs): string {
  const tables = inputs.builtFrom([...new Set([...DRAWN_FROM.delomrade, ...DRAWN_FROM.deso])])
  const program = join(dirname(fileURLToPath(import.meta.url)), '../schematic')
  const sources = readdirSync(program)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${name} ${sha256(readFileSync(join(program, name)))}`)
  return sha256([...tables.map((table) => table.sha256), ...sources].join('\n')).slice(0, 16)
}
