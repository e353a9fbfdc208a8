// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { RadiusProfile } from '../../src/charts/RadiusProfile.tsx'
import { textWidth } from '../../src/charts/textWidth.ts'
import { INK, WHITE } from '../../src/symbology/chrome.ts'
import { numberOf } from './distributionFixture.ts'

afterEach(cleanup)

const WIDTH = 320
const HEIGHT = 220
const props = {
  width: WIDTH,
  height: HEIGHT,
  title: 'Av det som syns på 1 kilometer är 31 % kvar på 4 kilometer',
  description: '500 meter: 0,079. 1 kilometer: 0,068.',
  points: [
    { radius: 500, value: 0.079, label: '0,079', isHollow: true },
    { radius: 1000, value: 0.068, label: '0,068', isHollow: false },
    { radius: 2000, value: 0.048, label: '0,048', isHollow: false },
    { radius: 4000, value: 0.021, label: '0,021', isHollow: false },
  ],
  xTicks: [0, 500, 1000, 2000, 4000].map((value) => ({ value, label: `${value / 1000}` })),
  yTicks: [0, 0.02, 0.04, 0.06, 0.08].map((value) => ({ value, label: `${value}` })),
  xLabel: 'Radie, kilometer',
  yLabel: 'H̃',
  mark: { radius: 536, label: 'minsta radie 536 meter' },
}

const circles = (container: Element) => [...container.querySelectorAll('circle')]

describe('the profile over radii', () => {
  test('is one picture with a name, a description and no tab stops', () => {
    const { container } = render(<RadiusProfile {...props} />)
    expect(screen.getByRole('img', { name: props.title })).toBeDefined()
    expect(container.querySelector('desc')?.textContent).toBe(props.description)
    expect(container.querySelectorAll('[tabindex], a, button')).toHaveLength(0)
    const attributes = [...container.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    for (const { name, value } of attributes) expect(value, name).not.toMatch(/NaN|undefined|Infinity/)
    for (const element of container.querySelectorAll('[font-size]')) {
      expect(numberOf(element, 'font-size')).toBeGreaterThanOrEqual(12)
    }
  })

  test('measures radii and values from zero: twice as far, twice as high', () => {
    const { container } = render(<RadiusProfile {...props} />)
    const [, one, two, four] = circles(container).map((circle) => numberOf(circle, 'cx'))
    expect((four ?? 0) - (two ?? 0)).toBeCloseTo(2 * ((two ?? 0) - (one ?? 0)), 9)
    const zero = [...container.querySelectorAll('text')].find(({ textContent }) => textContent === '0')
    const labels = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(labels.filter((label) => label === '0')).toHaveLength(2)
    const heights = circles(container).map((circle) => numberOf(circle, 'cy'))
    const base = numberOf(zero ?? container, 'y') - 12 * 0.34
    // Zero is the foot of the axis, where the radii are written 17 pixels below.
    const radius = [...container.querySelectorAll('text')].find(({ textContent }) => textContent === '0.5')
    expect(base).toBeCloseTo(numberOf(radius ?? container, 'y') - 17, 6)
    const perUnit = heights.map((height, index) => (base - height) / (props.points[index]?.value ?? 1))
    for (const scale of perUnit) expect(scale).toBeCloseTo(perUnit[0] ?? 0, 6)
  })

  test('draws what says nothing of its own hollow, and its line broken', () => {
    const { container } = render(<RadiusProfile {...props} />)
    expect(circles(container).map((circle) => circle.getAttribute('fill'))).toEqual([WHITE, INK, INK, INK])
    const lines = [...container.querySelectorAll('path')].map((path) => path.hasAttribute('stroke-dasharray'))
    expect(lines).toEqual([true, false, false])
  })

  test('keeps its texts inside the picture', () => {
    const { container } = render(<RadiusProfile {...props} />)
    for (const text of container.querySelectorAll('text')) {
      const size = numberOf(text, 'font-size') || 12
      const width = textWidth(text.textContent, size, text.getAttribute('font-weight') === '600')
      const anchor = text.getAttribute('text-anchor')
      const left = numberOf(text, 'x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
      expect(left, text.textContent).toBeGreaterThanOrEqual(-4)
      expect(left + width, text.textContent).toBeLessThanOrEqual(WIDTH + 1)
    }
  })

  test('marks the smallest radius where it lies on the axis, its words on the side with room', () => {
    const { container, rerender } = render(<RadiusProfile {...props} />)
    const words = (radius: number) =>
      [...container.querySelectorAll('text')].find(({ textContent }) => textContent === `minsta ${radius}`)
    for (const [radius, anchor] of [
      [600, 'start'],
      [3900, 'end'],
    ] as const) {
      rerender(<RadiusProfile {...props} mark={{ radius, label: `minsta ${radius}` }} />)
      expect(words(radius)?.getAttribute('text-anchor')).toBe(anchor)
    }
    rerender(<RadiusProfile {...props} mark={{ radius: 4663, label: 'minsta 4663' }} />)
    expect(words(4663)).toBeUndefined()
    rerender(<RadiusProfile {...props} mark={null} />)
    expect(container.querySelectorAll('line[stroke-dasharray]')).toHaveLength(0)
  })

  test('has a line at zero above its foot where a value is below it', () => {
    const { container } = render(
      <RadiusProfile
        {...props}
        points={[{ radius: 4000, value: -0.02, label: '−0,020', isHollow: false }]}
        yTicks={[-0.02, 0, 0.02].map((value) => ({ value, label: `${value}` }))}
      />,
    )
    const [circle] = circles(container)
    const ticks = [...container.querySelectorAll('text')].filter(({ textContent }) => textContent === '0')
    expect(numberOf(circle ?? container, 'cy')).toBeGreaterThan(numberOf(ticks[0] ?? container, 'y'))
  })
})
