// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { DistributionLegend } from '../../src/charts/DistributionLegend.tsx'
import { DotStrip } from '../../src/charts/DotStrip.tsx'
import { IndexAxis } from '../../src/charts/IndexAxis.tsx'
import { LorenzCurve } from '../../src/charts/LorenzCurve.tsx'
import { MoneyBand } from '../../src/charts/MoneyBand.tsx'
import { PatternDefs } from '../../src/charts/patterns.tsx'
import { RangeRow } from '../../src/charts/RangeRow.tsx'
import { TenureBar } from '../../src/charts/TenureBar.tsx'
import { UnitDots } from '../../src/charts/UnitDots.tsx'
import { PATTERN_IDS } from '../../src/symbology/patterns.ts'
import { distribution, items, numberOf, scale, texts, textsIn } from './distributionFixture.ts'

afterEach(cleanup)

const charts = {
  upright: <DistributionLegend {...distribution} orientation="vertical" />,
  lying: <DistributionLegend {...distribution} orientation="horizontal" width={343} height={110} />,
  strip: (
    <DotStrip
      {...texts}
      width={300}
      height={44}
      domain={[0, 0.7]}
      endLabels={['0', '70']}
      endWidth={24}
      values={items.map(({ value }) => value)}
      city={0.2}
      larger={0.25}
      choices={[{ value: 0.07, letter: 'A' }]}
    />
  ),
  dots: (
    <UnitDots
      {...texts}
      width={180}
      domain={[0, 0.7]}
      tickLabel={String}
      dots={[{ id: 'x', value: 0.3, residents: 900, isShared: true }]}
      city={0.2}
      scale={scale}
    />
  ),
  tenure: (
    <TenureBar
      {...texts}
      width={300}
      height={18}
      parts={[
        { id: 'rental', share: 0.9, label: '90' },
        { id: 'cooperative', share: 0.08, label: '8' },
        { id: 'owner', share: 0.01, label: '1' },
      ]}
    />
  ),
  range: <RangeRow {...texts} width={140} height={22} max={1} value={0.4} interval={[0.3, 0.5]} isSubject />,
  index: (
    <IndexAxis
      {...texts}
      width={690}
      height={150}
      ticks={[
        { value: 0, label: '0' },
        { value: 1, label: '1' },
      ]}
      chance={{ from: 0.017, to: 0.021, label: 'Slumpen ensam' }}
      subject={{ value: 0.373, figure: '0,373', note: 'Malmö', interval: [0.37, 0.376] }}
      others={[
        { value: 0.386, label: 'Stockholm 0,386' },
        { value: 0.437, label: 'Göteborg 0,437' },
      ]}
      startLabel="lika"
      endLabel="inget gemensamt"
    />
  ),
  lorenz: (
    <LorenzCurve
      {...texts}
      width={300}
      height={300}
      points={[
        { x: 0, y: 0 },
        { x: 0.8, y: 0.2 },
        { x: 1, y: 1 },
      ]}
      ticks={[{ value: 1, label: '100' }]}
      xLabel="x"
      yLabel="y"
      diagonalLabel="jämn"
      gapLabel="D 0,600"
    />
  ),
  money: (
    <MoneyBand
      {...texts}
      width={600}
      max={10e6}
      labelWidth={100}
      ticks={[{ value: 0, label: '0' }]}
      rows={[
        {
          id: 'row',
          label: 'Sökt',
          note: 'kr',
          zero: { strong: '0 kr', text: 'med plats' },
          segments: [{ id: 'u', sek: 8e6, style: 'unknown', strong: 'Okänd', text: 'summa' }],
        },
      ]}
    />
  ),
}

describe.each(Object.entries(charts))('the %s chart', (_, chart) => {
  test('is one picture with a name, a description and no tab stops', () => {
    const { container } = render(chart)
    const image = screen.getByRole('img', { name: texts.title })
    const described = image.getAttribute('aria-describedby') ?? ''
    expect(container.querySelector('desc')?.id).toBe(described)
    expect(container.querySelector('desc')?.textContent).toBe(texts.description)
    expect(container.querySelectorAll('[tabindex], a, button')).toHaveLength(0)
  })

  test('has no text under 12 px, no animation and no coordinate that is not a number', () => {
    const { container } = render(chart)
    for (const element of container.querySelectorAll('[font-size]')) {
      expect(numberOf(element, 'font-size')).toBeGreaterThanOrEqual(12)
    }
    expect(container.querySelectorAll('animate, animateTransform')).toHaveLength(0)
    const attributes = [...container.querySelectorAll('*')].flatMap((element) => [...element.attributes])
    for (const { name, value } of attributes) expect(value, name).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('the tenure bar', () => {
  test('writes shares where they fit and leaves what is no known form empty', () => {
    const { container } = render(charts.tenure)
    expect(textsIn(container)).toEqual(['90', '8'])
    const owner = container.querySelector('[data-form="owner"] rect')
    expect(numberOf(owner, 'x') + numberOf(owner, 'width')).toBeCloseTo(0.5 + 0.99 * 299, 6)
  })
})

describe('the index axis', () => {
  test('keeps the names of the others off each other and right of the subject', () => {
    const { container } = render(charts.index)
    const labels = [...container.querySelectorAll('text')].filter(({ textContent }) => /holm|borg/.test(textContent))
    const rows = labels.map((label) => numberOf(label, 'y'))
    expect(Math.abs((rows[0] ?? 0) - (rows[1] ?? 0))).toBeGreaterThanOrEqual(18)
    expect(labels.every((label) => numberOf(label, 'x') > 0.373 * 690)).toBe(true)
  })
})

describe('the money band', () => {
  test('draws an unknown sum with a dashed edge at its full length', () => {
    const { container } = render(charts.money)
    const rect = container.querySelector('[data-style="unknown"] rect')
    expect(rect?.getAttribute('stroke-dasharray')).not.toBeNull()
    expect(numberOf(rect, 'width')).toBeCloseTo(0.8 * (600 - 1 - 102), 6)
  })
})

test('patterns are defined under their prefix, all of them unless told otherwise', () => {
  const { container } = render(
    <svg>
      <PatternDefs idPrefix="p-" />
    </svg>,
  )
  expect([...container.querySelectorAll('pattern')].map(({ id }) => id)).toEqual(PATTERN_IDS.map((id) => `p-${id}`))
})
