import type { Figure } from '../domain/figures.ts'
import { categoryScale, type ColorScale } from './colorScale.ts'
import { TENURE, type Fill } from './palettes.ts'
import { MIXED_GROUND, type PatternId } from './patterns.ts'

/** Types of areas by which tenures make them up, the mixes first: of all three, of two, then what dominates. */
export const MIX_IDS = [
  'mixAll',
  'mixRentalCooperative',
  'mixRentalOwner',
  'mixCooperativeOwner',
  'rental',
  'cooperative',
  'owner',
] as const
export type MixId = (typeof MIX_IDS)[number]

/** The type as a set of forms in bits, which is what the figures hold: 1 rental, 2 cooperative, 4 owner. */
export const MIX_BITS: Readonly<Record<MixId, number>> = {
  mixAll: 7,
  mixRentalCooperative: 3,
  mixRentalOwner: 5,
  mixCooperativeOwner: 6,
  rental: 1,
  cooperative: 2,
  owner: 4,
}

const mix = (pattern: PatternId): Fill => ({ color: MIXED_GROUND, pattern })

/** What dominates has the colour and pattern of its form; all mixes share one ground, and their marks tell them apart. */
export const MIX_FILLS: Readonly<Record<MixId, Fill>> = {
  mixAll: TENURE.mixed,
  mixRentalCooperative: mix('mixRentalCooperative'),
  mixRentalOwner: mix('mixRentalOwner'),
  mixCooperativeOwner: mix('mixCooperativeOwner'),
  rental: TENURE.rental,
  cooperative: TENURE.cooperative,
  owner: TENURE.owner,
}

/** The type that the bits stand for. */
export const mixIdOf = (bits: number): MixId | undefined => MIX_IDS.find((id) => MIX_BITS[id] === bits)

/** Colours for the types. */
export const mixScale = (figures: readonly Figure[]): ColorScale =>
  categoryScale(
    figures,
    MIX_IDS.map((id) => ({ ...MIX_FILLS[id], id, value: MIX_BITS[id] })),
  )
