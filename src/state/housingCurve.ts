/** The curve of the limit with what the report of 2018 says as marks on it. */
import { REPORT } from '../analysis/housingReport.ts'
import type { Language } from '../domain/text.ts'
import { HOUSING } from '../i18n/housing.ts'
import { formatCount } from '../symbology/format.ts'
import { closestSettable, shareAt } from '../analysis/housingMix.ts'
import type { HousingModel } from './housing.ts'
import { REPORT_LEVEL, type DistrictsModel } from './housingDistricts.ts'
import { limitText, percentText } from './housingText.ts'

export interface Step {
  readonly threshold: number
  readonly share: number
}

export interface Mark extends Step {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly short: string
}

/** The steps of the model's curve. */
export const curveSteps = ({ curve }: HousingModel): readonly Step[] =>
  Array.from(curve.thresholds, (threshold, index) => ({ threshold, share: curve.shares[index] ?? 0 }))

/** What a district is called in the rows of the model. */
const nameIn = ({ rows }: DistrictsModel, id: string): string => rows.find((row) => row.id === id)?.name ?? id

/**
 * The statements with numbers where they come closest. The one about residents can be read on every level; the one
 * about Kirseberg counts areas of a certain kind, so it stands on delområden alone.
 */
export function curveMarks(
  model: HousingModel,
  districts: DistrictsModel | undefined,
  language: Language,
): readonly Mark[] {
  const text = HOUSING[language]
  const third = closestSettable(model.curve, REPORT.residents)
  if (Number.isNaN(third.threshold)) return []
  const first: Mark = {
    id: 'residents',
    threshold: third.threshold,
    share: third.share,
    title: text.markResidents,
    text: text.markText({ threshold: limitText(third.threshold, language), got: percentText(third.share, language) }),
    short: text.markResidentsShort({ threshold: limitText(third.threshold, language) }),
  }
  if (model.asked.level !== REPORT_LEVEL || districts === undefined) return [first]
  const { closest, units } = districts.check.most
  const got = text.markUnits({
    mixed: formatCount(Math.round(closest.share * units), language),
    units: formatCount(units, language),
  })
  const threshold = limitText(closest.threshold, language)
  return [
    first,
    {
      id: 'most',
      threshold: closest.threshold,
      share: shareAt(model.curve, closest.threshold),
      title: text.markMost({
        mixed: REPORT.most.mixed,
        units: REPORT.most.units,
        district: nameIn(districts, REPORT.most.district),
      }),
      text: text.markText({ threshold, got }),
      short: text.markMostShort({ mixed: REPORT.most.mixed, units: REPORT.most.units, threshold }),
    },
  ]
}
