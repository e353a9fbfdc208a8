import { proposeAreaMapping } from '../areafiles/proposeAreaMapping.ts'
import { listAreas } from '../areafiles/readAreaFile.ts'
import type { AreaMapping, GivenFile } from '../domain/delivery.ts'
import { contentOf } from '../intake/fileContent.ts'
import type { IntakeGround } from '../intake/intakeTypes.ts'
import { readTable } from '../intake/readTable.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'

/** What stands first in a file, for the form that asks what the file holds. */
export type FileLook =
  | {
      readonly kind: 'table'
      readonly file: string
      readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
    }
  | {
      readonly kind: 'areas'
      readonly file: string
      readonly properties: readonly string[]
      /** What the file probably holds, also where its shapes are refused: what is said of it may be what lets it in. */
      readonly proposal: AreaMapping | null
    }
  | { readonly kind: 'unreadable'; readonly file: string }

const MOST_ROWS = 40
const MOST_COLUMNS = 200
const LONGEST = 80

/** The first rows of a table, or the properties of areas. */
export async function fileLook(file: GivenFile, ground: IntakeGround): Promise<FileLook> {
  return contentOf(file.bytes, file.name) === 'table' ? tableLook(file) : areasLook(file, ground)
}

async function tableLook(file: GivenFile): Promise<FileLook> {
  const { name } = file
  const { workbook } = await readTable(file)
  if (workbook === null) return { kind: 'unreadable', file: name }
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(cellText)),
  }))
  return { kind: 'table', file: name, sheets }
}

function cellText(cell: SheetCell): string {
  if (cell === null) return ''
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  return text.trim().slice(0, LONGEST)
}

async function areasLook(file: GivenFile, { levels }: IntakeGround): Promise<FileLook> {
  const features = await listAreas(file)
  if (features === null) return { kind: 'unreadable', file: file.name }
  const properties = new Set(features.slice(0, MOST_ROWS).flatMap((feature) => [...feature.properties.keys()]))
  // Whether the file declares its system does not matter here: the form leaves it to the file until somebody chooses.
  const listed = { name: file.name, system: 'EPSG:4326', isDeclared: false, features } as const
  const proposal = proposeAreaMapping(listed, [...levels.values()])
  return { kind: 'areas', file: file.name, properties: [...properties], proposal }
}
