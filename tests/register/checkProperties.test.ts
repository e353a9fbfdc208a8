import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUM_STATUSES, type Effort, type Register, type SumStatus } from '../../src/domain/interventions.ts'
import type { Money } from '../../src/domain/money.ts'
import { REGISTER_CHECK_SEVERITY } from '../../src/domain/registerCheck.ts'
import { CHECK_WORDS, REGISTER_CHECKS } from '../../src/i18n/registerChecks.ts'
import { checkRegister } from '../../src/register/checkRegister.ts'
import { committeeParts, totalOf } from '../../src/register/effortParts.ts'
import { registerCheckText } from '../../src/state/registerCheckText.ts'
import { builtJson } from '../fixtures/builtData.ts'
import { exampleRegister } from '../fixtures/exampleRegister.ts'
import { effort, fund, line, register, sek, statement } from './checkFixtures.ts'

const money: fc.Arbitrary<Money> = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map(sek),
  fc.constantFrom<Money>({ state: 'unknown' }, { state: 'undecided' }, { state: 'notApplicable' }),
)
const stated = money.map((amount) => ({ money: amount, date: null, source: null }))
const committees = fc.constantFrom(['A'], ['B'], ['A', 'B'], [])
const anyEffort: fc.Arbitrary<Effort> = fc
  .record({
    committees,
    sums: fc.record({ applied: stated, proposed: stated, granted: stated, reported: stated }),
    fund: fc.constantFrom('f', null),
  })
  .map((change) => effort('1', change))
const anyRegister: fc.Arbitrary<Register> = fc
  .tuple(
    fc.array(anyEffort, { maxLength: 6 }),
    fc.array(fc.tuple(fc.constantFrom('A', 'B'), money, fc.constantFrom(...SUM_STATUSES)), { maxLength: 4 }),
    money,
  )
  .map(([efforts, lines, amount]) =>
    register(
      efforts.map((one, index) => ({ ...one, id: `${index}`, title: { sv: `${index}`, en: `${index}` } })),
      {
        allocations: lines.map(([id, sum, status]) => line(id, sum, { status })),
        statements: [statement('1', 'applied', { amount })],
        funds: [fund('f', amount)],
      },
    ),
  )

const withStatus = (of: Register, status: SumStatus, sum: Money): Register => ({
  ...of,
  efforts: of.efforts.map((one) => ({ ...one, sums: { ...one.sums, [status]: { ...one.sums[status], money: sum } } })),
})

const shipped = builtJson('interventions') as Register

describe('checking a register', () => {
  it('changes nothing and says the same of the same register', () => {
    fc.assert(
      fc.property(anyRegister, (of) => {
        const before = structuredClone(of)
        expect(checkRegister(of)).toEqual(checkRegister(before))
        expect(of).toEqual(before)
      }),
    )
  })

  it('adds up sums of one status only: other statuses move no total', () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom(...SUM_STATUSES), fc.constantFrom(...SUM_STATUSES), (of, one, other) => {
        fc.pre(one !== other)
        const total = totalOf(committeeParts(of, 'efforts', one))
        expect(totalOf(committeeParts(withStatus(of, other, sek(77)), 'efforts', one))).toEqual(total)
      }),
    )
  })

  it('compares no sums where none is known: unknown is never 0', () => {
    fc.assert(
      fc.property(anyRegister, (of) => {
        const unknown = SUM_STATUSES.reduce((now, status) => withStatus(now, status, { state: 'unknown' }), of)
        const codes = checkRegister({ ...unknown, allocations: [] }).map(({ code }) => code)
        expect(codes.filter((code) => code !== 'neitherSumNorStaffing')).toEqual([])
      }),
    )
  })

  it('says nothing new of sums when a known one becomes unknown, but of what is missing', () => {
    fc.assert(
      fc.property(anyRegister, (of) => {
        const before = checkRegister(of).filter(({ code }) => code === 'committeeGrantedAboveApplied').length
        const now = withStatus(of, 'applied', { state: 'unknown' })
        const left = checkRegister({ ...now, allocations: [] }).filter(
          ({ code }) => code === 'committeeGrantedAboveApplied',
        )
        expect(left.length).toBeLessThanOrEqual(before)
      }),
    )
  })

  it('finds in the shipped register the two sums and the two counts that contradict each other, with their lines', () => {
    const contradictions = checkRegister(shipped).filter(({ code }) => /Disagree$/.test(code))
    expect(contradictions.map(({ details }) => details)).toMatchObject([
      { firstSek: 44_000_000, firstLine: '000:22', secondSek: 45_000_000, secondLine: '000:112' },
      { firstCount: 11, firstLine: '000:112', secondCount: 10, secondLine: '000:37-67' },
    ])
    expect(checkRegister(shipped).filter(({ severity }) => severity === 'fault')).toEqual([])
  })
})

describe('the texts of the checks', () => {
  const codes = Object.keys(REGISTER_CHECK_SEVERITY).toSorted()

  it.each(['sv', 'en'] as const)(
    'say in %s of each check what it saw, why it matters and what one can do',
    (language) => {
      expect(Object.keys(REGISTER_CHECKS[language]).toSorted()).toEqual(codes)
      for (const { what, why, can } of Object.values(REGISTER_CHECKS[language])) {
        const parts = [what(() => 'X'), why, can]
        expect(parts.filter((part) => /[.!?]$/.test(part) && part.length > 8)).toEqual(parts)
      }
    },
  )

  it.each(['sv', 'en'] as const)(
    'name committees, funds and sums in %s, and leave no id or number as it is',
    (language) => {
      const example = exampleRegister()
      const texts = checkRegister(example).map((finding) => registerCheckText(finding, example, language).what)
      expect(texts.filter((what) => /undefined|\bex-[ab]\b|\d{5}/.test(what))).toEqual([])
      expect(texts.some((what) => what.includes(example.funds[0]?.name[language] ?? '?'))).toBe(true)
      expect(texts.some((what) => what.includes(CHECK_WORDS[language].atLeast))).toBe(true)
    },
  )

  it('say at least before a sum with unknown parts only', () => {
    const of = register([])
    const overdrawn = (unknownCount: number) => {
      const efforts = Array.from({ length: unknownCount }, (_, index) =>
        effort(`u${index}`, {
          sums: { ...effort('x').sums, granted: { money: { state: 'unknown' }, date: null, source: null } },
        }),
      )
      const found = checkRegister({ ...of, efforts: [effort('1'), ...efforts], funds: [fund('f', sek(40))] })
      return found.flatMap((one) => (one.code === 'fundOverdrawn' ? registerCheckText(one, of, 'sv').what : []))
    }
    expect(overdrawn(0)[0]).not.toContain('minst')
    expect(overdrawn(1)[0]).toContain('minst 100')
  })
})
