/** The order of the table of efforts; no arithmetic. */
import { PRECISIONS, type Effort } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import type { Language } from '../../domain/text.ts'
import { inTableOrder, readTableOrder, type TableOrder } from '../../state/tableOrder.ts'

const EFFORT_SORTS = [
  'name',
  'committee',
  'kind',
  'year',
  'applied',
  'granted',
  'precision',
  'places',
  'target',
] as const
export type EffortSort = (typeof EFFORT_SORTS)[number]

/** Reads the address's word for an order; anything else is by name. */
export const readEffortOrder = (word: string): TableOrder<EffortSort> => readTableOrder(word, EFFORT_SORTS, 'name')

const sekOf = (money: Money): number | null => (money.state === 'known' ? money.sek : null)

const KEYS: Readonly<Record<EffortSort, (effort: Effort, language: Language) => number | string | null>> = {
  name: ({ title }, language) => title[language],
  committee: ({ committees }) => committees[0] ?? null,
  kind: ({ kind }) => kind,
  year: ({ period }) => period?.from ?? null,
  applied: ({ sums }) => sekOf(sums.applied.money),
  granted: ({ sums }) => sekOf(sums.granted.money),
  precision: ({ precision }) => PRECISIONS.indexOf(precision),
  places: ({ places }) => places[0]?.name ?? null,
  target: ({ targetGroup }, language) => targetGroup?.[language] ?? null,
}

/** Efforts in the order asked for; what is not known comes last in both directions, by name. */
export const orderEfforts = (
  efforts: readonly Effort[],
  { key, isDescending }: TableOrder<EffortSort>,
  language: Language,
): readonly Effort[] =>
  inTableOrder(
    efforts,
    isDescending,
    { keyOf: (effort) => KEYS[key](effort, language), nameOf: ({ title }) => title[language] },
    language,
  )
