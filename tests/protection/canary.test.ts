import { describe, expect, it } from 'vitest'
import { protectionFindingsSv } from '../../src/i18n/protectionFindings.ts'
import { isWithheld } from '../../src/domain/figures.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { assertNoCanary } from './canary.ts'
import { delivery, groundOf, type MadeColumn } from './madeDelivery.ts'

const CANARY = 7777777
/** Few live in the first area, so that every figure there is left out, whatever its size. */
const PEOPLE = [68, 2400, 3100]
const bases = [CANARY, 2300, 3000]

const COLUMNS: readonly MadeColumn[] = [
  { layer: 'own-a', values: bases },
  { layer: 'own-b', values: [CANARY, 700, 800], city: CANARY + 1500 },
  { layer: 'foreignBorn', values: [0.7777777, 0.25, 0.31], base: { layer: 'own-a', counts: bases } },
  { layer: 'median', values: [CANARY, 300, 310], base: { layer: 'own-a', counts: bases } },
  { layer: 'tenureRental', values: [0.7777777, 0.25, 0.31], base: { layer: 'unseen', counts: bases, city: 9000 } },
]

describe('a figure that must not be seen', () => {
  const { delivery: out, findings } = protectDelivery(delivery(COLUMNS), DEFAULT_RULES, groundOf(PEOPLE))

  it('is nowhere in what comes out, not as a figure, a base or a text', () => {
    expect(out).not.toBeNull()
    assertNoCanary(JSON.stringify([out, findings]))
    for (const { code, details } of findings) {
      assertNoCanary(protectionFindingsSv[code]('', (name) => String(details[name] ?? '')))
    }
  })

  it('cannot be had from the total of the municipality either', () => {
    const hidden = out?.columns[1]?.column
    const seen = [...(hidden?.figures ?? []), ...(hidden === undefined ? [] : [hidden.city])]
    expect(seen.filter(isWithheld).length).toBeGreaterThanOrEqual(2)
  })

  it('is found however it is written', () => {
    for (const text of ['7777777', '7 777 777', '7.777.777', '0,7777777', '7\u00a0777\u00a0777']) {
      expect(() => assertNoCanary(text)).toThrow(/protected figure/)
      expect(() => assertNoCanary(new TextEncoder().encode(text.replaceAll('\u00a0', ' ')))).toThrow()
    }
    assertNoCanary('777777')
  })
})
