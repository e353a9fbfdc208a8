import { describe, expect, it } from 'vitest'
import { intakeFindingText } from '../../src/i18n/intakeFindings.ts'
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

/** A sentence whose number or name is not among the details has a hole in it. */
async function isSaidWhole({ bytes, mapping, ground }: BadInput): Promise<void> {
  const { findings } = await readBytes(bytes, mappingOf(mapping), ground)
  for (const finding of findings) {
    for (const language of ['sv', 'en'] as const) {
      expect(intakeFindingText(finding, language)).not.toMatch(/""|\(\)| {2}|(?<!") [.,]|: \.|undefined/)
    }
  }
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
  it.each(inputs.map((input) => ({ ...input })))('$name, in whole sentences', isSaidWhole)
})
