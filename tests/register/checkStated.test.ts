import { describe, expect, it } from 'vitest'
import { codesOf, effort, findingsOf, line, register, sek, statement, sums } from './checkFixtures.ts'

describe('the checks of what documents state', () => {
  const stated = (id: string, subject: string, amount: number) => statement(id, subject, { amount: sek(amount) })

  it('show a contradiction with both lines and choose neither', () => {
    const statements = [stated('22', 'applied', 44), stated('112', 'applied', 45), stated('156', 'applied', 45)]
    const found = register([], { statements })
    expect(findingsOf(found, 'statementsDisagree')).toMatchObject([
      { details: { firstSek: 44, firstLine: 'd:22', secondSek: 45, secondLine: 'd:112' } },
    ])
    expect(found.statements).toEqual(statements)
  })

  it('let sums of different years, and of subjects that are no sums, differ', () => {
    const other = statement('2', 'applied', { amount: { state: 'known', sek: 45, priceYear: 2024 } })
    expect(codesOf(register([], { statements: [stated('1', 'applied', 44), other] }))).toEqual([])
    expect(codesOf(register([], { statements: [stated('1', 'funds', 44), stated('2', 'funds', 45)] }))).toEqual([])
  })

  it('show counts of committees that contradict each other in one document', () => {
    const counts = [statement('1', 'committees', { count: 11 }), statement('2', 'committees', { count: 10 })]
    expect(findingsOf(register([], { statements: counts }), 'statedCountsDisagree')).toHaveLength(1)
  })

  it('hold a committee’s stated sum against its efforts, as the application of three parts', () => {
    const parts = [5_625_000, 1_950_000, 500_000].map((applied, index) =>
      effort(`${index}`, { sums: sums({ applied }) }),
    )
    const against = (amount: number, efforts = parts) =>
      findingsOf(register(efforts, { statements: [stated('127', 'a', amount)] }), 'committeeSumNotStated')
    expect(against(8_075_000)).toEqual([])
    expect(against(8_000_000)).toMatchObject([
      { details: { committee: 'A', effortsSek: 8_075_000, statedSek: 8_000_000, line: 'd:127', unknownCount: 0 } },
    ])
    const open = [...parts, effort('4', { sums: sums({}) })]
    expect(against(9_000_000, open)).toEqual([])
    expect(against(8_000_000, open)).toMatchObject([{ details: { unknownCount: 1 } }])
  })

  it('hold the stated total against all efforts of its year', () => {
    const statements = [stated('22', 'granted', 90)]
    const later = effort('2', { fund: null, period: { from: 2024, to: 2024 } })
    expect(findingsOf(register([effort('1'), later], { statements }), 'totalNotStated')).toMatchObject([
      { severity: 'warning', details: { status: 'granted', effortsSek: 100, statedSek: 90 } },
    ])
  })
})

describe('the checks of the list that divides the money', () => {
  it('agree where the sums do, by committee, fund and status', () => {
    expect(codesOf(register([effort('1')], { allocations: [line('A', 60), line('A', 40)] }))).toEqual([])
  })

  it('show both sums where they differ', () => {
    const differing = findingsOf(register([effort('1')], { allocations: [line('A', 90)] }), 'allocationDiffers')
    expect(differing).toMatchObject([{ details: { fund: 'f', status: 'granted', listSek: 90, effortsSek: 100 } }])
  })

  it('never hold what was applied for against what the list grants', () => {
    const asked = effort('1', { sums: sums({ applied: 500 }) })
    expect(findingsOf(register([asked], { allocations: [line('A', 90)] }), 'allocationDiffers')).toEqual([])
  })

  it('name the line without efforts and the efforts without a line', () => {
    const found = register([effort('1')], { allocations: [line('B', 90)] })
    expect(findingsOf(found, 'allocationWithoutEfforts')).toMatchObject([{ details: { committee: 'B', listSek: 90 } }])
    expect(findingsOf(found, 'effortsWithoutAllocation')).toMatchObject([
      { details: { committee: 'A', effortsSek: 100 } },
    ])
  })

  it('are silent where the lower side has an unknown part, and say at least where the higher has one', () => {
    const open = effort('2', { sums: sums({ applied: 5 }) })
    const against = (amount: number) =>
      findingsOf(register([effort('1'), open], { allocations: [line('A', amount)] }), 'allocationDiffers')
    expect(against(400)).toEqual([])
    expect(against(50)).toMatchObject([{ details: { effortsSek: 100, unknownCount: 1, listSek: 50 } }])
  })

  it('take a common sum without stated shares as nobody’s alone', () => {
    const common = effort('1', { committees: ['A', 'B'], sums: sums({ applied: 100, granted: 60 }) })
    expect(findingsOf(register([common], { allocations: [line('A', 10)] }), 'allocationDiffers')).toEqual([])
  })

  it('compare all funds together where one side does not say which', () => {
    const nowhere = line('A', 90, { fund: null })
    expect(findingsOf(register([effort('1')], { allocations: [nowhere] }), 'allocationDiffers')).toMatchObject([
      { details: { fund: '*', listSek: 90, effortsSek: 100 } },
    ])
  })
})
