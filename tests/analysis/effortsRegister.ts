import fc from 'fast-check'
import * as v from 'valibot'
import { isPlaced } from '../../src/analysis/effortsSums.ts'
import { joinRegister } from '../../src/data/join.ts'
import { interventionsSchema } from '../../src/data/schemaInterventions.ts'
import {
  blankEffort,
  EFFORT_KINDS,
  PRECISIONS,
  withSum,
  type Effort,
  type Place,
  type Register,
} from '../../src/domain/interventions.ts'
import type { Money } from '../../src/domain/money.ts'
import { builtJson } from '../fixtures/builtData.ts'

/** The register as it is built from the memos. */
export function builtRegister(): Register {
  const joined = joinRegister(v.parse(interventionsSchema, builtJson('interventions')))
  if (!joined.ok) throw new Error(joined.error.found)
  return joined.value
}

export const EFFORT: Effort = {
  ...blankEffort('a', { sv: 'En insats', en: 'An effort' }, 'funded'),
  committees: ['ASN'],
  period: { from: 2023, to: 2023 },
}

/** One delområde, as an effort names it. */
export const PLACE: Place = {
  name: 'Holma',
  level: 'delomrade',
  unitId: '25611',
  delomraden: ['25611'],
  reading: null,
  share: null,
}

export const sek = (amount: number): Money => ({ state: 'known', sek: amount, priceYear: 2023 })

const money: fc.Arbitrary<Money> = fc.oneof(
  fc.integer({ min: 0, max: 50_000_000 }).map(sek),
  fc.constantFrom<Money>({ state: 'unknown' }, { state: 'undecided' }, { state: 'notApplicable' }),
)

/** Efforts of every kind, step, committee and state of the sum. */
export const anyEfforts: fc.Arbitrary<readonly Effort[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...EFFORT_KINDS),
      committees: fc.uniqueArray(fc.constantFrom('ASN', 'TN', 'KUN'), { maxLength: 3 }),
      applied: money,
      granted: money,
      fund: fc.constantFrom(null, 'state-2023', 'own-2023'),
      period: fc.constantFrom(null, { from: 2022, to: 2022 }, { from: 2022, to: 2023 }, { from: 2023, to: 2023 }),
      precision: fc.constantFrom(...PRECISIONS),
      isOpenEnded: fc.boolean(),
      hasCityWidePart: fc.boolean(),
    })
    .map(({ applied, granted, ...parts }) => {
      const places = isPlaced({ ...EFFORT, ...parts }) ? [PLACE] : []
      return withSum(withSum({ ...EFFORT, ...parts, places }, 'applied', applied), 'granted', granted)
    }),
  { maxLength: 30 },
)
