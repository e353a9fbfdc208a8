/** One area and what is inside it, in words. */
import { FEW_HOMES } from '../analysis/housingMix.ts'
import { homesIn, type TenureHomes } from '../analysis/housingHomes.ts'
import type { HomesPart } from '../analysis/housingParts.ts'
import type { Language } from '../domain/text.ts'
import { HOUSING } from '../i18n/housing.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { formatCount, formatQuotient, formatValue, formatYear } from '../symbology/format.ts'
import { selectGeography } from './asked.ts'
import type { HousingModel } from './housing.ts'
import { selectDistricts } from './housingDistricts.ts'
import type { PartsModel } from './housingPeople.ts'
import { joined } from './housingReport.ts'
import { percentText, typeText } from './housingText.ts'
import { memoizeParts } from './memoize.ts'
import type { AppState } from './store.ts'

/** One bar: the area, or a DeSO that touches it. */
export interface PartRow {
  readonly id: string
  readonly name: string
  /** How much of the DeSO lies in the area; empty for all of it. */
  readonly part: string
  readonly shares: readonly number[]
  readonly labels: readonly string[]
  readonly description: string
}

export interface PartsText {
  readonly unitId: string
  readonly name: string
  readonly sentences: readonly string[]
  readonly notes: readonly string[]
  readonly rows: readonly PartRow[]
}

/** The area as words and bars, or undefined while its level or the DeSO are not there. */
export function partsText(
  state: AppState,
  model: HousingModel,
  parts: PartsModel | undefined,
  language: Language,
): PartsText | undefined {
  const geography = selectGeography(state)
  if (parts === undefined || geography === undefined) return undefined
  const unit = geography.levels.get(parts.level)?.units[parts.index]
  const source = parts.isChosen ? model : selectDistricts(state)
  if (unit === undefined || source === undefined) return undefined
  return text({
    parts,
    homes: source.homes,
    unitId: unit.id,
    name: unit.name,
    type: typeText(source.mix.types[parts.index], language),
    nameOf: geography.levels.get('deso')?.units ?? NO_UNITS,
    degrees: parts.isChosen ? model.degrees : null,
    language,
  })
}

const NO_UNITS: readonly { readonly name: string; readonly id: string }[] = []

interface TextParts {
  readonly parts: PartsModel
  readonly homes: TenureHomes
  readonly unitId: string
  readonly name: string
  readonly type: string
  readonly nameOf: readonly { readonly name: string; readonly id: string }[]
  readonly degrees: HousingModel['degrees'] | null
  readonly language: Language
}

const text = memoizeParts((given: TextParts): PartsText => {
  const { parts, homes, unitId, name, type, language } = given
  const words = HOUSING[language]
  if (homes.largest[parts.index]?.state !== 'value') {
    return { unitId, name, sentences: [words.noHomes({ area: name })], notes: [], rows: [] }
  }
  const own = homes.shares.map((column) => column[parts.index] ?? 0)
  const rows = [
    rowOf({ id: unitId, name: words.wholeArea, part: '', shares: own }, language),
    ...parts.parts.map((part) =>
      rowOf(
        {
          id: given.nameOf[part.index]?.id ?? '',
          name: given.nameOf[part.index]?.id ?? '',
          part: part.share > 0.995 ? '' : words.partOf({ share: percentText(part.share, language, 0) }),
          shares: part.forms,
        },
        language,
      ),
    ),
  ]
  return { unitId, name, rows, sentences: [sentence(given, own, type)], notes: notesOf(given) }
})

/** The form whose share differs most among the parts, written in order. */
function sentence({ parts: { parts }, name, language }: TextParts, own: readonly number[], type: string): string {
  const words = HOUSING[language]
  const form = widest(parts)
  if (parts.length < 2) return words.areaSentence({ area: name, type: inSentence(type) })
  const ordered = parts.map(({ forms }) => forms[form] ?? 0).sort((a, b) => a - b)
  const bare = ordered.map((share) => formatValue(share, 'percent', language, { bare: true, digits: 0 }))
  return words.partsSentence({
    area: name,
    type: inSentence(type),
    count: formatCount(parts.length, language),
    form: words.formsInSentence[form] ?? '',
    shares: language === 'sv' ? `${joined(bare, language)}\u00a0%` : `${joined(bare, language)}%`,
    own: percentText(own[form] ?? 0, language, 0),
  })
}

function widest(parts: readonly HomesPart[]): number {
  const spans = [0, 1, 2].map((form) => {
    const shares = parts.map(({ forms }) => forms[form] ?? 0)
    return largestOf(shares) - shares.reduce((least, share) => Math.min(least, share), 1)
  })
  return spans.indexOf(largestOf(spans))
}

const largestOf = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0)

function notesOf({ parts, homes, degrees, language }: TextParts): readonly string[] {
  const words = HOUSING[language]
  const homesHere = homesIn(homes, parts.index)
  const notes: string[] = degreesText(degrees, parts.index, language)
  if (homesHere < FEW_HOMES) notes.push(words.few({ homes: formatCount(Math.round(homesHere), language) }))
  if (parts.isChosen && parts.parts.length === 0) notes.push(words.partsNone)
  if (parts.parts.length > 0 && parts.year !== homes.year) notes.push(words.partsYear({ year: formatYear(parts.year) }))
  if (!parts.isChosen) notes.push(words.partsExample)
  return notes
}

/** How mixed the area is, where it is the chosen one. */
function degreesText(degrees: TextParts['degrees'], unit: number, language: Language): string[] {
  const [evenness, effective] = [degrees?.diversity[unit], degrees?.effective[unit]]
  if (evenness === undefined || effective === undefined) return []
  return [
    HOUSING[language].degrees({
      diversity: formatQuotient(evenness, language),
      effective: formatQuotient(effective, language),
    }),
  ]
}

function rowOf(row: Pick<PartRow, 'id' | 'name' | 'part' | 'shares'>, language: Language): PartRow {
  const words = HOUSING[language]
  return {
    ...row,
    labels: row.shares.map((share) => formatValue(share, 'percent', language, { bare: true, digits: 0 })),
    description: words.forms
      .map((form, index) => `${form} ${percentText(row.shares[index] ?? 0, language, 0)}`)
      .join(', '),
  }
}
