/** What the segregation view says beside its headline: computed, and hedged by what chance could have made of it. */
import type { Absence } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatIndex, formatNumber, formatRange, formatValue } from '../symbology/format.ts'
import { formatDate } from '../symbology/formatDate.ts'
import type { CityComparison, SegregationModel } from './segregation.ts'
import { knownFloor } from './segregationChance.ts'
import { verdictsOf, type CityVerdict } from './segregationVerdicts.ts'

const percent = (share: number, language: Language): string => formatValue(share, 'percent', language)
const listOf = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

/** The words of a division with two groups, or null for the tenure forms. */
export const groupWords = ({ asked: { division } }: SegregationModel, language: Language) =>
  division === 'tenure' ? null : SEGREGATION[language].groups[division]

/** D or H: the sign of the leading index. */
export const symbolOf = ({ indices }: SegregationModel): 'D' | 'H' => (indices.kind === 'two' ? 'D' : 'H')

/** The areas of the level as in a sentence: "DeSO", "delområden". */
export const unitsName = ({ info }: SegregationModel, language: Language): string => inSentence(info.plural[language])

/** Where share and index of one division lie among the cities', in a few words for a title. */
export function placePhrase(comparison: CityComparison, language: Language): string {
  const text = SEGREGATION[language]
  const { division, sharePlace } = comparison
  const index = indexPlace(comparison)
  if (sharePlace === 'between' && index === 'between') return text.bothBetween
  const share = (division === 'tenure' ? text.rentalPlace : text.sharePlace)[sharePlace]
  if (typeof index === 'string') return `${share}, ${text.indexPlace[index]}`
  const cities = index.map(({ city }) => text.ofCity({ city: city.name ?? text.city }))
  return `${share}, ${text.indexPlace.alike({ cities: listOf(cities, language) })}`
}

/** The place of Malmö's index, or the cities that it cannot be told from. */
function indexPlace(comparison: CityComparison): 'pending' | 'lower' | 'higher' | 'between' | readonly CityVerdict[] {
  const verdicts = verdictsOf(comparison)
  if (verdicts === undefined) return 'pending'
  const alike = verdicts.filter(({ verdict }) => verdict === 'alike')
  if (alike.length > 0) return alike
  if (verdicts.every(({ verdict }) => verdict === 'lower')) return 'lower'
  return verdicts.every(({ verdict }) => verdict === 'higher') ? 'higher' : 'between'
}

/** Estimates that add up to the city but for rounding hold everyone. */
const ALL = 0.99999

/** Groups, date, areas and how many of all are covered: what an index means nothing without. */
export function coverageNote(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const words = groupWords(model, language)
  const date = formatDate(model.groups.referenceDate, language)
  return [
    words === null ? text.noteForms({ date }) : text.noteGroups({ ...words, date }),
    coveredSentence(model, language),
    ...originNotes(model, language),
  ].join(' ')
}

function coveredSentence(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const { groups } = model
  const coverage = groups.coverage ?? Number.NaN
  const isAll = coverage > ALL
  const count = formatCount(Math.round(isAll ? (groups.everyone ?? groups.counted) : groups.counted), language)
  const counted = model.asked.division === 'tenure' ? text.dwellings({ count }) : text.residents({ count })
  const units = `${formatCount(groups.units, language)} ${unitsName(model, language)}`
  if (Number.isNaN(coverage)) return text.noteUncovered({ units, counted })
  const share = formatValue(coverage, 'percent', language, { digits: coverage > 0.999 ? 2 : 1 })
  return text.noteCoverage({ units, counted, share, isAll })
}

/** The reasons for leaving areas out that have words of their own. */
export const excludedAs = (state: Absence): 'noResidents' | 'fewResidents' | 'suppressed' | 'other' =>
  state === 'noResidents' || state === 'fewResidents' || state === 'suppressed' ? state : 'other'

/** Which areas are left out, and what else limits the figures. */
function originNotes(model: SegregationModel, language: Language): readonly string[] {
  const text = SEGREGATION[language]
  const { groups, info } = model
  const excluded = groups.excluded.map(({ state, count }) =>
    text.excluded[excludedAs(state)]({
      units: `${formatCount(count, language)} ${unitsName(model, language)}`,
    }),
  )
  const level = info.name[language]
  const [from, to] = [vintageName(groups.vintage, level), vintageName(info.vintage, level)]
  return [
    ...excluded,
    ...(groups.basis === 'estimate' ? [text.estimate] : []),
    ...(groups.isWholePercent ? [text.wholePercent] : []),
    ...(isOlder(groups.vintage, info.vintage) ? [text.oldVintage({ from, to })] : []),
  ]
}

/** Figures of an older boundary set of the same level; those of another level are sums or estimates. */
const isOlder = (from: string, to: string): boolean => from !== to && from.split('-')[0] === to.split('-')[0]
const vintageName = (vintage: string, level: string): string => `${level} ${vintage.split('-')[1] ?? ''}`

/** Lowest and highest value of an interval, as a range. */
export const rangeText = ({ low, high }: { low: number; high: number }, language: Language): string =>
  formatRange(formatIndex(low, language), formatIndex(high, language))

/** Beyond this the exact multiple says no more. */
const FAR = 100

/** "What does it mean?": what the index says, against chance, and whom people live with. */
export function meaningOf(model: SegregationModel, language: Language): readonly string[] {
  const text = SEGREGATION[language]
  const words = groupWords(model, language)
  const { indices, index, groups } = model
  const floor = knownFloor(groups)
  const chance =
    floor === undefined
      ? text.meaningChancePending
      : index > FAR * floor.mean
        ? text.meaningChanceFar
        : text.meaningChance({ times: formatNumber(index / floor.mean, language) })
  if (indices.kind === 'many' || words === null) {
    return [text.meaningMany({ percent: formatValue(index, 'percent', language, { digits: 0 }) }), chance]
  }
  const contact = model.asked.division === 'foreignBorn' ? text.meaningContactIs : text.meaningContact
  return [
    text.meaningTwo({ per100: formatNumber(index * 100, language), people: words.people }),
    chance,
    contact({
      ...words,
      own: percent(indices.isolation, language),
      rest: percent(indices.restMeetsGroup, language),
      city: percent(groups.shares[0] ?? 0, language),
    }),
  ]
}
