import { describe, expect, it } from 'vitest'
import { readManifest } from '../../scripts/fetch/manifest.ts'
import type { FaultKind } from '../fixtures/publisher/publisher.ts'
import { office } from '../fixtures/publisher/officeOfTest.ts'

const DAY = 86_400_000
const population = (...given: string[]) => office.scb('--only', 'population', ...given)
const figures = (folder: string): string => office.read(folder, 'scb', 'population.csv')

describe('a table of which the newer interface gives no figures', () => {
  const faults: [string, FaultKind][] = [
    ['refuses them', { kind: 'status', status: 404 }],
    ['breaks off', { kind: 'reset' }],
    ['gives a page', { kind: 'html' }],
    ['gives half of them', { kind: 'truncated' }],
  ]
  it.each(faults)('is asked for in the older one, whole, when it %s', async (_, fault) => {
    await population('--out', office.path('new'), '--cache', office.path('other'))
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publisher.fail(/\/v2\/.*data.*DeSO2025/, fault)
    const { code, text } = await population()
    expect(code).toBe(0)
    expect(figures('out')).toBe(figures('new'))
    expect(text).toContain('TAB6574 lästes genom det äldre gränssnittet; det nya gav inte talen: ')
    const [entry] = readManifest(office.path('out'))
    expect(entry?.sources.every(({ address }) => address.includes('/v1/'))).toBe(true)
    const again = await population('--offline', '--out', office.path('again'))
    expect(again.code).toBe(0)
    expect(figures('again')).toBe(figures('new'))
  })

  it('is a fault of the newer one when the older one does not give them either', async () => {
    office.publisher.fail(/TAB6574\/data/, { kind: 'status', status: 404 })
    office.publisher.fail(/FolkmDesoAldKon/, { kind: 'html' })
    const { code, text } = await population()
    expect(code).toBe(1)
    expect(text).toMatch(/\/v2\/tables\/TAB6574\/data.*\n.*status 404/)
  })

  it('is not asked for elsewhere when the figures themselves are wrong', async () => {
    office.publisher.pxweb.drops = 'Tid'
    expect((await population('--years', '2022-2023')).code).toBe(1)
    expect(office.publisher.count(/\/v1\//)).toBe(0)
  })
})

describe('a table that the publisher changes while it is asked about', () => {
  it('is refused, until all of it is asked for again', async () => {
    office.publishers.scb.pxweb.cellsPerRequest = 12
    office.publisher.fail(/TAB6574\/data.*DeSO2025/, { kind: 'truncated' })
    await population('--api', 'v2')
    office.publisher.recover()
    office.publisher.pxweb.updated = '2026-11-24T07:00:00Z'
    const { code, text } = await population('--api', 'v2')
    expect(code).toBe(1)
    expect(text).toContain('alla tal i TAB6574 ur samma publicering')
    expect(text).toContain('2026-02-21, 2026-11-24')
    expect((await population('--api', 'v2', '--refresh')).code).toBe(0)
  })
})

describe('an answer in the cache', () => {
  it('is not used for what is published next spring', async () => {
    const years = office.variable('TAB6574', 'Tid')
    const before = years.categories
    years.categories = before.filter(({ code }) => code !== '2025')
    expect((await population('--years', '2024-2025')).text).toContain('deso 2025')
    years.categories = before
    office.now += 120 * DAY
    expect((await population('--years', '2024-2025')).text).not.toContain('Inte publicerat')
    expect(figures('out')).toContain('deso-2025,deso,2025')
  })

  it('is used for a week, and without the network for ever', async () => {
    await population()
    const once = office.publisher.heard.length
    office.now += 6 * DAY
    await population()
    expect(office.publisher.heard).toHaveLength(once)
    office.now += 400 * DAY
    expect((await population('--offline')).code).toBe(0)
    expect((await population('--dry-run')).text).toContain('celler okända')
    expect(office.publisher.heard).toHaveLength(once)
    await population()
    expect(office.publisher.heard).toHaveLength(2 * once)
  })

  it('is asked for again when it was stored by a clock that was ahead', async () => {
    await population()
    const once = office.publisher.heard.length
    office.now -= 400 * DAY
    expect((await population()).code).toBe(0)
    expect(office.publisher.heard).toHaveLength(2 * once)
  })

  it('does not count in a dry run that would ask for all again', async () => {
    await population()
    expect((await population('--dry-run')).text).toContain('finns i cachen')
    expect((await population('--dry-run', '--refresh')).text).not.toContain('finns i cachen')
  })
})
