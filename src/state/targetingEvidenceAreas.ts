/** The areas as a sheet: need and money in each, over the rules as in the table on the page, and what is possible. */
import { placementBounds } from '../analysis/targetingGroups.ts'
import type { AreaTargeting } from '../analysis/targetingTypes.ts'
import { parentName } from '../domain/units.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { contextCells, contextHead } from './targetingEvidenceContext.ts'
import { fileNumber, type EvidenceModel } from './targetingEvidenceModel.ts'

/** Areas with fewer residents have no figures per person. */
export const LEAST_RESIDENTS = 100

type AreaHead = keyof (typeof EVIDENCE)['sv']['file']['head']

/** What an area has, in the order of the columns; what is not of it stays empty. */
const COLUMNS = [
  ...(['unitId', 'area', 'district', 'people', 'need', 'needRate', 'needShare'] as const),
  ...(['sekChosen', 'sekLow', 'sekHigh', 'sekPossibleLow', 'sekPossibleHigh'] as const),
  ...(['moneyChosen', 'moneyLow', 'moneyHigh', 'moneyPossibleLow', 'moneyPossibleHigh'] as const),
  ...(['perNeedChosen', 'perNeedLow', 'perNeedHigh', 'perNeedPossibleLow', 'perNeedPossibleHigh'] as const),
  ...(['efforts', 'state'] as const),
] satisfies readonly AreaHead[]
type AreaColumn = (typeof COLUMNS)[number]

export function areaSheetRows(model: EvidenceModel, language: Language): readonly (readonly SheetCell[])[] {
  const { head } = EVIDENCE[language].file
  const context = contextCells(model, language)
  const row = (cells: Partial<Record<AreaColumn, SheetCell>>) => [
    ...COLUMNS.map((column) => cells[column] ?? null),
    ...context,
  ]
  return [
    [...COLUMNS.map((column) => head[column]), ...contextHead(language)],
    ...model.report.areas.map((area) => row(areaCells(area, model, language))),
    ...model.report.withoutNeedFigure.map(({ unit, highSek }) =>
      row({
        ...nameCells(unit, model),
        // An area whose need is not known is in no result; what may lie in it is said.
        sekPossibleHigh: highSek,
        state: EVIDENCE[language].file.noFigure,
      }),
    ),
  ]
}

function areaCells(
  area: AreaTargeting,
  model: EvidenceModel,
  language: Language,
): Partial<Record<AreaColumn, SheetCell>> {
  const { noNumber, value, uninhabited } = EVIDENCE[language].file
  const number = (figure: number) => fileNumber(figure, noNumber)
  const money = moneyOf(area, model)
  return {
    ...nameCells(area.unit, model),
    people: number(area.people),
    need: number(area.need),
    needRate: noFigurePerPerson(area, language) ?? number(area.needRate),
    needShare: number(area.needShare),
    sekChosen: number(money.sek.chosen),
    sekLow: number(money.sek.low),
    sekHigh: number(money.sek.high),
    sekPossibleLow: number(money.lowSek),
    sekPossibleHigh: number(money.highSek),
    moneyChosen: number(money.share.chosen),
    moneyLow: number(money.share.low),
    moneyHigh: number(money.share.high),
    moneyPossibleLow: number(money.lowSek / money.allSek),
    moneyPossibleHigh: number(money.highSek / money.allSek),
    ...perNeedCells(area, money, language),
    efforts: area.efforts.map((index) => model.efforts[index]?.title[language] ?? '').join('; '),
    state: area.people === 0 ? uninhabited : value,
  }
}

/** The money of an area under the rules, and over every placement of all of the money. */
function moneyOf(area: AreaTargeting, { report, lots, byRule }: EvidenceModel) {
  const underRules = byRule[area.unit]
  return {
    sek: underRules?.sek ?? area.sek,
    share: underRules?.moneyShare ?? area.moneyShare,
    ...placementBounds({ areas: report.areas, lots }, new Set([area.unit])),
  }
}

function perNeedCells(
  area: AreaTargeting,
  { sek, lowSek, highSek }: ReturnType<typeof moneyOf>,
  language: Language,
): Partial<Record<AreaColumn, SheetCell>> {
  const { noNeed, noNumber } = EVIDENCE[language].file
  const none = noFigurePerPerson(area, language) ?? (area.need > 0 ? null : noNeed)
  const each = (money: number): SheetCell => none ?? fileNumber(money / area.need, noNumber)
  return {
    perNeedChosen: each(sek.chosen),
    perNeedLow: each(sek.low),
    perNeedHigh: each(sek.high),
    perNeedPossibleLow: each(lowSek),
    perNeedPossibleHigh: each(highSek),
  }
}

/** Why there is no figure per person: nobody lives there, or few; null where there is one. */
function noFigurePerPerson({ people }: AreaTargeting, language: Language): string | null {
  const { few, uninhabited } = EVIDENCE[language].file
  if (people === 0) return uninhabited
  return people < LEAST_RESIDENTS ? few : null
}

function nameCells(unit: number, { level, larger }: EvidenceModel): Partial<Record<AreaColumn, SheetCell>> {
  const area = level.units[unit]
  return {
    unitId: area?.id ?? '',
    area: area?.name ?? '',
    district: area === undefined ? null : parentName(area, larger),
  }
}
