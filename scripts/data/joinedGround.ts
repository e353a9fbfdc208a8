import type { FiguresFile } from '../../src/data/schema.ts'
import { joinCatalog, joinFigures, joinGeography } from '../../src/data/join.ts'
import type { FigureColumn } from '../../src/domain/figures.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'
import { buildCatalog, type Boundaries } from './catalogFile.ts'
import type { Share } from './crosswalk.ts'
import type { Inputs } from './inputs.ts'
import { officialCatalog } from './officialCatalog.ts'
import type { OfficialFigures } from './officialTypes.ts'
import type { Levels } from './units.ts'
import { unitsFile } from './unitsFile.ts'

/** How areas are drawn is of no interest here. */
const DRAWN: Readonly<Record<LevelId, Boundaries>> = {
  deso: 'schematic',
  regso: 'schematic',
  delomrade: 'schematic',
  geso: 'schematic',
  stadsdel: 'schematic',
  stadsomrade: 'schematic',
}

/** The data set as the browser gets it, before anything of it is written. */
export function joinedGround(
  inputs: Inputs,
  levels: Levels,
  shares: readonly Share[],
  { figures, official }: { readonly figures: readonly FiguresFile[]; readonly official: OfficialFigures | null },
): IntakeGround {
  const geography = joinGeography(unitsFile(levels, shares))
  const catalog = joinCatalog(officialCatalog(buildCatalog(inputs, levels, figures, DRAWN), official, figures))
  if (!geography.ok || !catalog.ok) throw new Error('geodata does not join: run npm run data:check')
  const columns = new Map<LevelId, readonly FigureColumn[]>()
  for (const file of figures) {
    const table = joinFigures(file, geography.value)
    if (!table.ok) throw new Error(`figures of ${file.level} do not join: run npm run data:check`)
    columns.set(file.level, table.value.columns)
  }
  return { levels: geography.value.levels, layers: catalog.value.layers, columns }
}
