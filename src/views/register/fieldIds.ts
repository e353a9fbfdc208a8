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
