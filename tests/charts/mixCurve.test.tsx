// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { DotRow } from '../../src/charts/DotRow.tsx'
import { MixCurve } from '../../src/charts/MixCurve.tsx'
import { besidePoint, linePoints } from '../../src/charts/curveLabels.ts'
import { PartsBar } from '../../src/charts/PartsBar.tsx'
import { TENURE } from '../../src/symbology/palettes.ts'
import { numberOf, textsIn } from './distributionFixture.ts'

afterEach(cleanup)

const curve = {
  title: 'Kurva',
  description: 'Vid 60 bor hälften blandat.',
  width: 324,
  height: 104,
  domain: [0.4, 1],
  inset: 12,
  steps: [
    { threshold: 0.35, share: 0.1 },
    { threshold: 0.55, share: 0.5 },
    { threshold: 0.8, share: 1 },
  ],
  marks: [{ id: 'third', threshold: 0.5, share: 0.1, title: 'Var tredje', text: 'rapport' }],
  now: { threshold: 0.6, share: 0.5, label: '50,0 %' },
  yTicks: [{ value: 0, label: '0' }],
} as const

describe('the curve of the limit', () => {
  test('is made of steps, from the share below its beginning to its end', () => {
    const { container } = render(<MixCurve {...curve} />)
    const path = container.querySelector('path')?.getAttribute('d') ?? ''
    // 300 px for 0.6: 55 lies at 87, 80 at 212; the shares 0.1, 0.5 and 1 from 103 up to 10.
    expect(path).toBe('M12.0,93.7H87.0V56.5H212.0V10.0H312.0')
  })

  test('marks what is looked for and where the limit stands', () => {
    const { container } = render(<MixCurve {...curve} />)
    expect(textsIn(container)).toEqual(expect.arrayContaining(['Var tredje', 'rapport', '50,0 %']))
    expect(numberOf(container.querySelector('[data-mark="third"] circle'), 'cx')).toBeCloseTo(62, 9)
  })
})

describe('labels of the curve', () => {
  const labelOf = (container: HTMLElement, text: string) =>
    [...container.querySelectorAll('text')].find(({ textContent }) => textContent === text) ?? null

  test('stay above the foot of the chart where nothing is mixed, and beside their point', () => {
    const { container } = render(<MixCurve {...curve} now={{ threshold: 0.4, share: 0, label: '0,0 %' }} />)
    const label = labelOf(container, '0,0 %')
    expect(numberOf(label, 'y')).toBeLessThan(104)
    expect(numberOf(label, 'x')).toBeGreaterThan(12)
  })

  test('a line is made of points no farther apart than a label is high', () => {
    const points = linePoints({ x: 0, y: 0 }, { x: 30, y: 0 })
    expect(points.map(({ x }) => x)).toEqual([0, 6, 12, 18, 24, 30])
  })

  test('a place that covers the line is not taken while another is free', () => {
    const room = { width: 200, height: 100, lines: linePoints({ x: 0, y: 40 }, { x: 100, y: 40 }) }
    const box = besidePoint({ x: 100, y: 50 }, { width: 40, height: 17 }, room, [])
    expect(box).toEqual({ x: 110, y: 58, width: 40, height: 17 })
    expect(besidePoint({ x: 100, y: 50 }, { width: 40, height: 17 }, room, [box])).not.toEqual(box)
  })
})

describe('bars and dots', () => {
  test('a bar gives each part its share, one after the other, and leaves out what is nothing', () => {
    const parts = [
      { id: 'rental', share: 0.25, fill: TENURE.rental },
      { id: 'none', share: 0, fill: TENURE.owner },
      { id: 'mixed', share: 0.75, fill: TENURE.mixed },
    ]
    const { container } = render(<PartsBar title="x" description="y" width={101} height={16} parts={parts} />)
    const rects = [...container.querySelectorAll('rect[data-part]')]
    expect(rects.map((rect) => numberOf(rect, 'width'))).toEqual([25, 75])
    expect(rects.map((rect) => numberOf(rect, 'x'))).toEqual([0.5, 25.5])
  })

  test('a dot lies on the same scale as the line of the city', () => {
    const { container } = render(
      <DotRow title="x" description="y" width={108} height={26} max={0.5} value={0.2} city={0.2} />,
    )
    const lines = container.querySelectorAll('line')
    expect(numberOf(container.querySelector('circle'), 'cx')).toBe(numberOf(lines[1] ?? null, 'x1'))
  })
})
