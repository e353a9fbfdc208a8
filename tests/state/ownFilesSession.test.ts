// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DataError } from '../../src/data/errors.ts'
import { PLAIN_TABLE, type JoinReport, type MappedColumn, type TableMapping } from '../../src/domain/delivery.ts'
import { joinLines } from '../../src/state/ownJoin.ts'
import {
  addFiles,
  giveUpReading,
  intakeSession,
  readAgain,
  readBy,
  startOver,
} from '../../src/state/ownFilesSession.ts'
import { isHiddenWithoutBase } from '../../src/state/ownMappings.ts'
import { appStore, EMPTY_DATA, type DataState } from '../../src/state/store.ts'
import { intake, MOST_BYTES, ReadingBroke } from '../../src/workers/intakeDesk.ts'
import { MAX_BYTES } from '../../src/sheets/readWorkbook.ts'
import { layerOf } from '../fixtures/smallTable.ts'

const COLUMN: MappedColumn = {
  column: 'Andel',
  layer: 'lowStandard',
  describes: null,
  year: 2024,
  sex: 'total',
  writtenAs: 'percent',
  base: null,
  partOf: null,
}

const MAPPING: TableMapping = {
  ...PLAIN_TABLE,
  file: 'barn.csv',
  level: 'regso',
  vintage: 'v',
  unitColumn: 'kod',
  totals: ['Hela  Malmö'],
  residuals: ['Restpost', 'Okänt'],
  columns: [COLUMN],
  source: { publisher: 'Stadskontoret', title: 'Barn', licence: 'CC0', url: null, referenceDate: null },
  confirmedBy: null,
}

const JOIN: JoinReport = {
  file: 'barn.csv',
  level: 'regso',
  matched: ['a', 'b'],
  onlyInFile: [],
  onlyOnMap: [],
  knownWithout: [],
  duplicates: [],
  totals: [],
  residuals: [{ value: 'Restpost', row: 5 }],
}

describe('the report of a join', () => {
  const lineOf = (id: string, mapping: TableMapping = MAPPING, join: JoinReport = JOIN) =>
    joinLines({ join, mapping }, undefined, 'sv').find((line) => line.id === id)

  it('tells what was declared also where it is not in the file, and nothing of what nobody declared', () => {
    expect(lineOf('totals')).toMatchObject({ count: '0', which: 'Uppgivet men inte i filen: Hela  Malmö' })
    expect(lineOf('residuals')).toMatchObject({
      count: '1',
      which: '”Restpost” (rad 5). Uppgivet men inte i filen: Okänt',
    })
    expect(lineOf('knownWithout')).toBeUndefined()
    expect(lineOf('totals', { ...MAPPING, totals: [] })).toBeUndefined()
  })

  it('finds what is declared with other spaces than the file has', () => {
    const found = { ...JOIN, totals: [{ value: 'Hela Malmö', row: 6 }] }
    expect(lineOf('totals', MAPPING, found)).toMatchObject({ count: '1', which: '”Hela Malmö” (rad 6)' })
  })

  it('names areas said to have no row, with none of them where all have one', () => {
    expect(lineOf('knownWithout', { ...MAPPING, withoutFigures: ['c'] })).toMatchObject({ count: '0', which: '' })
  })
})

describe('a column without the count that it is taken of', () => {
  const layers = [layerOf({ id: 'lowStandard', kind: 'share' }), layerOf({ id: 'population', kind: 'count' })]

  it('is hidden where nobody has protected the file, and only there', () => {
    expect(isHiddenWithoutBase(MAPPING, COLUMN, layers)).toBe(true)
    expect(isHiddenWithoutBase({ ...MAPPING, protection: 'rounded5' }, COLUMN, layers)).toBe(false)
    expect(isHiddenWithoutBase(MAPPING, { ...COLUMN, base: 'Antal' }, layers)).toBe(false)
    expect(isHiddenWithoutBase(MAPPING, { ...COLUMN, layer: 'population' }, layers)).toBe(false)
  })
})

const FAILED: DataError = { file: 'units', path: '', rule: 'unreachable', found: '' }
const WHOLE: DataState = {
  ...EMPTY_DATA,
  // It names no limits of protection: those of the program are used.
  manifest: { status: 'ready', value: { schemaVersion: 1, datasetVersion: '', files: [] } },
  catalog: { status: 'ready', value: { levels: [], layers: [], availability: [], sources: [], aliases: [] } },
  geography: {
    status: 'ready',
    value: { levels: new Map(), desoToDelomrade: [] },
  },
}

describe('reading that comes to nothing', () => {
  let read: string[][] = []
  const failWith = (error: Error) =>
    readBy(({ files, unopened }) => {
      read.push([...files, ...unopened].map(({ name }) => name))
      return { answer: Promise.reject(error), giveUp: () => undefined }
    })
  const status = () => intakeSession.getState().status
  const fileOf = (name: string, part: Partial<File> = {}): File => Object.assign(new File(['a;b'], name), part)

  beforeEach(() => {
    read = []
    appStore.setState({ data: { ...WHOLE, geography: { status: 'failed', error: FAILED } } })
  })
  afterEach(() => {
    readBy(intake)
    startOver()
  })

  it('says that the areas did not come, and asks no reader', async () => {
    failWith(new ReadingBroke('never'))
    await addFiles([fileOf('barn.csv')])
    expect(status()).toBe('ground')
    expect(read).toEqual([])
  })

  it('tells a reading that broke from one whose program did not come, and reads the same files again', async () => {
    appStore.setState({ data: WHOLE })
    failWith(new ReadingBroke('broke'))
    await addFiles([fileOf('barn.csv')])
    expect(status()).toBe('broke')
    failWith(new TypeError('Failed to fetch dynamically imported module: x.js'))
    await readAgain()
    expect(status()).toBe('notFetched')
    expect(read).toEqual([['barn.csv'], ['barn.csv']])
  })

  it('opens nothing where the limits of protection cannot be read', async () => {
    appStore.setState({ data: { ...WHOLE, manifest: { status: 'failed', error: FAILED } } })
    await addFiles([fileOf('barn.csv')])
    expect(status()).toBe('rules')
    expect(read).toEqual([])
  })

  it('can be stopped, and what was given stays', async () => {
    await addFiles([fileOf('barn.csv')])
    giveUpReading()
    expect(status()).toBe('stopped')
    expect(intakeSession.getState().files.map(({ name }) => name)).toEqual(['barn.csv'])
    await readAgain()
    expect(status()).toBe('ground')
  })

  it('knows a file that is too large, and one that the browser may not open, with their sizes', async () => {
    const large = Object.defineProperty(fileOf('stor.csv'), 'size', { value: MOST_BYTES + 1 })
    const closed = fileOf('låst.xlsx', { arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) })
    await addFiles([large, closed, fileOf('barn.csv')])
    expect(intakeSession.getState().files.map(({ size, unopened }) => [size, unopened])).toEqual([
      [MOST_BYTES + 1, 'large'],
      [3, 'closed'],
      [3, null],
    ])
  })

  it('has a limit that no table of figures within its own limit is over', () => {
    expect(MOST_BYTES).toBeGreaterThanOrEqual(MAX_BYTES)
  })

  it('has the browser ask before it is left, until it is given up', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(isAsked()).toBe(false)
    await addFiles([fileOf('barn.csv')])
    expect(isAsked()).toBe(true)
    startOver()
    expect(isAsked()).toBe(false)
  })
})
