import { beforeAll, describe, expect, it } from 'vitest'
import { selectEffortMap } from '../../src/state/effortsMap.ts'
import { selectSources } from '../../src/state/effortsSources.ts'
import { selectRegister } from '../../src/state/effortsView.ts'
import { LAND } from '../../src/symbology/chrome.ts'
import type { MapView } from '../../src/symbology/mapView.ts'
import { askEfforts, loadEfforts } from './effortsState.ts'

beforeAll(loadEfforts)

function map(change: Parameters<typeof askEfforts>[0] = {}): MapView {
  const view = selectEffortMap(askEfforts(change))
  if (view === undefined) throw new Error('the map is not there')
  return view
}

const area = (view: MapView, name: string) => view.areas.find((one) => one.name === name)

describe('the map of efforts', () => {
  it('paints every area as land: no effort colours an area', () => {
    const { areas } = map()
    expect(areas).toHaveLength(136)
    expect(new Set(areas.map(({ fill }) => fill.color))).toEqual(new Set([LAND]))
    expect(areas.every(({ fill }) => fill.pattern === null)).toBe(true)
  })

  it('draws the eight named places and nothing else, dashed where the list is open', () => {
    const outlines = new Map(map().outlines.map((outline) => [outline.id, outline]))
    expect([...outlines.keys()].sort()).toEqual(
      ['Gullviksborg', 'Hermodsdal', 'Holma', 'Kroksbäck', 'Lindängen', 'Möllevången', 'Rosengård', 'Sofielund'].sort(),
    )
    expect(outlines.get('Rosengård')?.unitIds).toHaveLength(10)
    expect(outlines.get('Sofielund')?.unitIds).toHaveLength(2)
    expect([...outlines.values()].filter(({ isOpenEnded }) => !isOpenEnded).map(({ id }) => id)).toEqual([
      'Hermodsdal',
      'Gullviksborg',
    ])
    expect([...outlines.values()].every(({ isHatched }) => isHatched)).toBe(true)
  })

  it('says of each area how many efforts name it', () => {
    const view = map()
    expect(area(view, 'Möllevången')?.value).toBe('2 insatser')
    expect(area(view, 'Lindängen')?.description).toContain('1 insats: Förstärkning av det lokala')
    expect(area(view, 'Herrgården')?.value).toBe('1 insats')
    expect(area(view, 'Bunkeflostrand')?.value).toBe('nämns inte')
    expect(map({ language: 'en' }).areas.find(({ name }) => name === 'Möllevången')?.value).toBe('2 efforts')
  })

  it('draws only what the filter leaves, and says so of the rest', () => {
    const view = map({ committee: 'TN' })
    expect(view.outlines.map(({ id }) => id)).toEqual(['Hermodsdal', 'Gullviksborg'])
    expect(view.labels.map(({ text }) => text).sort()).toEqual(['Gullviksborg', 'Hermodsdal'])
    expect(area(view, 'Lindängen')?.value).toBe('nämns inte av de visade')
  })

  it('has one name for each place, none over another', () => {
    const { labels } = map()
    expect(labels).toHaveLength(8)
    // At about 560 px for the city a line of text is 0.58 km high and a letter 0.24 km wide.
    const kilometres = (degrees: number, perDegree: number) => Math.abs(degrees) * perDegree
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        const wide = kilometres(a.point[0] - b.point[0], 62.9)
        const tall = kilometres(a.point[1] - b.point[1], 111.3)
        const isApart = tall >= 0.57 || wide >= ((a.text.length + b.text.length) / 2) * 0.24
        expect(isApart, `${a.text} ${b.text}`).toBe(true)
      }
    }
  })

  it('selects a delområde, and nothing when the address names an area of another level', () => {
    expect(map({ unitId: '36213' }).selectedId).toBe('36213')
    expect(map({ unitId: 'rosengard' }).selectedId).toBeNull()
  })
})

describe('the numbered sources', () => {
  it('hold every line that an effort, a fund or a committee rests on', () => {
    const state = askEfforts()
    const [register, sources] = [selectRegister(state), selectSources(state)]
    const lines = [
      ...(register?.efforts.flatMap((effort) => effort.sources) ?? []),
      ...(register?.funds.map(({ source }) => source) ?? []),
      ...(register?.committees.flatMap(({ source }) => (source === null ? [] : [source])) ?? []),
    ]
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter(({ document, lines: at }) => sources?.get(`${document}:${at}`) === undefined)).toEqual([])
  })

  it('are numbered from 1 in the order of the memos and their lines, with an address each', () => {
    const sources = [...(selectSources(askEfforts())?.values() ?? [])]
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1))
    expect(new Set(sources.map(({ anchor }) => anchor)).size).toBe(sources.length)
    expect(sources.map(({ document }) => document.id)).toEqual(sources.map(({ document }) => document.id).sort())
    const first = sources.filter(({ document }) => document.id === '000').map(({ lines }) => lines)
    expect(first.slice(0, 4)).toEqual(['14; 71-73', '18', '20', '22'])
    expect(first.indexOf('112')).toBeGreaterThan(first.indexOf('57-67'))
  })

  it('say what stands there in our words, all of it where several things rest on one line', () => {
    const sources = selectSources(askEfforts())
    expect(sources?.get('000:112')?.says).toHaveLength(3)
    expect(sources?.get('000:18')?.says.join()).toContain('Statsbidrag genom Socialstyrelsen')
    expect(sources?.get('000:142')?.says.join()).toContain('sökt, summan står inte här')
    expect(
      selectSources(askEfforts({ language: 'en' }))
        ?.get('001:116')
        ?.says.join(),
    ).toContain('290,000 granted')
  })
})
