import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { protectedShare } from '../../src/protection/protectedShare.ts'
import { DEFAULT_RULES, protectionRulesSchema } from '../../src/protection/rules.ts'

it('has the same limits in the file as in the program, but for who has confirmed them', () => {
  const rules = v.parse(protectionRulesSchema, JSON.parse(readFileSync('geodata/protection.json', 'utf8')))
  expect({ ...rules, confirmedBy: null }).toEqual(DEFAULT_RULES)
})

it('has a note with who answers for the limits', () => {
  const note = readFileSync('docs/protection.md', 'utf8')
  for (const field of ['Data owner (role)', 'Who confirms the limits (role)', 'Date of the confirmation', 'Reasons']) {
    expect(note).toMatch(new RegExp(`\\| ${field.replace(/[()]/g, '\\$&')}[^|]*\\| *\\S`))
  }
})

it('has a note whose examples of rounded shares are what the program writes', () => {
  const note = readFileSync('docs/protection.md', 'utf8')
  const written = (count: number, base: number, isBounded: boolean) =>
    protectedShare(count / base, { base, group: 'origin', isBounded }, DEFAULT_RULES)
  expect(note).toContain('565 of 1 870 residents is 30.2 %, also where the map writes 30 %')
  expect(written(565, 1870, false)).toEqual({ state: 'value', value: 0.3 })
  expect(note).toContain('a count of 6 of 300 residents "at most 5 %"')
  expect(written(6, 300, true)).toEqual({ state: 'value', value: 0.049 })
})
