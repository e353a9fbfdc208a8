import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { checkData } from '../../scripts/data/check/checkData.ts'
import { outputFile, type OutputFile } from '../../scripts/data/outputFile.ts'
import { manifestOf, writeDataFolder } from '../../scripts/data/writeFolder.ts'
import { topologySchema } from '../../src/data/schema.ts'
import { builtPath } from '../fixtures/builtData.ts'

const folder = mkdtempSync(join(tmpdir(), 'hela-malmo-folder-'))
const output = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

const map = (id: string): OutputFile =>
  outputFile({ id, rows: 0, builtFrom: [] }, topologySchema, { type: 'Topology', arcs: [], objects: {} })

/** Where the map of DeSO of the empty fixture lies: its content is in its name. */
const mapPath = (): string => builtPath('map.deso', output)

const write = (files: readonly OutputFile[]): void => writeDataFolder(output, files, manifestOf(files))

const faults = (): readonly string[] => checkData(output).errors.map(({ en }) => en)

beforeEach(() => write([map('map.delomrade'), map('map.deso')]))

describe('a data folder', () => {
  it('is refused without a manifest', () => {
    rmSync(join(output, 'manifest.json'))
    expect(faults()).toEqual([expect.stringContaining('run npm run data:build')])
  })

  it('is refused when a file has changed since it was built', () => {
    writeFileSync(join(output, mapPath()), '{"type":"Topology","arcs":[],"objects":{} }\n')
    const errors = faults()
    expect(errors).toContain(`${mapPath()}: its hash is not the manifest's`)
    expect(errors).toContainEqual(expect.stringContaining('bytes, the manifest says'))
  })

  it('is refused when a file is missing, and when there is one too many', () => {
    rmSync(join(output, mapPath()))
    mkdirSync(join(output, 'geojson'))
    writeFileSync(join(output, 'geojson/extra.geojson'), '{}')
    const errors = faults()
    expect(errors).toContain(`${mapPath()}: in the manifest but not in the folder`)
    expect(errors).toContain('geojson/extra.geojson: in the folder but not in the manifest')
  })

  it('is replaced as a whole, so that no file of an older build stays', () => {
    const old = mapPath()
    write([map('map.delomrade')])
    expect(() => readFileSync(join(output, old))).toThrow('ENOENT')
  })

  it('stays as it was when a file cannot be written, with nothing left beside it', () => {
    const before = readFileSync(join(output, 'manifest.json'), 'utf8')
    const [one] = manifestOf([{ ...map('one'), path: 'one.json' }]).files
    const inside = { ...map('inside'), path: `${one?.path}/inside.json` }
    expect(() => write([{ ...map('one'), path: 'one.json' }, inside])).toThrow()
    expect(readFileSync(join(output, 'manifest.json'), 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(['data'])
  })

  it('has a version that follows the bytes of its files and nothing else', () => {
    const one = manifestOf([map('map.delomrade')])
    expect(manifestOf([map('map.delomrade')])).toEqual(one)
    expect(manifestOf([{ ...map('map.delomrade'), content: '{}\n' }]).datasetVersion).not.toBe(one.datasetVersion)
  })

  it('is not written when a file breaks its schema', () => {
    expect(() => outputFile({ id: 'map.deso', rows: 0, builtFrom: [] }, topologySchema, { type: 'Map' })).toThrow(
      /map\.deso: type/,
    )
  })
})
