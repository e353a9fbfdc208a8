// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react'
import { max } from 'd3'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { DistributionLegend } from '../../src/charts/DistributionLegend.tsx'
import { distributionLayout } from '../../src/charts/distributionLayout.ts'
import { MARK } from '../../src/symbology/chrome.ts'
import { distribution, manyItems, numberOf, scaleOf, textsIn } from './distributionFixture.ts'

vi.mock(import('../../src/charts/distributionLayout.ts'), async (original) => {
  const actual = await original()
  return { ...actual, distributionLayout: vi.fn(actual.distributionLayout) }
})

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const items = manyItems(1000)
const crowd = { ...distribution, items, scale: scaleOf(items), domain: [0, 0.6], selectedId: null } as const
const ORIENTATIONS = ['vertical', 'horizontal'] as const

/** The bars come when they are first needed, and are there from then on. */
beforeAll(async () => {
  const { container } = render(<DistributionLegend {...crowd} orientation="vertical" />)
  await waitFor(() => expect(barsIn(container)).not.toHaveLength(0))
  cleanup()
  vi.clearAllMocks()
})

const barsIn = (container: HTMLElement): readonly SVGGElement[] => [
  ...container.querySelectorAll<SVGGElement>('[data-bar]'),
]
const markOf = (container: HTMLElement, id: string) => container.querySelector(`circle[data-unit="${id}"]`)

describe('a thousand areas', () => {
  test.each(ORIENTATIONS)('are bars whose counts add up, the longest with its number (%s)', (orientation) => {
    const { container } = render(<DistributionLegend {...crowd} orientation={orientation} />)
    const counts = barsIn(container).map((bar) => numberOf(bar, 'data-bar'))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000)
    expect(container.querySelectorAll('circle')).toHaveLength(0)
    expect(textsIn(container)).toContain(String(max(counts)))
  })

  test.each(ORIENTATIONS)('are marked in their bar when chosen or pointed at (%s)', (orientation) => {
    const { container } = render(
      <DistributionLegend {...crowd} orientation={orientation} selectedId="m20" hoveredId="m21" />,
    )
    expect(markOf(container, 'm20')?.getAttribute('fill')).toBe(MARK)
    expect(markOf(container, 'm21')).not.toBeNull()
    expect(container.querySelectorAll('circle[data-unit]')).toHaveLength(2)
    expect(textsIn(container)).toContain('Område 20')
    const along = orientation === 'vertical' ? 'cy' : 'cx'
    const other = render(<DistributionLegend {...crowd} orientation={orientation} selectedId="m22" hoveredId="m0" />)
    const at = (place: HTMLElement, id: string) => numberOf(markOf(place, id), along)
    const ratio =
      (at(container, 'm20') - at(other.container, 'm0')) / (at(container, 'm21') - at(other.container, 'm0'))
    expect(ratio).toBeCloseTo(((20 * 37) % 590) / ((21 * 37) % 590), 6)
  })

  test('keep the number of the longest bar clear of the name of a chosen area', () => {
    const crowded = items.map((item) => ({ ...item, value: item.id === 'm7' ? 0.301 : item.value }))
    for (const item of [...crowded.slice(0, 20), ...crowded.slice(-20)]) {
      const { container, unmount } = render(
        <DistributionLegend {...crowd} items={crowded} orientation="horizontal" selectedId={item.id} />,
      )
      const longest = max(barsIn(container), (bar) => numberOf(bar, 'data-bar'))
      const number = [...container.querySelectorAll('text')].find(({ textContent }) => textContent === String(longest))
      const tag = container.querySelector(`rect[fill="${MARK}"]`)
      const [left, width] = [numberOf(tag, 'x'), numberOf(tag, 'width')]
      const [top, height] = [numberOf(tag, 'y'), numberOf(tag, 'height')]
      const [x, y] = [numberOf(number ?? null, 'x'), numberOf(number ?? null, 'y')]
      expect(x > left && x < left + width && y > top && y < top + height, item.id).toBe(false)
      unmount()
    }
  })

  test.each(ORIENTATIONS)('can each be pointed at and chosen at their place in the bar (%s)', (orientation) => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()]
    const marked = { orientation, onSelect, onHover, selectedId: 'm590' } as const
    const { container } = render(<DistributionLegend {...crowd} {...marked} />)
    // m0 and m590 have the same value and share the bar at 0.
    const mark = markOf(container, 'm590')
    const place = { clientX: numberOf(mark, 'cx'), clientY: numberOf(mark, 'cy') }
    const bar = barsIn(container)[0]
    if (bar === undefined) throw new Error('no bar')
    fireEvent.pointerMove(bar, place)
    expect(onHover).toHaveBeenLastCalledWith('m590')
    fireEvent.click(bar, place)
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('m590')
    fireEvent.pointerLeave(bar)
    expect(onHover).toHaveBeenLastCalledWith(null)
  })
})

test.each([5, 1000])('%i areas are laid out once, however often one is pointed at or chosen', (count) => {
  const asked = count === 5 ? distribution : crowd
  for (const orientation of ORIENTATIONS) {
    vi.mocked(distributionLayout).mockClear()
    const { rerender } = render(<DistributionLegend {...asked} orientation={orientation} />)
    rerender(<DistributionLegend {...asked} orientation={orientation} hoveredId="a" />)
    rerender(<DistributionLegend {...asked} orientation={orientation} hoveredId="m3" selectedId="m4" />)
    expect(distributionLayout).toHaveBeenCalledTimes(1)
    rerender(<DistributionLegend {...asked} items={asked.items.slice(1)} orientation={orientation} />)
    expect(distributionLayout).toHaveBeenCalledTimes(2)
  }
})
