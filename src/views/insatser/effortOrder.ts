/** The order of the table of efforts; no arithmetic. */
import { PRECISIONS, type Effort } from '../../domain/interventions.ts'
import type { Money } from '../../domain/money.ts'
import type { Language } from '../../domain/text.ts'
import { collator } from '../../symbology/formatDate.ts'

export const EFFORT_SORTS = [
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

export interface EffortOrder {
  readonly key: EffortSort
  readonly isDescending: boolean
}

/** Reads the address's word for an order; anything else is by name. */
export function readEffortOrder(word: string): EffortOrder {
  const key = EFFORT_SORTS.find((known) => known === word.replace('-', ''))
  return key === undefined ? { key: 'name', isDescending: false } : { key, isDescending: word.startsWith('-') }
}

export const writeEffortOrder = ({ key, isDescending }: EffortOrder): string => (isDescending ? `-${key}` : key)

const sekOf = (money: Money): number | null => (money.state === 'known' ? money.sek : null)

const KEYS: Readonly<Record<EffortSort, (effort: Effort, language: Language) => number | string | null>> = {
  name: ({ title }, language) => title[language],
  committee: ({ committees }) => committees[0] ?? null,
  kind: ({ kind }) => kind,
  year: ({ period }) => period?.from ?? null,
  applied: ({ applied }) => sekOf(applied),
  granted: ({ granted }) => sekOf(granted),
  precision: ({ precision }) => PRECISIONS.indexOf(precision),
  places: ({ places }) => places[0]?.name ?? null,
  target: ({ targetGroup }, language) => targetGroup?.[language] ?? null,
}

/** Efforts in the order asked for; what is not known comes last in both directions, by name. */
export function orderEfforts(
  efforts: readonly Effort[],
  { key, isDescending }: EffortOrder,
  language: Language,
): readonly Effort[] {
  const compareTexts = collator(language).compare
  const byName = (a: Effort, b: Effort) => compareTexts(a.title[language], b.title[language])
  const sign = isDescending ? -1 : 1
  return efforts.toSorted((a, b) => {
    const [left, right] = [KEYS[key](a, language), KEYS[key](b, language)]
    if (left === null || right === null) return left === right ? byName(a, b) : left === null ? 1 : -1
    const order =
      typeof left === 'number' && typeof right === 'number' ? left - right : compareTexts(String(left), String(right))
    return order === 0 ? byName(a, b) : sign * order
  })
}
