import { browserTally, stepTally, unitTally, type Tally } from './testSummary.ts'

/** One part of the test run: an npm script, and how to count what it did. */
export interface TestStep {
  readonly title: string
  readonly script: string
  /** The script without whose success this one would only test leftovers. */
  readonly needs?: string
  readonly minutes: number
  readonly reportArguments?: (reportPath: string) => readonly string[]
  readonly reportEnvironment?: (reportPath: string) => Readonly<Record<string, string>>
  readonly tally: (report: string | null, hasSucceeded: boolean) => Tally
}

const withoutReport = (_report: string | null, hasSucceeded: boolean) => stepTally(hasSucceeded)

const vitestReport = (reportPath: string) => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportPath}`,
]

/** All steps in their order. */
export const TEST_STEPS: readonly TestStep[] = [
  { title: 'Types', script: 'typecheck', minutes: 5, tally: withoutReport },
  { title: 'Lint', script: 'lint', minutes: 5, tally: withoutReport },
  { title: 'Data build', script: 'data:build', minutes: 10, tally: withoutReport },
  { title: 'Data check', script: 'data:check', needs: 'data:build', minutes: 5, tally: withoutReport },
  {
    title: 'Unit, property and component tests',
    script: 'test:unit',
    minutes: 15,
    reportArguments: vitestReport,
    tally: unitTally,
  },
  { title: 'Bundle', script: 'bundle', minutes: 5, tally: withoutReport },
  {
    title: 'Bundle tests',
    script: 'test:bundle',
    needs: 'bundle',
    minutes: 5,
    reportArguments: vitestReport,
    tally: unitTally,
  },
  {
    title: 'Browser tests',
    script: 'test:e2e',
    needs: 'bundle',
    minutes: 30,
    reportEnvironment: (reportPath) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath }),
    tally: browserTally,
  },
]
