/** Runtime schema of `interventions.json`: the register of efforts, and what the memos say in sum. */
import * as v from 'valibot'
import { EFFORT_KINDS, PRECISIONS } from '../domain/interventions.ts'
import { count, level, localText, version } from './schemaParts.ts'

const sourceLine = v.strictObject({ document: v.string(), lines: v.string() })

const money = v.variant('state', [
  v.strictObject({ state: v.literal('known'), sek: count, priceYear: v.number() }),
  v.strictObject({ state: v.picklist(['unknown', 'undecided', 'notApplicable']) }),
])

export const interventionsSchema = v.strictObject({
  schemaVersion: version,
  efforts: v.array(
    v.strictObject({
      id: v.string(),
      kind: v.picklist(EFFORT_KINDS),
      committees: v.array(v.string()),
      title: localText,
      applied: money,
      granted: money,
      fund: v.nullable(v.string()),
      period: v.nullable(v.strictObject({ from: v.number(), to: v.number() })),
      precision: v.picklist(PRECISIONS),
      places: v.array(
        v.strictObject({
          name: v.string(),
          level,
          unitId: v.nullable(v.string()),
          delomraden: v.array(v.string()),
          reading: v.nullable(localText),
        }),
      ),
      isOpenEnded: v.boolean(),
      hasCityWidePart: v.boolean(),
      targetGroup: v.nullable(localText),
      partners: v.nullable(localText),
      sources: v.array(sourceLine),
      note: v.nullable(localText),
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
})

export type InterventionsFile = v.InferOutput<typeof interventionsSchema>
