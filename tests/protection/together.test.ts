/** Deliveries that were protected one by one, and are shown together. */
import { describe, expect, it } from 'vitest'
import type { FigureDelivery } from '../../src/domain/delivery.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { groundWith, type ProtectionGround } from '../../src/protection/protectionGround.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { staysProtected } from '../../src/protection/staysProtected.ts'
import { delivery, groundOf, type MadeColumn } from './madeDelivery.ts'

const PEOPLE = [5000, 5000, 5000]
const ALL: MadeColumn = { layer: 'own-a', values: [9, 20, 30], city: 59 }
const WOMEN: MadeColumn = { layer: 'own-a', sex: 'women', values: [6, 12, 14], city: 32 }
const MEN: MadeColumn = { layer: 'own-a', sex: 'men', values: [3, 8, 16], city: 27 }

function protectedOf(columns: readonly MadeColumn[], ground: ProtectionGround): FigureDelivery {
  const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, ground)
  if (out === null) throw new Error('refused')
  return out
}
const together = (deliveries: readonly FigureDelivery[]): readonly boolean[] => {
  const ground = deliveries.reduce(groundWith, groundOf(PEOPLE))
  return deliveries.map((one) => staysProtected(one, DEFAULT_RULES, ground))
}

describe('two deliveries of one data set', () => {
  it('stay protected where the second was protected against the first', () => {
    const first = protectedOf([ALL], groundOf(PEOPLE))
    const second = protectedOf([WOMEN, MEN], groundWith(groundOf(PEOPLE), first))
    expect(together([first, second])).toEqual([true, true])
  })

  it('are refused where what the first shows gives away what the second would leave out', () => {
    const first = protectedOf([ALL, WOMEN], groundOf(PEOPLE))
    const { delivery: out, findings } = protectDelivery(
      delivery([MEN]),
      DEFAULT_RULES,
      groundWith(groundOf(PEOPLE), first),
    )
    expect(out).toBeNull()
    expect(findings.map(({ code }) => code)).toContain('totalsUnprotectable')
  })

  it('do not where neither knew of the other and the hidden count is what one has less the other', () => {
    const first = protectedOf([ALL, WOMEN], groundOf(PEOPLE))
    const second = protectedOf([MEN], groundOf(PEOPLE))
    expect(first.columns.map(({ column }) => column.figures[0]?.state)).toEqual(['value', 'value'])
    expect(second.columns[0]?.column.figures[0]).toEqual({ state: 'suppressed' })
    expect(together([first, second])).toContain(false)
  })

  it('do not where the total of the municipality came later', () => {
    const first = protectedOf([{ layer: 'own-a', values: [3, 20, 30] }], groundOf(PEOPLE))
    const later = { ...groundOf(PEOPLE), levels: new Map(groundOf(PEOPLE).levels) }
    const total = delivery([{ layer: 'own-a', level: 'stadsdel', values: [], city: 53 }], 'ckm')
    expect(staysProtected(first, DEFAULT_RULES, later)).toBe(true)
    expect(staysProtected(first, DEFAULT_RULES, groundWith(later, total))).toBe(false)
  })

  it('do not where nothing is left to hide', () => {
    const first = protectedOf([{ layer: 'own-a', values: [3, 0, 0] }], groundOf(PEOPLE))
    const total = delivery([{ layer: 'own-a', level: 'stadsdel', values: [], city: 3 }], 'ckm')
    expect(staysProtected(first, DEFAULT_RULES, groundWith(groundOf(PEOPLE), total))).toBe(false)
  })

  it('are left to their publisher where that is who has protected them', () => {
    const published = delivery([{ ...ALL, values: [3, 20, 30] }], 'suppressed')
    expect(staysProtected(published, DEFAULT_RULES, groundOf(PEOPLE))).toBe(true)
  })
})
