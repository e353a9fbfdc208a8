import { describe, expect, it } from 'vitest'
import { absent, figureOf } from '../../src/domain/figures.ts'
import { contrastRatio } from '../../src/symbology/contrast.ts'
import { disparityScale } from '../../src/symbology/disparityScale.ts'
import { DIVERGING, unsettledFill } from '../../src/symbology/palettes.ts'
import { PATTERNS } from '../../src/symbology/patterns.ts'

const VALUES = [-0.08, -0.05, -0.02, -0.01, -0.004, 0.001, 0.004, 0.02, 0.05, 0.09]
const FIGURES = [...VALUES.map(figureOf), absent('noResidents')]

describe('the scale of money against need', () => {
  it('puts rings on what an assumption decides, on the colour of the chosen rule', () => {
    const isUnsettled = FIGURES.map((_, index) => index % 2 === 0)
    const { scale, fillOf } = disparityScale(FIGURES, isUnsettled)
    FIGURES.forEach((figure, index) => {
      const fill = fillOf(index)
      expect(fill.color).toBe(scale.colorOf(figure).color)
      if (figure.state === 'value') {
        expect(fill.pattern?.startsWith('unsettled') ?? false).toBe(isUnsettled[index])
      }
    })
    expect(fillOf(10).pattern).toBe('noResidents')
  })

  it('counts each area once, settled or not', () => {
    const { classes } = disparityScale(FIGURES, [true, true, true])
    expect(classes.reduce((sum, { settled, unsettled }) => sum + settled + unsettled, 0)).toBe(VALUES.length)
    expect(classes.reduce((sum, { unsettled }) => sum + unsettled, 0)).toBe(3)
    expect(classes[0]?.to).toBeNull()
    expect(classes.at(-1)?.unsettled).toBeGreaterThan(0)
  })

  it('has rings that show: an ink edge or a white middle with 3:1 against every ground', () => {
    for (const fill of DIVERGING) {
      const { pattern } = unsettledFill(fill)
      const spec = PATTERNS[pattern ?? 'missing']
      expect(spec.ground).toBe(fill.color)
      const best = spec.dots.reduce((most, { color }) => Math.max(most, contrastRatio(color, fill.color)), 0)
      expect(best).toBeGreaterThan(3)
    }
  })
})
