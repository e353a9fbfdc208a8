import { describe, expect, it } from 'vitest'
import { targetingParts, type PartKey } from '../../src/analysis/targetingParts.ts'
import { targetingReport } from '../../src/analysis/targetingReport.ts'
import type { Need, TargetingPart } from '../../src/analysis/targetingTypes.ts'
import type { Effort } from '../../src/domain/interventions.ts'
import { asked, effortOf, levelOf, placeOf } from './targetingCity.ts'

const LEVEL = levelOf(3)
const NEED: Need = { counts: [50, 30, 20], people: [100, 100, 100], rates: [0.5, 0.3, 0.2] }

const input = (efforts: readonly Effort[]) => ({ efforts, level: LEVEL, need: NEED, question: asked() })
/** A part of which the test says that it is there. */
function partOf(efforts: readonly Effort[], by: PartKey, id: string | null): TargetingPart {
  const part = targetingParts(input(efforts), by).find((one) => one.id === id)
  if (part === undefined) throw new Error('the efforts have no such part')
  return part
}

const inArea = (id: string, amount: number, area: number, given: Partial<Effort> = {}): Effort =>
  effortOf(id, amount, { places: [placeOf([area])], committees: ['A'], ...given })

describe('the parts of a register', () => {
  it('are one per fund, each as a report of its efforts alone has it, what is not stated last', () => {
    const efforts = [inArea('1', 100, 1, { fund: 'b' }), inArea('2', 60, 2, { fund: 'b' }), inArea('3', 40, 3)]
    expect(targetingParts(input(efforts), 'fund').map(({ id }) => id)).toEqual(['b', null])
    const part = partOf(efforts, 'fund', 'b')
    const alone = targetingReport(input(efforts.slice(0, 2)))
    expect(part.sums).toEqual(alone?.sums)
    expect(part.amountToMove?.chosen).toBe(alone?.results.amountToMove.chosen)
    expect(part.kakwaniIndex?.chosen).toBe(alone?.results.kakwaniIndex.chosen)
  })

  it('divide a sum by the stated shares of its committees', () => {
    const shared = inArea('1', 100, 3, { committees: ['A', 'B'], committeeShares: [0.75, 0.25] })
    const [a, b] = [partOf([shared], 'committee', 'A'), partOf([shared], 'committee', 'B')]
    expect([a.sums.knownSek, b.sums.knownSek]).toEqual([75, 25])
    expect(a.amountToMove).toEqual({ chosen: 60, low: 60, high: 60 })
    expect(b.amountToMove).toEqual({ chosen: 20, low: 20, high: 20 })
  })

  it('have between nothing and all of a sum whose committees have no stated shares, and the same part each as chosen', () => {
    const own = inArea('1', 100, 1)
    const shared = inArea('2', 100, 3, { committees: ['A', 'B'] })
    const [a, b] = [partOf([own, shared], 'committee', 'A'), partOf([own, shared], 'committee', 'B')]
    expect(a.sums).toMatchObject({ knownSek: 200, placedLowSek: 100, placedHighSek: 200 })
    expect(b.sums).toMatchObject({ knownSek: 100, placedLowSek: 0, placedHighSek: 100 })
    // A: 50 of 100 alone; with half of the other sum 25 + 20 of 150; with all of it 60 of 200.
    const near = (sek: number): unknown => expect.closeTo(sek, 9)
    expect(a.amountToMove).toEqual({ chosen: near(45), low: near(45), high: near(60) })
    expect(b.amountToMove).toEqual({ chosen: near(40), low: near(40), high: near(80) })
  })

  it('have no result without a known sum, and keep the unknown ones counted', () => {
    const unknown = { ...inArea('1', 100, 1), sums: inArea('1', 100, 1).sums }
    const granted = targetingParts({ ...input([unknown]), question: { ...asked(), status: 'granted' } }, 'committee')
    expect(granted).toMatchObject([
      { id: 'A', amountToMove: null, kakwaniIndex: null, sums: { unknown: 1, efforts: 0 } },
    ])
  })

  it('leave the history out', () => {
    expect(targetingParts(input([inArea('1', 100, 1, { isHistory: true })]), 'committee')).toEqual([])
  })
})
