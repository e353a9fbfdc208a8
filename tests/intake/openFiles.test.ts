import { describe, expect, it } from 'vitest'
import type { GivenFile, Mapping } from '../../src/domain/delivery.ts'
import type { Finding } from '../../src/domain/finding.ts'
import { intakeFindingText } from '../../src/i18n/intakeFindings.ts'
import { MAX_FILES, openFiles } from '../../src/intake/openFiles.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { fileLook } from '../../src/workers/fileLook.ts'
import {
  areaMapping,
  column,
  csvText,
  geoJson,
  given,
  GROUND,
  squareRing,
  tableMapping,
  tableRows,
  UNITS,
} from './madeTown.ts'

const FIGURES = given('folk.csv', csvText(tableRows()))
const AREAS = given('omraden.geojson', JSON.stringify(geoJson()))

const open = (files: readonly GivenFile[], mappings: readonly Mapping[]) =>
  openFiles(files, mappings, GROUND, DEFAULT_RULES)
const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, code, place }) => `${severity} ${code} ${place.file ?? '-'}`)
const faults = (findings: readonly Finding[]): string[] => said(findings).filter((text) => text.startsWith('fault'))

describe('the door', () => {
  it('lets a table and areas through by their mappings, in the order of the units', async () => {
    const { tables, areas, proposals, findings } = await open([FIGURES, AREAS], [tableMapping(), areaMapping()])
    expect(faults(findings)).toEqual([])
    expect(proposals).toEqual([])
    expect(tables).toHaveLength(1)
    const population = tables[0]?.columns.find((one) => one.column.layer === 'population')
    expect(population?.column.figures[0]).toEqual({ state: 'value', value: 1214 })
    expect(areas[0]?.areas.map(({ id }) => id)).toEqual(UNITS.map(({ id }) => id))
    expect(areas[0]?.areas[0]?.rings).toEqual([[squareRing(0)]])
  })

  it('gives the same for any order of files and mappings', async () => {
    const later = { columns: [column('Invånare', 'population', { year: 2026 })] }
    const files = [
      FIGURES,
      given('a.csv', csvText(tableRows())),
      AREAS,
      given('annat.csv', 'a;b\r\n1;2\r\n'),
      given('skada.gpkg', 'SQLite format 3\0'),
    ]
    const mappings = [
      ...[tableMapping(), tableMapping({ file: 'a.csv', ...later }), areaMapping()],
      ...[tableMapping({ file: 'annat.csv' }), areaMapping({ file: 'x' })],
    ]
    const first = await open(files, mappings)
    expect(await open(files.toReversed(), mappings.toReversed())).toEqual(first)
    expect(first.tables).toHaveLength(2)
    expect(first.findings.length).toBeGreaterThan(3)
  })

  it('leaves a file with a fault out, and lets the others through', async () => {
    const rows = tableRows().map((row, index) => (index === 4 ? row.with(2, 'okänt') : row))
    const { tables, areas, findings } = await open(
      [given('folk.csv', csvText(rows)), AREAS],
      [tableMapping(), areaMapping()],
    )
    expect(tables).toEqual([])
    expect(areas).toHaveLength(1)
    expect(faults(findings)).not.toEqual([])
    expect(findings.every(({ severity, place }) => severity !== 'fault' || place.file === 'folk.csv')).toBe(true)
  })

  it('takes nothing of a workbook of which one table has a fault', async () => {
    const good = tableMapping({ columns: [column('Invånare', 'population')] })
    const bad = tableMapping({ columns: [column('Bostad', 'dwellings')] })
    expect((await open([FIGURES], [good])).tables).toHaveLength(1)
    expect((await open([FIGURES], [good, bad])).tables).toEqual([])
  })

  it('proposes a mapping for a file that has none, and loads nothing of it', async () => {
    const { tables, areas, proposals, findings } = await open([FIGURES, AREAS], [])
    expect([tables, areas]).toEqual([[], []])
    expect(proposals).toMatchObject([
      { kind: 'table', file: 'folk.csv', unitColumn: 'Kod', confirmedBy: null },
      { kind: 'areas', file: 'omraden.geojson', idProperty: 'kod', confirmedBy: null },
    ])
    expect(said(findings)).toEqual(
      expect.arrayContaining(['warning mappingProposed folk.csv', 'warning mappingProposed omraden.geojson']),
    )
  })

  it('says where nothing can be proposed', async () => {
    const { proposals, findings } = await open([given('recept.csv', 'mjöl;ägg\r\n3;2\r\n')], [])
    expect(proposals).toEqual([])
    expect(faults(findings)).toEqual(['fault mappingNotPossible recept.csv'])
  })

  it.each([
    ['a picture', 'bild.png', '\u0089PNG', 'fileIsPicture'],
    ['a text document', 'brev.rtf', '{\\rtf1 Kod;Invånare}', 'fileIsDocument'],
    ['a database without areas', 'register.db', 'SQLite format 3\0 antal', 'fileIsDatabase'],
    ['a web page', 'folk.xls', '<!DOCTYPE html><table>', 'fileIsMarkup'],
    ['an Excel file only by its name', 'folk.xlsx', 'Kod;Invånare', 'fileIsNoExcel'],
  ])('says what a file is that is no table, and asks for nothing about it: %s', async (_, name, start, code) => {
    const file = given(
      name,
      Uint8Array.from(start, (sign) => sign.charCodeAt(0)),
    )
    for (const mappings of [[], [tableMapping({ file: name })]]) {
      expect(faults((await open([file], mappings)).findings)).toEqual([`fault ${code} ${name}`])
    }
    expect(await fileLook(file, GROUND)).toEqual({ kind: 'unreadable', file: name })
  })

  it('lists the layers that there are for one that there is not, the one that may be meant first', async () => {
    const mapping = tableMapping({ columns: [column('Bostäder', 'dwelings')] })
    const found = (await open([FIGURES], [mapping])).findings.find(({ code }) => code === 'layerUnknown')
    expect(found === undefined ? '' : intakeFindingText(found, 'sv')).toMatch(
      /Kända: dwellings \(dwellings\), population \(population\), .*\)\.$/,
    )
  })

  it('says that codes are of another kommun, also where their first zero is lost', async () => {
    const file = given('folk.csv', 'Kod;Invånare\r\n180C1010;3\r\n180C1020;2\r\n')
    const { findings } = await open([file], [])
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'codesElsewhere',
        details: { kommun: '0180', here: '', isZeroLost: 1 },
      }),
    ])
    const mapped = await open([file], [tableMapping({ columns: [column('Invånare', 'population')] })])
    expect(faults(mapped.findings)).toContain('fault codesElsewhere folk.csv')
    // Beside areas that are known here, such codes are something else.
    const rows = tableRows().map((row, at) => [...row, at === 0 ? 'DeSO' : `180C10${at + 9}`])
    expect(faults((await open([given('folk.csv', csvText(rows))], [])).findings)).toEqual([])
  })

  it('says that a table has no row of headings, and not that its areas are unknown', async () => {
    const { findings } = await open([given('folk.csv', csvText(tableRows().slice(1)))], [])
    expect(faults(findings)).toEqual(['fault headingsNone folk.csv'])
  })

  it('finds the mapping of a file by its name, however the system writes its letters', async () => {
    const mapping = tableMapping({ file: 'människor.csv'.normalize('NFC') })
    const file = given('människor.csv'.normalize('NFD'), csvText(tableRows()))
    const { tables, findings } = await open([file], [mapping])
    expect(faults(findings)).toEqual([])
    expect(tables[0]?.mapping.file).toBe('människor.csv'.normalize('NFC'))
    expect((await open([given('Människor.csv', csvText(tableRows()))], [mapping])).tables).toEqual([])
  })

  it('warns of a mapping for a file that is not there, with the name that may be meant', async () => {
    const { findings } = await open([FIGURES], [tableMapping(), tableMapping({ file: 'flok.csv' })])
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'mappingWithoutFile', found: 'flok.csv', details: { nearest: 'folk.csv' } }),
    )
  })

  it('reads neither of two files of one name', async () => {
    const { tables, findings } = await open([FIGURES, given('folk.csv', csvText(tableRows()))], [tableMapping()])
    expect(tables).toEqual([])
    expect(faults(findings)).toEqual(['fault fileTwice folk.csv'])
  })

  it('uses neither of two files that have the same figures, and keeps what only one has', async () => {
    const other = given('bostad.csv', csvText(tableRows()))
    const mapping = tableMapping({ file: 'bostad.csv', columns: [column('Invånare', 'population')] })
    const { tables, areas, findings } = await open([FIGURES, other, AREAS], [tableMapping(), mapping, areaMapping()])
    expect(tables).toEqual([])
    expect(areas).toHaveLength(1)
    expect(faults(findings)).toEqual(['fault figuresTwice bostad.csv', 'fault figuresTwice folk.csv'])
    const later = { ...mapping, columns: [column('Invånare', 'population', { year: 2026 })] }
    expect((await open([FIGURES, other], [tableMapping(), later])).tables).toHaveLength(2)
  })

  it('uses neither of two files of boundaries for one level', async () => {
    const files = [AREAS, given('nya.geojson', JSON.stringify(geoJson()))]
    const { areas, findings } = await open(files, [areaMapping(), areaMapping({ file: 'nya.geojson' })])
    expect(areas).toEqual([])
    expect(faults(findings)).toEqual(['fault areasTwice nya.geojson', 'fault areasTwice omraden.geojson'])
  })

  it('tells what a file is by its content and not by its name', async () => {
    const { areas, findings } = await open(
      [given('omraden.csv', JSON.stringify(geoJson()))],
      [areaMapping({ file: 'omraden.csv' })],
    )
    expect(faults(findings)).toEqual([])
    expect(areas).toHaveLength(1)
  })

  it('refuses a level that the data set does not have', async () => {
    const { findings } = await open([AREAS], [areaMapping({ level: 'deso' })])
    expect(faults(findings)).toEqual(['fault levelNotHere omraden.geojson'])
  })

  it('opens no more files at once than it can', async () => {
    const files = Array.from({ length: MAX_FILES + 1 }, (_, index) => given(`${index}.csv`, 'a'))
    expect(said((await open(files, [])).findings)).toEqual(['fault tooManyFiles -'])
  })

  it('takes figures out of the properties of areas, and counts rows as areas', async () => {
    const mapping = tableMapping({
      file: 'omraden.geojson',
      unitColumn: 'kod',
      totals: [],
      columns: [column('folk', 'population')],
    })
    const { tables, areas, findings } = await open([AREAS], [mapping, areaMapping()])
    expect(faults(findings)).toEqual([])
    expect(areas).toHaveLength(1)
    expect(tables[0]?.columns[0]?.column.figures[0]).toEqual({ state: 'value', value: 1214 })
    const damaged = geoJson()
    Object.assign(damaged.features[2]?.['properties'] as object, { folk: 'många' })
    const reading = await open([given('omraden.geojson', JSON.stringify(damaged))], [mapping])
    expect(reading.findings.filter(({ severity }) => severity === 'fault').map(({ place }) => place.row)).toEqual([3])
  })
})
