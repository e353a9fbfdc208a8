import * as v from 'valibot'
import { LAYER_GROUPS, LAYER_KINDS, LAYER_UNITS, STATISTICS } from '../domain/layers.ts'
import { localText } from './schemaParts.ts'

/** A layer as the catalogue describes it, and as a delivery describes one of its own. */
export const layerSchema = v.strictObject({
  id: v.string(),
  group: v.picklist(LAYER_GROUPS),
  kind: v.picklist(LAYER_KINDS),
  unit: v.picklist(LAYER_UNITS),
  statistic: v.picklist(STATISTICS),
  name: localText,
  sentence: localText,
  short: localText,
  population: localText,
  definition: localText,
  source: v.string(),
  breaks: v.nullable(v.array(v.number())),
  isSplitBySex: v.boolean(),
  seriesBreaks: v.array(v.strictObject({ year: v.number(), reason: localText })),
  isSensitive: v.boolean(),
})
