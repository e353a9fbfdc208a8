// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_QUERY } from '../../src/analysis/query.ts'
import { appStore } from '../../src/state/store.ts'
import { EvidencePanels } from '../../src/views/traffbild/evidence/EvidencePanels.tsx'
import { TargetingEvidence } from '../../src/views/traffbild/evidence/TargetingEvidence.tsx'
import { smallEvidence } from '../fixtures/targetingReport.ts'

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ')

beforeEach(() => appStore.setState({ query: { ...DEFAULT_QUERY, view: 'traffbild' } }))
afterEach(cleanup)

describe('the evidence on the small city', () => {
  test('has every panel under a heading that names the sums, and each is a region of its own', () => {
    render(<EvidencePanels model={smallEvidence()} />)
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => plain(textContent))
    expect(headings).toHaveLength(10)
    const named = headings.filter((heading) => heading.includes('sökta'))
    // The list of rules and the files are about all of it.
    expect(named).toHaveLength(8)
    expect(headings[0]).toBe('Av de 200 000 sökta kronorna är mellan 50,0 och 80,0 % placerade i namngivna områden')
  })

  test('has a table for each picture, with the reason where there is no number', () => {
    render(<EvidencePanels model={smallEvidence()} />)
    const sign = screen.getByRole('region', { name: /^Riktningen/ })
    const rows = within(sign).getAllByRole('row', { hidden: true })
    expect(rows).toHaveLength(25)
    expect(within(sign).getByText('Källa, år och nämnare')).toBeDefined()
    expect(plain(sign.textContent)).toContain('Belopp')
    expect(plain(sign.textContent)).toContain('3 med känd summa är med; 1 vars summa inte är känd är inte med')
  })

  test('lets a rule be chosen from its row, which changes the address', () => {
    render(<EvidencePanels model={smallEvidence()} />)
    const choices = screen.getAllByRole('button', { name: /^Välj antagandet: summor delas efter behov/, hidden: true })
    expect(choices).toHaveLength(6)
    fireEvent.click(choices[0] ?? document.body)
    expect(appStore.getState().query.splitRule).toBe('need')
  })

  test('orders the rules by a column, with those that have no number last both ways', () => {
    render(<EvidencePanels model={smallEvidence()} />)
    const rules = screen.getByRole('region', { name: /^De 24 antagandena/ })
    const head = within(rules).getByRole('button', { name: /^K/, hidden: true })
    const values = () =>
      [...rules.querySelectorAll('tbody tr')].map((row) => plain(row.querySelectorAll('td')[1]?.textContent ?? 'inget'))
    fireEvent.click(head)
    const upwards = values()
    fireEvent.click(head)
    expect(head.closest('th')?.getAttribute('aria-sort')).toBe('descending')
    expect(values().filter((value) => value !== 'inget')).toEqual(
      upwards.filter((value) => value !== 'inget').reverse(),
    )
  })
})

describe('the whole part', () => {
  test('is not there in an embedded page', () => {
    appStore.setState({ query: { ...DEFAULT_QUERY, view: 'traffbild', isEmbedded: true } })
    const { container } = render(<TargetingEvidence />)
    expect(container.textContent).toBe('')
  })

  test('says that it is on its way while nothing is loaded', () => {
    render(<TargetingEvidence />)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Vad svaret bygger på')
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([])
  })
})
