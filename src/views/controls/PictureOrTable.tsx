import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import { useIsNarrow } from '../frame/useIsNarrow.ts'
import { Segment } from './Segment.tsx'

/** Between the pictures of a view and its table, which is named with its rows where there is room. */
export function PictureOrTable({ picture, rows }: { readonly picture: string; readonly rows: number }) {
  const text = useMessages().laget
  const language = useLanguage()
  const { display, isEmbedded } = useAppState((state) => state.query)
  const isShort = useIsNarrow(isEmbedded)
  return (
    <Segment
      label={text.displayLabel}
      value={display === 'table' ? 'table' : 'map'}
      options={[
        { value: 'map', label: picture },
        { value: 'table', label: isShort ? text.tableShort : text.table({ rows: formatCount(rows, language) }) },
      ]}
      onChange={(value) => changeQuery({ display: value })}
    />
  )
}
