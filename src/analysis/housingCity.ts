import { at } from '../math/column.ts'
import { dissimilarity } from '../measures/dissimilarity.ts'
import { multigroupInformationTheory } from '../measures/multigroupInformationTheory.ts'
import { mutualInformation } from '../measures/mutualInformation.ts'
import { TENURE_FORMS } from './tenure.ts'
import type { TenureHomes } from './housingHomes.ts'

/** How the forms are spread over the city's areas. */
export interface Segmentation {
  /** Each form's share of all that is counted. */
  readonly shares: readonly number[]
  readonly mutualInformation: number
  readonly informationTheory: number
  /** Per form, against the other two together. */
  readonly dissimilarity: readonly number[]
}

/**
 * Segmentation counted in homes, and with each area weighing as much as its residents. The second gives an area's mix
 * the weight of who lives there; it does not say which form a person lives in, which the figures do not tell.
 */
export function segmentations(homes: TenureHomes): { readonly homes: Segmentation; readonly residents: Segmentation } {
  const weighted = homes.shares.map((share) => share.map((value, unit) => value * at(homes.people, unit)))
  return { homes: segmentation(homes.homes), residents: segmentation(weighted) }
}

function segmentation(forms: readonly Float64Array[]): Segmentation {
  const sums = forms.map((form) => form.reduce((sum, value) => sum + value, 0))
  const all = sums.reduce((sum, value) => sum + value, 0)
  return {
    shares: sums.map((sum) => sum / all),
    mutualInformation: mutualInformation(forms),
    informationTheory: multigroupInformationTheory(forms),
    dissimilarity: TENURE_FORMS.map((_, form) => dissimilarity(forms[form] ?? [], othersOf(forms, form))),
  }
}

const othersOf = (forms: readonly Float64Array[], form: number): Float64Array =>
  Float64Array.from(forms[form] ?? [], (_, unit) =>
    forms.reduce((sum, column, index) => (index === form ? sum : sum + at(column, unit)), 0),
  )
