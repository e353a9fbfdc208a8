import { describe, expect, it } from 'vitest'
import type { ArealUnit } from '../../src/domain/units.ts'
import { placeNameLabels } from '../../src/state/effortsLabels.ts'

const KM_NORTH = 1 / 111.3
const KM_EAST = 1 / 62.9

/** An area so many kilometres east and north of the middle of the city. */
const unit = (name: string, east: number, north: number, areaHectares: number): ArealUnit => ({
  id: name,
  name,
  point: [13 + east * KM_EAST, 55.58 + north * KM_NORTH],
  areaHectares,
  isInhabited: true,
  parents: {},
})
const labelsOf = (units: readonly ArealUnit[]) =>
  placeNameLabels(units.map((one) => ({ name: one.name, units: [one] })))
const kmEastOf = (lon: number) => (lon - 13) / KM_EAST
const kmNorthOf = (lat: number) => (lat - 55.58) / KM_NORTH

describe('names of places on the map', () => {
  it('stand inside a place that has room for them', () => {
    const [label] = labelsOf([unit('Stor', 0, 0, 2000)])
    expect(kmEastOf(label?.point[0] ?? 0)).toBeCloseTo(0, 6)
    expect(kmNorthOf(label?.point[1] ?? 0)).toBeCloseTo(0, 6)
  })

  it('stand to the right of a small place that is alone', () => {
    const [label] = labelsOf([unit('Liten', 0, 0, 20)])
    expect(kmEastOf(label?.point[0] ?? 0)).toBeGreaterThan(0.5)
    expect(kmNorthOf(label?.point[1] ?? 0)).toBeCloseTo(0, 6)
  })

  it('give way to a name that is already there', () => {
    const labels = labelsOf([unit('Norra', 0, 0.15, 20), unit('Södra', 0, -0.15, 20)])
    const [first, second] = labels.map(({ point }) => Math.sign(kmEastOf(point[0])))
    expect([first, second].sort()).toEqual([-1, 1])
  })

  it('keep off the other places', () => {
    const labels = labelsOf([unit('Liten', 0, 0, 20), unit('Granne', 1.6, 0, 600)])
    const small = labels.find(({ text }) => text === 'Liten')
    expect(kmEastOf(small?.point[0] ?? 0)).toBeLessThan(0)
  })

  it('are as many as the places, each of the higher rank', () => {
    const labels = labelsOf([unit('A', 0, 0, 20), unit('B', 0, 0, 20), unit('C', 0, 0, 20)])
    expect(labels.map(({ text, rank }) => `${text} ${rank}`).sort()).toEqual(['A larger', 'B larger', 'C larger'])
  })
})
