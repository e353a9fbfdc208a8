/** The fields of the form that a check can lead to. */
export const FIELDS = [
  'title',
  'titleEn',
  'kind',
  'committees',
  'committeeShares',
  'theme',
  'budgetGoal',
  'instrument',
  'related',
  'partners',
  'fund',
  'applied',
  'proposed',
  'granted',
  'reported',
  'staffing',
  'from',
  'to',
  'precision',
  'places',
  'cityWideShare',
  'targetGroup',
  'ageFrom',
  'ageTo',
  'followUpText',
  'sources',
  'reservations',
  'note',
] as const
export type FieldId = (typeof FIELDS)[number]

/** The id of a field in the page: a check links to it. */
export const fieldElementId = (field: FieldId | `${FieldId}-${string}`): string => `insats-${field}`

/** Brings a field into view with the focus in it. */
export function focusField(field: FieldId): void {
  // A field that is not there as the effort stands leads to the top of the form.
  const element = document.getElementById(fieldElementId(field)) ?? document.getElementById(fieldElementId('title'))
  element?.scrollIntoView({ block: 'center' })
  element?.focus()
}
