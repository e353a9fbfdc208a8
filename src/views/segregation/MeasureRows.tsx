import type { MeasureTheme } from '../../analysis/segregationMeasures.ts'
import { fileName, formatCsv } from '../../export/csv.ts'
import { download } from '../../export/download.ts'
import { MEASURE_TEXTS } from '../../i18n/segregationMeasures.ts'
import { selectCatalog } from '../../state/asked.ts'
import { useAppState, useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import { measureFacts, uncertainNote } from '../../state/segregationMeasureNotes.ts'
import { measureBlocks, type MeasureBlock } from '../../state/segregationMeasures.ts'
import { measuresCsv } from '../../state/segregationMeasuresCsv.ts'
import { symbolOf } from '../../state/segregationSentences.ts'
import { formatCount, formatIndex, formatYear } from '../../symbology/format.ts'
import { useMeasures } from '../metod/useMeasures.ts'
import { MeasureBlockTable } from './MeasureBlockTable.tsx'
import { MeasureLand } from './MeasureLand.tsx'
import { useChance } from './useChance.ts'
import styles from './measures.module.css'

/** Measures of land need to be read with care: they stand folded at the end. */
const LAND: readonly MeasureTheme[] = ['concentration', 'centralization']
/** The second column where there are two; the rest stands in the first. */
const SECOND: Readonly<Record<'two' | 'many', readonly MeasureTheme[]>> = {
  two: ['clustering', 'surroundings'],
  many: ['exposure', 'surroundings'],
}

/** Every reading of the same counts: by question, each with its value, range and source. */
export function MeasureRows({ model }: { model: SegregationModel }) {
  useChance()
  const language = useLanguage()
  const text = MEASURE_TEXTS[language]
  const blocks = measureBlocks(model, language, useMeasures())
  const uncertain = uncertainNote(model, language)
  const second = SECOND[model.indices.kind]
  const inFirst = blocks.filter(({ theme }) => !second.includes(theme) && !LAND.includes(theme))
  const inSecond = blocks.filter(({ theme }) => second.includes(theme))
  const onLand = blocks.filter(({ theme }) => LAND.includes(theme))
  const title = text.title({
    count: formatCount(blocks.flatMap(({ rows }) => rows).length, language),
    symbol: symbolOf(model),
    index: formatIndex(model.index, language),
  })
  return (
    <section className={styles.measures} aria-labelledby="measures-heading">
      <div className={styles.intro}>
        <h2 id="measures-heading">{title}</h2>
        <p>{text.lead}</p>
        {uncertain !== null && <p className={styles.uncertain}>{uncertain}</p>}
        <Facts model={model} />
      </div>
      <div className={styles.columns}>
        <div>
          {inFirst.map((block) => (
            <MeasureBlockTable key={block.theme} model={model} block={block} />
          ))}
        </div>
        <div>
          {inSecond.map((block) => (
            <MeasureBlockTable key={block.theme} model={model} block={block} />
          ))}
          {onLand.length > 0 && <MeasureLand model={model} blocks={onLand} />}
        </div>
      </div>
      <Download model={model} blocks={blocks} />
    </section>
  )
}

function Facts({ model }: { model: SegregationModel }) {
  const language = useLanguage()
  return (
    <dl className={styles.facts}>
      {measureFacts(model, language).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Download({ model, blocks }: { model: SegregationModel; blocks: readonly MeasureBlock[] }) {
  const language = useLanguage()
  const source = useAppState(selectCatalog)?.sources.find(({ id }) => id === 'scb-areas')
  function save() {
    const { division, level, year } = model.asked
    const file = measuresCsv(model, blocks, source?.line[language] ?? '', language)
    const name = fileName(['segregation', 'measures', division, level, formatYear(year)], 'csv')
    download(name, formatCsv(file.header, file.rows), 'text/csv')
  }
  return (
    <p className={styles.tools}>
      <button type="button" onClick={save}>
        {MEASURE_TEXTS[language].csv}
      </button>
    </p>
  )
}
