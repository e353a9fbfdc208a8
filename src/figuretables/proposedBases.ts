import type { LayerDescription } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'
import { comparable } from './cellText.ts'
import { agesIn } from './layerNames.ts'

const PEOPLE = /^(?:antal )?(?:folkmängd|befolkning|invånare|personer|population|inhabitants|residents|persons)$/u
const OF_AGES = /[\s,(]*(?:(?:i åldern|aged)\s+)?\d{1,2}\s*[-–]\s*\d{1,2}(?:\s*(?:år|years))?\)?$/u

/** The ages of the people whom a heading counts, '' for all of them; null where it is not the heading of such a count. */
export function peopleOf(heading: string): string | null {
  const text = comparable(heading).toLocaleLowerCase('sv')
  return PEOPLE.test(text.replace(OF_AGES, '')) ? (agesIn(text) ?? '') : null
}

/**
 * Whom a figure is taken of, in the same words: only where its layer or its heading says so. Another count would be too
 * large or too small, and shares of few people be shown.
 */
export function peopleWanted({ population }: Layer | LayerDescription, heading: string): string | null {
  const named = population.sv === 'invånare' ? '' : agesIn(population.sv)
  return named ?? agesIn(heading)
}
