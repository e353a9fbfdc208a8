/** From a delivered file to the files of the data set: what has to be left out is in none of them, in no way of writing. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildData } from '../../scripts/data/buildData.ts'
import { importData } from '../../scripts/import/importData.ts'
import { importGround } from '../../scripts/import/importGround.ts'
import { reportGround } from '../../scripts/report/reportGround.ts'
import { reportHtml, reportText } from '../../scripts/report/reportOutput.ts'
import { STATUS_LETTERS, type FiguresFile } from '../../src/data/schema.ts'
import type { Protection, TableMapping } from '../../src/domain/delivery.ts'
import { valueOrNull } from '../../src/domain/figures.ts'
import type { LayerGroup } from '../../src/domain/layers.ts'
import type { LevelId } from '../../src/domain/units.ts'
import { PROJECT } from '../architecture/sourceFiles.ts'
import { column, csvText, tableMapping } from '../intake/madeTown.ts'
import { widthOf, type Ranges } from './fillings.ts'
import { figurePattern, filesBelow, foundIn, sharePatterns } from './findFigure.ts'

const ROOT = mkdtempSync(join(tmpdir(), 'hela-malmo-canary-'))
afterAll(() => rmSync(ROOT, { recursive: true }))
// Drawing the schematic map takes most of a minute where no earlier build has drawn it.
const TIME_TO_DRAW = 240_000

const ground = importGround(PROJECT)
const level = ground.levels.get('delomrade') ?? fail('no delområden')
const residents = ground.columns.get('delomrade')?.find(({ layer }) => layer === 'population') ?? fail('no residents')

function fail(why: string): never {
  throw new Error(why)
}

const people = residents.figures.map(valueOrNull)
const lived = level.units.flatMap((_, at) => ((people[at] ?? 0) > 0 ? [at] : []))
const byPeople = lived.toSorted((a, b) => (people[a] ?? 0) - (people[b] ?? 0))
/** Few live in the first. The second has a small count, and the third what it could be computed with. */
const [FEW = 0, SMALL = 0, BESIDE = 0, SHOWN = 0] = byPeople
const WORD = 'Kanariefågel'

/** Figures that must not be seen. */
const CANARY = { few: 7777777, percent: '77.77777', median: '777.7777', beside: 418973, total: 418977 }
const FEW_PEOPLE = 68
/** One that may be seen. */
const ALLOWED = 7654321

const great = (at: number): number => (at === FEW ? CANARY.few : at === SHOWN ? ALLOWED : 5_000_000 + at * 1013)
/** @param least no count is smaller: what a publisher who leaves out small counts would deliver */
const rare =
  (least: number) =>
  (at: number): number =>
    at === SMALL
      ? Math.max(3, least)
      : at === BESIDE
        ? CANARY.beside
        : at === FEW
          ? Math.max(1, least)
          : 600_000 + at * 1019
/** As many in all as are known already. */
const moved = (people[FEW] ?? 0) - FEW_PEOPLE
const residentsAt = (at: number): number => (at === FEW ? FEW_PEOPLE : (people[at] ?? 0) + (at === SHOWN ? moved : 0))
const totalOf = (countAt: (at: number) => number): number => lived.reduce((sum, at) => sum + countAt(at), 0)
const comma = (number: string): string => number.replace('.', ',')

const HEADINGS = ['Kod', 'Anteckning', 'Folkmängd', 'Storheter', 'Ovanliga', 'Andel', 'Median']
const rows = (least: number): string[][] => [
  HEADINGS,
  ...lived.map((at) => [
    level.units[at]?.id ?? '',
    `${WORD} i Ängen`,
    String(residentsAt(at)),
    String(great(at)),
    String(rare(least)(at)),
    at === FEW ? comma(CANARY.percent) : '25,0',
    at === FEW ? comma(CANARY.median) : '312,4',
  ]),
  [
    'Hela staden',
    WORD,
    ...[residentsAt, great, rare(least)].map((countAt) => String(totalOf(countAt))),
    '25,5',
    '312,9',
  ],
]

const text = (word: string) => ({ sv: word, en: word })
const own = (heading: string, id: string, group: LayerGroup, kind: 'count' | 'share') =>
  column(heading, id, {
    describes: {
      ...{ name: text(heading), group, kind, population: text('invånare'), isSensitive: false },
      ...(kind === 'count'
        ? ({ unit: 'persons', statistic: 'count' } as const)
        : ({ unit: 'percent', statistic: 'share' } as const)),
    },
  })

const mapping = (protection: Protection): TableMapping =>
  tableMapping({
    ...{ file: 'kanarie.csv', level: 'delomrade', vintage: level.vintage, unitColumn: 'Kod', protection },
    withoutFigures: level.units.filter((_, at) => !lived.includes(at)).map(({ id }) => id),
    columns: [
      column('Folkmängd', 'population'),
      own('Storheter', 'own-great', 'work', 'count'),
      own('Ovanliga', 'own-rare', 'support', 'count'),
      { ...own('Andel', 'own-share', 'work', 'share'), writtenAs: 'percent', base: 'Folkmängd' },
      column('Median', 'medianStandard', { writtenAs: 'thousandKronor', base: 'Folkmängd' }),
    ],
  })

/** Brings the file in, as the command does. */
async function bringIn(name: string, protection: Protection) {
  const folder = join(ROOT, name)
  mkdirSync(folder)
  const [file, mappingFile, out] = [join(folder, 'kanarie.csv'), join(folder, 'mapping.json'), join(folder, 'official')]
  writeFileSync(file, csvText(rows(protection === 'none' ? 0 : 5)))
  writeFileSync(mappingFile, JSON.stringify([mapping(protection)]))
  const said: string[] = []
  const around = {
    projectFolder: PROJECT,
    tell: (line: string) => said.push(line),
    print: (line: string) => said.push(line),
  }
  const code = await importData(
    [file, '--mapping', mappingFile, '--out', out, '--report', join(folder, 'report.html')],
    around,
  )
  expect([code, said.at(-1)]).toEqual([0, expect.stringContaining('imported/')])
  return { out, report: readFileSync(join(folder, 'report.html'), 'utf8'), said: said.join('\n') }
}

const SECRET = [
  ...[CANARY.few, CANARY.beside, CANARY.total].map((count) => figurePattern(String(count))),
  ...sharePatterns(CANARY.percent),
  figurePattern(CANARY.median),
  new RegExp(WORD, 'iu'),
]

describe('a delivered file with figures that must not be seen', () => {
  const folder = join(ROOT, 'data')
  let official = ''
  let said = ''
  const columnOf = (id: string, on: LevelId): FiguresFile['columns'][number] | undefined => {
    const file = filesBelow(folder).find(({ path }) => path.includes(`figures.${on}`))
    const { columns } = JSON.parse(file?.text ?? '{}') as FiguresFile
    return columns.find(({ layer, year }) => layer === id && year === 2025)
  }
  const figuresOf = (id: string) => columnOf(id, 'delomrade') ?? fail(`no ${id}`)
  const stateAt = (id: string, at: number): string =>
    STATUS_LETTERS[(figuresOf(id).status?.[at] ?? 'v') as keyof typeof STATUS_LETTERS]

  beforeAll(async () => {
    const done = await bringIn('protected', 'none')
    official = done.out
    said = `${done.said}\n${done.report}`
    await buildData({ projectFolder: PROJECT, outputFolder: folder, boundaryFolder: null, officialFolders: [official] })
  }, TIME_TO_DRAW)

  it('has them nowhere: not in what is kept, not in the data set, not in a report', () => {
    const { ground: found } = reportGround(folder, join(PROJECT, 'geodata'))
    const reports = (['sv', 'en'] as const).flatMap((language) =>
      found === null ? [] : [reportText(found, language), reportHtml(found, language)],
    )
    expect(reports).toHaveLength(4)
    const told = [said, ...reports].map((one, at) => ({ path: `report ${at}`, text: one }))
    const files = [...filesBelow(official), ...filesBelow(folder)]
    expect(files.length).toBeGreaterThan(20)
    expect(foundIn([...files, ...told], SECRET)).toEqual([])
  })

  it('has every figure of the area where few live marked, and what is computed of them too', () => {
    for (const id of ['population', 'density', 'own-great', 'own-rare', 'own-share', 'medianStandard']) {
      expect([id, stateAt(id, FEW), figuresOf(id).values[FEW]]).toEqual([id, 'fewResidents', null])
    }
  })

  it('cannot be asked for them by taking what is shown from the total', () => {
    for (const id of ['population', 'own-great', 'own-rare']) {
      const { values, city } = figuresOf(id)
      const shown = lived.map((at) => values[at] ?? null)
      expect(shown.filter((one) => one === null).length).toBeGreaterThanOrEqual(2)
      const left = city === null ? Infinity : city - shown.reduce<number>((sum, one) => sum + (one ?? 0), 0)
      const ranges: Ranges = [...shown.flatMap((one) => (one === null ? [[0, Infinity] as const] : [])), [left, left]]
      const parts = ranges.slice(0, -1).map((_, cell) => cell)
      for (const cell of parts) {
        expect(widthOf(cell, ranges, [{ whole: parts.length, parts, isExact: true }], 5)).toBe(5)
      }
    }
    expect([SMALL, BESIDE].map((at) => stateAt('own-rare', at))).toEqual(['suppressed', 'suppressed'])
  })

  it('has no sum for a larger area of which a part was left out, and the sum of all that is shown for the others', () => {
    for (const on of ['geso', 'stadsdel', 'stadsomrade'] as const) {
      const [small, made] = [figuresOf('own-rare'), columnOf('own-rare', on) ?? fail(on)]
      const expected = ground.levels.get(on)?.units.map(({ id }) => {
        const parts = lived.filter((place) => level.units[place]?.parents[on] === id)
        const isHidden = parts.some((place) => small.values[place] === null)
        return isHidden ? 's null' : `v ${parts.reduce((sum, place) => sum + (small.values[place] ?? 0), 0)}`
      })
      expect(made.values.map((value, at) => `${made.status?.[at] ?? 'v'} ${value}`)).toEqual(expected)
    }
    expect(columnOf('population', 'stadsomrade')?.basis).toBe('estimate')
    expect(columnOf('own-share', 'stadsomrade')).toBeUndefined()
  })

  it('says in the kept file and in the report by which limits they are protected', () => {
    const [kept] = filesBelow(join(official, 'imported'))
    const { protectedWith } = JSON.parse(kept?.text ?? '{}') as { protectedWith: unknown }
    expect(protectedWith).toEqual(JSON.parse(readFileSync(join(PROJECT, 'geodata/protection.json'), 'utf8')))
    expect(figuresOf('own-rare').protection).toBe('none')
    const { ground: found } = reportGround(folder, join(PROJECT, 'geodata'))
    expect(found === null ? '' : reportText(found, 'en')).toContain('here, by the rules below')
    // Nobody has confirmed these limits, so that the figures may not be published.
    expect(found?.checks.unconfirmed).toContain('delomrade own-rare 2025')
    expect(found === null ? '' : reportText(found, 'sv')).toContain('gränser som ingen har bekräftat')
  })

  it('has what may be seen, and the same search finds it', () => {
    const found = foundIn(filesBelow(folder), [figurePattern(String(ALLOWED))])
    expect(found.some((one) => one.includes('figures.delomrade'))).toBe(true)
    expect(foundIn(filesBelow(official), [figurePattern(String(ALLOWED))])).not.toEqual([])
  })
})

describe('the search', () => {
  it('finds the very figures where the deliverer says that they are protected already', async () => {
    const { out } = await bringIn('published', 'suppressed')
    for (const secret of [CANARY.few, CANARY.beside].map((count) => figurePattern(String(count)))) {
      expect(foundIn(filesBelow(out), [secret])).toHaveLength(1)
    }
    expect(foundIn(filesBelow(out), sharePatterns(CANARY.percent))).toHaveLength(1)
    expect(foundIn(filesBelow(out), [figurePattern(CANARY.median)])).toHaveLength(1)
  })

  it.each([
    ['7777777', '7777777'],
    ['7777777', '7 777 777'],
    ['7777777', '7\u00a0777\u00a0777'],
    ['7777777', '7\u202f777\u202f777'],
    ['7777777', '7,777,777'],
    ['7777777', '7.777.777'],
    ['777.7777', '[312,777.7777,1]'],
    ['777.7777', '777,7777 tkr'],
  ])('finds %s written as %s', (figure, written) => {
    expect(figurePattern(figure).test(`a ${written} b`)).toBe(true)
  })

  it.each(['0.7777777', '0,7777777', '77.77777', '77,77777 %'])('finds the share written as %s', (written) => {
    expect(sharePatterns('77.77777').some((one) => one.test(`[${written}]`))).toBe(true)
  })
})
