// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ConcentrationCurve } from '../../src/charts/ConcentrationCurve.tsx'
import { stackDots, symmetricAxis } from '../../src/charts/dotStack.ts'
import { IntervalRows } from '../../src/charts/IntervalRows.tsx'
import { PlacedBars } from '../../src/charts/PlacedBars.tsx'
import { SignDots } from '../../src/charts/SignDots.tsx'
import { numberOf, textsIn } from './distributionFixture.ts'

afterEach(cleanup)

describe('dots on top of each other', () => {
  test('lie as low as those to their left leave room for, whatever the order', () => {
    expect(stackDots([30, 10, 12, 11], 5).map(({ step }) => step)).toEqual([0, 0, 2, 1])
  })

  test('have an axis with the same room on both sides of 0', () => {
    expect(symmetricAxis([-0.63, 1.36])).toEqual({ end: 1.5, step: 0.5 })
    expect(symmetricAxis([0.02])).toEqual({ end: 0.05, step: 0.05 })
    expect(symmetricAxis([-0.4, 0.1]).end).toBeCloseTo(0.4, 12)
  })
})

const dots = ['a', 'b', 'c'].map((id, index) => ({
  id,
  value: index - 1,
  isHollow: index === 2,
  description: `antagande ${id}`,
}))

const signProps = {
  width: 400,
  label: 'K under 3 antaganden',
  dots,
  chosenId: 'b',
  activeId: null,
  end: 1,
  ticks: [{ value: 0, label: '0' }],
  zeroLabel: 'som behovet',
  sides: [
    { strong: '1 av 3', text: 'mer' },
    { strong: '1 av 3', text: 'mindre' },
  ],
  whisker: { low: -0.5, high: 1, label: 'möjligt' },
  onActive: () => {},
  onChoose: () => {},
} as const

describe('the direction under every rule', () => {
  test('is a list of options, with the chosen one selected and each in words', () => {
    render(<SignDots {...signProps} />)
    const options = screen.getAllByRole('option')
    expect(options.map((option) => option.getAttribute('aria-label'))).toEqual([
      'antagande a',
      'antagande b',
      'antagande c',
    ])
    expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false'])
  })

  test('is walked by arrows from the chosen one and stops at the ends', () => {
    const onActive = vi.fn()
    const onChoose = vi.fn()
    const { rerender } = render(<SignDots {...signProps} onActive={onActive} onChoose={onChoose} />)
    const list = screen.getByRole('listbox', { name: 'K under 3 antaganden' })
    fireEvent.keyDown(list, { key: 'ArrowRight' })
    expect(onActive).toHaveBeenLastCalledWith('c')
    rerender(<SignDots {...signProps} activeId="c" onActive={onActive} onChoose={onChoose} />)
    fireEvent.keyDown(list, { key: 'ArrowRight' })
    expect(onActive).toHaveBeenLastCalledWith('c')
    fireEvent.keyDown(list, { key: 'Home' })
    expect(onActive).toHaveBeenLastCalledWith('a')
    fireEvent.keyDown(list, { key: 'Enter' })
    expect(onChoose).toHaveBeenCalledWith('c')
    expect(list.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[2]?.id)
  })

  test('has 0 in the middle, and both sides in the same form', () => {
    const { container } = render(<SignDots {...signProps} />)
    const places = [...container.querySelectorAll('[data-dot]')].map((dot) =>
      numberOf(dot.querySelector('circle'), 'cx'),
    )
    expect(places[1]).toBe(200)
    expect((places[0] ?? 0) + (places[2] ?? 0)).toBe(400)
    expect(textsIn(container)).toEqual(expect.arrayContaining(['1 av 3mer', '1 av 3mindre', 'möjligt']))
  })
})

const row = {
  id: 'r',
  label: 'Rosengård',
  low: 0.1,
  high: 0.5,
  outer: { low: 0, high: 1 },
  chosen: 0.2,
  mark: 0.25,
  markText: '25,0',
  rangeText: '10,0–50,0',
}

describe('need inside an interval', () => {
  const drawn = (width: number, chosen: number | null = 0.2) =>
    render(
      <IntervalRows
        title="t"
        description="d"
        width={width}
        rows={[{ ...row, chosen }]}
        max={1}
        ticks={[{ value: 0, label: '0' }]}
        markHead="Behov, %"
        rangeHead="Pengar, %"
        reference={null}
      />,
    ).container

  test('is a tick over the bar, at the same scale', () => {
    const container = drawn(800)
    const bar = container.querySelector('[data-row="r"] rect')
    const mark = numberOf(container.querySelector('[data-mark="r"]'), 'x1')
    // 0.25 lies 15/40 of the way from 0.1 to 0.5.
    expect((mark - numberOf(bar, 'x')) / numberOf(bar, 'width')).toBeCloseTo(15 / 40, 9)
  })

  test('has both heads and both numbers on a narrow screen too', () => {
    expect(textsIn(drawn(300))).toEqual(expect.arrayContaining(['Behov, %', 'Pengar, %', '25,0', '10,0–50,0']))
  })

  test('marks no chosen value where the choice gives none', () => {
    expect(drawn(800).querySelector('[data-chosen]')).not.toBeNull()
    cleanup()
    expect(drawn(800, null).querySelector('[data-chosen]')).toBeNull()
  })
})

test('the concentration curve has no line of money where the choice places none', () => {
  const curve = { people: [0, 1], need: [0, 1], money: null, low: [0, 1], high: [0, 1] }
  const { container } = render(
    <ConcentrationCurve
      title="t"
      description="d"
      width={300}
      curve={curve}
      ticks={[]}
      xLabel="x"
      yLabel="y"
      startLabel="högst först"
      endLabel="lägst sist"
      names={{ money: 'pengar', band: 'alla', need: 'behov', equal: 'lika' }}
    />,
  )
  expect(container.querySelector('[data-money]')).toBeNull()
  expect(textsIn(container)).not.toContain('pengar')
  expect(textsIn(container)).toEqual(expect.arrayContaining(['behov', 'högst först', 'lägst sist']))
})

test('money is drawn in the order certain, possible, none, and a part of nothing is not drawn', () => {
  const sek = { certain: 0, possible: 30, none: 70 }
  const { container } = render(
    <PlacedBars
      title="t"
      description="d"
      width={202}
      max={100}
      ticks={[]}
      rows={[{ id: 'f', label: 'Fond', total: '100 kr', note: 'ord', sek }]}
    />,
  )
  const parts = [...container.querySelectorAll('[data-part]')]
  expect(parts.map((part) => part.getAttribute('data-part'))).toEqual(['possible', 'none'])
  expect(parts.map((part) => numberOf(part, 'width'))).toEqual([60, 140])
})
