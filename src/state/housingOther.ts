/** What the answer would be on another set of areas: the share depends on how large the areas are. */
import type { TenureHomes } from '../analysis/housingHomes.ts'
import { residentsCurve, settable, shareAt } from '../analysis/housingMix.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId } from '../domain/units.ts'
import { HOUSING } from '../i18n/housing.ts'
import { formatYear } from '../symbology/format.ts'
import { selectHousingAsked } from './housingAsked.ts'
import { latestHomes } from './housing.ts'
import { levelName } from './housingCoupling.ts'
import { percentText } from './housingText.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

const curveOf = memoize1((homes: TenureHomes) => residentsCurve(homes))

/** The same share on the smallest areas, or on delområden where those are shown; undefined while they are not there. */
export function otherLevelText(state: AppState, language: Language): string | undefined {
  const asked = selectHousingAsked(state)
  if (asked === undefined) return undefined
  const level: LevelId = asked.level === 'deso' ? 'delomrade' : 'deso'
  const homes = latestHomes(valueOf(state.data.figures[level]))
  if (homes === undefined) return undefined
  return HOUSING[language].noteLevel({
    units: levelName(state, level, language),
    year: formatYear(homes.year),
    share: percentText(shareAt(curveOf(homes), settable(state.query.mixedThreshold)), language),
  })
}
