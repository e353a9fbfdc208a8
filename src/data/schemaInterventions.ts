/** Runtime schema of `interventions.json`: the register of efforts, and what the memos say in sum. */
import * as v from 'valibot'
import {
  EFFORT_KINDS,
  FOLLOW_UP_KINDS,
  INSTRUMENTS,
  PRECISIONS,
  SUM_STATUSES,
  TARGET_SEXES,
} from '../domain/interventions.ts'
import { count, level, localText, version } from './schemaParts.ts'

const sourceLine = v.strictObject({ document: v.string(), lines: v.string() })

const money = v.variant('state', [
  v.strictObject({ state: v.literal('known'), sek: count, priceYear: v.number() }),
  v.strictObject({ state: v.picklist(['unknown', 'undecided', 'notApplicable']) }),
])

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

const statedSum = v.strictObject({ money, date: v.nullable(v.string()), source: v.nullable(sourceLine) })

const staffing = v.variant('state', [
  v.strictObject({ state: v.literal('known'), fullTimeEquivalents: v.pipe(v.number(), v.minValue(0)) }),
  v.strictObject({ state: v.picklist(['unknown', 'undecided', 'notApplicable']) }),
])

const text = v.nullable(localText)

const placeReading = {
  name: v.string(),
  level,
  reading: text,
}

export const interventionsSchema = v.strictObject({
  schemaVersion: version,
  name: text,
  isExample: v.boolean(),
  efforts: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(EFFORT_KINDS),
      committees: v.array(v.string()),
      committeeShares: v.nullable(v.array(share)),
      title: localText,
      sums: v.strictObject({ applied: statedSum, proposed: statedSum, granted: statedSum, reported: statedSum }),
      staffing,
      fund: v.nullable(v.string()),
      period: v.nullable(v.strictObject({ from: v.number(), to: v.number() })),
      precision: v.picklist(PRECISIONS),
      places: v.array(
        v.strictObject({
          ...placeReading,
          unitId: v.nullable(v.string()),
          delomraden: v.array(v.string()),
          share: v.nullable(share),
        }),
      ),
      isOpenEnded: v.boolean(),
      hasCityWidePart: v.boolean(),
      cityWideShare: v.nullable(share),
      targetGroup: text,
      targetAges: v.nullable(v.strictObject({ from: v.nullable(count), to: v.nullable(count) })),
      targetSex: v.nullable(v.picklist(TARGET_SEXES)),
      theme: text,
      budgetGoal: text,
      instrument: v.nullable(v.picklist(INSTRUMENTS)),
      partners: text,
      related: v.array(v.string()),
      followUp: v.nullable(v.strictObject({ kind: v.picklist(FOLLOW_UP_KINDS), text })),
      sources: v.array(sourceLine),
      reservations: text,
      note: text,
      isHistory: v.boolean(),
    }),
  ),
  committees: v.array(
    v.strictObject({
      id: v.string(),
      name: localText,
      decision: v.nullable(localText),
      dissent: v.nullable(localText),
      source: v.nullable(sourceLine),
    }),
  ),
  funds: v.array(
    v.strictObject({
      id: v.string(),
      name: localText,
      purpose: localText,
      year: v.number(),
      amount: money,
      source: sourceLine,
    }),
  ),
  statements: v.array(
    v.strictObject({
      id: v.string(),
      subject: v.string(),
      amount: v.nullable(money),
      count: v.nullable(count),
      text: localText,
      source: sourceLine,
    }),
  ),
  documents: v.array(v.strictObject({ id: v.string(), reference: v.string(), date: v.string(), title: localText })),
  allocations: v.array(
    v.strictObject({
      committee: v.string(),
      fund: v.nullable(v.string()),
      status: v.picklist(SUM_STATUSES),
      money,
      source: v.nullable(sourceLine),
    }),
  ),
  readings: v.array(v.strictObject({ ...placeReading, unitIds: v.array(v.string()) })),
})

export type InterventionsFile = v.InferOutput<typeof interventionsSchema>
