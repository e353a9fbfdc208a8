import type { CatalogEntry } from '../../measures/catalog.ts'
import { MEASURES } from '../../measures/catalog.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { FactTable, type FactRow } from './FactTable.tsx'
import table from './facts.module.css'
import styles from './om.module.css'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

const DIMENSIONS: readonly CatalogEntry['dimension'][] = ['evenness', 'exposure', 'chance', 'composition']

/** The measures by the question that they answer: what they say, how they are computed, and what to keep in mind. */
export function MeasuresSection() {
  const text = useOmTexts()
  const { measures } = text
  const language = useLanguage()
  const columns = [measures.name, measures.meaning, measures.range, measures.source].map((label) => ({ label }))
  const rowOf = (measure: CatalogEntry): FactRow => {
    const [low, high] = measure.range
    return {
      id: measure.id,
      cells: [
        <>
          {measure.name[language]}
          <span className={table.symbol}>{measure.symbol}</span>
          <span className={table.small}>{measures.scopes[measure.scope]}</span>
        </>,
        <>
          <span className={table.line}>{measure.meaning[language]}</span>
          <span className={table.line}>
            <b>{measures.caution}</b> {measure.caution[language]}
          </span>
          <span className={table.line}>
            {measures.formula}: <code>{measure.formula}</code>
          </span>
        </>,
        measures.rangeOf({ low, high }),
        measure.source,
      ],
    }
  }
  return (
    <Section id="measures">
      <p>{measures.lead}</p>
      <p className={styles.note}>{measures.symbols}</p>
      <FactTable
        caption={text.titles.measures}
        columns={columns}
        groups={DIMENSIONS.map((dimension) => ({
          id: dimension,
          name: measures.dimensions[dimension],
          rows: MEASURES.filter((measure) => measure.dimension === dimension).map(rowOf),
        }))}
      />
    </Section>
  )
}
