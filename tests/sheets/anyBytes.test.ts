import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILE_FINDINGS } from '../../src/domain/findingCodes.ts'
import { EMPTY_REGISTER } from '../../src/domain/interventions.ts'
import { readAllocations } from '../../src/register/readAllocations.ts'
import { readRegister } from '../../src/register/readRegister.ts'
import { writeRegister } from '../../src/register/writeRegister.ts'
import { readWorkbook } from '../../src/sheets/readWorkbook.ts'
import { writeXlsx } from '../../src/sheets/writeXlsx.ts'
import { BOOK, SHIPPED } from '../register/registerBook.ts'
import { excelFiles, packed, zipFile } from './zipFiles.ts'

const few = { ...SHIPPED, efforts: SHIPPED.efforts.slice(0, 3) }
const FILES: readonly Uint8Array[] = [
  await writeXlsx(writeRegister(few, 'sv')),
  readFileSync('geodata/example/efforts.csv').subarray(0, 4_000),
]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const changes = fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { maxLength: 8 })

function changed(file: Uint8Array, changesOf: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const bytes = new Uint8Array(file)
  for (const [at, byte] of changesOf) bytes[Math.floor(at * (bytes.length - 1))] = byte
  return bytes
}

/** A file with some of its bytes changed, or cut off. */
const mutated = fc.tuple(fc.constantFrom(...FILES), changes, fc.option(share)).map(([file, some, cut]) => {
  const bytes = changed(file, some)
  return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length))
})

const ROW = '<row r="1"><c r="A1" t="str"><v>Titel</v></c><c r="B1" s="1"><v>45084</v></c><c r="C1" t="e"/></row>'
const INSIDE = excelFiles(ROW)

/** A whole Excel file of which one part is not what it should be. */
const damagedInside = fc.tuple(fc.nat(INSIDE.length - 1), changes, fc.option(share)).map(([which, some, cut]) =>
  zipFile(
    INSIDE.map((file, at) => {
      if (at !== which) return file
      const bytes = changed(inflateRawSync(file.bytes), some)
      return packed(file.name, cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length)))
    }),
  ),
)

const starts = [
  '',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF',
  '\u00d0\u00cf\u0011\u00e0',
  '\u00ff\u00fe',
  'sep=;\n',
  '"',
]
const arbitrary = fc
  .tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }))
  .map(([start, rest]) => Uint8Array.of(...Array.from(start, (sign) => sign.charCodeAt(0)), ...rest))

async function isAnswered(bytes: Uint8Array): Promise<void> {
  const before = bytes.slice()
  const reading = await readWorkbook(bytes, 'fil')
  expect(bytes).toEqual(before)
  if (!('workbook' in reading)) {
    expect(FILE_FINDINGS).toContain(reading.finding.code)
    return
  }
  const { register, findings } = readRegister(reading.workbook, { book: BOOK, base: SHIPPED })
  // Either a register, or a fault that says why there is none.
  expect(register === null).toBe(findings.some(({ severity }) => severity === 'fault'))
  readAllocations(reading.workbook, EMPTY_REGISTER)
}

describe('any bytes at all', () => {
  it('are a workbook or a finding, and never an error', async () => {
    await fc.assert(fc.asyncProperty(arbitrary, isAnswered), { numRuns: 1000 })
  }, 60_000)

  it('are so in files that have been damaged', async () => {
    await fc.assert(fc.asyncProperty(mutated, isAnswered), { numRuns: 500 })
  }, 120_000)

  it('are so in Excel files with a part that has been damaged', async () => {
    await fc.assert(fc.asyncProperty(damagedInside, isAnswered), { numRuns: 500 })
  }, 60_000)
})
