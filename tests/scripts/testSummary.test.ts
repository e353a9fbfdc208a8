import { describe, expect, it } from 'vitest'
import { browserTally, stepTally, summaryLine, unitTally } from '../../scripts/testSummary.ts'

interface UnitCounts {
  readonly passed?: number
  readonly failed?: number
  readonly pending?: number
  readonly files?: readonly { status: string; tests: readonly string[] }[]
}

function unitReport({ passed = 0, failed = 0, pending = 0, files = [] }: UnitCounts): string {
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  })
}

function browserReport(stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>, errors = 0) {
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  return JSON.stringify({ errors: Array.from({ length: errors }, () => ({})), stats: { ...none, ...stats } })
}

describe('counting unit tests', () => {
  it('takes over what passed and failed', () => {
    expect(unitTally(unitReport({ passed: 12, failed: 2 }), false)).toEqual({ passed: 12, failed: 2 })
  })

  it('counts a file that fails before its first test', () => {
    const files = [
      { status: 'failed', tests: [] },
      { status: 'failed', tests: ['failed'] },
      { status: 'passed', tests: ['passed'] },
    ]
    expect(unitTally(unitReport({ passed: 1, failed: 1, files }), false)).toEqual({ passed: 1, failed: 2 })
  })

  it('does not take a test that was left out for a passed one', () => {
    expect(unitTally(unitReport({ passed: 3, pending: 1 }), true)).toEqual({ passed: 3, failed: 1 })
  })

  it('finds a failure in a run that ended badly though every test passed', () => {
    expect(unitTally(unitReport({ passed: 3 }), false)).toEqual({ passed: 3, failed: 1 })
  })

  it('finds a failure in a run without tests', () => {
    expect(unitTally(unitReport({}), true)).toEqual({ passed: 0, failed: 1 })
  })

  it.each([null, '', '{"numPassedTests": 3', '{"numPassedTests": -1}', '[]'])(
    'counts the report %s as one failure',
    (text) => {
      expect(unitTally(text, true)).toEqual({ passed: 0, failed: 1 })
    },
  )
})

describe('counting browser tests', () => {
  it('takes over what passed and failed', () => {
    expect(browserTally(browserReport({ expected: 5, unexpected: 1 }), false)).toEqual({ passed: 5, failed: 1 })
  })

  it('counts a test that passed at a second try, and one left out, as failed', () => {
    expect(browserTally(browserReport({ expected: 5, flaky: 1, skipped: 2 }), true)).toEqual({ passed: 5, failed: 3 })
  })

  it('counts a server that did not start', () => {
    expect(browserTally(browserReport({}, 1), false)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a missing report as one failure', () => {
    expect(browserTally(null, true)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('the last line', () => {
  it('adds all steps', () => {
    const tallies = [stepTally(true), stepTally(false), { passed: 40, failed: 2 }]
    expect(summaryLine(tallies)).toBe('41 passed, 3 failed')
  })
})
