import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { layerSummary } from '../../src/analysis/layerSummary.ts'
import type { LayerField } from '../../src/analysis/layerField.ts'
import { CLASSIFICATIONS, type Query } from '../../src/analysis/query.ts'
import { figureOf } from '../../src/domain/figures.ts'
import type { AppState } from '../../src/state/store.ts'
import { bareFigureText, contextOf } from '../../src/state/figureText.ts'
import { selectLayerMap } from '../../src/state/mapView.ts'
import { selectField, selectScale } from '../../src/state/selectors.ts'
import { writtenFigure, writtenFigures, writtenOrder, writtenRank } from '../../src/state/writtenFigures.ts'
import { classScale } from '../../src/symbology/colorScale.ts'
import { formatLimits } from '../../src/symbology/formatLimits.ts'
import { catalogOf, stateFor, there } from '../fixtures/builtSite.ts'

const METHODS = ['quantile', 'natural', 'equal'] as const
const FIXED = [0.05, 0.1, 0.2, 0.4]

let share: LayerField
beforeAll(async () => {
  share = there(selectField(await stateFor({})))
})

/** A field of made-up areas: their shares, and how many live there. */
const fieldOf = (areas: readonly (readonly [value: number, residents: number])[]): LayerField => ({
  ...share,
  figures: areas.map(([value]) => figureOf(value)),
  residents: areas.map(([, residents]) => residents),
  isWholePercent: false,
})
const textOf = (field: LayerField, index: number): string =>
  bareFigureText(field.figures[index] ?? figureOf(0), contextOf(field, index, 'sv'))

const areas = fc.array(
  fc.tuple(
    fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.14, max: 0.17, noNaN: true })),
    fc.constantFrom(200, 499, 500, 700, 999, 1000, 4000),
  ),
  { minLength: 1, maxLength: 60 },
)

describe('areas that are written alike', () => {
  it('are one number, and areas written otherwise are others', () => {
    fc.assert(
      fc.property(areas, (made) => {
        const field = fieldOf(made)
        const numbers = new Map<string, number>()
        field.figures.forEach((figure, index) => {
          const written = writtenFigure(figure, contextOf(field, index, 'sv'))
          const value = written.state === 'value' ? written.value : Number.NaN
          const text = textOf(field, index)
          expect(value).toBe(numbers.get(text) ?? value)
          numbers.set(text, value)
        })
        // "16" and "16,0" are one number, and what is only said to be beyond one has a number beside it.
        const texts = [...numbers.keys()].map((text) =>
          text
            .replace(/,0$/, '')
            .replace(/^högst\s5$/, '4,9')
            .replace(/^minst\s95$/, '95'),
        )
        expect(new Set(numbers.values()).size).toBe(new Set(texts).size)
      }),
      { numRuns: 1000 },
    )
  })

  it('share a class however the classes are made, and no limit has more digits than the figures', () => {
    fc.assert(
      fc.property(areas, fc.constantFrom(...METHODS, 'fixed' as const), (made, method) => {
        const field = fieldOf(made)
        const written = writtenFigures(field)
        const scale = classScale(written, method, FIXED)
        const classes = new Map<string, number | null>()
        written.forEach((figure, index) => {
          const text = textOf(field, index).replace(/,0$/, '')
          const found = figure.state === 'value' ? scale.classOf(figure.value) : null
          expect(found).toBe(classes.get(text) ?? found)
          classes.set(text, found)
        })
        for (const limit of formatLimits(scale.limits, 'percent', 'sv')) expect(limit).toMatch(/^\d+(,\d)?$/)
      }),
      // Two areas nearer to each other than equal steps for five classes are wide, and two of which the upper one's limit
      // is lost when a quotient just below a whole number is rounded down.
      {
        numRuns: 1000,
        examples: [
          [
            [
              [0.165, 200],
              [0.1675, 1000],
            ],
            'equal',
          ],
          [
            [
              [0.1415, 1000],
              [0.1425, 1000],
            ],
            'quantile',
          ],
        ],
      },
    )
  })

  it('stand on the side of a limit that their text stands on', () => {
    const field = fieldOf([
      [0.0996, 4000],
      [0.1004, 4000],
      [0.0994, 4000],
      [0.0951, 600],
      [0.03, 300],
    ])
    const scale = classScale(writtenFigures(field), 'fixed', FIXED)
    const classOf = (index: number) => {
      const figure = writtenFigures(field)[index]
      return figure?.state === 'value' ? scale.classOf(figure.value) : null
    }
    expect([0, 1, 2, 3, 4].map((index) => `${textOf(field, index)} ${String(classOf(index))}`)).toEqual([
      '10,0 2',
      '10,0 2',
      '9,9 1',
      '10 2',
      'högst\u00a05 0',
    ])
  })

  it('look alike on the map, for every layer of the data set and every way to make classes', async () => {
    const first = await stateFor({})
    for (const layer of catalogOf(first).layers) {
      const level = catalogOf(first).availability.find((entry) => entry.layer === layer.id)?.level ?? null
      for (const classification of CLASSIFICATIONS) {
        const state = await stateFor({ layer: layer.id, level, classification } satisfies Partial<Query>)
        expect(parted(state)).toEqual([])
      }
    }
  })
})

/** Texts that stand on areas of different looks. */
function parted(state: AppState): readonly string[] {
  const looks = new Map<string, Set<string>>()
  for (const { value, fill } of there(selectLayerMap(state)).areas) {
    looks.set(value, (looks.get(value) ?? new Set()).add(`${fill.color} ${fill.pattern ?? ''}`))
  }
  const scale = there(selectScale(state))
  const inClass = writtenFigures(there(selectField(state))).flatMap((figure) =>
    figure.state === 'value' ? [scale.classOf(figure.value)] : [],
  )
  // The legend counts what the map paints.
  expect(scale.classes.map(({ count }) => count)).toEqual(
    scale.classes.map((_, index) => inClass.filter((found) => found === index).length),
  )
  return [...looks].flatMap(([value, fills]) => (fills.size > 1 ? [value] : []))
}

describe('what can be known of an order from what is written', () => {
  const field = () =>
    fieldOf([
      [0.001, 300],
      [0.02, 4000],
      [0.049, 100],
      [0.3, 4000],
      [0.3004, 4000],
      [0.97, 400],
      [0.99, 4000],
    ])

  it('leaves out of the ends what is only said to be beyond a number', () => {
    const made = field()
    const summary = layerSummary(made)
    expect(writtenOrder(made, summary)).toEqual({ order: [1, 3, 4, 6], atMost: [0, 2], atLeast: [5] })
  })

  it('ranks only what is certain', () => {
    const ranks = field().figures.map((_, index) => writtenRank(field(), index))
    expect(ranks).toEqual([
      { lower: 0, higher: 4 },
      { lower: 0, higher: 4 },
      { lower: 0, higher: 4 },
      { lower: 3, higher: 2 },
      { lower: 3, higher: 2 },
      { lower: 5, higher: 0 },
      { lower: 5, higher: 0 },
    ])
  })
})
