/** Ground between areas that none of them has, where their borders have different points. */
import { describe, expect, test } from 'vitest'
import { collection, detailOf, feature, jsonBytes, polygon, readBytes, type Position } from './areaFixtures.ts'

/** A rectangle in hundredths of a degree from 13.00, 55.60, moved by steps of the seventh decimal. */
const rectangle = ([w, s, e, n]: [number, number, number, number], off = 0): Position[] => {
  const at = (x: number, y: number): Position => [
    Math.round(13e7 + x * 1e5 + off) / 1e7,
    Math.round(55.6e7 + y * 1e5 + off) / 1e7,
  ]
  return [at(w, s), at(e, s), at(e, n), at(w, n), at(w, s)]
}

/** Two between which and two more that go straight on beside them there is a gap of so many hundredths of a degree. */
const town = (gap: number, off = 0): Uint8Array<ArrayBuffer> =>
  jsonBytes(
    collection([
      feature('west', polygon(rectangle([0, 0, 1, 2]))),
      feature('low', polygon(rectangle([1, 0, 2, 1], off))),
      feature('high', polygon(rectangle([1, 1 + gap, 2, 2], off))),
      feature('east', polygon(rectangle([2, 0, 3, 2]))),
    ]),
  )

describe('a gap between areas whose borders have no points in common there', () => {
  test('is found, with the areas around it and its size', async () => {
    const reading = await readBytes(town(0.1))
    expect(reading.findings.map(({ code }) => code)).toEqual(['areasGap'])
    expect(detailOf(reading, 'areasGap', 'names')).toBe('Område west, Område low, Område high, Område east')
    // A hundredth of a degree to the east is 630 m, a thousandth to the north 111 m.
    expect(Math.abs(Number(detailOf(reading, 'areasGap', 'squareMeters')) - 70_150)).toBeLessThan(300)
  })

  test('is found where points lie beside the border of the others by rounding', async () => {
    const reading = await readBytes(town(0.1, 1))
    expect(reading.findings.map(({ code }) => code)).toEqual(['areasGap'])
  })

  test('is none where there is no gap', async () => {
    expect((await readBytes(town(0))).findings).toEqual([])
    expect((await readBytes(town(0, 1))).findings).toEqual([])
  })
})
