import type { ReactNode } from 'react'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import styles from './table.module.css'

interface TableToolsProps {
  /** Rows that the filter leaves, and all of them. */
  readonly shown: number
  readonly all: number
  /** The button that downloads the table. */
  readonly children: ReactNode
}

/** Above a table of areas: the filter by name, what it leaves, and the download. */
export function TableTools({ shown, all, children }: TableToolsProps) {
  const text = useMessages().table
  const language = useLanguage()
  const rowFilter = useAppState((state) => state.query.rowFilter)
  return (
    <div className={styles.tools}>
      <label>
        {text.filter}{' '}
        <input
          type="search"
          value={rowFilter}
          onChange={(event) => changeQuery({ rowFilter: event.target.value.slice(0, 80) }, 'replace')}
        />
      </label>
      <span role="status">
        {text.filterResult({ shown: formatCount(shown, language), all: formatCount(all, language) })}
      </span>
      {children}
    </div>
  )
}
