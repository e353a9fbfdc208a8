import { openAbout } from '../../state/actions.ts'
import { useAppState, useFrameTexts } from '../../state/useAppState.ts'
import { valueOf } from '../../state/loadable.ts'
import { formatQuery } from '../../state/url.ts'
import { SECTIONS } from '../om/sections.ts'
import styles from './frame.module.css'

/** Which data set this is, and the ways out: accessibility, and the whole page from an embedded one. */
export function Footer() {
  const text = useFrameTexts().frame
  const query = useAppState((state) => state.query)
  const version = valueOf(useAppState((state) => state.data.manifest))?.datasetVersion
  return (
    <footer className={styles.footer}>
      <span>{version === undefined ? text.name : text.dataVersion({ version })}</span>
      <span className={styles.address}>{window.location.href}</span>
      {query.isEmbedded && (
        <a href={formatQuery({ ...query, isEmbedded: false }) || '?'} target="_blank" rel="noopener">
          {text.openInOwnTab}
        </a>
      )}
      <a
        href={`${formatQuery({ ...query, view: 'om', measure: null, isEmbedded: false })}#${SECTIONS.accessibility}`}
        {...(query.isEmbedded ? { target: '_blank', rel: 'noopener' } : {})}
        onClick={(event) => {
          if (query.isEmbedded || event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          openAbout(SECTIONS.accessibility)
        }}
      >
        {text.accessibility}
      </a>
    </footer>
  )
}
