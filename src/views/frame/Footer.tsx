import { DEFAULT_QUERY } from '../../analysis/query.ts'
import { changeQuery } from '../../state/actions.ts'
import { useAppState, useFrameTexts } from '../../state/useAppState.ts'
import { valueOf } from '../../state/loadable.ts'
import { formatQuery } from '../../state/url.ts'
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
      {query.isEmbedded ? (
        <>
          <a href={formatQuery({ ...query, isEmbedded: false }) || '?'} target="_blank" rel="noopener">
            {text.openInOwnTab}
          </a>
          <a
            href={formatQuery({ ...DEFAULT_QUERY, view: 'om', language: query.language })}
            target="_blank"
            rel="noopener"
          >
            {text.accessibility}
          </a>
        </>
      ) : (
        <button type="button" onClick={() => changeQuery({ view: 'om', display: 'map' })}>
          {text.accessibility}
        </button>
      )}
    </footer>
  )
}
