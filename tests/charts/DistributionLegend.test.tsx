// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { DistributionLegend } from '../../src/charts/DistributionLegend.tsx'
import { figureOf } from '../../src/domain/figures.ts'
import { INK, MARK, WHITE } from '../../src/symbology/chrome.ts'
import { classScale } from '../../src/symbology/colorScale.ts'
import { distribution, numberOf, scale, textsIn } from './distributionFixture.ts'

afterEach(cleanup)

const circleOf = (container: HTMLElement, id: string): SVGCircleElement => {
  const found = container.querySelector<SVGCircleElement>(`circle[data-unit="${id}"]`)
  if (found === null) throw new Error(`no circle for ${id}`)
  return found
}

describe('the distribution', () => {
  test.each(['vertical', 'horizontal'] as const)(
    'lying or upright (%s) puts each circle at its value',
    (orientation) => {
      const { container } = render(<DistributionLegend {...distribution} orientation={orientation} />)
      const along = orientation === 'vertical' ? 'cy' : 'cx'
      const at = (id: string): number => numberOf(circleOf(container, id), along)
      expect((at('e') - at('a')) / (at('d') - at('a'))).toBeCloseTo((0.6 - 0.03) / (0.25 - 0.03), 6)
      expect(at('b')).toBe(at('c'))
    },
  )

  test('shows the colours of the map, uncertain areas hollow and the chosen one in the highlighter with its name', () => {
    const { container } = render(<DistributionLegend {...distribution} orientation="vertical" />)
    expect(circleOf(container, 'b').getAttribute('fill')).toBe(scale.colorOf(figureOf(0.07)).color)
    expect(circleOf(container, 'c').getAttribute('fill')).toBe(WHITE)
    expect(circleOf(container, 'd').getAttribute('fill')).toBe(MARK)
    expect(circleOf(container, 'd').getAttribute('stroke')).toBe(INK)
    expect(textsIn(container)).toContain('Delta')
    expect(textsIn(container)).toContain('Malmö 20,0')
  })

  test.each(['vertical', 'horizontal'] as const)(
    'has one circle an area, also for the chosen one (%s)',
    (orientation) => {
      const { container } = render(<DistributionLegend {...distribution} hoveredId="a" orientation={orientation} />)
      expect(container.querySelectorAll('circle')).toHaveLength(5)
    },
  )

  test('draws areas in proportion to residents', () => {
    const { container } = render(<DistributionLegend {...distribution} selectedId={null} orientation="vertical" />)
    // The stroke of 0.8 takes 0.4 off the radius of the fill.
    const radius = (id: string): number => numberOf(circleOf(container, id), 'r') + 0.4
    expect((radius('b') / radius('a')) ** 2).toBeCloseTo(1600 / 400, 6)
  })

  test('tells which area was clicked or pointed at', () => {
    const [onSelect, onHover] = [vi.fn(), vi.fn()]
    const { container } = render(
      <DistributionLegend {...distribution} orientation="vertical" onSelect={onSelect} onHover={onHover} />,
    )
    fireEvent.click(circleOf(container, 'e'))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith('e')
    fireEvent.pointerEnter(circleOf(container, 'a'))
    expect(onHover).toHaveBeenCalledWith('a')
  })

  test('without areas still draws', () => {
    const empty = classScale([], 'quantile')
    const { container } = render(
      <DistributionLegend
        {...distribution}
        scale={empty}
        items={[]}
        limitLabels={[]}
        countLabels={[]}
        orientation="horizontal"
      />,
    )
    expect(container.querySelectorAll('circle')).toHaveLength(0)
  })
})
