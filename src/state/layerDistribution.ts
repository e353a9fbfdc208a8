import { gradeOf } from '../analysis/areaTable.ts'
import { valueOrNaN } from '../domain/figures.ts'
import type { Language } from '../domain/text.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { formatLimits } from '../symbology/formatLimits.ts'
import type { AreaTableModel } from './areaTable.ts'
import { figureText } from './figureText.ts'
import { memoize1 } from './memoize.ts'
import type { Swarm } from './segregationSwarm.ts'
import { writtenFigures } from './writtenFigures.ts'

/** The areas of the chosen layer along its scale. */
export interface LayerDistribution extends Omit<Swarm, 'items' | 'city'> {
  /** The areas that have a value. */
  readonly items: readonly (Swarm['items'][number] & { readonly written: number })[]
  readonly city: Swarm['city'] | null
  readonly cityText: string
}

/** Null where there is no axis. Made once, so that pointing at an area does not lay the areas out anew. */
export const layerDistribution = memoize1((model: AreaTableModel, language: Language): LayerDistribution | null => {
  const { strip, scale, field } = model
  const { layer, sex } = field.asked
  if (strip === null || layer.unit === 'category') return null
  const written = writtenFigures(field)
  const cityText = `${MESSAGES[language].map.city} ${figureText(field.city, { layer, sex, language, residents: Infinity })}`
  return {
    items: model.rows.flatMap((row) =>
      row.value.state === 'value' && row.unitId !== null
        ? [
            {
              id: row.unitId,
              name: row.name,
              value: row.value.value,
              written: valueOrNaN(written[model.units.indexOf.get(row.unitId) ?? -1] ?? row.value),
              residents: row.residents.state === 'value' ? row.residents.value : null,
              isUncertain: row.quality !== null && gradeOf(row.quality) === 'low',
            },
          ]
        : [],
    ),
    scale,
    domain: [strip.low, strip.high],
    city: strip.city === null ? null : { value: strip.city, label: cityText },
    cityText,
    limitLabels: formatLimits(scale.limits, layer.unit, language),
    ends: { start: strip.lowText, end: strip.highText },
  }
})
