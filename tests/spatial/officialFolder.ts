import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folders beside the project's. */
const BESIDE = path.resolve(import.meta.dirname, '../../..')

const hasBoth = (folder: string): boolean =>
  existsSync(path.join(folder, 'data/malmo_delomraden.geojson')) &&
  existsSync(path.join(folder, 'facts/neighbours.csv'))

/** The folder with real boundaries in `data` and what is known of them in `facts`; null where there is none. */
export function officialFolder(): string | null {
  const named = process.env['OFFICIAL_FOLDER'] ?? ''
  const folders = named === '' ? readdirSync(BESIDE).map((name) => path.join(BESIDE, name)) : [path.resolve(named)]
  return folders.find(hasBoth) ?? null
}

/** Rows by column. The files have no quoted commas in the columns that are asked for before the quoted ones. */
export function factRows(folder: string, name: string): readonly ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = readFileSync(path.join(folder, 'facts', name), 'utf8')
    .trim()
    .split('\n')
  const columns = cells(head)
  return lines.map((line) => new Map(cells(line).map((value, index) => [columns[index] ?? '', value])))
}

const cells = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|([^,]+)|(?<=,|^)(?=,|$)/g)].map((match) => (match[1] ?? match[2] ?? '').trim())
