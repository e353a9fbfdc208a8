import type { CatalogEntry } from '../../measures/catalog.ts'
import { useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { FactTable, type FactRow } from '../om/FactTable.tsx'
import { QueryLink } from '../frame/QueryLink.tsx'
import { dimensionsOf } from './dimensions.ts'
import { viewsShowing } from './shownIn.ts'
import { useMeasures } from './useMeasures.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

/** All measures by the question that they answer, each leading to its page. */
export function MeasureList({ caption }: { caption: string }) {
  const { words } = useMetodTexts()
  const all = useMeasures()
  const language = useLanguage()
  const { views } = useFrameTexts().frame
  const rowOf = (measure: CatalogEntry): FactRow => ({
    id: measure.id,
    cells: [
      <QueryLink key="name" to={{ view: 'metod', measure: measure.id }} className={styles.listLink}>
        {measure.name[language]}
      </QueryLink>,
      measure.symbol,
      firstSentence(measure.meaning[language]) + (measure.scope === 'local' ? ` (${words.scopes.local})` : ''),
      viewsShowing(measure.id)
        .map((view) => views[view])
        .join(', ') || words.shownNowhere,
    ],
  })
  return (
    <FactTable
      caption={caption}
      columns={[words.name, words.symbol, words.meaning, words.shownIn].map((label) => ({ label }))}
      groups={dimensionsOf(all).map((dimension) => ({
        id: dimension,
        name: words.dimensions[dimension],
        rows: all.filter((measure) => measure.dimension === dimension).map(rowOf),
      }))}
    />
  )
}

/** The first sentence without its full stop, since more follows on the line. */
const firstSentence = (text: string): string => text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? text
