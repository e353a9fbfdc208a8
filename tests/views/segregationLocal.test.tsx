// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Query } from '../../src/analysis/query.ts'
import { appStore } from '../../src/state/store.ts'
import { LocalPicture } from '../../src/views/segregation/LocalPicture.tsx'
import { SegregationTable } from '../../src/views/segregation/SegregationTable.tsx'
import { askSegregation, loadSegregation, plain } from '../state/segregationState.ts'

beforeAll(loadSegregation)
afterEach(cleanup)

const show = (change: Partial<Query> = {}) =>
  render(<LocalPicture model={askSegregation(change)} map={<p>kartan</p>} />)
const textOf = (element: Element) => plain(element.textContent).trim()
const choice = () => screen.getByRole('group', { name: 'Vad kartan visar' })

describe('the choice above the local map', () => {
  it('has four ways to see it, the quotient to begin with', () => {
    show()
    const buttons = within(choice()).getAllByRole('button')
    expect(buttons.map(textOf)).toEqual([
      'Mot staden (LQ)',
      'Skillnad (ls)',
      'Grannar lika (LISA)',
      'Samlade värden (Gi*)',
    ])
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'false'])
  })

  it('goes into the address, and the legend and the ends follow', async () => {
    const { container } = show()
    await userEvent.click(within(choice()).getByRole('button', { name: 'Grannar lika (LISA)' }))
    expect(appStore.getState().query.localMeasure).toBe('clusters')
    expect(textOf(container)).toMatch(/Lokal bild: \d+ av 208 DeSO liknar sina grannar mer än slumpen ger/)
    expect(screen.getByRole('heading', { name: 'Mest lika sina grannar, åt båda hållen' })).toBeDefined()
    expect(textOf(container)).toContain('Hög andel, grannarna låg andel')
    await userEvent.click(within(choice()).getByRole('button', { name: 'Samlade värden (Gi*)' }))
    expect(screen.getByRole('heading', { name: 'Där höga och låga andelar samlas mest' })).toBeDefined()
    expect(textOf(container)).toContain('Höga andelar samlade, FDR 1 %')
  })

  it('is called diversity for several forms, and is left out of a frame', () => {
    const { unmount } = show({ division: 'tenure' })
    expect(within(choice()).getByRole('button', { name: 'Blandning' })).toBeDefined()
    unmount()
    show({ isEmbedded: true, localMeasure: 'clusters' })
    expect(screen.queryByRole('group', { name: 'Vad kartan visar' })).toBeNull()
    expect(screen.getByRole('heading', { name: /liknar sina grannar mer än slumpen ger/ })).toBeDefined()
  })
})

describe('what stands beside the clusters', () => {
  it('is how chance was tested, with draws, seed and a link to each method', () => {
    const { container } = show({ localMeasure: 'clusters' })
    const all = textOf(container)
    expect(all).toContain('9 999 slumpade grannskap per område (frö 20251231)')
    expect(all).toContain('Det är inget betyg på något område.')
    expect(all).not.toContain('skattade ur DeSO')
    const measures = [...container.querySelectorAll('a')].map((link) =>
      new URLSearchParams(link.getAttribute('href') ?? '').get('matt'),
    )
    for (const id of ['localMoran', 'moran', 'empiricalBayesRates', 'localMoranPermutation', 'falseDiscoveryRate']) {
      expect(measures).toContain(id)
    }
  })

  it('says that estimated areas are alike because they share DeSO', () => {
    for (const localMeasure of ['clusters', 'highLow'] as const) {
      const { container, unmount } = show({ localMeasure, level: 'delomrade' })
      expect(textOf(container)).toContain('Grannar som delar en DeSO får lika värden bara av det')
      unmount()
    }
  })

  it('is the chosen area among its neighbours, with p before and after the correction', () => {
    const { container } = show({ localMeasure: 'clusters', unitId: '1280C1690' })
    const panel = within(container).getByRole('region', { name: '1280C1690, Herrgården norr' })
    expect(textOf(panel)).toMatch(/Hög andel, grannarna hög andel \(lokal Morans I, p ≤ 0,0002, adjusterat 0,00\d+\)\./)
  })
})

describe('the table of areas', () => {
  it('stands in the order of the column that is asked for', () => {
    const { container } = render(
      <SegregationTable model={askSegregation({ display: 'table', sort: '-z', localMeasure: 'highLow' })} />,
    )
    const head = within(container).getByRole('columnheader', { name: /z \(Gi\*\)/ })
    expect(head.getAttribute('aria-sort')).toBe('descending')
    const rows = within(container).getAllByRole('row')
    expect(rows).toHaveLength(211)
    expect(textOf(rows[2] ?? container)).toMatch(/^1280C1980, Örtagården norr.*\+4,53\*< 0,0001$/)
  })
})
