import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect, it } from 'vitest'
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
