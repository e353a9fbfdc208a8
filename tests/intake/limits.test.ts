/** What is refused by its size alone, before anything is made of it. */
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Mapping } from '../../src/domain/delivery.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { excelFiles, packed, zipFile } from '../sheets/zipFiles.ts'
import { areaMapping, given, GROUND, tableMapping } from './madeTown.ts'

const MEGABYTE = 1024 * 1024
const TABLE = tableMapping({ file: 'x' })
const AREAS = areaMapping({ file: 'x' })

async function faults(bytes: Uint8Array, mapping: Mapping): Promise<string[]> {
  const { tables, areas, findings } = await openFiles([given('x', bytes)], [mapping], GROUND, DEFAULT_RULES)
  expect([tables, areas]).toEqual([[], []])
  return [...new Set(findings.filter(({ severity }) => severity === 'fault').map(({ code }) => code))]
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words)
const filled = (start: string, megabytes: number): Uint8Array => {
  const bytes = new Uint8Array(megabytes * MEGABYTE).fill(0x5b)
  bytes.set(text(start))
  return bytes
}

const HEADING = 'Kod;Invånare\r\n'

describe('what is too large', () => {
  it.each<readonly [string, () => Uint8Array, Mapping, string]>([
    ['areas of 60 MB', () => filled('{"type":"FeatureCollection","features":[', 60), AREAS, 'areasFileTooLarge'],
    ['a table of 60 MB', () => filled(HEADING, 60), TABLE, 'fileTooLarge'],
    ['areas 200 000 lists deep', () => text('['.repeat(200_000)), AREAS, 'areasJsonTooDeep'],
    ['a million rows', () => text(HEADING + '1;2\n'.repeat(1_000_000)), TABLE, 'fileTooManyRows'],
    ['ten thousand columns', () => text(`Kod${';a'.repeat(10_000)}\n`), TABLE, 'fileTooManyRows'],
    ['a cell of a megabyte', () => text(`${HEADING}0101;${'9'.repeat(MEGABYTE)}\r\n`), TABLE, 'cellTooLong'],
    ['a text of a megabyte', () => text(`{"type":"${'x'.repeat(MEGABYTE)}"}`), AREAS, 'areasTextTooLong'],
    [
      'a sheet that unpacks to 210 MB',
      () => zipFile([...excelFiles(''), packed('xl/media/a.bin', new Uint8Array(210 * MEGABYTE))]),
      TABLE,
      'fileTooManyRows',
    ],
    [
      'shapes that unpack to 80 MB',
      () => zipFile([packed('a.shp', new Uint8Array(80 * MEGABYTE)), packed('a.dbf', 'x')]),
      AREAS,
      'areasFileTooLarge',
    ],
    [
      'a compressed file',
      () => Uint8Array.from([0x1f, 0x8b, 8, 0, ...deflateRawSync(Buffer.alloc(1000))]),
      AREAS,
      'areasFileIsCompressed',
    ],
  ])('is refused: %s', async (_, make, mapping, code) => {
    expect(await faults(make(), mapping)).toContain(code)
  })
})
