import { beforeEach, describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const population = (...given: string[]) => office.scb('--only', 'population', '--api', 'v2', ...given)
const figures = (folder: string): string => office.read(folder, 'scb', 'population.csv')

describe('a table that has the regions of a set of boundaries only by a code list', () => {
  beforeEach(async () => {
    await population('--out', office.path('open'), '--cache', office.path('other'))
    office.publisher.heard.length = 0
    office.publisher.pxweb.onlyByList = { ending: '_DeSO2025', list: 'vs_DeSO2025' }
  })

  it.each([2100, 200])('is asked by that list and no other, in addresses of at most %s', async (longest) => {
    office.publishers.scb.pxweb.longestAddress = longest
    const { code } = await population()
    expect(code).toBe(0)
    expect(figures('out')).toBe(figures('open'))
    const lists = office.publisher.heard.map(({ url, body }) => /vs_\w+/.exec(decodeURIComponent(url.href) + body)?.[0])
    expect(new Set(lists)).toEqual(new Set(['vs_DeSO2025', undefined]))
    const [entry] = readManifest(office.path('out'))
    expect(entry?.sources.map(({ address }) => decodeURIComponent(address))).toContain(
      `${office.publishers.scb.pxweb.v2.address}/tables/TAB6574/metadata?lang=sv&codelist[Region]=vs_DeSO2025`,
    )
  })

  it('is known to a dry run as one whose requests are not known yet', async () => {
    await population('--years', '2023')
    const asked = office.publisher.heard.length
    const { code, text } = await population('--years', '2024', '--dry-run')
    expect(code).toBe(0)
    expect(text).toContain('celler okända')
    expect(office.publisher.heard).toHaveLength(asked)
  })

  it('is refused with the line to look at when the list has another name', async () => {
    office.publisher.pxweb.onlyByList = { ending: '_DeSO2025', list: 'vs_DeSO2031' }
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toContain('regioner av deso-2025 i kommun 0999 (TAB6574)')
    expect(text).toContain('levels och codeList i publishers.json')
  })
})

describe('a table that lists its regions', () => {
  it('is never asked by a code list', async () => {
    expect((await office.scb()).code).toBe(0)
    expect(office.publisher.count(/codelist/)).toBe(0)
  })
})
