import { beforeAll, describe, expect, it } from 'vitest'
import { mostDecidedStatus, sumsByStatus } from '../../src/analysis/effortsStatus.ts'
import { withSum } from '../../src/domain/interventions.ts'
import { selectStatusSums, selectSumStatus } from '../../src/state/sumStatus.ts'
import { EFFORT, sek } from '../analysis/effortsRegister.ts'
import { askEfforts, loadEfforts } from './effortsState.ts'

beforeAll(loadEfforts)

describe('the status whose sums count', () => {
  it('is what was applied for in a register where nothing more is known', () => {
    expect(selectSumStatus(askEfforts())).toBe('applied')
    expect(selectStatusSums(askEfforts()).map(({ status, sum }) => [status, sum.known])).toEqual([
      ['applied', 4],
      ['proposed', 0],
      ['granted', 0],
      ['reported', 0],
    ])
  })

  it('is the one that the reader chooses, also where nothing is known of it', () => {
    expect(selectSumStatus(askEfforts({ sumStatus: 'granted' }))).toBe('granted')
  })

  it('is the most decided of which any sum is known, a granted one before a report', () => {
    const applied = withSum(EFFORT, 'applied', sek(300))
    const proposed = withSum(applied, 'proposed', sek(200))
    const granted = withSum(proposed, 'granted', sek(0))
    const reported = withSum(granted, 'reported', sek(90))
    expect(mostDecidedStatus([])).toBe('applied')
    expect(mostDecidedStatus([applied, EFFORT])).toBe('applied')
    expect(mostDecidedStatus([applied, proposed])).toBe('proposed')
    expect(mostDecidedStatus([withSum(proposed, 'reported', sek(90))])).toBe('reported')
    expect(mostDecidedStatus([applied, granted])).toBe('granted')
    expect(mostDecidedStatus([reported])).toBe('granted')
    expect(sumsByStatus([applied, reported])[0]?.sum).toEqual({ knownSek: 600, known: 2, unknown: 0 })
  })
})
