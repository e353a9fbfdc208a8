import type { CatalogEntry } from '../../measures/catalog.ts'
import { useFrameTexts, useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import { FactTable, type FactRow } from '../om/FactTable.tsx'
import { QueryLink } from '../frame/QueryLink.tsx'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { dimensionsOf } from './dimensions.ts'
import { viewsShowing } from './shownIn.ts'
import { useMeasures } from './useMeasures.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

export interface MeasureListProps {
  readonly caption: string
  /** Of the questions, below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3'
  /** Questions that are open on a phone. */
  readonly open: ReadonlySet<string>
  readonly onToggle: (open: ReadonlySet<string>) => void
}

/** All measures by the question that they answer, each leading to its page; on a phone one question at a time. */
export function MeasureList({ caption, heading: Heading, open, onToggle }: MeasureListProps) {
  const text = useMetodTexts()
  const all = useMeasures()
  const language = useLanguage()
  const rowOf = useRowOf()
  const isNarrow = useIsNarrow(false)
  const groups = dimensionsOf(all).map((dimension) => ({
    id: dimension,
    name: text.words.dimensions[dimension],
    rows: all.filter((measure) => measure.dimension === dimension).map(rowOf),
  }))
  const columns = [text.words.name, text.words.symbol, text.words.meaning, text.words.shownIn].map((label) => ({
    label,
  }))
  if (!isNarrow) return <FactTable caption={caption} columns={columns} groups={groups} />
  return groups.map(({ id, name, rows }) => (
    <details
      key={id}
      className={styles.dimension}
      open={open.has(id)}
      onToggle={({ currentTarget }) => onToggle(withOrWithout(open, id, currentTarget.open))}
    >
      <summary>
        <Heading>{text.dimension({ name, count: formatCount(rows.length, language) })}</Heading>
      </summary>
      <FactTable caption={name} columns={columns} groups={[{ id, name: '', rows }]} />
    </details>
  ))
}

function withOrWithout(open: ReadonlySet<string>, id: string, isOpen: boolean): ReadonlySet<string> {
  if (open.has(id) === isOpen) return open
  return new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id))
}

function useRowOf(): (measure: CatalogEntry) => FactRow {
  const { words } = useMetodTexts()
  const language = useLanguage()
  const { views } = useFrameTexts().frame
  return (measure) => ({
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
}

/** The first sentence without its full stop, since more follows on the line. */
const firstSentence = (text: string): string => text.split(/\.\s/)[0]?.replace(/\.$/, '') ?? text
