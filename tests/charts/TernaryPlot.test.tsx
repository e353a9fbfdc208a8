// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { max } from 'd3'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { nudgeApart } from '../../src/charts/nudgeApart.ts'
import { binItems } from '../../src/charts/ternaryBins.ts'
import { mixedRegion, placeIn, shareLine, triangleIn, type Shares } from '../../src/charts/ternaryLayout.ts'
import { areMovedApart, FARTHEST_MOVE, TernaryPlot } from '../../src/charts/TernaryPlot.tsx'
import { TENURE } from '../../src/symbology/palettes.ts'
import { numberOf, textsIn } from './distributionFixture.ts'

afterEach(cleanup)

const triangle = triangleIn(0, 0, 300, 300)
const NEAR = 9

describe('places in the triangle', () => {
  test('one form alone is a corner, and equal parts are the middle', () => {
    expect(placeIn(triangle, [1, 0, 0])).toEqual(triangle.left)
    expect(placeIn(triangle, [0, 1, 0])).toEqual(triangle.right)
    expect(placeIn(triangle, [0, 0, 1])).toEqual(triangle.top)
    expect(placeIn(triangle, [1, 1, 1]).x).toBeCloseTo(150, NEAR)
  })

  test('the height above the base is the share of owner-occupied homes', () => {
    const height = triangle.left.y - triangle.top.y
    expect((triangle.left.y - placeIn(triangle, [0.5, 0.2, 0.3]).y) / height).toBeCloseTo(0.3, NEAR)
  })

  test.each([0, 1, 2] as const)('along the line of form %i its share is the same at both ends', (form) => {
    for (const end of shareLine(form, 0.4)) {
      expect(end[form]).toBe(0.4)
      expect(end[0] + end[1] + end[2]).toBeCloseTo(1, NEAR)
    }
  })

  test('a corner of the mixed region has no form above the limit and one at it', () => {
    for (const threshold of [0.34, 0.45, 0.5, 0.6, 0.99]) {
      for (const shares of mixedRegion(threshold)) {
        expect(max(shares)).toBeCloseTo(threshold, NEAR)
        expect(shares[0] + shares[1] + shares[2]).toBeCloseTo(1, NEAR)
      }
    }
  })
})

describe('areas drawn together', () => {
  const share = fc.integer({ min: 0, max: 4 })
  const anItem = fc
    .tuple(share, share, share, fc.option(fc.integer({ min: 0, max: 5000 })))
    .filter(([a, b, c]) => a + b + c > 0)
    .map(([a, b, c, residents]) => ({ shares: [a, b, c] as Shares, residents }))
  const fillOf = (id: string) => (Number(id) % 2 === 1 ? TENURE.owner : TENURE.rental)

  test('every area and everybody is in one circle, which lies within a cell and has one type', () => {
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 60 }), (found) => {
        const items = found.map((item, index) => ({ ...item, id: String(index), name: '' }))
        const bins = binItems(items, fillOf)
        expect(bins.reduce((sum, { areas }) => sum + areas, 0)).toBe(items.length)
        const people = (all: readonly { residents: number | null }[]) =>
          all.reduce((sum, { residents }) => sum + (residents ?? 0), 0)
        expect(people(bins.map(({ item }) => item))).toBe(people(items))
        for (const { item } of bins) expect(item.shares[0] + item.shares[1] + item.shares[2]).toBeCloseTo(1, NEAR)
        for (const { shares, id } of items) {
          const all = shares[0] + shares[1] + shares[2]
          const own = bins.filter(({ fill }) => fill === fillOf(id))
          const isNear = ({ item }: (typeof bins)[number]) =>
            shares.every((one, form) => Math.abs(one / all - (item.shares[form] ?? 0)) <= 0.05 + 1e-9)
          expect(own.some(isNear)).toBe(true)
        }
      }),
    )
  })
})

const circle = fc.record({
  x: fc.double({ min: 0, max: 300, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
  r: fc.double({ min: 1, max: 12, noNaN: true }),
})

describe('moving circles apart', () => {
  const options = { most: 16, overlap: 0.12, rounds: 40 }

  test('no circle ends further from home than stated, and none changes its size', () => {
    fc.assert(
      fc.property(fc.array(circle, { maxLength: 20 }), (circles) => {
        nudgeApart(circles, options).forEach(({ x, y, r }, index) => {
          const home = circles[index]
          expect(Math.hypot(x - (home?.x ?? 0), y - (home?.y ?? 0))).toBeLessThanOrEqual(16 + 1e-9)
          expect(r).toBe(home?.r)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('two on one spot no longer cover each other, and one alone stays', () => {
    const pair = nudgeApart(
      [
        { x: 50, y: 50, r: 6 },
        { x: 50, y: 50, r: 6 },
      ],
      options,
    )
    const [a, b] = pair
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(10)
    expect(nudgeApart([{ x: 1, y: 2, r: 3 }], options)).toEqual([{ x: 1, y: 2, r: 3 }])
  })
})

const items: readonly { id: string; name: string; shares: Shares; residents: number | null }[] = [
  { id: 'a', name: 'Alfa', shares: [0.9, 0.1, 0], residents: 4000 },
  { id: 'b', name: 'Beta', shares: [0.3, 0.3, 0.4], residents: 1000 },
  { id: 'c', name: 'Gamma', shares: [0, 0, 1], residents: null },
]

const plot = {
  title: 'Tre områden',
  description: 'Ett av dem är blandat.',
  width: 440,
  height: 420,
  items,
  fillOf: () => TENURE.mixed,
  threshold: 0.6,
  thresholdLabel: '60 %',
  ticks: [0.2, 0.4, 0.6, 0.8].map((value) => ({ value, label: String(value * 100) })),
  corners: ['Bara hyresrätt', 'Bara bostadsrätt', 'Bara äganderätt'] as const,
  selectedId: null,
  hoveredId: null,
}

const circleOf = (container: HTMLElement, id: string) => container.querySelector(`circle[data-unit="${id}"]`)

describe('the triangle of areas', () => {
  test('is one picture with a name and what it says', () => {
    render(<TernaryPlot {...plot} />)
    expect(screen.getByRole('img', { name: 'Tre områden' }).textContent).toContain('Ett av dem är blandat.')
  })

  test('has one circle an area, whose surface follows the residents', () => {
    const { container } = render(<TernaryPlot {...plot} />)
    expect(container.querySelectorAll('circle[data-unit]')).toHaveLength(3)
    // The ring takes 0.3 of the radius on each circle.
    const [large, small] = ['a', 'b'].map((id) => numberOf(circleOf(container, id), 'r') + 0.3)
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(2, 6)
  })

  test('draws thousands of areas that lie together as one circle, and only the chosen one by itself', () => {
    const many = Array.from({ length: 6000 }, (_, index) => ({
      id: `m${index}`,
      name: `Område ${index}`,
      shares: [0.01 + (index % 60) / 100, 0.3, 0.69 - (index % 60) / 100] as Shares,
      residents: 1000,
    }))
    const { container } = render(<TernaryPlot {...plot} items={many} selectedId="m7" />)
    expect(container.querySelectorAll('circle').length).toBeLessThan(60)
    expect([...container.querySelectorAll('circle[data-unit]')].map((one) => one.getAttribute('data-unit'))).toEqual([
      'm7',
    ])
    const chosen = placeIn(triangleIn(40, 24, plot.width - 80, plot.height - 76), [0.08, 0.3, 0.62])
    expect(numberOf(circleOf(container, 'm7'), 'cx')).toBeCloseTo(chosen.x, NEAR)
    expect(textsIn(container)).toContain('Område 7')
    expect([areMovedApart(items), areMovedApart(many)]).toEqual([true, false])
  })

  test('names the corners, and the limit in the place of the tick that it would cover', () => {
    const { container } = render(<TernaryPlot {...plot} />)
    const texts = textsIn(container)
    for (const corner of plot.corners) expect(texts).toContain(corner)
    expect(texts.filter((text) => text === '60 %')).toHaveLength(3)
    expect(texts).not.toContain('60')
    expect(texts.filter((text) => text === '40')).toHaveLength(3)
  })

  test('draws the mixed region with six sides from one half on, and three below', () => {
    const sides = (threshold: number) => {
      const { container } = render(<TernaryPlot {...plot} threshold={threshold} />)
      const points = container.querySelector('[data-region="mixed"]')?.getAttribute('points') ?? ''
      cleanup()
      return points.split(' ').length
    }
    expect([sides(0.4), sides(0.6)]).toEqual([3, 6])
  })

  test('leaves the circles where they are when the limit moves', () => {
    const { container, rerender } = render(<TernaryPlot {...plot} />)
    const before = ['a', 'b', 'c'].map((id) => numberOf(circleOf(container, id), 'cx'))
    rerender(<TernaryPlot {...plot} threshold={0.45} />)
    expect(['a', 'b', 'c'].map((id) => numberOf(circleOf(container, id), 'cx'))).toEqual(before)
    expect(FARTHEST_MOVE).toBeLessThan(20)
  })

  test('tells what is pointed at and chosen, and names what is chosen', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()]
    const { container } = render(<TernaryPlot {...plot} selectedId="b" onSelect={onSelect} onHover={onHover} />)
    expect(textsIn(container)).toContain('Beta')
    const target = circleOf(container, 'a')
    if (target === null) throw new Error('no circle')
    fireEvent.pointerEnter(target)
    fireEvent.click(target)
    expect(onHover).toHaveBeenCalledWith('a')
    expect(onSelect).toHaveBeenCalledWith('a')
  })
})
