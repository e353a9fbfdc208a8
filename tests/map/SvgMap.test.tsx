// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { RendererProps } from '../../src/map/renderer.ts'
import { SvgMap } from '../../src/map/SvgMap.tsx'
import { squareShapes, squareView } from './fourSquares.ts'

const shapes = squareShapes()
const borders = vi.fn(shapes.borders)
const events = { onHover: vi.fn(), onSelect: vi.fn() }
const props: RendererProps = {
  view: squareView(),
  shapes: { ...shapes, borders },
  width: 400,
  height: 400,
  hoveredId: null,
  activeId: null,
  callout: null,
  events,
  onScale: vi.fn(),
  onHandle: vi.fn(),
}
const units = props.view.areas.map(({ unitId }) => unitId)

afterEach(() => {
  cleanup()
  vi.clearAllMocks()
})

const areaOf = (container: HTMLElement, unitId: string | undefined): Element => {
  const area = container.querySelector(`path[data-unit="${unitId ?? ''}"]`)
  if (area === null) throw new Error(`no area ${unitId ?? ''}`)
  return area
}

test('tells which area the pointer is on, has left and has chosen', () => {
  const { container } = render(<SvgMap {...props} />)
  const area = areaOf(container, units[1])
  fireEvent.pointerMove(area, { pointerType: 'mouse' })
  expect(events.onHover).toHaveBeenLastCalledWith(units[1], expect.anything(), expect.anything())
  fireEvent.pointerOut(area)
  expect(events.onHover).toHaveBeenLastCalledWith(null, 0, 0)
  fireEvent.click(area)
  expect(events.onSelect.mock.calls).toEqual([[units[1]]])
})

test('does not take a finger for a pointer that hovers', () => {
  const { container } = render(<SvgMap {...props} />)
  fireEvent.pointerMove(areaOf(container, units[0]), { pointerType: 'touch' })
  expect(events.onHover).not.toHaveBeenCalled()
})

test('marks a choice and the pointer without drawing the areas and their borders again', () => {
  const { container, rerender } = render(<SvgMap {...props} />)
  const areas = units.map((unitId) => areaOf(container, unitId))
  const marks = () => container.querySelectorAll('path').length
  const before = marks()
  rerender(<SvgMap {...props} view={{ ...props.view, selectedId: units[2] ?? null }} events={{ ...events }} />)
  expect(marks()).toBeGreaterThan(before)
  rerender(<SvgMap {...props} hoveredId={units[0] ?? null} />)
  expect(borders).toHaveBeenCalledTimes(1)
  expect(units.map((unitId) => areaOf(container, unitId))).toEqual(areas)
  rerender(<SvgMap {...props} view={{ ...props.view, areas: [...props.view.areas] }} />)
  expect(borders).toHaveBeenCalledTimes(2)
})
