// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openedDraft } from '../../src/state/draft.ts'
import { appStore } from '../../src/state/store.ts'
import { InsatserView } from '../../src/views/insatser/InsatserView.tsx'
import { sixtyEfforts } from '../analysis/officeEfforts.ts'
import { askEfforts, loadEfforts, plain } from '../state/effortsState.ts'

/** The lower part is fetched when it is first shown. */
configure({ asyncUtilTimeout: 10_000 })

beforeAll(loadEfforts)
afterEach(() => {
  cleanup()
  appStore.setState({ draft: null })
})

const show = (change: Parameters<typeof askEfforts>[0] = {}) => {
  askEfforts(change)
  return render(<InsatserView map={<p>kartan</p>} committeeMaps={<p>små kartor</p>} />)
}
const textOf = (element: Element) => plain(element.textContent).trim()
const region = (name: RegExp) => screen.findByRole('region', { name })

describe('the lower part of the view about efforts', () => {
  it('has a table of committees and steps, with words where a sum is not known', async () => {
    show()
    const table = within(await region(/^Sökt kronor och antal insatser/)).getByRole('table')
    expect(within(table).getAllByRole('columnheader')).toHaveLength(9)
    const row = within(table).getByRole('row', { name: /^Tekniska nämnden/ })
    expect(within(row).getAllByRole('cell').map(textOf)).toEqual([
      '–ingen insats',
      '1 okänd 1 insats',
      '–ingen insats',
      '1 okänd 1 insats',
      '–ingen insats',
      '–ingen insats',
      '–ingen insats',
      '2 okända 2 insatser',
    ])
    expect(textOf(within(table).getByRole('row', { name: /^Alla, var insats en gång/ }))).toContain(
      '11 575 000 +9 okända 30 insatser',
    )
  })

  it('shows the sums of the status that is chosen, and keeps it in the address', async () => {
    show()
    await userEvent.selectOptions(await screen.findByLabelText('Summor'), 'beviljade (0 kända)')
    expect(appStore.getState().query.sumStatus).toBe('granted')
    expect(await screen.findByText(/^Ingen summa är känd \(beviljade\)/)).toBeTruthy()
  })

  it('says where each panel is from', async () => {
    show()
    await region(/^Placerad andel/)
    const sources = screen.getAllByText(/^Källa: STK-2023-490/)
    expect(sources).toHaveLength(5)
    expect(textOf(sources[0] ?? document.body)).toContain('En okänd summa är inte noll.')
  })

  it('is not there in a frame, nor beside the table', async () => {
    show({ isEmbedded: true })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(screen.queryByLabelText('Summor')).toBeNull()
    cleanup()
    show({ isEmbedded: true, display: 'table', sort: 'byArea' })
    expect(screen.queryByRole('group', { name: 'Ordning' })).toBeNull()
    expect(screen.getAllByRole('row').length).toBeGreaterThan(30)
  })

  it('has no words on what efforts lead to, in either language and with any register', async () => {
    for (const language of ['sv', 'en'] as const) {
      for (const draft of [null, openedDraft(sixtyEfforts(), null)]) {
        appStore.setState({ draft })
        for (const query of [
          {},
          { display: 'table', sort: 'byArea' },
          { display: 'table', sort: 'byCommittee' },
        ] as const) {
          const { container, unmount } = show({ language, ...query })
          await screen.findByLabelText(language === 'sv' ? 'Summor' : 'Sums')
          expect(textOf(container)).not.toMatch(
            /effekt|\beffects?\b|leder till|når fram|utsatt|problem|\bundefined\b|NaN|\bnull\b/i,
          )
          if (language === 'en') expect(textOf(container)).not.toMatch(/insatser|nämnder|okänd|rad\s\d/)
          unmount()
        }
      }
    }
  })
})

describe('the table by area and by committee', () => {
  it('is chosen from the table and kept in the address', async () => {
    show({ display: 'table' })
    await userEvent.click(screen.getByRole('button', { name: 'Per område', pressed: false }))
    expect(appStore.getState().query.sort).toBe('byArea')
    const table = within(await region(/^Insatser per delområde/)).getByRole('table')
    expect(within(table).getAllByText('upp till 5 625 000', { normalizer: plain })).toHaveLength(16)
    await userEvent.click(screen.getByRole('button', { name: 'Per nämnd', pressed: false }))
    const heading = await screen.findByText(/^20 insatser\./)
    expect(textOf(heading)).toContain('Placerad andel: mellan 0 och 69,7 %.')
    await userEvent.click(screen.getByRole('button', { name: 'Rad för rad', pressed: false }))
    expect(appStore.getState().query.sort).toBe('name')
  })

  it('leads from every reference to a line that is on the page', async () => {
    const { container } = show({ display: 'table', sort: 'byCommittee' })
    await screen.findByText(/^20 insatser\./)
    const links = [...container.querySelectorAll('a[href^="#"]')]
    expect(links.length).toBeGreaterThan(40)
    for (const link of links) {
      expect(container.querySelector(`[id="${(link.getAttribute('href') ?? '').slice(1)}"]`)?.tagName).toBe('LI')
    }
  })
})

describe('the filters', () => {
  it('count each choice by what it would leave while the others stay', async () => {
    show({ effortKind: 'funded' })
    const committees = within(screen.getByLabelText('Nämnd')).getAllByRole('option').map(textOf)
    expect(committees).toContain('Arbetsmarknads- och socialnämnden (3)')
    await userEvent.selectOptions(screen.getByLabelText('År'), 'utan angivet år (0)')
    expect(textOf(screen.getByRole('status'))).toBe('0 av 30 insatser visas.')
    await userEvent.selectOptions(screen.getByLabelText('Slag'), 'pågående (17)')
    expect(textOf(screen.getByRole('status'))).toBe('17 av 30 insatser visas.')
  })
})
