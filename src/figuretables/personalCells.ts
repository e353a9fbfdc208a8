import { personalDataIn, type PersonalData } from '../domain/personalData.ts'

/** Looking closely takes time; without these signs there is nothing to find. */
const MAY_BE_PERSONAL = /[@＠]|\bat\b|(?:\d\D{0,3}){8}/iu

export const personalIn = (text: string): readonly PersonalData[] =>
  MAY_BE_PERSONAL.test(text) ? personalDataIn(text) : []

/** The text with dots for what leads to a person: a report must not carry on what it asks to be taken away. */
export function masked(text: string): string {
  let rest = text
  for (const { found, at } of personalIn(text).toReversed()) {
    rest = `${rest.slice(0, at + 1)}${'•'.repeat(found.length - 1)}${rest.slice(at + found.length)}`
  }
  return rest
}
