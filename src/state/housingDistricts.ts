/** The city districts and the report of 2018. Both are about delområden, whatever level the map shows. */
import { districtRows, districtsOf, type DistrictRow, type Districts } from '../analysis/housingDistricts.ts'
import { reportCheck, type ReportCheck } from '../analysis/housingReport.ts'
import { housingMix, settable, type HousingMix } from '../analysis/housingMix.ts'
import type { TenureHomes } from '../analysis/housingHomes.ts'
import type { Geography } from '../domain/dataset.ts'
import { selectGeography } from './asked.ts'
import { latestHomes } from './housing.ts'
import { valueOf } from './loadable.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'

export interface DistrictsModel {
  readonly homes: TenureHomes
  readonly mix: HousingMix
  readonly rows: readonly DistrictRow[]
  readonly check: ReportCheck
}

/** The level that the report is read on. */
export const REPORT_LEVEL = 'delomrade'

/** The districts at the limit that is set, or undefined while delområden are on their way. */
export function selectDistricts(state: AppState): DistrictsModel | undefined {
  const homes = latestHomes(valueOf(state.data.figures[REPORT_LEVEL]))
  const ground = districts(selectGeography(state))
  if (homes === undefined || ground === undefined) return undefined
  return model(homes, ground, check(homes, ground), state.query.mixedThreshold)
}

const districts = memoize1((geography: Geography | undefined): Districts | undefined => {
  const units = geography?.levels.get(REPORT_LEVEL)
  const larger = geography?.levels.get('stadsdel')
  return units === undefined || larger === undefined ? undefined : districtsOf(units, larger)
})

const check = memoize1(reportCheck)

const model = memoize1(
  (homes: TenureHomes, ground: Districts, known: ReportCheck, threshold: number): DistrictsModel => {
    const mix = housingMix(homes, settable(threshold))
    return { homes, mix, rows: districtRows(homes, mix.types, ground), check: known }
  },
)
