import { describe, expect, it } from 'vitest'
import type { BadInput } from './badInputCase.ts'
import { CODES_AND_YEARS, NUMBERS, UNITS_OF_MEASURE } from './badInputCells.ts'
import { PLAUSIBILITY, ROWS, TOTALS } from './badInputRows.ts'
import { ENCODINGS, HEADINGS, TEXTS } from './badInputTexts.ts'
import { mappingOf, readBytes, short, shownOf } from './tableCity.ts'

async function isReadAsExpected({ bytes, mapping, ground, findings, values }: BadInput): Promise<void> {
  const reading = await readBytes(bytes, mappingOf(mapping), ground)
  expect(short(reading)).toEqual(findings)
  expect(reading.delivery === null).toBe(values === null)
  for (const [layer, expected] of Object.entries(values ?? {})) expect(shownOf(reading, layer)).toEqual(expected)
}

describe.each([
  ['letters and separators', ENCODINGS],
  ['numbers', NUMBERS],
  ['units of measure', UNITS_OF_MEASURE],
  ['codes and years', CODES_AND_YEARS],
  ['headings and notes', HEADINGS],
  ['rows', ROWS],
  ['what is plausible', PLAUSIBILITY],
  ['totals', TOTALS],
  ['texts', TEXTS],
])('%s', (_, inputs) => {
  it.each(inputs.map((input) => ({ ...input })))('$name', isReadAsExpected)
})
