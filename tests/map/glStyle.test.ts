import {
  createPropertyExpression,
  validateStyleMin,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { allLayers, glStyle } from '../../src/map/glStyle.ts'
import { LAYER_ORDER, SOURCE_IDS, type LayerId } from '../../src/map/layerOrder.ts'
import { dashes, fillColor, NO_FILL, patternGrowth, shownWhen } from '../../src/map/paint.ts'

const style = glStyle({ regular: 'https://malmo.test/regular.woff2', strong: 'https://malmo.test/strong.woff2' })
const NOWHERE = { zoom: 11 }
const AREA = { type: 'Polygon', properties: { unitId: '10101' } } as const

const PARAMETERS: NonNullable<StylePropertySpecification['expression']> = {
  interpolated: true,
  parameters: ['zoom', 'feature', 'feature-state'],
}
const COLOR: StylePropertySpecification = {
  type: 'color',
  'property-type': 'data-driven',
  expression: PARAMETERS,
  transition: false,
  default: '#000000',
  overridable: false,
}
const OPACITY: StylePropertySpecification = {
  type: 'number',
  'property-type': 'data-driven',
  expression: PARAMETERS,
  transition: false,
  default: 1,
}

function evaluated(expression: unknown, property: StylePropertySpecification, state: Record<string, unknown>) {
  const made = createPropertyExpression(expression, 'test', property)
  if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join('; '))
  const value: unknown = made.value.evaluate(NOWHERE, AREA, state)
  return value
}

describe('the style of the GL map', () => {
  test('obeys the style specification', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  test('builds each layer of the drawing order once, and no other', () => {
    expect(
      allLayers()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...LAYER_ORDER].sort())
    expect(style.layers.map(({ id }) => id)).toEqual(LAYER_ORDER)
  })

  test('draws every source, and reads no other', () => {
    const read = new Set(style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])))
    expect([...read].sort()).toEqual([...SOURCE_IDS].sort())
  })

  test('asks nothing of a foreign address, and of no glyph or sprite server', () => {
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    const addresses = JSON.stringify(style).match(/https?:[^"]+/g) ?? []
    expect(new Set(addresses.map((address) => new URL(address).host))).toEqual(new Set(['malmo.test']))
  })

  test('lays borders over fills, efforts over borders, the selection over efforts, and names on top', () => {
    const at = (id: LayerId) => LAYER_ORDER.indexOf(id)
    const order: LayerId[] = [
      'areaFill',
      'areaPattern',
      'inkBorder',
      'largerInk',
      'outerEdge',
      'effortCasing',
      'effortDashed',
      'selectedCasing',
      'selectedInk',
      'areaNames',
      'largerNames',
    ]
    expect(order.map(at)).toEqual(order.map(at).sort((a, b) => a - b))
  })

  test('names only faces that it loads', () => {
    const loaded = Object.keys(style['font-faces'] ?? {})
    const used = style.layers.flatMap((layer) => (layer.type === 'symbol' ? (layer.layout?.['text-font'] ?? []) : []))
    expect(used.length).toBeGreaterThan(0)
    expect(loaded).toEqual(expect.arrayContaining([used].flat()))
  })
})

describe('the colour of an area', () => {
  const colorOf = (state: Record<string, unknown>) => String(evaluated(fillColor, COLOR, state))
  const LAND_WRITTEN = 'rgba(239,236,229,1)'

  test.each([
    ['#073c4a', 'rgba(7,60,74,1)'],
    ['#ffffff', 'rgba(255,255,255,1)'],
    [NO_FILL, LAND_WRITTEN],
  ])('is the colour of its state: %s', (color, drawn) => {
    expect(colorOf({ color })).toBe(drawn)
  })

  test.each([
    ['is absent', {}],
    ['is null', { color: null }],
    ['is not a number', { color: NaN }],
    ['is a number', { color: 0.25 }],
    ['is no colour', { color: 'missing' }],
    ['is empty', { color: '' }],
  ])('is that of land, and never black, when the state %s', (_, state) => {
    expect(colorOf(state)).toBe(LAND_WRITTEN)
  })
})

describe('the line round an area', () => {
  test.each([
    [{ isSelected: true }, 1],
    [{ isSelected: false }, 0],
    [{ isTouched: true }, 0],
    [{ isSelected: null }, 0],
    [{}, 0],
  ])('is seen only while the area has the state: %o', (state, opacity) => {
    expect(evaluated(shownWhen('isSelected'), OPACITY, state)).toBe(opacity)
  })
})

describe('patterns and dashes', () => {
  test.each([
    [10, 1],
    [10.5, Math.SQRT2],
    [11, 1],
  ])('grow from one whole zoom level to the next: at %d by %d', (zoom, growth) => {
    expect(patternGrowth(zoom)).toBeCloseTo(growth, 12)
  })

  test('are made smaller by as much as the map makes them larger', () => {
    const growth = patternGrowth(10.7)
    const made = dashes([5, 3.5], 2, growth)
    expect((made[0] ?? 0) * 2 * growth).toBeCloseTo(5, 12)
    expect((made[1] ?? 0) * 2 * growth).toBeCloseTo(3.5, 12)
  })
})
