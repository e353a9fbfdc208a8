import { describe, expect, test } from 'vitest'
import { bytesOf, detailOf, feature, readBytes, reportOf } from './areaFixtures.ts'
import { file, named } from './geoJsonCaseParts.ts'
import { SHAPE_CASES } from './geoJsonShapeCases.ts'
import { SYSTEM_CASES } from './geoJsonSystemCases.ts'
import { TEXT_CASES } from './geoJsonTextCases.ts'

const CASES = [...SYSTEM_CASES, ...SHAPE_CASES, ...TEXT_CASES]

describe('the cases of GeoJSON', () => {
  test.each(CASES)('$id: $what', async ({ bytes, report, names }) => {
    const reading = await readBytes(bytes)
    expect(reportOf(reading, report)).toEqual(report)
    expect(reading.file === null).toBe(report.some(([severity]) => severity === 'fault'))
    if (names !== undefined) expect(detailOf(reading, names[0], names[1])).toBe(names[2])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('the table reaches from G01 to G47; G28, G42 and G45 stand by themselves', () => {
    const ids = new Set(CASES.map(({ id }) => id.slice(0, 3)))
    const all = Array.from({ length: 47 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`)
    expect(all.filter((id) => !ids.has(id))).toEqual(['G28', 'G42', 'G45'])
  })

  test('equal bytes give equal findings', async () => {
    const { bytes } = CASES[0] ?? { bytes: new Uint8Array() }
    expect(await readBytes(bytes)).toEqual(await readBytes(bytes))
  })
})

describe('G42: files beyond the limits', () => {
  const padded = (bytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(bytes).fill(0x20)

  test.each([
    ['60 MB', padded(60 * 1024 * 1024), 'areasFileTooLarge'],
    ['nested 200 000 deep', bytesOf('['.repeat(200_000)), 'areasJsonTooDeep'],
    ['nested 21 deep', bytesOf(`${'['.repeat(21)}${']'.repeat(21)}`), 'areasJsonTooDeep'],
    ['a wide list', bytesOf(`[${'[],'.repeat(2_600_000)}[]]`), 'areasTooManyPoints'],
    ['8 001 areas', file(Array.from({ length: 8_001 }, () => feature('1', null))), 'areasTooMany'],
    ['a text of 501 signs', named('x'.repeat(501)), 'areasTextTooLong'],
  ])('%s', async (_, bytes, code) => {
    const { file: read, findings } = await readBytes(bytes)
    expect(read).toBeNull()
    expect(findings[0]).toMatchObject({ severity: 'fault', code })
  })

  test('nested 20 deep is not too deep', async () => {
    const { findings } = await readBytes(bytesOf(`${'['.repeat(20)}${']'.repeat(20)}`))
    expect(findings.map(({ code }) => code)).toEqual(['areasNotCollection'])
  })

  test('of one rule 200 are listed, then how many more there are', async () => {
    const { findings } = await readBytes(file(Array.from({ length: 250 }, () => feature('1', { type: 'Point' }))))
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({
      code: 'areasMoreFindings',
      details: { rule: 'areasGeometryKind', count: 50 },
    })
  })
})
