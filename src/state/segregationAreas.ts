/** The areas of the segregation view: how one is written, and the rows of the table. */
import type { Division } from '../analysis/query.ts'
import { absent, type Figure } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId } from '../domain/units.ts'
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
  readonly difference: Figure
}

/** Every area of the level, in unit order. */
export function segregationRows(model: SegregationModel): readonly SegregationRow[] {
  const { units, larger, groups, local } = model
  const shown = groups.counts.length === 2 ? groups.counts.slice(0, 1) : groups.counts
  return units.units.map(({ id, name, parents }, index) => {
    const parentId = larger === null ? undefined : parents[larger.id]
    const first = groups.firstShare[index] ?? absent('missing')
    const total = groups.totals[index] ?? 0
    return {
      index,
      unitId: id,
      name,
      parent: larger?.units[larger.indexOf.get(parentId ?? '') ?? -1]?.name ?? null,
      residents: groups.residents[index] ?? null,
      shares: shown.map((column) =>
        first.state === 'value' ? { state: 'value' as const, value: (column[index] ?? 0) / total } : first,
      ),
      local: local.figures[index] ?? absent('missing'),
      difference: local.differences[index] ?? absent('missing'),
    }
  })
}

/** DeSO are codes, so the name of the larger area stands with them. */
export const areaName = ({ name, parent }: SegregationRow, level: LevelId): string =>
  level === 'deso' && parent !== null ? `${name}, ${parent}` : name

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

/** A written share with its sign, as the language sets it. */
export const withPercent = (bare: string, language: Language): string =>
  language === 'sv' ? `${bare}\u00a0%` : `${bare}%`

const CAP = 0.05

/** The quotient or diversity, no finer than the share that it comes from. */
export function localText(local: Figure, share: Figure | undefined, context: AreaContext): string {
  const { division, language, residents, cityShare } = context
  if (local.state !== 'value') return stateText(local, language)
  if (share === undefined) return MESSAGES[language].laget.states.missing
  if (share.state !== 'value') return stateText(share, language)
  if (division === 'tenure') return formatQuotient(local.value, language)
  const digits = residents !== null && residents >= WHOLE_PERCENT_BELOW ? 2 : 1
  const write = (value: number): string => formatNumber(value, language, { digits })
  if (residents !== null && residents >= CAPPED_BELOW) return write(local.value)
  const text = SEGREGATION[language]
  if (share.value <= CAP) return `${text.atMost}\u00a0${write(CAP / cityShare)}`
  return share.value >= 1 - CAP ? `${text.atLeast}\u00a0${write((1 - CAP) / cityShare)}` : write(local.value)
}

/** How far the mix is from the city's; not written for areas whose shares are capped. */
export function differenceText(figure: Figure, { division, language, residents }: AreaContext): string {
  if (figure.state !== 'value') return ''
  if (division !== 'tenure' && (residents === null || residents < CAPPED_BELOW)) return SEGREGATION[language].notWritten
  return formatNumber(figure.value, language, {
    digits: residents !== null && residents >= WHOLE_PERCENT_BELOW ? 3 : 1,
  })
}
