// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULT_QUERY } from '../../src/analysis/query.ts'
import type { Catalog, FigureTable } from '../../src/domain/dataset.ts'
import { PLAIN_TABLE, type FigureDelivery, type TableMapping } from '../../src/domain/delivery.ts'
import { figureOf } from '../../src/domain/figures.ts'
import { selectNotes } from '../../src/state/asked.ts'
import type { OpenedFile } from '../../src/state/ownFileMaking.ts'
import { boundariesOf, NO_OWN_FILES, withOwnBoundaries } from '../../src/state/ownFiles.ts'
import { closeOwnFile, showOwnFiles } from '../../src/state/ownFilesActions.ts'
import { selectLayerMark, selectResidual } from '../../src/state/ownMarks.ts'
import { selectCatalog, selectShippedCatalog, selectTable } from '../../src/state/shownData.ts'
import { appStore, EMPTY_DATA } from '../../src/state/store.ts'
import type { MapView } from '../../src/symbology/mapView.ts'
import { columnOf, layerOf } from '../fixtures/smallTable.ts'

const CATALOG: Catalog = {
  levels: [
    {
      id: 'regso',
      name: { sv: 'RegSO', en: 'RegSO' },
      plural: { sv: 'RegSO', en: 'RegSO' },
      description: { sv: '', en: '' },
      vintage: 'v',
      units: 2,
      boundaries: 'schematic',
      map: 'map.deso',
    },
  ],
  layers: [layerOf({ id: 'lowStandard' }), layerOf({ id: 'population' })],
  availability: ['lowStandard', 'population'].map((layer) => ({
    layer,
    level: 'regso',
    years: [{ year: 2024, sexes: ['total'] }],
  })),
  sources: [],
  aliases: [],
}
const TABLE: FigureTable = {
  level: 'regso',
  columns: [
    columnOf('lowStandard', [figureOf(0.1), figureOf(0.2)]),
    columnOf('population', [figureOf(5), figureOf(6)]),
  ],
  quality: null,
}

const MAPPING: TableMapping = {
  ...PLAIN_TABLE,
  file: 'barn.csv',
  level: 'regso',
  vintage: 'v',
  unitColumn: 'kod',
  source: { publisher: 'Stadskontoret', title: 'Barn', licence: 'CC0', url: null, referenceDate: null },
  confirmedBy: null,
}

function delivery(file: string, layer: string, years: readonly number[] = [2024]): FigureDelivery {
  return {
    mapping: { ...MAPPING, file },
    layers: layer.startsWith('own-') ? [layerOf({ id: layer, name: { sv: 'Barn', en: 'Children' } })] : [],
    columns: years.map((year) => ({
      column: columnOf(layer, [figureOf(400), figureOf(600)], { year, city: figureOf(1250) }),
      residual: figureOf(250),
      protection: 'none',
      partOf: null,
    })),
    join: {
      file,
      level: 'regso',
      matched: ['a', 'b'],
      onlyInFile: [],
      onlyOnMap: [],
      knownWithout: [],
      duplicates: [],
      totals: [],
      residuals: [],
    },
  }
}

const opened = (name: string, layer: string, years?: readonly number[]): OpenedFile => ({
  name,
  modified: '2026-04-01',
  tables: [delivery(name, layer, years)],
  areas: [],
  drawn: [],
})
const state = () => appStore.getState()
const ownIds = () =>
  (selectCatalog(state())?.layers ?? []).filter(({ ownFile }) => ownFile !== undefined).map(({ id }) => id)

beforeEach(() => {
  window.history.replaceState(null, '', '/')
  appStore.setState({
    data: {
      ...EMPTY_DATA,
      catalog: { status: 'ready', value: CATALOG },
      figures: { regso: { status: 'ready', value: TABLE } },
    },
    ownFiles: NO_OWN_FILES,
    query: DEFAULT_QUERY,
  })
})

describe('files of the reader’s own', () => {
  it('stand beside the data set, with ids of their own, and leave what is shipped as it is', () => {
    showOwnFiles([opened('barn 2025.csv', 'own-1')])
    expect(ownIds()).toEqual(['own-barn-2025-1'])
    expect(selectShippedCatalog(state())).toBe(CATALOG)
    const columns = selectTable(state(), 'regso')?.columns ?? []
    expect(columns.slice(0, 2)).toEqual(TABLE.columns)
    expect(columns.map(({ layer }) => layer)).toEqual(['lowStandard', 'population', 'own-barn-2025-1'])
    expect(state().query).toMatchObject({ view: 'laget', layer: 'own-barn-2025-1', level: 'regso' })
    expect(selectLayerMark(state())).toBe('Egen fil: barn 2025.csv')
  })

  it('make a layer of their own of figures of a layer that the data set has', () => {
    showOwnFiles([opened('ny.csv', 'population', [2023, 2025])])
    expect(ownIds()).toEqual(['own-ny-population'])
    const entry = selectCatalog(state())?.availability.find(({ layer }) => layer === 'own-ny-population')
    expect(entry?.years).toEqual([
      { year: 2023, sexes: ['total'] },
      { year: 2025, sexes: ['total'] },
    ])
    const shipped = selectTable(state(), 'regso')?.columns.filter(({ layer }) => layer === 'population')
    expect(shipped).toEqual([TABLE.columns[1]])
  })

  it('say who belongs to no area, as a part of the whole', () => {
    showOwnFiles([opened('barn.csv', 'own-1')])
    expect(selectResidual(state())).toMatch(/^250\s(?:ord|personer) \(20,0\s%\) ej fördelade på område\.$/u)
  })

  it('keep apart layers of one name in two files, and open in the order in which they were given', () => {
    showOwnFiles([opened('barn.csv', 'own-1'), opened('barn.xlsx', 'own-1')])
    expect(ownIds()).toEqual(['own-barn-1', 'own-barn-1-2'])
    expect(state().query.layer).toBe('own-barn-1')
  })

  it('take the place of an open file of the same name', () => {
    showOwnFiles([opened('barn.csv', 'own-1')])
    showOwnFiles([opened('barn.csv', 'own-1', [2025])])
    expect(ownIds()).toEqual(['own-barn-1'])
    expect(selectTable(state(), 'regso')?.columns.at(-1)?.year).toBe(2025)
  })

  it('give back what was shown before when they are closed, whatever was opened between', () => {
    appStore.setState({ query: { ...DEFAULT_QUERY, layer: 'population', level: 'regso', year: 2024 } })
    showOwnFiles([opened('a.csv', 'own-1')])
    showOwnFiles([opened('b.csv', 'own-1')])
    closeOwnFile('b.csv')
    expect(state().query).toMatchObject({ layer: 'population', level: 'regso', year: 2024 })
    expect(ownIds()).toEqual(['own-a-1'])
    closeOwnFile('a.csv')
    expect(state().ownFiles).toBe(NO_OWN_FILES)
    expect(selectCatalog(state())).toBe(CATALOG)
    expect(selectTable(state(), 'regso')).toBe(TABLE)
  })

  it('are named in an address as a layer that is not here, and the default is shown', () => {
    appStore.setState({ query: { ...DEFAULT_QUERY, layer: 'own-barn-1' } })
    expect(selectNotes(state())).toEqual([{ what: 'layer', asked: 'own-barn-1', shown: 'lowStandard' }])
  })

  it('draw a level anew, the last one opened first, with points and marks of their own', () => {
    const drawn = (file: string, lon: number) => ({
      file,
      level: 'regso' as const,
      topology: { type: 'Topology' as const, objects: {}, arcs: [] },
      points: new Map([['a', [lon, 55] as const]]),
    })
    const withAreas = (name: string, lon: number): OpenedFile => ({
      name,
      modified: null,
      tables: [],
      areas: [],
      drawn: [drawn(name, lon)],
    })
    showOwnFiles([withAreas('gammal.geojson', 12), withAreas('ny.geojson', 13)])
    const own = boundariesOf(state().ownFiles, 'regso')
    const point = [0, 0] as const
    const view: MapView = {
      title: '',
      level: 'regso',
      file: 'map.deso',
      larger: [],
      areas: [{ unitId: 'a', name: 'A', point, fill: { color: '#fff', pattern: null }, value: '', description: '' }],
      labels: [{ text: 'A', point, rank: 'area' }],
      outlines: [],
      selectedId: null,
      isSchematic: true,
    }
    const shown = withOwnBoundaries(view, own, 'sv')
    expect(shown).toMatchObject({ isSchematic: false, boundaries: 'Egna gränser: ny.geojson' })
    expect([shown?.areas[0]?.point, shown?.labels[0]?.point]).toEqual([
      [13, 55],
      [13, 55],
    ])
    closeOwnFile('ny.geojson')
    expect(boundariesOf(state().ownFiles, 'regso')?.name).toBe('gammal.geojson')
  })
})
