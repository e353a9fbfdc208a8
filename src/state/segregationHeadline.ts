/**
 * The answer of the segregation view. What is certain at once is said at once; what waits for the draws is a sentence
 * of its own at the end, which comes once. Nothing that has been said is said in other words afterwards.
 */
import { expectedByChance, isUncertain } from '../analysis/segregationChance.ts'
import type { Language } from '../domain/text.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import { formatCount, formatIndex, formatValue } from '../symbology/format.ts'
import type { CityComparison, SegregationModel } from './segregation.ts'
import { groupWords, symbolOf, unitsName } from './segregationSentences.ts'
import { possibleVerdicts, VERDICTS, verdictsOf, type CityVerdict } from './segregationVerdicts.ts'

export interface SegregationHeadline {
  /** What is said by now. Figures stand between **. */
  readonly said: string
  /** The longest that it can become, in plain text: as much room is kept for it. */
  readonly room: string
}

const percent = (share: number, language: Language): string => formatValue(share, 'percent', language)
const listOf = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

/** Share and index, beside those of the other cities where they have the same kind of areas, then the verdict. */
export function segregationHeadline(
  model: SegregationModel,
  comparison: CityComparison | undefined,
  language: Language,
): SegregationHeadline {
  if (comparison === undefined) {
    const said = `${shareSentence(model, comparison, language)} ${indexAlone(model, language)}`
    return { said, room: withoutMarks(said) }
  }
  const certain = `${shareSentence(model, comparison, language)} ${indexCompared(model, comparison, language)}`
  const say = (verdicts: readonly CityVerdict[]): string =>
    `${certain} ${verdictSentence(model, comparison, verdicts, language)}`
  const verdicts = verdictsOf(comparison)
  const longest = possibleVerdicts(comparison)
    .map(say)
    .reduce((long, text) => (text.length > long.length ? text : long), certain)
  return { said: verdicts === undefined ? certain : say(verdicts), room: withoutMarks(longest) }
}

/** As long as the names of other large cities. */
const ANY_NAME = 'Annanstad'

/** The room to keep while the file of the two other cities is on its way. */
export function awaitedRoom({ asked, groups, index, ...rest }: SegregationModel, language: Language): string {
  const own = { id: '', name: ANY_NAME, groups, share: groups.shares[0] ?? 0, index }
  const comparison = { ...asked, own, others: [own, own], sharePlace: 'between' } as const
  return segregationHeadline({ asked, groups, index, ...rest }, comparison, language).room
}

const withoutMarks = (text: string): string => text.replaceAll('**', '')

function shareSentence(model: SegregationModel, comparison: CityComparison | undefined, language: Language): string {
  const text = SEGREGATION[language]
  const words = groupWords(model, language)
  const { shares } = model.groups
  if (words === null) {
    const parts = shares.map((share, form) =>
      text.shareForm({ share: percent(share, language), form: text.forms[form] ?? '' }),
    )
    return text.shareForms({ parts: listOf(parts, language) })
  }
  const share = percent(shares[0] ?? 0, language)
  if (comparison === undefined) return text.shareAlone({ share, has: words.has })
  const others = comparison.others.map((city) =>
    text.valueIn({ value: percent(city.share, language), city: city.name ?? text.city }),
  )
  return text.shareCompared({ share, has: words.has, others: listOf(others, language) })
}

/** Whether chance could have made much of the index is told in closed form: a draw would say the same, later. */
function indexAlone(model: SegregationModel, language: Language): string {
  const text = SEGREGATION[language]
  const units = `${formatCount(model.groups.units, language)} ${unitsName(model, language)}`
  const sentence = text.indexAlone({ index: formatIndex(model.index, language), symbol: symbolOf(model), units })
  const isSmall = isUncertain(model.groups, model.index, { mean: expectedByChance(model.groups) })
  return isSmall ? `${sentence} ${text.smallGroup}` : sentence
}

function indexCompared(model: SegregationModel, { others }: CityComparison, language: Language): string {
  const text = SEGREGATION[language]
  const values = others.map((city) =>
    text.valueIn({ value: formatIndex(city.index, language), city: city.name ?? text.city }),
  )
  return text.indexCompared({ index: formatIndex(model.index, language), others: listOf(values, language) })
}

function verdictSentence(
  model: SegregationModel,
  { sharePlace }: CityComparison,
  verdicts: readonly CityVerdict[],
  language: Language,
): string {
  const isDespite = sharePlace === 'highest' && verdicts.every(({ verdict }) => verdict === 'lower')
  const isNamed = model.asked.division !== 'tenure'
  return SEGREGATION[language].verdictSentence({ verdict: verdictPhrase(verdicts, isNamed, language), isDespite })
}

/** @param isNamed whether a sentence about both cities needs no names, since the share was told of both before */
function verdictPhrase(verdicts: readonly CityVerdict[], isNamed: boolean, language: Language): string {
  const text = SEGREGATION[language]
  const phrases = VERDICTS.flatMap((verdict) => {
    const names = verdicts.filter((one) => one.verdict === verdict).map(({ city }) => city.name ?? text.city)
    if (names.length === 0) return []
    const isBoth = isNamed && verdicts.length === 2 && names.length === 2 && verdict !== 'alike'
    const cities = isBoth ? text.cityInBoth : text.cityIn({ city: listOf(names, language) })
    return [{ verdict, phrase: text.verdict[verdict]({ cities }) }]
  })
  return phrases.reduce(
    (sentence, { verdict, phrase }) =>
      sentence === '' ? phrase : `${sentence} ${verdict === 'alike' ? text.verdictBut : text.verdictAnd} ${phrase}`,
    '',
  )
}
