import type { Catalog, LevelInfo } from '../../domain/dataset.ts'
import { LAYER_GROUPS, type Layer } from '../../domain/layers.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import { levelsBySex, yearsOfLayer } from '../../state/aboutData.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { formatLimits } from '../../symbology/formatLimits.ts'
import { FactTable, type FactRow } from './FactTable.tsx'
import table from './facts.module.css'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** Every layer: who is counted, in what, for which years and areas, and what it is. */
export function LayersSection({ catalog }: { catalog: Catalog }) {
  const text = useOmTexts()
  const { groups } = useMessages().laget
  const rowOf = useLayerRow(catalog)
  const { population, unit, years, sex, source } = text.layers
  const columns = [text.layers.name, population, unit, years, sex, source].map((label) => ({ label }))
  return (
    <Section id="layers">
      <p>{text.layers.lead}</p>
      <FactTable
        caption={text.titles.layers}
        columns={columns}
        groups={LAYER_GROUPS.map((group) => ({
          id: group,
          name: groups[group],
          rows: catalog.layers.filter((layer) => layer.group === group).map(rowOf),
        }))}
      />
      <p className={styles.note}>{text.layers.upcoming}</p>
    </Section>
  )
}

function useLayerRow(catalog: Catalog): (layer: Layer) => FactRow {
  const text = useOmTexts().layers
  const language = useLanguage()
  const { units } = useMessages().laget
  const publishers = new Map(catalog.sources.map((source) => [source.id, source.publisher]))
  const names = (levels: readonly LevelInfo[]) => levels.map((level) => inSentence(level.name[language])).join(', ')
  return (layer) => {
    const bySex = levelsBySex(catalog, layer)
    return {
      id: layer.id,
      cells: [
        <LayerDefinition key="definition" layer={layer} />,
        layer.population[language],
        layer.unit === 'category' ? text.category : units[layer.unit],
        yearsOfLayer(catalog, layer).map(({ years, levels }) => (
          <span key={years} className={table.line}>
            {text.yearsOf({ years, levels: levels.length === catalog.levels.length ? text.allLevels : names(levels) })}
          </span>
        )),
        bySex.length === 0 ? text.notSplit : text.split({ levels: names(bySex) }),
        publishers.get(layer.source) ?? layer.source,
      ],
    }
  }
}

/** The name, which opens what the layer is. */
function LayerDefinition({ layer }: { layer: Layer }) {
  const text = useOmTexts().layers
  const language = useLanguage()
  return (
    <details className={table.definition}>
      <summary>{layer.name[language]}</summary>
      <p>{layer.definition[language]}</p>
      {layer.unit !== 'category' && (
        <p>
          {layer.breaks === null
            ? text.noClasses
            : text.classes({ limits: formatLimits(layer.breaks, layer.unit, language).join('; ') })}
        </p>
      )}
      {layer.seriesBreaks.length > 0 && (
        <>
          <p>{text.breaks}:</p>
          <ul>
            {layer.seriesBreaks.map(({ year, reason }) => (
              <li key={year}>{text.breakOf({ year, reason: reason[language] })}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
