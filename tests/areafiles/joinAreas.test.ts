import { describe, expect, test } from 'vitest'
import { joinAreas, proposeAreaMapping } from '../../src/areafiles/joinAreas.ts'
import type { AreaFile } from '../../src/domain/areas.ts'
import type { AreaMapping } from '../../src/domain/delivery.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { collection, feature, jsonBytes, polygon, readBytes, square, squareLevel } from './areaFixtures.ts'

const IDS = ['00', '01', '02', '03'] as const
const LEVEL = squareLevel(IDS)

async function fileOf(kods: readonly unknown[], empty: readonly unknown[] = []): Promise<AreaFile> {
  const features = kods.map((kod, east) => feature(kod, empty.includes(kod) ? null : polygon(square(east))))
  const { file } = await readBytes(jsonBytes(collection(features)))
  if (file === null) throw new Error('The file of the test is faulty.')
  return file
}

const MAPPING: AreaMapping = {
  kind: 'areas',
  file: 'a.geojson',
  level: 'delomrade',
  vintage: 'test-2025',
  system: null,
  idProperty: 'kod',
  nameProperty: 'namn',
  withoutArea: [],
  generalised: null,
  source: { publisher: '', title: '', licence: '', url: null, referenceDate: null },
  confirmedBy: 'statistiker',
}

const codesOf = ({ findings }: ReturnType<typeof joinAreas>): string[] => findings.map(({ code }) => code)

describe('joining areas to units', () => {
  test('gives every unit its area, in the order of the units, with the name of the file', async () => {
    const file = await fileOf(IDS)
    const turned = { ...file, features: file.features.toReversed() }
    const { delivery, findings } = joinAreas(turned, MAPPING, LEVEL)
    expect(findings).toEqual([])
    expect(delivery?.areas.map(({ id, name }) => [id, name])).toEqual(IDS.map((id) => [id, `Område ${id}`]))
    expect(delivery?.join).toMatchObject({ matched: IDS, onlyInFile: [], onlyOnMap: [], duplicates: [] })
  })

  test('G28: an area that stands twice is a fault', async () => {
    const join = joinAreas(await fileOf(['00', '01', '02', '03', '01']), MAPPING, LEVEL)
    expect(join.delivery).toBeNull()
    expect(join.findings).toMatchObject([{ code: 'areaTwice', found: '01', place: { row: 5 }, details: { other: 2 } }])
  })

  test('G29: 0 and "00" are two ids; the zero is a suggestion and no match', async () => {
    const join = joinAreas(await fileOf([0, '01', '02', '03']), MAPPING, LEVEL)
    expect(codesOf(join)).toEqual(['areaUnknown', 'areaMissing', 'areasVersionDiffers'])
    expect(join.findings[0]).toMatchObject({
      found: '0',
      place: { row: 1, column: 'kod' },
      details: { suggestions: '00' },
    })
  })

  test.each([
    ['fewer areas', ['00', '01', '02'], { areas: 3, units: 4, onlyInFile: '', onlyOnMap: '03' }],
    ['more areas', [...IDS, '77', '88'], { areas: 6, units: 4, onlyInFile: '77, 88', onlyOnMap: '' }],
    ['other areas', ['00', '01', '02', '99'], { areas: 4, units: 4, onlyInFile: '99', onlyOnMap: '03' }],
  ])('G45: another version with %s is a fault with the ids', async (_, kods, details) => {
    const { delivery, findings } = joinAreas(await fileOf(kods), MAPPING, LEVEL)
    expect(delivery).toBeNull()
    expect(findings.find(({ code }) => code === 'areasVersionDiffers')).toMatchObject({ severity: 'fault', details })
  })

  test('G22: an area without a shape is a fault, or a warning where the mapping lists it', async () => {
    const file = await fileOf(IDS, ['03'])
    expect(joinAreas(file, MAPPING, LEVEL).findings).toMatchObject([
      { severity: 'fault', code: 'areaWithoutShape', found: '03' },
    ])
    const { delivery, findings } = joinAreas(file, { ...MAPPING, withoutArea: ['03'] }, LEVEL)
    expect(findings).toMatchObject([{ severity: 'warning', code: 'areaListedWithoutShape', found: '03' }])
    expect(delivery?.join).toMatchObject({ matched: ['00', '01', '02'], knownWithout: ['03'], onlyOnMap: [] })
  })

  test('a listed unit may be left out, and is used when it is there after all', async () => {
    expect(codesOf(joinAreas(await fileOf(IDS.slice(0, 3)), { ...MAPPING, withoutArea: ['03'] }, LEVEL))).toEqual([])
    const { delivery, findings } = joinAreas(await fileOf(IDS), { ...MAPPING, withoutArea: ['03'] }, LEVEL)
    expect(findings).toMatchObject([{ severity: 'warning', code: 'areaListedHasShape', found: '03' }])
    expect(delivery?.areas).toHaveLength(4)
  })

  test('ids that went to their neighbours are seen by where the units are known to be', async () => {
    const { delivery, findings } = joinAreas(await fileOf(['01', '00', '02', '03']), MAPPING, LEVEL)
    expect(delivery).not.toBeNull()
    expect(findings).toMatchObject([
      { code: 'areaFarFromPoint', found: '00', details: { other: 'Område 01' } },
      { code: 'areaFarFromPoint', found: '01', details: { other: 'Område 00' } },
    ])
  })

  test.each([
    ['another level', { level: 'deso' }, 'areasLevelDiffers'],
    ['another vintage', { vintage: 'test-2018' }, 'areasVintageDiffers'],
    ['a property that is not there', { idProperty: 'code' }, 'areasIdMissingEverywhere'],
  ] as const)('%s is refused at once', async (_, change, code) => {
    const { delivery, findings } = joinAreas(await fileOf(IDS), { ...MAPPING, ...change }, LEVEL)
    expect(delivery).toBeNull()
    expect(findings).toMatchObject([{ severity: 'fault', code }])
  })

  test('joins by exact names only where the mapping says so', async () => {
    const file = await fileOf(IDS)
    const byName = { ...MAPPING, idProperty: 'namn' }
    expect(joinAreas(file, byName, LEVEL).delivery?.areas.map(({ id }) => id)).toEqual(IDS)
    expect(joinAreas(file, { ...byName, nameProperty: null }, LEVEL).delivery).toBeNull()
  })

  test('names in capitals are the same names, which is counted; two that differ in capitals alone are none', async () => {
    const named = async (...names: readonly string[]) => {
      const file = await fileOf(IDS)
      const features = file.features.map((one, at) => ({ ...one, properties: new Map([['namn', names[at] ?? '']]) }))
      return { ...file, features }
    }
    const byName = { ...MAPPING, idProperty: 'namn' }
    const file = await named('OMRÅDE 00', 'Område 01', 'OMRÅDE 02', 'område 03')
    const { delivery, findings } = joinAreas(file, byName, LEVEL)
    expect(delivery?.areas.map(({ id }) => id)).toEqual(IDS)
    expect(findings).toMatchObject([{ code: 'areaNamesInAnyCase', found: 'OMRÅDE 00', details: { areas: 3 } }])
    const units = LEVEL.units.map((unit) => (unit.id === '03' ? { ...unit, name: 'OMRÅDE 00' } : unit))
    const twins = unitLevel('delomrade', 'test-2025', units, [])
    const written = await named('Område 00', 'Område 01', 'Område 02', 'OMRÅDE 00')
    expect(joinAreas(written, byName, twins).delivery?.areas.map(({ id }) => id)).toEqual(IDS)
    const unclear = await named('Område 00', 'Område 01', 'Område 02', 'område 00')
    expect(codesOf(joinAreas(unclear, byName, twins))).toContain('areaUnknown')
    expect(codesOf(joinAreas(await named('OMRADE 00'), byName, LEVEL))).toContain('areaUnknown')
  })

  test('misspelt names are suggested, never joined', async () => {
    const file = await fileOf(['00', '01', '02', 'Omrade  03'])
    const { delivery, findings } = joinAreas(file, MAPPING, LEVEL)
    expect(delivery).toBeNull()
    expect(findings[0]).toMatchObject({ code: 'areaUnknown', found: 'Omrade 03' })
    expect(findings[0]?.details['suggestions']).toMatch(/^03/)
  })
})

describe('what a file of areas is taken for', () => {
  test('the level and property with the most ids, with the names beside them, confirmed by nobody', async () => {
    const other = squareLevel(['77', '78', '79', '80'])
    expect(proposeAreaMapping(await fileOf(IDS), [other, LEVEL])).toMatchObject({
      level: 'delomrade',
      vintage: 'test-2025',
      idProperty: 'kod',
      nameProperty: 'namn',
      confirmedBy: null,
    })
  })

  test('by names where no ids are met, which the mapping then says', async () => {
    const file = await fileOf(IDS)
    const features = file.features.map((one) => ({ ...one, properties: new Map([...one.properties].slice(1)) }))
    const proposal = proposeAreaMapping({ ...file, features }, [LEVEL])
    expect(proposal).toMatchObject({ idProperty: 'namn', nameProperty: 'namn' })
  })

  test('by names in capitals where no others are met', async () => {
    const file = await fileOf(IDS)
    const features = file.features.map((one, at) => ({
      ...one,
      properties: new Map([['versaler', `OMRÅDE 0${at}`], ...(at === 0 ? [] : [['namn', `Område 0${at}`] as const])]),
    }))
    expect(proposeAreaMapping({ ...file, features }, [LEVEL])).toMatchObject({
      idProperty: 'namn',
      nameProperty: 'namn',
    })
    const capitals = features.map((one) => ({ ...one, properties: new Map([...one.properties].slice(0, 1)) }))
    const proposal = proposeAreaMapping({ ...file, features: capitals }, [LEVEL])
    expect(proposal).toMatchObject({ idProperty: 'versaler', nameProperty: 'versaler' })
  })

  test('nothing where less than half is met', async () => {
    expect(proposeAreaMapping(await fileOf(['00', '71', '72', '73']), [LEVEL])).toBeNull()
  })
})
