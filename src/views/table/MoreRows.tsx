import { useLanguage, useMessages } from '../../state/hooks.ts'
import { formatCount } from '../../symbology/format.ts'
import styles from './table.module.css'

/** More rows than this in a table that nobody has asked for only keep a page busy: a city has some hundred areas. */
export const ROWS_AT_ONCE = 500

interface MoreRowsProps {
  readonly shown: number
  readonly all: number
  readonly onShow: (rows: number) => void
}

/** What a long table leaves out at first, and the ways to it. */
export function MoreRows({ shown, all, onShow }: MoreRowsProps) {
  const text = useMessages().table
  const language = useLanguage()
  if (all <= shown) return null
  const next = Math.min(ROWS_AT_ONCE, all - shown)
  return (
    <p className={styles.note}>
      {text.shownRows({ shown: formatCount(shown, language), all: formatCount(all, language) })}{' '}
      <button type="button" onClick={() => onShow(shown + next)}>
        {text.moreRows({ count: formatCount(next, language) })}
      </button>{' '}
      <button type="button" onClick={() => onShow(all)}>
        {text.allRows({ count: formatCount(all, language) })}
      </button>
    </p>
  )
}
