/** The areas as a sheet: need and money in each, with intervals. */
import type { AreaTargeting, RuleInterval } from '../analysis/targetingTypes.ts'
import { parentName } from '../domain/units.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import type { EvidenceModel } from './targetingEvidenceModel.ts'

/** Areas with fewer residents have no figures per person. */
export const LEAST_RESIDENTS = 100

export function areaSheetRows(model: EvidenceModel, language: Language): readonly (readonly SheetCell[])[] {
  const { head } = EVIDENCE[language].file
  return [
    [
      ...[head.unitId, head.area, head.district, head.people, head.need, head.needRate, head.needShare],
      ...[head.sekChosen, head.sekLow, head.sekHigh, head.moneyChosen, head.moneyLow, head.moneyHigh],
      ...[head.perNeedChosen, head.perNeedLow, head.perNeedHigh, head.efforts, head.state],
    ],
    ...model.report.areas.map((area) => areaCells(area, model, language)),
    ...model.report.withoutNeedFigure.map(({ unit, highSek }) => withoutFigure(unit, highSek, model, language)),
  ]
}

function areaCells(area: AreaTargeting, model: EvidenceModel, language: Language): readonly SheetCell[] {
  const { noNumber, value } = EVIDENCE[language].file
  const ends = ({ chosen, low, high }: RuleInterval) => [chosen, low, high].map((end) => numberOr(end, noNumber))
  return [
    ...nameCells(area.unit, model),
    numberOr(area.people, noNumber),
    numberOr(area.need, noNumber),
    area.people < LEAST_RESIDENTS ? EVIDENCE[language].file.few : numberOr(area.needRate, noNumber),
    numberOr(area.needShare, noNumber),
    ...ends(area.sek),
    ...ends(area.moneyShare),
    ...perNeedCells(area, language),
    area.efforts.map((index) => model.efforts[index]?.title[language] ?? '').join('; '),
    value,
  ]
}

function perNeedCells({ people, perNeed }: AreaTargeting, language: Language): readonly SheetCell[] {
  const { few, noNeed, noNumber } = EVIDENCE[language].file
  if (people < LEAST_RESIDENTS) return [few, few, few]
  if (perNeed === null) return [noNeed, noNeed, noNeed]
  return [perNeed.chosen, perNeed.low, perNeed.high].map((end) => numberOr(end, noNumber))
}

/** An area whose need is not known is in no result; what may lie in it is said. */
function withoutFigure(unit: number, highSek: number, model: EvidenceModel, language: Language): readonly SheetCell[] {
  const { noFigure } = EVIDENCE[language].file
  const filled = Array.from({ length: 12 }, (_, column) => (column === 5 ? highSek : null))
  return [...nameCells(unit, model), ...filled, '', noFigure]
}

function nameCells(unit: number, { level, larger }: EvidenceModel): readonly SheetCell[] {
  const area = level.units[unit]
  return [area?.id ?? '', area?.name ?? '', area === undefined ? null : parentName(area, larger)]
}

const numberOr = (value: number, none: string): SheetCell => (Number.isFinite(value) ? value : none)
