import { useId, useState } from 'react'
import { MEASURE_TEXTS } from '../../i18n/segregationMeasures.ts'
import { useLanguage } from '../../state/hooks.ts'
import type { SegregationModel } from '../../state/segregation.ts'
import type { MeasureBlock } from '../../state/segregationMeasures.ts'
import { formatCount } from '../../symbology/format.ts'
import { MeasureBlockTable } from './MeasureBlockTable.tsx'
import table from './measureTable.module.css'
import styles from './measures.module.css'

/** Measures that land area decides: folded until somebody asks for them, and on paper always there. */
export function MeasureLand({ model, blocks }: { model: SegregationModel; blocks: readonly MeasureBlock[] }) {
  const [isOpen, setOpen] = useState(false)
  const part = useId()
  const language = useLanguage()
  const { land } = MEASURE_TEXTS[language]
  const count = formatCount(blocks.flatMap(({ rows }) => rows).length, language)
  return (
    <>
      <p className={styles.fold}>
        <button type="button" aria-expanded={isOpen} aria-controls={part} onClick={() => setOpen(!isOpen)}>
          {isOpen ? land.hide({ count }) : land.show({ count })}
        </button>
      </p>
      <div id={part} className={styles.land} hidden={!isOpen}>
        <p className={table.note}>{land.caution}</p>
        {blocks.map((block) => (
          <MeasureBlockTable key={block.theme} model={model} block={block} />
        ))}
      </div>
    </>
  )
}
