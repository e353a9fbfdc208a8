/** How much of where groups live goes together with the tenure types, in words. */
import type { CoupledDivision, Coupling } from '../analysis/housingCoupling.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId } from '../domain/units.ts'
import { HOUSING } from '../i18n/housing.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { formatCount, formatIndex, formatQuotient } from '../symbology/format.ts'
import { selectCatalog } from './asked.ts'
import { percentText } from './housingText.ts'
import type { AppState } from './store.ts'

/** The areas of a level in the plural, as a sentence has them. */
export const levelName = (state: AppState, level: LevelId, language: Language): string =>
  inSentence(selectCatalog(state)?.levels.find(({ id }) => id === level)?.plural[language] ?? level)

/** Who is counted, of whom, and by whom. */
export function groupDefinition(state: AppState, division: CoupledDivision, language: Language): string {
  const catalog = selectCatalog(state)
  const layer = catalog?.layers.find(({ id }) => id === division)
  const source = catalog?.sources.find(({ id }) => id === layer?.source)
  return layer === undefined ? '' : `${layer.definition[language]} ${source?.line[language] ?? ''}.`
}

interface CouplingWords {
  readonly coupling: Coupling
  readonly units: string
  readonly other: Coupling | undefined
  readonly otherUnits: string
}

/** The share between types with its hedge, and the same on the level that the map shows. */
export function couplingSentences(
  { coupling, units, other, otherUnits }: CouplingWords,
  language: Language,
): readonly string[] {
  const text = HOUSING[language]
  const { division, parts } = coupling
  if (Number.isNaN(parts.shareBetween)) return []
  const sentence = text.couplingSentence({
    share: percentText(parts.shareBetween, language, 0),
    group: text.couplingGroup[division],
    units,
  })
  if (other === undefined || Number.isNaN(other.parts.shareBetween)) return [sentence]
  const again = text.couplingOther({
    share: percentText(other.parts.shareBetween, language, 0),
    units: inSentence(otherUnits),
  })
  return [`${sentence} ${again}`]
}

/** M and its parts, Cramer's V, and what another number of types would give. */
export const couplingDetail = (
  { parts, types, shareBetweenFour, cramersV }: Coupling,
  units: string,
  language: Language,
): string =>
  HOUSING[language].couplingDetail({
    units: inSentence(units),
    total: formatIndex(parts.total, language),
    between: formatIndex(parts.betweenTypes, language),
    within: formatIndex(parts.withinTypes, language),
    types: formatCount(types, language),
    four: Number.isNaN(shareBetweenFour) ? '–' : percentText(shareBetweenFour, language, 0),
    v: Number.isNaN(cramersV) ? '–' : formatQuotient(cramersV, language),
  })
