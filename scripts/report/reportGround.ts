import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkData, type CheckReport } from '../data/check/checkData.ts'
import { readDataFolder } from '../data/check/readDataFolder.ts'
import { readTable } from '../data/csv.ts'
import type { ReportGround } from './reportTables.ts'

/** What the report is made of; null where the data set cannot be read at all, and then the checks say why. */
export function reportGround(
  dataFolder: string,
  geodata: string,
): { ground: ReportGround | null; checks: CheckReport } {
  const checks = checkData(dataFolder)
  const { data } = readDataFolder(dataFolder)
  if (data === null) return { ground: null, checks }
  const dictionary = readTable(readFileSync(join(geodata, 'dictionary.csv'), 'utf8'), 'dictionary.csv').rows
  const rulesPath = join(geodata, 'protection.json')
  const rules: unknown = existsSync(rulesPath) ? JSON.parse(readFileSync(rulesPath, 'utf8')) : {}
  return {
    checks,
    ground: {
      data,
      checks,
      dictionary: dictionary.map((row) => ({ file: row.text('file'), protection: row.text('protection') })),
      rules: leaves(rules, ''),
    },
  }
}

/** Every value of the file with the way to it, in its order. */
function leaves(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}
