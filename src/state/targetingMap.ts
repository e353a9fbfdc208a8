/** The map of money against need: each delområde by share of money minus share of need under the chosen rule. */
import type { Language } from '../domain/text.ts'
import type { UnitId, UnitLevel } from '../domain/units.ts'
import { TARGETING } from '../i18n/targeting.ts'
import { withPercent } from '../symbology/format.ts'
import { bareShare, signedPoints } from '../symbology/formatInterval.ts'
import type { MapArea, MapOutline, MapView } from '../symbology/mapView.ts'
import { BORDER_LEVELS, mapLabels } from './mapView.ts'
import { memoize1 } from './memoize.ts'
import type { AppState } from './store.ts'
import { selectTargeting, type TargetingModel } from './targetingModel.ts'
import { absenceText, moneyRange, scaleOf, targetingRows, type TargetingRow } from './targetingRows.ts'
import { selectScenarioOutlines } from './targetingScenario.ts'
import { ruleText } from './targetingText.ts'

/** The map, or undefined while something that it needs is not there. */
export function selectTargetingMap(state: AppState): MapView | undefined {
  const model = selectTargeting(state)
  if (model === undefined || model === null) return undefined
  return mapOf(model, selectScenarioOutlines(state), state.query.unitId, state.query.language)
}

const labelsOf = memoize1((level: UnitLevel, larger: UnitLevel | null) => mapLabels(level, larger ?? undefined))

const mapOf = memoize1(
  (...parts: readonly [TargetingModel, readonly MapOutline[], UnitId | null, Language]): MapView => {
    const [model, outlines, selectedId, language] = parts
    const { level, larger, info, report } = model
    return {
      title: TARGETING[language].areas.mapName({ rule: ruleText(report.question.rule, language) }),
      level: level.id,
      file: info.map,
      larger: BORDER_LEVELS[level.id],
      areas: targetingRows(model).map((row) => mapArea(model, row, language)),
      labels: labelsOf(level, larger),
      outlines,
      selectedId: selectedId !== null && level.indexOf.has(selectedId) ? selectedId : null,
      isSchematic: info.boundaries === 'schematic',
    }
  },
)

function mapArea(model: TargetingModel, row: TargetingRow, language: Language): MapArea {
  return {
    unitId: row.unitId,
    name: row.name,
    point: model.level.units[row.unit]?.point ?? [Number.NaN, Number.NaN],
    fill: scaleOf(model).fillOf(row.unit),
    ...mapTexts(row, language),
  }
}

function mapTexts({ name, area, byRule, disparity, isUnsettled }: TargetingRow, language: Language) {
  const text = TARGETING[language].areas
  if (disparity.state !== 'value' || area === null || byRule === null) {
    const value = absenceText(disparity.state === 'value' ? 'missing' : disparity.state, language)
    return { value, description: text.mapAbsent({ name, state: value }) }
  }
  const points = signedPoints(disparity.value, language)
  const said = text.mapDescription({
    name,
    points,
    need: withPercent(bareShare(area.needShare, language), language),
    money: withPercent(moneyRange(byRule, language), language),
  })
  return {
    value: text.mapValue({ points }),
    description: isUnsettled ? `${said}, ${text.unsettledShort}` : said,
  }
}
