import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../scripts/data/inputs.ts'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { importData } from '../../scripts/import/importData.ts'
import { importGround } from '../../scripts/import/importGround.ts'
import type { Mapping } from '../../src/domain/delivery.ts'
import { valueOrNull } from '../../src/domain/figures.ts'
import { readDeliveryFile } from '../../src/intake/deliveryFile.ts'
import { parseMappings } from '../../src/intake/mappingSchema.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'
import { areaMapping, column, csvText, tableMapping } from '../intake/madeTown.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'hela-malmo-import-'))
afterAll(() => rmSync(ROOT, { recursive: true }))

const GROUND = importGround(PROJECT)
const LEVEL = GROUND.levels.get('deso') ?? fail('no DeSO')
const POPULATION = GROUND.columns.get('deso')?.find(({ layer, sex }) => layer === 'population' && sex === 'total')
const YEAR = (POPULATION?.year ?? 0) + 1

function fail(why: string): never {
  throw new Error(why)
}

/** A table of residents a year later, with a few of them more; an office has left out small counts. */
const rows = (): string[][] => [
  ['Kod', 'Invånare'],
  ...LEVEL.units.map(({ id }, at) => [id, String((valueOrNull(POPULATION?.figures[at]) ?? 0) + (at % 7))]),
]

const MAPPING = tableMapping({
  file: 'folk.csv',
  level: 'deso',
  vintage: LEVEL.vintage,
  totals: [],
  columns: [column('Invånare', 'population', { year: YEAR })],
})

/** Small squares around the points of the units: they do not meet. */
const squares = (): object => ({
  type: 'FeatureCollection',
  features: LEVEL.units.map(({ id, point: [lon, lat] }) => {
    const [w, s, e, n] = [lon - 0.0001, lat - 0.0001, lon + 0.0001, lat + 0.0001].map((x) => Math.round(x * 1e6) / 1e6)
    const ring = [
      [w, s],
      [e, s],
      [e, n],
      [w, n],
      [w, s],
    ]
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
  }),
})

const AREAS = areaMapping({
  file: 'deso.geojson',
  level: 'deso',
  vintage: LEVEL.vintage,
  idProperty: null,
  nameProperty: null,
})

interface Run {
  readonly code: number
  readonly printed: string
  readonly told: string
  readonly out: string
}

/** A folder with the given files and a mapping file, and the command run on them. */
async function run(
  files: Readonly<Record<string, string>>,
  mappings: readonly Mapping[] | string,
  more: readonly string[] = [],
): Promise<Run> {
  const folder = mkdtempSync(join(ROOT, 'run-'))
  const [given, out] = [join(folder, 'given'), join(folder, 'out')]
  mkdirSync(given)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(given, name), text)
  const mapping = join(folder, 'mappning.json')
  writeFileSync(mapping, typeof mappings === 'string' ? mappings : JSON.stringify(mappings, null, 2))
  const [printed, told]: [string[], string[]] = [[], []]
  const code = await importData(
    [
      ...Object.keys(files).map((name) => join(given, name)),
      ...(mappings.length === 0 ? [] : ['--mapping', mapping]),
      ...['--out', out, ...more.map((word) => word.replace('@', folder))],
    ],
    { print: (line) => printed.push(line), tell: (line) => told.push(line), projectFolder: PROJECT },
  )
  return { code, printed: printed.join('\n'), told: told.join('\n'), out }
}

const written = (out: string): string[] =>
  existsSync(out)
    ? readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [entry.name] : [],
      )
    : []

describe('taking files in', () => {
  it('writes what has no fault, with where it is from, and says so', async () => {
    const files = { 'folk.csv': csvText(rows()), 'deso.geojson': JSON.stringify(squares()) }
    const { code, printed, out } = await run(files, [MAPPING, AREAS])
    expect(code).toBe(0)
    expect(printed).toContain(`Områden (deso): ${LEVEL.units.length} stämmer`)
    expect(printed).toContain('Skrivet: imported/folk-csv.json')
    const entries = readManifest(out)
    expect(entries.map(({ from, path, rows: count, sources }) => [from, path, count, sources[0]?.sha256])).toEqual([
      ['import', 'imported/boundaries/deso-deso-geojson.geojson', LEVEL.units.length, sha256(files['deso.geojson'])],
      ['import', 'imported/folk-csv.json', LEVEL.units.length, sha256(files['folk.csv'])],
    ])
    const kept = readDeliveryFile(readFileSync(join(out, 'imported/folk-csv.json'), 'utf8'))
    if ('problem' in kept) throw new Error(kept.problem)
    expect(kept.unitIds).toEqual(LEVEL.units.map(({ id }) => id))
    expect(kept.delivery.mapping).toEqual(MAPPING)
    expect(kept.delivery.columns[0]?.column).toMatchObject({
      layer: 'population',
      level: 'deso',
      year: YEAR,
      sex: 'total',
    })
    expect(kept.delivery.columns[0]?.column.figures.map(valueOrNull)).toEqual(
      rows()
        .slice(1)
        .map(([, count]) => Number(count)),
    )
    const areas = JSON.parse(readFileSync(join(out, 'imported/boundaries/deso-deso-geojson.geojson'), 'utf8')) as {
      features: { id: string; geometry: unknown }[]
    }
    expect(areas.features.map(({ id }) => id)).toEqual(kept.unitIds)
    expect(areas.features[0]?.geometry).toEqual((squares() as typeof areas).features[0]?.geometry)
  })

  it('says and writes the same every time, and keeps what others have written', async () => {
    const files = { 'folk.csv': csvText(rows()), 'skadad.csv': 'Kod;Invånare\r\n1;2\r\n' }
    const one = await run(files, [MAPPING, { ...MAPPING, file: 'skadad.csv' }])
    const two = await run({ 'skadad.csv': files['skadad.csv'], 'folk.csv': files['folk.csv'] }, [
      { ...MAPPING, file: 'skadad.csv' },
      MAPPING,
    ])
    expect(two.printed).toBe(one.printed)
    expect(one.code).toBe(1)
    for (const name of ['manifest.json', 'imported/folk-csv.json']) {
      expect(readFileSync(join(two.out, name), 'utf8')).toBe(readFileSync(join(one.out, name), 'utf8'))
    }
    const areas = { 'deso.geojson': JSON.stringify(squares()) }
    await run(areas, [AREAS], ['--out', one.out])
    expect(readManifest(one.out).map(({ path }) => path)).toContain('imported/folk-csv.json')
    expect(readManifest(one.out)).toHaveLength(2)
  })

  it('writes nothing of a file with a fault, says row and column, and ends with 1', async () => {
    const faulty = rows().map((cells, at) => (at === 5 ? [cells[0] ?? '', 'drygt 900'] : cells))
    const { code, printed, out } = await run({ 'folk.csv': csvText(faulty) }, [MAPPING])
    expect(code).toBe(1)
    expect(printed).toMatch(/^ {2}Fel \(rad 6, kolumn "Invånare"\): .*drygt 900/m)
    expect(printed).toContain('Inget av filen skrevs.')
    expect(written(out)).toEqual([])
  })

  it('takes in nothing that nobody has confirmed', async () => {
    const { code, printed, out } = await run({ 'folk.csv': csvText(rows()) }, [{ ...MAPPING, confirmedBy: null }])
    expect(code).toBe(1)
    expect(printed).toContain('Ingen har bekräftat beskrivningen.')
    expect(written(out)).toEqual([])
  })

  it('opens nothing while a mapping file has faults, and names line and key', async () => {
    const text = JSON.stringify(MAPPING, null, 2).replace('"headingRow"', '"headinRow"')
    const { code, printed, out } = await run({ 'folk.csv': csvText(rows()) }, text, ['--lang', 'en'])
    expect(code).toBe(1)
    expect(printed).toContain('mappning.json')
    expect(printed).toMatch(/Fault \(row 4\): There is no key "headinRow" .*Is "headingRow" meant\?/)
    expect(printed).toContain('The key "headingRow" is missing')
    expect(written(out)).toEqual([])
  })

  it('proposes a mapping that lacks only what a person has to say', async () => {
    const { code, printed, out } = await run(
      { 'deso.geojson': JSON.stringify(squares()) },
      [],
      ['--propose', '@/p.json'],
    )
    expect(code).toBe(0)
    expect(printed).toContain('confirmedBy')
    expect(written(out)).toEqual([])
    const text = readFileSync(join(out, '../p.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject([{ kind: 'areas', file: 'deso.geojson', level: 'deso', confirmedBy: null }])
    const keys = parseMappings(text, 'p.json').findings.map(({ details }) => details['path'])
    expect(keys).toEqual(['[1].source.publisher', '[1].source.licence'])
    const asked = await run({ 'deso.geojson': JSON.stringify(squares()) }, [])
    expect(asked.code).toBe(1)
    expect(asked.printed).toContain('--propose')
  })

  it('holds figures against those of earlier springs where it is told to', async () => {
    const first = await run({ 'folk.csv': csvText(rows()) }, [MAPPING])
    const doubled = rows().map((cells, at) => (at === 3 ? [cells[0] ?? '', String(2 * Number(cells[1]))] : cells))
    const later = { ...MAPPING, columns: [column('Invånare', 'population', { year: YEAR + 1 })] }
    const next = await run({ 'folk.csv': csvText(doubled) }, [later], ['--official', first.out])
    expect(next.code).toBe(0)
    expect(next.printed).toMatch(new RegExp(`Varning \\(rad 4, .*år ${YEAR}\\.`))
    writeFileSync(join(first.out, 'imported/folk-csv.json'), '{}')
    const broken = await run({ 'folk.csv': csvText(doubled) }, [later], ['--official', first.out, '--lang', 'en'])
    expect(broken.code).toBe(1)
    expect(broken.printed).toContain('imported/folk-csv.json')
  })

  it('says that a file is not there', async () => {
    const { code, printed } = await run({ 'folk.csv': csvText(rows()) }, [MAPPING], [join(ROOT, 'borta.csv')])
    expect(code).toBe(1)
    expect(printed).toContain('borta.csv\n  Fel: 1')
  })

  it('writes the report as a page on which texts of files are texts', async () => {
    const name = 'a<img src=x onerror=alert(1)>.csv'
    const { printed, out } = await run(
      { [name]: 'Kod;Invånare\r\n' },
      [{ ...MAPPING, file: name }],
      ['--report', '@/r.html'],
    )
    const page = readFileSync(join(out, '../r.html'), 'utf8')
    expect(page).toContain('<h2>a&lt;img src=x onerror=alert(1)&gt;.csv</h2>')
    expect(page).not.toContain('<img')
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/)
    const asText = await run({ [name]: 'Kod;Invånare\r\n' }, [{ ...MAPPING, file: name }], ['--report', '@/r.txt'])
    expect(readFileSync(join(asText.out, '../r.txt'), 'utf8')).toBe(`${printed}\n`)
  })

  it('keeps the report on its lines whatever a file says', async () => {
    const faulty = rows().map((cells, at) => (at === 5 ? [cells[0] ?? '', 'x\u202e\nSkrivet: allt'] : cells))
    const { printed } = await run({ 'folk.csv': csvText(faulty) }, [MAPPING])
    expect(printed).not.toMatch(/^Skrivet/m)
    expect(printed).not.toContain('\u202e')
  })
})
