/** Sums for larger areas, made of what is shown for the smaller ones: they must tell nothing of what is left out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sumOfParts } from '../../scripts/data/officialParts.ts'
import type { FigureDelivery } from '../../src/domain/delivery.ts'
import { absent, isWithheld, type Figure, type FigureColumn } from '../../src/domain/figures.ts'
import { unitLevel } from '../../src/domain/units.ts'
import { protectDelivery } from '../../src/protection/protectDelivery.ts'
import { groundWith, type ProtectionGround } from '../../src/protection/protectionGround.ts'
import { DEFAULT_RULES } from '../../src/protection/rules.ts'
import { staysProtected } from '../../src/protection/staysProtected.ts'
import { widthOf, type Sum } from './fillings.ts'
import { delivery, groundOf, levelOf, type MadeColumn } from './madeDelivery.ts'

const LARGER = ['norr', 'soder'] as const
const partsOf = (at: number, units: number): readonly number[] =>
  Array.from({ length: units }, (_, unit) => unit).filter((unit) => unit % LARGER.length === at)

function groundFor(units: number): ProtectionGround {
  const people = groundOf(Array.from({ length: units }, () => 5000))
  const small = levelOf(units).units.map((unit, at) => ({ ...unit, parents: { stadsdel: LARGER[at % 2] ?? '' } }))
  const place = { areaHectares: 1, isInhabited: true, point: [13, 55] as const, parents: {} }
  const whole = LARGER.map((id) => ({ ...place, id, name: id }))
  return {
    ...people,
    levels: new Map([
      ['delomrade', unitLevel('delomrade', 'made-1', small, [])],
      ['stadsdel', unitLevel('stadsdel', 'made-1', whole, [])],
    ]),
  }
}

const larger = ({ figures }: FigureColumn): Figure[] =>
  LARGER.map((_, at) => sumOfParts(partsOf(at, figures.length).flatMap((unit) => figures[unit] ?? [])))

function protectedOf(...columns: readonly MadeColumn[]): FigureDelivery {
  const units = columns[0]?.values.length ?? 0
  const { delivery: out } = protectDelivery(delivery(columns), DEFAULT_RULES, groundFor(units))
  if (out === null) throw new Error('refused')
  return out
}

/** The data set with the delivery and what was computed of it for the larger areas. */
function shownWith(out: FigureDelivery): ProtectionGround {
  const ground = groundWith(groundFor(out.columns[0]?.column.figures.length ?? 0), out)
  const computed = out.columns.map(({ column }): FigureColumn => ({
    ...column,
    level: 'stadsdel',
    basis: 'summedDelomraden',
    figures: larger(column),
    city: column.city.state === 'value' ? column.city : absent('suppressed'),
  }))
  return { ...ground, columns: new Map([...ground.columns, ['stadsdel', computed]]) }
}

const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 5, max: 30 }))
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const table = fc
  .array(few, { minLength: 3, maxLength: 6 })
  .map((values): MadeColumn => ({ layer: 'own-a', values, city: sumOf(values) }))
const isHidden = isWithheld

describe('sums for larger areas of what is shown for the smaller ones', () => {
  it('leave every hidden count at least six possible values', () => {
    let hidden = 0
    let summed = 0
    fc.assert(
      fc.property(table, (made) => {
        const [kept] = protectedOf(made).columns
        if (kept === undefined) throw new Error('no column')
        const { column } = kept
        const shown = [...column.figures, ...larger(column), column.city]
        const units = column.figures.length
        const ranges = shown.map((figure): readonly [number, number] =>
          figure.state === 'value' ? [figure.value, figure.value] : [0, Infinity],
        )
        const cells = column.figures.map((_, unit) => unit)
        const sums: Sum[] = [
          { whole: units + LARGER.length, parts: cells, isExact: true },
          { whole: units + LARGER.length, parts: LARGER.map((_, at) => units + at), isExact: true },
          ...LARGER.map((_, at) => ({ whole: units + at, parts: partsOf(at, units), isExact: true })),
        ]
        summed += larger(column).filter(({ state }) => state === 'value').length
        for (const cell of cells.filter((unit) => column.figures[unit]?.state === 'suppressed')) {
          hidden += 1
          expect(widthOf(cell, ranges, sums, 5)).toBe(5)
        }
      }),
      { numRuns: 150, seed: 20261123 },
    )
    expect([hidden > 100, summed > 100]).toEqual([true, true])
  })

  it('do not make a delivery open that is protected without them', () => {
    let gaps = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(few, few), { minLength: 4, maxLength: 6 }), fc.boolean(), (rows, hasTotal) => {
        const [ones, others] = [rows.map(([one]) => one), rows.map(([, other]) => other)]
        const all = rows.map(([one, other]) => one + other)
        const out = protectedOf(
          { layer: 'own-a', values: all, city: sumOf(all) },
          { layer: 'own-b', values: ones, city: hasTotal ? sumOf(ones) : null, partOf: 'own-a' },
          { layer: 'own-c', values: others, city: sumOf(others), partOf: 'own-a' },
        )
        const ground = shownWith(out)
        gaps += (ground.columns.get('stadsdel') ?? []).filter((one) => one.figures.some(isHidden)).length
        expect(staysProtected(out, DEFAULT_RULES, groundWith(groundFor(rows.length), out))).toBe(true)
        // A sum that anybody can compute, though no single part of it, is no secret of its own.
        expect(staysProtected(out, DEFAULT_RULES, ground)).toBe(true)
      }),
      { numRuns: 120, seed: 9 },
    )
    expect(gaps).toBeGreaterThan(50)
  })
})
