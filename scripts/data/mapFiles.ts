import * as v from 'valibot'
import { topologySchema, type CatalogFile, type FiguresFile } from '../../src/data/schema.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { Boundaries } from './catalogFile.ts'
import { DataProblem } from './dataProblem.ts'
import { geojsonDownload } from './geojsonFile.ts'
import { mapTopology } from './mapTopology.ts'
import { outputFile, type OutputFile } from './outputFile.ts'
import type { DrawnLevel, Shapes } from './shapes.ts'
import type { Levels } from './units.ts'

export type DrawnShapes = Readonly<Partial<Record<DrawnLevel, Shapes>>>

/** The drawn levels and the larger ones in the same map file. */
const LEVELS_OF_MAP: Readonly<Record<DrawnLevel, readonly LevelId[]>> = {
  delomrade: ['geso', 'stadsdel', 'stadsomrade'],
  deso: ['regso'],
}

/** Where the boundaries of each level come from: those of larger levels from those of their parts. */
export function boundariesByLevel(shapes: DrawnShapes): Record<LevelId, Boundaries> {
  const delomrade = shapes.delomrade?.boundaries ?? 'schematic'
  const deso = shapes.deso?.boundaries ?? 'schematic'
  return { deso, regso: deso, delomrade, geso: delomrade, stadsdel: delomrade, stadsomrade: delomrade }
}

/** The two map files of the app and one GeoJSON download per level. */
export function mapFiles(
  levels: Levels,
  shapes: DrawnShapes,
  figures: readonly FiguresFile[],
  catalog: CatalogFile,
): OutputFile[] {
  return (['delomrade', 'deso'] as const).flatMap((id) => {
    const drawn = shapes[id]
    if (drawn === undefined) throw new DataProblem(id, 'there are no boundaries', 'Draw them or set GEODATA.')
    const { builtFrom } = drawn
    const larger = LEVELS_OF_MAP[id].map((level) => levels[level])
    const map = mapTopology(levels[id], drawn, larger)
    const downloads = [levels[id], ...larger].map((level) => {
      const file = figures.find((one) => one.level === level.id)
      if (file === undefined) throw new DataProblem(level.id, 'the level has no figures', 'Build them first.')
      const frame = {
        id: `geojson.${level.id}`,
        path: `geojson/${level.id}.geojson`,
        rows: level.units.length,
        referenceDates: file.columns.map((column) => column.referenceDate),
        builtFrom,
      }
      return outputFile(frame, downloadSchema, geojsonDownload(level, map, file, catalog))
    })
    const rows = [levels[id], ...larger].reduce((sum, level) => sum + level.units.length, 0)
    return [outputFile({ id: `map.${id}`, rows, builtFrom }, topologySchema, map), ...downloads]
  })
}

/** Only the frame: the parts are typed where they are made. */
const downloadSchema = v.looseObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) })
