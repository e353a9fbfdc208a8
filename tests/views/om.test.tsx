// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { appStore } from '../../src/state/store.ts'
import { OmView } from '../../src/views/om/OmView.tsx'
import { builtPath } from '../fixtures/builtData.ts'
import { openAbout, type Answers } from './omSite.ts'

afterEach(cleanup)

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** The view with its files; resolves once the publisher's file has been asked for, too. */
async function show(answers: Answers = {}, language: 'sv' | 'en' = 'sv') {
  await openAbout(answers, { language })
  await waitFor(() => expect(appStore.getState().data.operator.status).not.toBe('loading'))
  return render(<OmView />)
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const dataOf = () => {
  const { catalog, manifest, register } = appStore.getState().data
  if (catalog.status !== 'ready' || manifest.status !== 'ready' || register.status !== 'ready')
    throw new Error('no data')
  return { catalog: catalog.value, manifest: manifest.value, register: register.value }
}

describe('what the view says of the data set', () => {
  test('answers its question with the size of the data set', async () => {
    await show()
    const { catalog, register } = dataOf()
    const heading = plain(screen.getByRole('heading', { level: 1 }).textContent)
    expect(heading).toContain(`${catalog.layers.length} mått`)
    expect(heading).toContain(`${catalog.levels.reduce((sum, { units }) => sum + units, 0)} områden`)
    expect(heading).toContain(`${register.documents.length} av stadens`)
  })

  test('has a row for every layer, with who is counted', async () => {
    await show()
    const rows = section('Mått')
      .getAllByRole('row')
      .map((row) => plain(row.textContent))
    for (const { name, population, definition } of dataOf().catalog.layers) {
      const row = rows.find((text) => text.startsWith(name.sv) && text.includes(plain(definition.sv)))
      expect(row, name.sv).toContain(population.sv)
    }
  })

  test('says for which years and levels a layer exists, and where it is split by sex', async () => {
    await show()
    const row = plain(section('Mått').getByRole('row', { name: /^Folkmängd/ }).textContent)
    expect(row).toContain('2020–2025: RegSO')
    expect(row).toContain('2025: DeSO, delområde, GeSO, stadsdel, stadsområde')
    expect(row).toContain('Ja, per RegSO')
    expect(plain(section('Mått').getByRole('row', { name: /^Arbetslösa/ }).textContent)).toContain('Nej')
  })

  test('has a row for every level with its number of areas', async () => {
    await show()
    for (const { name, units } of dataOf().catalog.levels) {
      const row = section('Indelningar').getByRole('row', { name: new RegExp(`^${name.sv} `) })
      expect(plain(row.textContent)).toContain(`${name.sv}${units}`)
    }
  })

  test('counts the estimates by their quality and the areas taken as uninhabited', async () => {
    await show()
    const text = plain(screen.getByRole('region', { name: 'Skattningar' }).textContent)
    const [, high = '', medium = '', low = ''] =
      /: (\d+) med hög säkerhet, (\d+) med medel och (\d+) med låg/.exec(text) ?? []
    const [, empty = '', all = ''] = /(\d+) av (\d+) delområden räknas som obebodda/.exec(text) ?? []
    const counts = [high, medium, low, empty].map((count) => Number(count))
    expect(counts.every((count) => count > 0)).toBe(true)
    expect(counts.reduce((sum, count) => sum + count)).toBe(Number(all))
  })

  test('offers every file of the data set, and its own list', async () => {
    await show()
    const addresses = section('Ladda ner')
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    const { manifest } = dataOf()
    const expected = [...manifest.files.map(({ path }) => `data/${path}`), 'data/manifest.json']
    expect(addresses.toSorted()).toEqual(expected.toSorted())
  })

  test('names the four memos with their dates, and points to lines for what they leave open', async () => {
    await show()
    const rows = section('Tjänsteskrivelser')
      .getAllByRole('row')
      .map((row) => plain(row.textContent))
    for (const { reference } of dataOf().register.documents) {
      expect(rows.filter((row) => row.startsWith(reference))).toHaveLength(1)
    }
    const unknown = plain(screen.getByRole('region', { name: 'Vad vi inte vet' }).textContent)
    expect(unknown).toContain('STK-2023-490, rad 158')
    expect(unknown).toMatch(/Den elfte är okänd/)
    expect(unknown).toContain('Ingen ansökans beviljade summa är känd')
  })

  test('shows a pattern for each of the seven reasons, and zero as a figure', async () => {
    await show()
    const region = screen.getByRole('region', { name: 'När en siffra saknas' })
    const patterns = [...region.querySelectorAll('pattern')].map((pattern) =>
      [
        pattern.getAttribute('width'),
        ...[...pattern.children].map((mark) => mark.getAttribute('d') ?? mark.tagName),
      ].join(' '),
    )
    expect(new Set(patterns).size).toBe(7)
    expect(within(region).getByRole('row', { name: /^Noll/ }).querySelector('pattern')).toBeNull()
  })
})

describe('the contents', () => {
  test.each([
    { answers: {} },
    { answers: { [`data/${builtPath('catalog')}`]: 404 } },
    { answers: { [`data/${builtPath('interventions')}`]: 404 } },
  ])('point to headings that are there: $answers', async ({ answers }) => {
    await show(answers)
    const links = within(screen.getByRole('navigation')).getAllByRole('link')
    expect(links.length).toBeGreaterThan(5)
    const targets = links.map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([])
  })
})

/** The eleven things that a statement needs, as words that it has to hold in each language. */
const STATEMENT = {
  sv: [
    /Exempelkommunen/,
    /Hela Malmö/,
    /delvis förenlig/,
    /Kartytan.*skärmläsare/,
    /Senaste bedömning: \d+ \p{L}+ \d{4}/u,
    /uppdaterades senast \d+ \p{L}+ \d{4}/u,
    /automatiska prov.*tangentbord/,
    /Meddela utgivaren.*digitalt@kommun\.example/,
    /www\.digg\.se\/tdosanmalan/,
    /12 §.*motiv/,
    /9 §.*webbkarta/,
  ],
  en: [
    /Exempelkommunen/,
    /Hela Malmö/,
    /partially compliant/,
    /surface of the map.*screen readers/,
    /Latest assessment: \d+ \p{L}+ \d{4}/u,
    /last updated on \d+ \p{L}+ \d{4}/u,
    /automatic tests.*keyboard/,
    /Tell the publisher.*digitalt@kommun\.example/,
    /www\.digg\.se\/tdosanmalan/,
    /section 12.*reason/,
    /section 9.*web map/,
  ],
}
const TITLE = { sv: 'Tillgänglighetsredogörelse', en: 'Accessibility statement' }
const OPERATOR = { name: 'Exempelkommunen', contact: 'digitalt@kommun.example', assessmentDate: '2026-10-01' }
const filledIn = (operator: object): Answers => ({ 'operator.json': JSON.stringify(operator) })
const statement = (language: 'sv' | 'en' = 'sv') => screen.getByRole('region', { name: TITLE[language] })

describe('the accessibility statement', () => {
  test.each(['sv', 'en'] as const)('has all eleven parts in %s', async (language) => {
    await show(filledIn(OPERATOR), language)
    const text = plain(statement(language).textContent)
    expect(STATEMENT[language].filter((part) => !part.test(text))).toEqual([])
    const digg = within(statement(language)).getByRole('link', { name: /digg/ })
    expect(digg.getAttribute('href')).toBe('https://www.digg.se/tdosanmalan')
  })

  test('says that the publisher is not filled in, and how, when there is no file', async () => {
    await show({ 'operator.json': 404 })
    expect(plain(statement().textContent)).toMatch(/inte fyllt i sitt namn.*operator\.json/)
    expect(plain(statement().textContent)).toContain('inte fyllt i någon kontakt')
  })

  test('is there when the data set is not', async () => {
    await show({ 'data/manifest.json': 404, ...filledIn(OPERATOR) })
    expect(statement().textContent).toContain('delvis förenlig')
    expect(statement().textContent).toContain('Exempelkommunen')
  })

  test('writes a letter that already says which edition it is about', async () => {
    await show(filledIn(OPERATOR))
    const [link] = within(statement()).getAllByRole('link', { name: OPERATOR.contact })
    const address = new URL(link?.getAttribute('href') ?? '')
    expect(address.protocol + address.pathname).toBe(`mailto:${OPERATOR.contact}`)
    expect(address.searchParams.get('subject')).toContain(dataOf().manifest.datasetVersion)
  })

  test.each([
    ['javascript', 'alert(1)'].join(':'),
    'http://kommun.example',
    'a@b?bcc=c@d.example',
    'https://a.example/"onclick=',
  ])('makes no link of %s', async (contact) => {
    await show(filledIn({ ...OPERATOR, contact }))
    expect(within(statement()).getAllByRole('link')).toHaveLength(1)
    expect(statement().textContent).toContain('operator.json går inte att läsa')
  })
})
