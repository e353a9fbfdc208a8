import { describe, expect, test } from 'vitest'
import { INK, LAND, WHITE } from '../../src/symbology/chrome.ts'
import { contrastRatio } from '../../src/symbology/contrast.ts'
import { borderTone } from '../../src/symbology/mapLines.ts'
import { DIVERGING, sequential, TENURE, TENURE_IDS } from '../../src/symbology/palettes.ts'

const MAPS = {
  sequential: sequential(5),
  diverging: DIVERGING,
  tenure: TENURE_IDS.map((id) => TENURE[id]),
}

describe('the border between two areas', () => {
  test.each(Object.entries(MAPS))('can be seen between any two fills of a %s map', (_, fills) => {
    // Areas without a value lie on white; efforts lie on the colour of land.
    const colors = [...fills.map(({ color }) => color), WHITE, LAND]
    for (const a of colors) {
      for (const b of colors) {
        const tone = borderTone(a, b)
        const line = tone === 'white' ? WHITE : INK
        const seen = tone === 'none' ? contrastRatio(a, b) : Math.min(contrastRatio(line, a), contrastRatio(line, b))
        expect(seen, `${a} ${b} ${tone}`).toBeGreaterThanOrEqual(3)
      }
    }
  })

  test('is white between dark classes, ink between light ones, and not needed between light and dark', () => {
    const [c1 = '', c2 = '', c3 = '', c4 = '', c5 = ''] = sequential(5).map(({ color }) => color)
    expect([borderTone(c3, c4), borderTone(c5, c5), borderTone(c3, c3)]).toEqual(['white', 'white', 'white'])
    expect([borderTone(c1, c1), borderTone(c1, c3), borderTone(WHITE, c2)]).toEqual(['ink', 'ink', 'ink'])
    expect([borderTone(c1, c4), borderTone(c2, c5), borderTone(WHITE, c5)]).toEqual(['none', 'none', 'none'])
  })

  test('does not depend on which area comes first', () => {
    for (const { color: a } of sequential(5)) {
      for (const { color: b } of sequential(5)) expect(borderTone(a, b)).toBe(borderTone(b, a))
    }
  })
})
