/** The one door to Playwright: every page opened through it is watched, whatever the test is about. */
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test'

export { expect }
export type { BrowserContext, Locator, Page } from '@playwright/test'

declare global {
  interface Window {
    /** Put into every page by the watch below. */
    reportPolicyViolation: (text: string) => Promise<void>
  }
}

interface Watch {
  /**
   * Faults that a test brings about on purpose, such as a data file that fails. Each has to occur; every other fault
   * fails the test. Set with `test.use({ expectedFaults: [/404/] })`; never with two patterns, since Playwright takes
   * a list of two things for a value and its settings.
   */
  expectedFaults: readonly RegExp[]
  /** Pages of other origins that a test opens itself, such as one that embeds the map. */
  alliedOrigins: readonly string[]
  watch: undefined
}

/** Playwright's `test`, failing on a foreign request, a console error, an uncaught error or a policy violation. */
export const test = base.extend<Watch>({
  expectedFaults: [[], { option: true }],
  alliedOrigins: [[], { option: true }],
  watch: [
    async ({ context, baseURL, expectedFaults, alliedOrigins }, use) => {
      const origins = new Set([originOf(baseURL ?? ''), ...alliedOrigins])
      const faults = await faultsOf(context, origins)
      await use(undefined)
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'faults that the page reported').toEqual([])
      const unseen = expectedFaults.filter((pattern) => !faults.some((fault) => pattern.test(fault)))
      expect(unseen, 'faults that the test expected and that did not occur').toEqual([])
    },
    { auto: true },
  ],
})

/** A list that fills itself with whatever goes wrong in any page of the context, also in pop-ups. */
async function faultsOf(context: BrowserContext, origins: ReadonlySet<string>): Promise<readonly string[]> {
  const faults: string[] = []
  context.on('request', (request) => {
    if (isForeign(request.url(), origins)) faults.push(`foreign request: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    const { message, stack } = error.error()
    faults.push(`uncaught: ${stack ?? message}`)
  })
  await context.exposeFunction('reportPolicyViolation', (text: string) => {
    faults.push(`policy violation: ${text}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.reportPolicyViolation(`${event.violatedDirective} blocked ${event.blockedURI}`)
    })
  })
  return faults
}

function isForeign(url: string, origins: ReadonlySet<string>): boolean {
  // Data and blob addresses never leave the browser.
  return /^https?:/.test(url) && !origins.has(originOf(url))
}

function originOf(url: string): string {
  return new URL(url).origin
}

const RULE_SETS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails with one line per accessibility violation: the rule, why it matters, and the places. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // One run in the page itself: there are no frames whose results a page of its own would have to gather.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: RULE_SETS, resultTypes: ['violations'], preload: false })
    .analyze()
  const lines = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
  expect(lines, 'accessibility violations').toEqual([])
}
