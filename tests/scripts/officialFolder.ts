/** Folders of official figures made in code: tables as `data:fetch` writes them, deliveries as `data:import` does. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../../scripts/data/inputs.ts'
import { tidyCsv, type TidyRow } from '../../scripts/fetch/tidyRow.ts'
import { readTable } from '../../scripts/data/csv.ts'
import { readFileSync } from 'node:fs'

const units = readTable(readFileSync('geodata/units/deso.csv', 'utf8'), 'deso.csv').rows

export const DESO = units.map((row) => row.text('id'))
export const REGSO = [...new Set(units.map((row) => row.text('regso')))].sort()
export const DELOMRADEN = readTable(readFileSync('geodata/units/delomraden.csv', 'utf8'), 'delomraden.csv').rows.map(
  (row) => row.text('id'),
)

/** A published cell; what is given besides replaces its parts. */
export const cell = (given: Partial<TidyRow> & Pick<TidyRow, 'unit' | 'category'>): TidyRow => ({
  vintage: 'deso-2025',
  level: 'deso',
  year: 2024,
  sex: 'total',
  value: given.status === undefined || given.status === 'published' ? 1 : null,
  status: 'published',
  ...given,
})

/** Cells of every DeSO: the value of each by its place. */
export const cellsOfDeso = (category: string, year: number, valueOf: (index: number) => number | null): TidyRow[] =>
  DESO.map((unit, index) => {
    const value = valueOf(index)
    return cell({ unit, category, year, value, status: value === null ? 'suppressed' : 'published' })
  })

/** Writes a folder with its list. */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): string {
  const entries = Object.entries(files).map(([path, content]) => {
    const full = join(folder, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
    return { id: path, path, sha256: sha256(content) }
  })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ format: 1, entries }))
  return folder
}

export const theme = (...rows: readonly (readonly TidyRow[])[]): string => tidyCsv(rows.flat())
