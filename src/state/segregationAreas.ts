/** The areas of the segregation view: how one is written, and the rows of the table. */
import type { Division } from '../analysis/query.ts'
import { absent, figureOf, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { parentName } from '../domain/units.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { SEGREGATION } from '../i18n/segregation.ts'
import {
  CAPPED_BELOW,
  digitsFor,
  formatNumber,
  formatQuotient,
  formatShare,
  formatValue,
  WHOLE_PERCENT_BELOW,
} from '../symbology/format.ts'
import { memoize1 } from './memoize.ts'
import type { SegregationModel } from './segregation.ts'

/** One area with what the view says of it. */
export interface SegregationRow {
  readonly index: number
  readonly unitId: string
  readonly name: string
  readonly parent: string | null
  readonly residents: number | null
  /** Shares of the groups: the group alone for two, all forms for tenure. */
  readonly shares: readonly Figure[]
  /** Quotient or diversity. */
  readonly local: Figure
  /** In nats; with a sign for two groups. */
  readonly difference: Figure
}

/** Every area of the level, in unit order. */
export const segregationRows = memoize1((model: SegregationModel): readonly SegregationRow[] =>
  model.units.units.map((unit, index) => ({
    index,
    unitId: unit.id,
    name: unit.name,
    parent: parentName(unit, model.larger),
    residents: model.groups.residents[index] ?? null,
    shares: sharesOf(model, index),
    local: model.local.figures[index] ?? absent('missing'),
    difference: model.local.differences[index] ?? absent('missing'),
  })),
)

/** The group's share alone for two groups, all of them for tenure. */
function sharesOf({ groups }: SegregationModel, index: number): readonly Figure[] {
  const first = groups.firstShare[index] ?? absent('missing')
  if (groups.counts.length === 2 || first.state !== 'value') return [first]
  const total = groups.totals[index] ?? Number.NaN
  return groups.counts.map((column) => figureOf((column[index] ?? 0) / total))
}

/** What the writing of a figure depends on. */
export interface AreaContext {
  readonly division: Division
  readonly isWholePercent: boolean
  readonly language: Language
  /** Residents of the area; Infinity for the city, null where unknown. */
  readonly residents: number | null
  readonly cityShare: number
}

export const areaContext = (
  { asked, groups }: SegregationModel,
  language: Language,
  residents: number | null,
): AreaContext => ({
  division: asked.division,
  isWholePercent: groups.isWholePercent,
  language,
  residents,
  cityShare: groups.shares[0] ?? Number.NaN,
})

const stateText = (figure: Exclude<Figure, { state: 'value' }>, language: Language): string =>
  MESSAGES[language].laget.states[figure.state]

/** A share without its sign; homes are not people, so theirs are not capped. */
export function shareText(figure: Figure, { division, isWholePercent, language, residents }: AreaContext): string {
  if (figure.state !== 'value') return stateText(figure, language)
  const isCity = residents === Infinity
  if (division === 'tenure') {
    return formatValue(figure.value, 'percent', language, { bare: true, digits: digitsFor(residents) })
  }
  if (isWholePercent && !isCity && residents !== null && residents >= CAPPED_BELOW) {
    return formatValue(figure.value, 'percent', language, { bare: true, digits: 0 })
  }
  return formatShare(figure.value, residents, language, { bare: true })
}

const CAP = 0.05

/** The quotient or diversity, no finer than the share that it comes from. */
export function localText(local: Figure, share: Figure | undefined, context: AreaContext): string {
  const { division, language, residents } = context
  if (local.state !== 'value') return stateText(local, language)
  if (division === 'tenure') return formatQuotient(local.value, language)
  if (share === undefined) return MESSAGES[language].laget.states.missing
  if (share.state !== 'value') return stateText(share, language)
  const isSmall = residents === null || residents < CAPPED_BELOW
  return isSmall ? cappedQuotient(local.value, share.value, context) : quotientText(local.value, context)
}

function quotientText(quotient: number, { language, residents }: AreaContext): string {
  const digits = residents !== null && residents >= WHOLE_PERCENT_BELOW ? 2 : 1
  return formatNumber(quotient, language, { digits })
}

/** As low and as high as the share may be written. */
function cappedQuotient(quotient: number, share: number, context: AreaContext): string {
  const text = SEGREGATION[context.language]
  if (share <= CAP) return `${text.atMost}\u00a0${quotientText(CAP / context.cityShare, context)}`
  if (share < 1 - CAP) return quotientText(quotient, context)
  return `${text.atLeast}\u00a0${quotientText((1 - CAP) / context.cityShare, context)}`
}

/** How far the mix is from the city's, above (+) or below (-) it; not written for areas whose shares are capped. */
export function differenceText(figure: Figure, context: AreaContext): string {
  const { division, language, residents } = context
  if (figure.state !== 'value') return ''
  if (!isDifferenceWritten(context)) return SEGREGATION[language].notWritten
  return formatNumber(figure.value, language, {
    digits: residents !== null && residents >= WHOLE_PERCENT_BELOW ? 3 : 2,
    signed: division !== 'tenure',
  })
}

/** Numbers that would give a capped share away are not written. Homes are not people, so theirs are. */
export const isDifferenceWritten = ({ division, residents }: AreaContext): boolean =>
  division === 'tenure' || (residents !== null && residents >= CAPPED_BELOW)
