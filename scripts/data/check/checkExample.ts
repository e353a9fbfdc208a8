import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY_REGISTER, type Register } from '../../../src/domain/interventions.ts'
import type { RegisterCheckCode } from '../../../src/domain/registerCheck.ts'
import { unitLevel } from '../../../src/domain/units.ts'
import { checkRegister } from '../../../src/register/checkRegister.ts'
import { readRegister } from '../../../src/register/readRegister.ts'
import type { PlaceBook } from '../../../src/register/registerTypes.ts'
import { readWorkbook } from '../../../src/sheets/readWorkbook.ts'
import type { EXAMPLE_PATHS } from '../exampleFile.ts'
import { readDataFolder, type DataFolder } from './readDataFolder.ts'
import { faultAt, type Fault } from './fault.ts'

/** Checks that the example trips on purpose, so that one can see what they look like. */
export const EXAMPLE_TRIPS: readonly RegisterCheckCode[] = [
  'grantedAboveApplied',
  'oneYearMoney',
  'neitherSumNorStaffing',
  'committeeGotNothing',
  'fundHasLeft',
  'statementsDisagree',
  'totalNotStated',
  'allocationDiffers',
  'placesOverlap',
  'placesMissing',
  'sourceMissing',
  'duplicate',
  'sharedThemeAndPlace',
]

interface ReadBack {
  readonly register: Register | null
  readonly errors: readonly Fault[]
}

/**
 * The files of the example: both are read back without a remark and hold the same efforts, they say that they are made
 * up, and they trip the checks that they should and no others.
 */
export async function checkExample(folder: string): Promise<Fault[]> {
  const { data } = readDataFolder(folder)
  // Without a readable data set there is nothing to look places up in, and that has been said.
  if (data === null) return []
  const source = { folder, manifest: data.manifest, book: bookOf(data) }
  const { register, errors } = await readBack(source, 'example.register.xlsx', EMPTY_REGISTER)
  if (register === null) return [...errors]
  const alone = await readBack(source, 'example.register.csv', register)
  const isSame = JSON.stringify(alone.register?.efforts) === JSON.stringify(register.efforts)
  const tripped = new Set(checkRegister(register).map(({ code }) => code))
  return [
    ...errors,
    ...alone.errors,
    ...(alone.register === null || isSame
      ? []
      : [
          faultAt(
            'example',
            'CSV-filen har andra insatser än kalkylarket',
            'the CSV file holds other efforts than the spreadsheet',
          ),
        ]),
    ...(register.isExample
      ? []
      : [
          faultAt(
            'example',
            'registret säger inte att det är påhittat',
            'the register does not say that it is made up',
          ),
        ]),
    ...[...tripped]
      .filter((code) => !EXAMPLE_TRIPS.includes(code))
      .map((code) => faultAt('example', `ger även anmärkningen ${code}`, `trips ${code} as well`)),
    ...EXAMPLE_TRIPS.filter((code) => !tripped.has(code)).map((code) =>
      faultAt('example', `ger inte anmärkningen ${code}`, `does not trip ${code}`),
    ),
  ]
}

interface ExampleSource {
  readonly folder: string
  readonly manifest: DataFolder['manifest']
  readonly book: PlaceBook
}

async function readBack(
  { folder, manifest, book }: ExampleSource,
  id: keyof typeof EXAMPLE_PATHS,
  base: Register,
): Promise<ReadBack> {
  const path = manifest.files.find((file) => file.id === id)?.path ?? ''
  const read = await readWorkbook(new Uint8Array(readFileSync(join(folder, path))), path)
  if ('finding' in read) return { register: null, errors: [faultAt(path, read.finding.code, read.finding.code)] }
  const { register, findings } = readRegister(read.workbook, { book, base })
  const errors = findings.map(({ code, place, found }) => {
    const row = place.row ?? '?'
    return faultAt(path, `${code} på rad ${row}: ${found ?? ''}`, `${code} in row ${row}: ${found ?? ''}`)
  })
  return { register, errors }
}

/** The names of areas in the data set itself, and the readings of its register. */
function bookOf({ units, interventions }: Pick<DataFolder, 'units' | 'interventions'>): PlaceBook {
  const levels = units.levels.map((level) => {
    const areas = level.unitIds.map((id, index) => ({
      id,
      name: level.names[index] ?? '',
      point: [0, 0] as const,
      areaHectares: 0,
      isInhabited: true,
      parents: Object.fromEntries(Object.entries(level.parents).map(([of, ids]) => [of, ids[index] ?? ''])),
    }))
    return [level.id, unitLevel(level.id, level.vintage, areas, [])] as const
  })
  return { levels: new Map(levels), readings: interventions.readings }
}
