import { useState } from 'react'
import { TABS, type View } from '../../analysis/query.ts'
import { OWN_MARKS } from '../../i18n/ownFileMarks.ts'
import { announce, changeQuery } from '../../state/actions.ts'
import { isOwnLayer } from '../../state/ownFiles.ts'
import { useAppState, useFrameTexts } from '../../state/useAppState.ts'
import { formatQuery } from '../../state/url.ts'
import styles from './frame.module.css'

/** Name, views, and what one can do with the page. */
export function Header() {
  const text = useFrameTexts().frame
  const query = useAppState((state) => state.query)
  return (
    <header className={styles.header}>
      <span className={styles.name}>{text.name}</span>
      <nav aria-label={text.viewMenu} className={styles.tabs}>
        {TABS.map((view) => (
          <a
            key={view}
            href={formatQuery({ ...query, view, display: 'map', measure: null }) || '?'}
            aria-current={view === query.view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              openView(view)
            }}
            data-text={text.views[view]}
          >
            {text.views[view]}
          </a>
        ))}
      </nav>
      <label className={styles.viewPicker}>
        <span className="visually-hidden">{text.viewLabel}</span>
        <select value={query.view} onChange={(event) => openView(event.target.value)}>
          {(TABS.includes(query.view) ? TABS : [...TABS, query.view]).map((view) => (
            <option key={view} value={view}>
              {text.views[view]}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.actions}>
        <ShareLink />
        <button type="button" className={styles.onlyWide} onClick={() => window.print()}>
          {text.print}
        </button>
        <button
          type="button"
          lang={query.language === 'sv' ? 'en' : 'sv'}
          onClick={() => changeQuery({ language: query.language === 'sv' ? 'en' : 'sv' })}
        >
          {text.otherLanguage}
        </button>
      </div>
    </header>
  )
}

function openView(name: string): void {
  const view: View | undefined = TABS.find((known) => known === name)
  if (view !== undefined) changeQuery({ view, display: 'map', measure: null })
}

/** Copies the address; where the browser refuses, it is shown to be copied by hand. What it cannot carry is said. */
function ShareLink() {
  const text = useFrameTexts().frame
  const own = useAppState(({ query }) =>
    query.view === 'laget' && isOwnLayer(query.layer) ? OWN_MARKS[query.language] : null,
  )
  const [address, setAddress] = useState<string | null>(null)
  const [isCopied, setIsCopied] = useState(false)
  async function share() {
    try {
      await navigator.clipboard.writeText(window.location.href)
      announce(own?.notInLink ?? text.linkCopied)
      setIsCopied(true)
    } catch {
      setAddress(window.location.href)
    }
  }
  const close = () => {
    setAddress(null)
    setIsCopied(false)
  }
  const isOpen = address !== null || (isCopied && own !== null)
  return (
    <>
      <button type="button" onClick={() => void share()}>
        {text.shareLink}
      </button>
      {isOpen && (
        <div className={styles.copyBox}>
          {address === null ? (
            <span>{own?.notInLink}</span>
          ) : (
            <label>
              {text.copyThisLink}{' '}
              <input readOnly value={address} onFocus={(event) => event.target.select()} autoFocus />
              {own !== null && <span>{own.notInAddress}</span>}
            </label>
          )}
          <button type="button" onClick={close}>
            {text.close}
          </button>
        </div>
      )}
    </>
  )
}
