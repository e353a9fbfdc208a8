import fc from 'fast-check'
import {
  blankEffort,
  EFFORT_KINDS,
  PRECISIONS,
  SUM_STATUSES,
  UNKNOWN_SUM,
  type Committee,
  type Effort,
  type Place,
  type Register,
  type StatedSum,
} from '../../src/domain/interventions.ts'
import type { Money } from '../../src/domain/money.ts'
import { builtRegister } from './effortsRegister.ts'

export const UNIT_IDS = ['u1', 'u2', 'u3', 'u4', 'u5']
export const COMMITTEE_IDS = ['ASN', 'TN', 'KUN']
export const FUND_IDS = ['f1', 'f2']

const known = (sek: number): Money => ({ state: 'known', sek, priceYear: 2024 })
const money: fc.Arbitrary<Money> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 20_000_000 }).map(known) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Money>({ state: 'unknown' }, { state: 'undecided' }, { state: 'notApplicable' }),
  },
)
const sum: fc.Arbitrary<StatedSum> = money.map((one) => ({ ...UNKNOWN_SUM, money: one }))

/** Some of the places have a stated share; together they never have more than the whole. */
const places: fc.Arbitrary<readonly Place[]> = fc
  .array(
    fc.record({
      delomraden: fc.uniqueArray(fc.constantFrom(...UNIT_IDS), { minLength: 1, maxLength: 3 }),
      weight: fc.integer({ min: 1, max: 5 }),
      isStated: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((list) => {
    const all = list.reduce((total, { weight }) => total + weight, 1)
    return list.map(({ delomraden, weight, isStated }, index) => ({
      name: `plats ${index}`,
      level: 'delomrade' as const,
      unitId: delomraden[0] ?? null,
      delomraden,
      reading: null,
      share: isStated ? weight / all : null,
    }))
  })

const oneEffort: fc.Arbitrary<Effort> = fc
  .record({
    kind: fc.constantFrom(...EFFORT_KINDS),
    committees: fc.uniqueArray(fc.constantFrom(...COMMITTEE_IDS), { maxLength: 3 }),
    hasShares: fc.boolean(),
    applied: sum,
    proposed: sum,
    granted: sum,
    reported: sum,
    fund: fc.constantFrom(null, ...FUND_IDS),
    period: fc.constantFrom(null, { from: 2023, to: 2023 }, { from: 2023, to: 2025 }, { from: 2024, to: 2024 }),
    precision: fc.constantFrom(...PRECISIONS),
    places,
    isOpenEnded: fc.boolean(),
    hasCityWidePart: fc.boolean(),
    cityWideShare: fc.constantFrom(null, 0.25, 1),
    theme: fc.constantFrom(null, { sv: 'Trygghet', en: 'Safety' }, { sv: 'skola', en: 'school' }),
  })
  .map(({ applied, proposed, granted, reported, hasShares, cityWideShare, ...parts }) => ({
    ...blankEffort('e', { sv: 'En insats', en: 'An effort' }, 'funded'),
    ...parts,
    sums: { applied, proposed, granted, reported },
    committeeShares: hasShares ? parts.committees.map(() => 1 / parts.committees.length) : null,
    cityWideShare: parts.hasCityWidePart ? cityWideShare : null,
  }))

/** Efforts as an office may keep them: several years, stated and unstated shares, every status of the sums. */
export const anyOfficeEfforts: fc.Arbitrary<readonly Effort[]> = fc
  .array(oneEffort, { maxLength: 25 })
  .map((list) => list.map((effort, index) => ({ ...effort, id: `e${index}` })))

function cycle<T>(list: readonly [T, ...T[]], index: number): T {
  const found = list[index % list.length]
  return found === undefined ? list[0] : found
}

const NAMES = ['Rosengård', 'Lindängen', 'Kroksbäck', 'Holma', 'Möllevången', 'Hermodsdal'] as const
const UNITS = ['48208', '36213', '25609', '25611', '11316', '36105'] as const

function placeOf(index: number): Place {
  const [name, unitId] = [cycle(NAMES, index), cycle(UNITS, index)]
  return { name, level: 'delomrade', unitId, delomraden: [unitId], reading: null, share: null }
}

/** A made register of sixty efforts: eleven committees, two funds, three years, and granted sums for most of them. */
export function sixtyEfforts(): Register {
  const shipped = builtRegister()
  const ids = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10', 'N11'] as const
  const committees = ids.map((id, index): Committee => {
    const name = `Påhittade nämnden ${index + 1}`
    return { id, name: { sv: name, en: `Made-up committee ${index + 1}` }, decision: null, dissent: null, source: null }
  })
  const efforts = Array.from({ length: 60 }, (_, index) => madeEffort(index, ids))
  return { ...shipped, name: { sv: 'Prov', en: 'Trial' }, isExample: true, efforts, committees, statements: [] }
}

function madeEffort(index: number, ids: readonly [string, ...string[]]): Effort {
  const precision = cycle(PRECISIONS, index)
  const isPlaced = PRECISIONS.indexOf(precision) < 3
  const states = Object.fromEntries(
    SUM_STATUSES.map((status, step): [string, StatedSum] => [
      status,
      {
        ...UNKNOWN_SUM,
        money: (index + step) % 5 === 0 ? { state: 'unknown' } : known((index + 1) * 100_000 - step * 10_000),
      },
    ]),
  )
  return {
    ...blankEffort(
      `made-${index}`,
      { sv: `Påhittad insats ${index + 1}`, en: `Made-up effort ${index + 1}` },
      'funded',
    ),
    committees: index % 10 === 4 ? [cycle(ids, index), cycle(ids, index + 1)] : [cycle(ids, index)],
    sums: {
      applied: states['applied'] ?? UNKNOWN_SUM,
      proposed: states['proposed'] ?? UNKNOWN_SUM,
      granted: states['granted'] ?? UNKNOWN_SUM,
      reported: UNKNOWN_SUM,
    },
    fund: cycle(['state-2023', 'own-2023', null], index),
    period: cycle([{ from: 2023, to: 2023 }, { from: 2024, to: 2024 }, { from: 2023, to: 2025 }, null], index),
    precision,
    places: isPlaced ? [placeOf(index), placeOf(index + 1)] : [],
    hasCityWidePart: index % 9 === 0,
    cityWideShare: index % 18 === 0 ? 0.5 : null,
    theme: cycle([{ sv: 'Trygghet', en: 'Safety' }, null, { sv: 'Skola', en: 'School' }], index),
  }
}
