// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { lazy, Suspense, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DEFAULT_QUERY } from '../../src/analysis/query.ts'
import { appStore, EMPTY_DATA } from '../../src/state/store.ts'
import EditionNotice from '../../src/views/frame/EditionNotice.tsx'
import { ErrorBoundary } from '../../src/views/frame/ErrorBoundary.tsx'
import { builtManifest } from '../fixtures/builtData.ts'

const MINUTE = 60_000
const shown = builtManifest()
const newer = { ...shown, datasetVersion: 'feedfeedfeed' }

let published: object = shown
const asked = vi.fn(() => Promise.resolve(new Response(JSON.stringify(published))))

function showTab(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

const after = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * MINUTE))
const said = () => screen.getByRole('status').textContent

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', asked)
  asked.mockClear()
  published = shown
  showTab('visible')
  const manifest = { status: 'ready', value: shown } as const
  appStore.setState({ data: { ...EMPTY_DATA, manifest }, query: DEFAULT_QUERY })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a new edition while the page is open', () => {
  test('is named with a way to load it, and changes nothing by itself', async () => {
    render(<EditionNotice />)
    await after(11)
    expect(said()).toBe('')
    published = newer
    await after(10)
    expect(said()).toContain('Ny utgåva finns. Nya uppgifter har publicerats.')
    expect(said()).toContain('Det du ser ändras inte förrän du laddar om sidan.')
    expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeDefined()
    expect(appStore.getState().data.manifest).toEqual({ status: 'ready', value: shown })
  })

  test('is asked for every ten minutes at most, only while the page is seen, and at once when it is seen again', async () => {
    render(<EditionNotice />)
    for (let i = 0; i < 5; i++) showTab('visible')
    await after(9)
    expect(asked).toHaveBeenCalledTimes(0)
    await after(1)
    expect(asked).toHaveBeenCalledTimes(1)
    showTab('hidden')
    await after(35)
    expect(asked).toHaveBeenCalledTimes(1)
    showTab('visible')
    showTab('visible')
    expect(asked).toHaveBeenCalledTimes(2)
  })

  test('is told once, and is not said again when it has been closed', async () => {
    published = newer
    render(<EditionNotice />)
    await after(10)
    fireEvent.click(screen.getByRole('button', { name: 'Stäng' }))
    await after(60)
    expect(said()).toBe('')
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('is no news where the server gives no answer, or a page', async () => {
    render(<EditionNotice />)
    asked.mockImplementationOnce(() => Promise.resolve(new Response('<!doctype html>')))
    await after(10)
    asked.mockImplementation(() => Promise.reject(new TypeError('Failed to fetch')))
    await after(10)
    expect(said()).toBe('')
    asked.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(published))))
  })
})

describe('a piece of the page that does not come after a new edition', () => {
  const quiet = () => vi.spyOn(console, 'error').mockImplementation(() => undefined)

  test.each([
    'Failed to fetch dynamically imported module: https://karta.example/assets/SegregationPage-1234.js',
    'error loading dynamically imported module: https://karta.example/assets/SegregationPage-1234.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/SegregationPage-1234.css',
  ])('leads to a reload and not to an empty page: %s', async (message) => {
    quiet()
    const Lost = lazy(() => Promise.reject<{ default: () => ReactNode }>(new TypeError(message)))
    render(
      <ErrorBoundary message="Delen gick sönder." retry="Visa delen igen">
        <Suspense fallback="väntar">
          <Lost />
        </Suspense>
      </ErrorBoundary>,
    )
    await after(0)
    expect(screen.getByRole('alert').textContent).toContain('Sidan kan ha fått en ny utgåva.')
    expect(screen.getByRole('button', { name: 'Ladda om sidan' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Visa delen igen' })).toBeNull()
  })

  test('is told apart from a part that breaks, which may be shown again', () => {
    quiet()
    const Broken = () => {
      throw new RangeError('dissimilarity requires columns of equal length')
    }
    render(
      <ErrorBoundary message="Delen gick sönder." retry="Visa delen igen">
        <Broken />
      </ErrorBoundary>,
    )
    expect(screen.getByRole('button', { name: 'Visa delen igen' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Ladda om sidan' })).toBeNull()
  })
})
