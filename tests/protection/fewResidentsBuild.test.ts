/** From a delivered file to the data set: an area where few live has its population as a band, and no other figure. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { checkData } from '../../scripts/data/check/checkData.ts'
import { importData } from '../../scripts/import/importData.ts'
import { importGround } from '../../scripts/import/importGround.ts'
import { layerField } from '../../src/analysis/layerField.ts'
import { joinFigures } from '../../src/data/join.ts'
import { figuresSchema } from '../../src/data/schema.ts'
import { PLAIN_TABLE } from '../../src/domain/delivery.ts'
import { valueOrNull } from '../../src/domain/figures.ts'
import { contextOf, figureText } from '../../src/state/figureText.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'
import { column, csvText, tableMapping } from '../intake/madeTown.ts'
import { filesBelow } from './findFigure.ts'
import * as v from 'valibot'

const ROOT = mkdtempSync(join(tmpdir(), 'hela-malmo-few-'))
afterAll(() => rmSync(ROOT, { recursive: true }))
// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
const TIME_TO_DRAW = 240_000

const ground = importGround(PROJECT)
const units = ground.levels.get('delomrade')?.units ?? []
const PEOPLE = [0, 5, 68, 99, 100]
const known = (layer: string): ((at: number) => number) => {
  const figures = ground.columns.get('delomrade')?.findLast((one) => one.layer === layer)?.figures ?? []
  return (at) => Math.round(valueOrNull(figures[at]) ?? 0)
}
const [peopleKnown, homesAt] = [known('population'), known('dwellings')]
/** As many in all as are known already. */
const moved = PEOPLE.reduce((sum, count, at) => sum + peopleKnown(at) - count, 0)
const peopleAt = (at: number): number => PEOPLE[at] ?? peopleKnown(at) + (at === PEOPLE.length ? moved : 0)

async function build(): Promise<string> {
  const [file, mapping, official, data] = ['folk.csv', 'mapping.json', 'official', 'data'].map((name) =>
    join(ROOT, name),
  ) as [string, string, string, string]
  mkdirSync(official)
  const rows = units.map(({ id }, at) => [id, String(peopleAt(at)), String(homesAt(at))])
  writeFileSync(file, csvText([['Kod', 'Folkmängd', 'Bostäder'], ...rows]))
  const described = tableMapping({
    ...{ ...PLAIN_TABLE, file: 'folk.csv', level: 'delomrade', vintage: ground.levels.get('delomrade')?.vintage ?? '' },
    ...{ unitColumn: 'Kod', protection: 'none', totals: [], residuals: [] },
    columns: [column('Folkmängd', 'population'), column('Bostäder', 'dwellings')],
  })
  writeFileSync(mapping, JSON.stringify([described]))
  const said: string[] = []
  const tell = (line: string) => void said.push(line)
  const around = { projectFolder: PROJECT, tell, print: tell }
  const code = await importData([file, '--mapping', mapping, '--out', official], around)
  expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('imported/')])
  await buildData({ projectFolder: PROJECT, outputFolder: data, boundaryFolder: null, officialFolders: [official] })
  return data
}

let folder = ''
beforeAll(async () => {
  folder = await build()
}, TIME_TO_DRAW)

/** As the page reads the file and writes its figures. */
function written(id: string): readonly string[] {
  const text = filesBelow(folder).find(({ path }) => path.includes('figures.delomrade'))?.text ?? '{}'
  const file = v.parse(figuresSchema, JSON.parse(text))
  const joined = joinFigures(file, { levels: ground.levels, desoToDelomrade: [] })
  const layer = ground.layers.find((one) => one.id === id)
  if (!joined.ok || layer === undefined) throw new Error(`no ${id}`)
  const field = layerField(joined.value, { level: 'delomrade', layer, year: 2025, sex: 'total', notes: [] }, 0.6)
  return PEOPLE.map((_, at) => {
    const figure = field?.figures[at]
    if (field === undefined || figure === undefined) throw new Error(`no figure of ${id}`)
    return figureText(figure, contextOf(field, at, 'sv')).replaceAll('\u00a0', ' ')
  })
}

const BAND = '1–99 invånare, för få för redovisning'

it('shows 0 and 100 residents, and from 1 to 99 a band', () => {
  const [none, five, some, most, hundred] = written('population')
  expect([five, some, most]).toEqual([BAND, BAND, BAND])
  expect([none, hundred].map((text) => /^\d+/.exec(text ?? '')?.[0])).toEqual(['0', '100'])
})

it('gives the band as the reason why there are no other figures', () => {
  expect(written('dwellings').slice(1, 4)).toEqual([BAND, BAND, BAND])
  expect(written('density').slice(1, 4)).toEqual([BAND, BAND, BAND])
  expect(written('dwellings')[4]).not.toBe(BAND)
})

it('keeps the limit with the figures, so that another limit does not change what the band means', () => {
  const kept = filesBelow(join(ROOT, 'official', 'imported'))[0]?.text ?? '{}'
  const { columns } = JSON.parse(kept) as { columns: { fewestResidents?: number; figures: unknown[] }[] }
  const { areas } = JSON.parse(readFileSync(join(PROJECT, 'geodata/protection.json'), 'utf8')) as {
    areas: { fewestResidents: number }
  }
  expect(columns.map(({ fewestResidents }) => fewestResidents)).toEqual([areas.fewestResidents, areas.fewestResidents])
  expect(columns.map(({ figures }) => figures[2])).toEqual(['fewResidents', 'fewResidents'])
})

it('keeps the data contract', () => {
  expect(checkData(folder).errors).toEqual([])
})
