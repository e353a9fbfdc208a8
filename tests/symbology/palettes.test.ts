import { readFileSync } from 'node:fs'
import { min } from 'd3'
import { describe, expect, test } from 'vitest'
import * as chrome from '../../src/symbology/chrome.ts'
import { contrastRatio, textColorOn } from '../../src/symbology/contrast.ts'
import { DIVERGING, sequential, TENURE, TENURE_IDS, type Fill } from '../../src/symbology/palettes.ts'
import { PATTERN_IDS, PATTERNS } from '../../src/symbology/patterns.ts'
import { ciede2000, differenceAsSeen, labAsSeen, VISIONS, type Vision } from './colorVision.ts'

const LEAST_DIFFERENCE = 10
const DICHROMACIES: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan']
const RAMPS = [1, 2, 3, 4, 5].map((classes) => sequential(classes))
const TENURE_FILLS = TENURE_IDS.map((id) => TENURE[id])
const ALL_FILLS: readonly Fill[] = [...RAMPS.flat(), ...DIVERGING, ...TENURE_FILLS]

const neighbours = (fills: readonly Fill[]): (readonly [Fill, Fill])[] =>
  fills.slice(1).flatMap((fill, index) => {
    const before = fills[index]
    return before === undefined ? [] : [[before, fill] as const]
  })
const pairs = (fills: readonly Fill[]): (readonly [Fill, Fill])[] =>
  fills.flatMap((a, index) => fills.slice(index + 1).map((b) => [a, b] as const))
const lightness = (color: string): number => labAsSeen(color, 'normal')[0]

describe('the measuring tools', () => {
  test('CIEDE2000 gives the published values of the test data of Sharma, Wu and Dalal', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
    expect(ciede2000([50, 2.5, 0], [61, -5, 29])).toBeCloseTo(22.8977, 4)
    expect(ciede2000([50, 2.5, 0], [56, -27, -3])).toBeCloseTo(31.903, 4)
    expect(ciede2000([50, 2.5, 0], [58, 24, 15])).toBeCloseTo(19.4535, 4)
  })

  test('contrast runs from 1 to 21 and does not depend on the order', () => {
    expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21, 10)
    expect(contrastRatio('#777777', '#777777')).toBe(1)
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrastRatio('#ffffff', '#767676')).toBe(contrastRatio('#767676', '#ffffff'))
  })
})

describe('the sequential ramp', () => {
  test.each(RAMPS.map((fills) => [fills.length, fills] as const))('of %i gets darker with each class', (_, fills) => {
    for (const [lighter, darker] of neighbours(fills)) {
      expect(lightness(lighter.color) - lightness(darker.color)).toBeGreaterThan(LEAST_DIFFERENCE)
    }
  })

  test.each(VISIONS)('keeps neighbouring classes apart in %s vision', (vision) => {
    for (const [a, b] of RAMPS.flatMap(neighbours)) {
      expect(differenceAsSeen(a.color, b.color, vision)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE)
    }
  })

  test('has no more than five classes', () => {
    expect(() => sequential(6)).toThrow(RangeError)
    expect(() => sequential(0)).toThrow(RangeError)
  })
})

describe('the diverging palette', () => {
  test.each(DICHROMACIES)('keeps all five classes apart in %s vision', (vision) => {
    for (const [a, b] of pairs(DIVERGING)) {
      expect(differenceAsSeen(a.color, b.color, vision)).toBeGreaterThanOrEqual(LEAST_DIFFERENCE)
    }
  })

  test('gets darker from the middle outward, the same in both arms', () => {
    const [lowFar, lowNear, middle, highNear, highFar] = DIVERGING.map(({ color }) => lightness(color))
    expect(middle).toBeGreaterThan(90)
    expect(lowNear).toBeGreaterThan((lowFar ?? 0) + LEAST_DIFFERENCE)
    expect(highNear).toBeGreaterThan((highFar ?? 0) + LEAST_DIFFERENCE)
    expect(Math.abs((lowFar ?? 0) - (highFar ?? 0))).toBeLessThan(4)
    expect(Math.abs((lowNear ?? 0) - (highNear ?? 0))).toBeLessThan(4)
  })

  test('marks the low arm with a pattern, since greyscale cannot tell the arms apart', () => {
    expect(DIVERGING.map(({ pattern }) => pattern)).toEqual(['lowFar', 'lowNear', null, null, null])
    expect(differenceAsSeen(DIVERGING[0].color, DIVERGING[4].color, 'grey')).toBeLessThan(LEAST_DIFFERENCE)
  })
})

describe('the tenure colours', () => {
  test.each(DICHROMACIES)('are apart from each other in %s vision', (vision) => {
    for (const [a, b] of pairs(TENURE_FILLS)) {
      expect(differenceAsSeen(a.color, b.color, vision)).toBeGreaterThanOrEqual(20)
    }
  })

  test('differ by pattern as well: solid, lines, dots', () => {
    expect(TENURE.rental.pattern).toBeNull()
    expect(PATTERNS.cooperative.strokes).not.toHaveLength(0)
    expect(PATTERNS.owner.dots).not.toHaveLength(0)
  })
})

describe('text and marks', () => {
  test('read on every fill with at least 4.5:1', () => {
    for (const { color } of ALL_FILLS) {
      expect(contrastRatio(textColorOn(color), color), color).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrastRatio(chrome.INK, chrome.MARK)).toBeGreaterThanOrEqual(7)
    expect(contrastRatio(chrome.WHITE, chrome.MONEY_GRANT)).toBeGreaterThanOrEqual(4.5)
    expect(contrastRatio(chrome.WHITE, chrome.MONEY_OWN)).toBeGreaterThanOrEqual(4.5)
  })

  test('text and controls stand out from white and from the warm ground', () => {
    for (const ground of [chrome.WHITE, chrome.WARM]) {
      expect(contrastRatio(chrome.INK, ground)).toBeGreaterThanOrEqual(7)
      expect(contrastRatio(chrome.INK_SECONDARY, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrastRatio(chrome.CONTROL, ground)).toBeGreaterThanOrEqual(3)
    }
    expect(contrastRatio(chrome.HATCH, chrome.WHITE)).toBeGreaterThanOrEqual(3)
  })

  test('the highlighter is no data colour in any colour vision', () => {
    const distance = (fills: readonly Fill[]): number =>
      min(fills.flatMap(({ color }) => DICHROMACIES.map((vision) => differenceAsSeen(chrome.MARK, color, vision)))) ?? 0
    expect(distance(RAMPS.flat())).toBeGreaterThanOrEqual(15)
    expect(distance([...DIVERGING, ...TENURE_FILLS])).toBeGreaterThanOrEqual(LEAST_DIFFERENCE)
  })
})

describe('patterns', () => {
  test('are different from each other and have something to see', () => {
    const drawn = PATTERN_IDS.map((id) => JSON.stringify(PATTERNS[id]))
    expect(new Set(drawn).size).toBe(PATTERN_IDS.length)
    for (const id of PATTERN_IDS) {
      const { strokes, dots, tile } = PATTERNS[id]
      expect(strokes.length + dots.length).toBeGreaterThan(0)
      expect(Number.isInteger(tile)).toBe(true)
    }
  })

  test('hold the colour of the fill that they belong to', () => {
    for (const { color, pattern } of ALL_FILLS) if (pattern !== null) expect(PATTERNS[pattern].ground).toBe(color)
  })

  test('for having no value stand on white in lines of at least 3:1', () => {
    for (const id of ['noResidents', 'missing', 'suppressed', 'notPublished', 'notApplicable', 'undefined'] as const) {
      expect(PATTERNS[id].ground).toBe(chrome.WHITE)
      for (const mark of [...PATTERNS[id].strokes, ...PATTERNS[id].dots]) {
        expect(contrastRatio(mark.color, chrome.WHITE)).toBeGreaterThanOrEqual(3)
      }
    }
  })
})

test('the style sheet has the same ink and paper as the charts', () => {
  const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')
  const token = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
  expect({
    ink: token('ink'),
    secondary: token('ink-secondary'),
    control: token('control'),
    axis: token('axis'),
    hairline: token('hairline'),
    warm: token('warm'),
    land: token('land'),
    hatch: token('hatch'),
    white: token('white'),
    mark: token('mark'),
  }).toEqual({
    ink: chrome.INK,
    secondary: chrome.INK_SECONDARY,
    control: chrome.CONTROL,
    axis: chrome.AXIS,
    hairline: chrome.HAIRLINE,
    warm: chrome.WARM,
    land: chrome.LAND,
    hatch: chrome.HATCH,
    white: chrome.WHITE,
    mark: chrome.MARK,
  })
})
