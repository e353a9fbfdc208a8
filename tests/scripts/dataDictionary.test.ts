import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPrivacy } from '../../scripts/data/check/checkPrivacy.ts'
import { readTable } from '../../scripts/data/csv.ts'

const FILES = readdirSync('geodata', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.csv'))
const textOf = (path: string): string => readFileSync(join('geodata', path), 'utf8')
const dictionary = readTable(textOf('dictionary.csv'), 'dictionary.csv').rows

describe('the dictionary of geodata', () => {
  it('describes every column of every file once, and nothing else', () => {
    const described = dictionary.map((row) => `${row.text('file')}: ${row.text('column')}`)
    const columns = FILES.flatMap((path) => readTable(textOf(path), path).header.map((name) => `${path}: ${name}`))
    expect(columns.length).toBeGreaterThan(150)
    expect([...described].sort()).toEqual([...columns].sort())
  })

  it.each(['description', 'publisher', 'licence', 'year', 'unit', 'protection'])('says the %s of each', (column) => {
    expect(dictionary.filter((row) => row.raw(column) === '')).toEqual([])
  })

  it('says that areas without residents are an assumption', () => {
    const row = dictionary.find((one) => one.text('column') === 'adjustedShare')
    expect(row?.text('knownGaps')).toContain('By assumption')
  })
})

describe('geodata', () => {
  it('holds no address and no personal identity number', () => {
    expect(checkPrivacy(new Map(FILES.map((path) => [path, textOf(path)])))).toEqual([])
  })

  it('is described file by file in its README', () => {
    const readme = readFileSync('geodata/README.md', 'utf8')
    const unnamed = FILES.filter((path) => !readme.includes(path) && !readme.includes(`\`${path.split('/')[0]}/\``))
    expect(unnamed).toEqual([])
  })
})
