/**
 * The limits of disclosure control. They are chosen by this project; no law and no publisher sets them, so they are
 * proposals until somebody whose task it is has confirmed them (`docs/protection.md`).
 */
import * as v from 'valibot'
import { LAYER_GROUPS } from '../domain/layers.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.gtValue(0), v.maxValue(1))
const group = v.picklist(LAYER_GROUPS)
const words = v.pipe(v.string(), v.minLength(1))

export const protectionRulesSchema = v.strictObject({
  format: v.literal(1),
  /** Where the limits are from; there is nothing else that they could be from yet. */
  chosenBy: v.literal('project'),
  /** The role, never the name, of who has confirmed the limits, with the date; null = they are proposals. */
  confirmedBy: v.nullable(v.strictObject({ role: words, date: v.pipe(v.string(), v.isoDate()) })),
  counts: v.strictObject({
    /** Counts from 1 up to this one are left out. */
    hiddenUpTo: v.pipe(count, v.minValue(1)),
    /** What may be computed of a count that is left out must leave at least so much between lowest and highest. */
    leastWidth: v.pipe(count, v.minValue(1)),
  }),
  areas: v.strictObject({
    /** Areas with fewer residents, but some, are shown without figures. */
    fewestResidents: v.pipe(count, v.minValue(1)),
  }),
  shares: v.strictObject({
    smallestBase: v.pipe(count, v.minValue(1)),
    /** Whole per cent of fewer than this, one decimal from there. */
    wholePercentBelow: count,
    /** A written share must leave at least so many counts possible. */
    fewestCounts: v.pipe(count, v.minValue(1)),
    /** In areas with fewer residents the ends are written as "at most" and "at least". */
    boundedBelow: count,
    boundedWithin: v.pipe(share, v.maxValue(0.5)),
    /** The groups of layers that this is about: those about people. */
    boundedGroups: v.array(group),
  }),
  amounts: v.strictObject({
    smallestBase: v.pipe(count, v.minValue(1)),
    /** Amounts are rounded to so many thousand kronor, and to so many price base amounts. */
    roundedToTkr: v.pipe(v.number(), v.gtValue(0)),
    roundedToPbb: v.pipe(v.number(), v.gtValue(0)),
  }),
  /** Pairs of groups that are never tabulated against each other. */
  neverCrossed: v.array(v.strictTuple([group, group])),
})

export type ProtectionRules = v.InferOutput<typeof protectionRulesSchema>

export const DEFAULT_RULES: ProtectionRules = {
  format: 1,
  chosenBy: 'project',
  confirmedBy: null,
  counts: { hiddenUpTo: 4, leastWidth: 5 },
  areas: { fewestResidents: 100 },
  shares: {
    smallestBase: 100,
    wholePercentBelow: 1000,
    fewestCounts: 5,
    boundedBelow: 500,
    boundedWithin: 0.05,
    boundedGroups: ['people', 'income', 'origin', 'work', 'education', 'support'],
  },
  amounts: { smallestBase: 50, roundedToTkr: 1, roundedToPbb: 0.02 },
  neverCrossed: [
    ['origin', 'income'],
    ['origin', 'housing'],
    ['origin', 'support'],
  ],
}
