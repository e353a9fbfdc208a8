// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { INSATSER } from '../../src/i18n/insatser.ts'
import { appStore } from '../../src/state/store.ts'
import { InsatserView } from '../../src/views/insatser/InsatserView.tsx'
import { askEfforts, loadEfforts, plain } from '../state/effortsState.ts'

beforeAll(loadEfforts)
afterEach(cleanup)

const show = (change: Parameters<typeof askEfforts>[0] = {}) => {
  askEfforts(change)
  return render(<InsatserView map={<p>kartan</p>} committeeMaps={<p>små kartor</p>} />)
}
const query = () => appStore.getState().query
const textOf = (element: Element) => plain(element.textContent).trim()

describe('the view about efforts', () => {
  it('answers with the money and says what is missing', () => {
    const { container } = show()
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
      'Av 37 200 700 kr har 0 kr både summa och plats i underlaget.',
    )
    const all = textOf(container)
    expect(all).toContain('mellan 0 och 69,7 %')
    expect(all).toContain('drygt 44 000 000 kr')
    expect(all).toContain('drygt 45 000 000 kr')
    expect(all).toContain('11 nämnder, 10 går att identifiera')
    expect(all).toContain('Beviljat: okänt, inte noll')
    expect(all).toContain('Att ett område inte nämns betyder inte att det saknar insatser.')
  })

  it('names every effort on its step, and the history outside them', () => {
    const { container } = show()
    const ladder = screen.getByRole('heading', { name: 'Hur platsen anges: 30 insatser' }).parentElement
    for (const { title, isHistory } of registerOf().efforts) {
      expect(textOf(ladder ?? container).includes(title.sv), title.sv).toBe(!isHistory)
    }
    const history = screen.getByRole('heading', { name: 'Historik, utanför summorna' }).parentElement
    expect(textOf(history ?? container)).toContain('Förstudie om segregation (KS), 2018: 290 000 kr')
  })

  it('leads from every reference to a line that is on the page', () => {
    for (const display of ['map', 'table'] as const) {
      const { container, unmount } = show({ display })
      const links = [...container.querySelectorAll('a[href^="#"]')]
      expect(links.length).toBeGreaterThan(40)
      for (const link of links) {
        const target = container.querySelector(`[id="${(link.getAttribute('href') ?? '').slice(1)}"]`)
        expect(target?.tagName, link.getAttribute('href') ?? '').toBe('LI')
      }
      unmount()
    }
  })

  it('has the places that efforts name as words beside the map, with how we read them', () => {
    const { container } = show()
    const all = textOf(container)
    expect(all).toContain('Öppen lista: Lindängen, Rosengård, Holma, Kroksbäck, Möllevången, Sofielund ”med flera”.')
    expect(all).toContain('Hel lista: Hermodsdal, Gullviksborg.')
    expect(all).toContain('Läst som stadsdelen Rosengård')
    expect(all).toContain('Läsningen är vår')
  })

  it('lists decisions with party letters and nothing more', () => {
    show()
    const table = screen.getByRole('table', { hidden: true })
    expect(textOf(within(table).getByRole('row', { name: /Miljönämnden/, hidden: true }))).toContain(
      'M: reservation eller yttrande; SD: yttrande',
    )
  })
})

function registerOf() {
  const { register } = appStore.getState().data
  if (register.status !== 'ready') throw new Error('the register is not there')
  return register.value
}

describe('what the reader can choose', () => {
  it('a step, which is pressed, kept in the address and let go again', async () => {
    show()
    await userEvent.click(screen.getByRole('button', { name: 'Hela staden', pressed: false }))
    expect(query().precision).toBe('city')
    expect(textOf(screen.getByRole('status'))).toBe('6 av 30 insatser visas.')
    await userEvent.click(screen.getByRole('button', { name: 'Hela staden', pressed: true }))
    expect(query().precision).toBeNull()
  })

  it('an unknown committee, which is a choice of its own', async () => {
    show()
    await userEvent.selectOptions(screen.getByLabelText('Nämnd'), 'okänd nämnd (1)')
    expect(query().committee).toBe('okand')
    expect(textOf(screen.getByRole('status'))).toBe('1 av 30 insatser visas.')
    await userEvent.click(screen.getByRole('button', { name: 'Rensa filter' }))
    expect(query().committee).toBeNull()
  })

  it('a fund, with the reason why no effort has it', async () => {
    show()
    await userEvent.selectOptions(
      screen.getByLabelText('Medel'),
      'Statsbidrag genom Socialstyrelsen (0, anges inte för någon insats)',
    )
    expect(textOf(screen.getByRole('status'))).toBe(`0 av 30 insatser visas. ${INSATSER.sv.fundNote}`)
  })

  it('an area, whose efforts are told with their sum and how it is shared', () => {
    show({ unitId: '48208' })
    const chosen = textOf(screen.getByRole('region', { name: 'Herrgården' }))
    expect(chosen).toContain('1 insats nämner Herrgården.')
    expect(chosen).toContain('Sökt 5 625 000 kr för 6 namngivna platser; hur summan delas anges inte.')
    expect(chosen).toContain('Rosengård: Läst som stadsdelen Rosengård')
  })

  it('an area that no effort names, which is not thereby without efforts', () => {
    show({ unitId: '36213', committee: 'TN' })
    expect(textOf(screen.getByRole('region', { name: 'Lindängen' }))).toContain(
      'Ingen av insatserna som visas nämner Lindängen. Att ett område inte nämns betyder inte att det saknar insatser.',
    )
  })

  it('an area from the list of places', async () => {
    show()
    await userEvent.click(screen.getAllByRole('button', { name: 'Kroksbäck' })[0] ?? document.body)
    expect(query().unitId).toBe('25609')
  })

  it('is told when the address asks for what is not there', () => {
    show({ committee: 'XYZ', unitId: 'rosengard' })
    expect(textOf(screen.getByRole('status'))).toContain('”XYZ” finns inte i registret')
    expect(textOf(document.body)).toContain('Området ”rosengard” finns inte')
  })
})

describe('the table of efforts', () => {
  const firstCells = () =>
    within(screen.getByRole('table', { name: INSATSER.sv.table.caption }))
      .getAllByRole('rowheader')
      .map((cell) => textOf(cell.firstElementChild ?? cell))

  it('has a row for each, ordered by name as Swedish does', () => {
    show({ display: 'table' })
    const names = firstCells()
    expect(names).toHaveLength(30)
    expect(names.at(-1)).toBe('Örat mot marken')
  })

  it('can be ordered by sum, with what is unknown last both ways', async () => {
    show({ display: 'table' })
    const head = screen.getByRole('columnheader', { name: /Sökt, kr/ })
    await userEvent.click(within(head).getByRole('button'))
    expect(firstCells()[0]).toContain('Förstärkt arbete med dialog')
    await userEvent.click(within(head).getByRole('button'))
    expect(query().sort).toBe('-applied')
    expect(screen.getByRole('columnheader', { name: /Sökt, kr/ }).getAttribute('aria-sort')).toBe('descending')
    expect(firstCells()[0]).toContain('Förstärkning av det lokala')
    const cells = within(screen.getByRole('table', { name: INSATSER.sv.table.caption })).getAllByRole('row')
    expect(textOf(cells.at(-1) ?? document.body)).toMatch(/okänd|ingen egen summa/)
  })

  it('says in words what is not known, with the memo and its line', () => {
    show({ display: 'table', committee: 'FUN' })
    const row = textOf(screen.getByRole('row', { name: /Äskande från funktionsstödsnämnden/ }))
    for (const part of ['3 500 000', 'okänd', 'framgår inte', 'Plats inte angiven', 'STK-2023-490, rad 154']) {
      expect(row).toContain(part)
    }
  })
})

describe('the words of the view', () => {
  it('place efforts and claim nothing of what they lead to', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const display of ['map', 'table'] as const) {
        const { container, unmount } = show({ language, display })
        expect(textOf(container)).not.toMatch(
          /effekt|\beffects?\b|leder till|når fram|utsatt|problem|\bundefined\b|NaN/i,
        )
        unmount()
      }
    }
  })

  it('are English throughout when English is asked for', () => {
    const { container } = show({ language: 'en' })
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
      'Of SEK 37,200,700, SEK 0 has both a sum and a place in the documents.',
    )
    expect(textOf(container)).not.toMatch(/insatser|nämnder|okänd|rad\s\d/)
  })
})
