import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import type { View } from './analysis/query.ts'
import { OWN_MARKS } from './i18n/ownFileMarks.ts'
import { useAppState, useFrameTexts, useLanguage } from './state/useAppState.ts'
import { ErrorBoundary } from './views/frame/ErrorBoundary.tsx'
import { Footer } from './views/frame/Footer.tsx'
import { Header } from './views/frame/Header.tsx'
import { LiveRegion } from './views/frame/LiveRegion.tsx'
import { Notices } from './views/frame/Notices.tsx'

/** Each view is fetched when it is first opened, so that the first one does not wait for the others. */
const PAGES = {
  laget: lazy(() => import('./pages/LagetPage.tsx')),
  segregation: lazy(() => import('./pages/SegregationPage.tsx')),
  boende: lazy(() => import('./pages/BoendePage.tsx')),
  insatser: lazy(() => import('./pages/InsatserPage.tsx')),
  traffbild: lazy(() => import('./pages/TraffbildPage.tsx')),
  register: lazy(() => import('./pages/RegisterPage.tsx')),
  filer: lazy(() => import('./pages/FilerPage.tsx')),
  om: lazy(() => import('./pages/OmPage.tsx')),
  metod: lazy(() => import('./pages/MetodPage.tsx')),
} satisfies Record<View, unknown>

/** Which register is open, where it is the reader's own: fetched with the first such register. */
const OwnRegister = lazy(() => import('./views/frame/OwnRegister.tsx'))

/** Which files of the reader's own are open: fetched with the view that opens them, so that it is there at once. */
const OpenOwnFiles = lazy(() => import('./views/ownfiles/OpenOwnFiles.tsx'))

/** Watches for a new edition; a page that cannot fetch the watch goes on without it. */
const EditionNotice = lazy<() => ReactNode>(() =>
  import('./views/frame/EditionNotice.tsx').catch(() => ({ default: () => null })),
)

/** The page: header, what to know first, the view, footer. */
export function App({ onRetry }: { onRetry: () => void }) {
  const { frame } = useFrameTexts()
  const language = useLanguage()
  const { view, isEmbedded, measure } = useAppState((state) => state.query)
  const title = `${frame.views[view]} – ${frame.name}`
  const hasDraft = useAppState((state) => state.draft !== null)
  const hasOwnFiles = useAppState((state) => state.ownFiles.files.length > 0)
  /** A measure has its name in the catalogue, which the method pages fetch. */
  const isNamedByView = view === 'metod' && measure !== null
  useEffect(() => {
    document.documentElement.lang = language
    if (!isNamedByView) document.title = title
  }, [language, title, isNamedByView])
  const Page = PAGES[view]
  return (
    <>
      <a className="skip" href="#content-heading">
        {frame.skipToContent}
      </a>
      {!isEmbedded && <Header />}
      {hasDraft && (
        <ErrorBoundary message={frame.crashed} retry={frame.tryThisPartAgain}>
          <Suspense fallback={null}>
            <OwnRegister />
          </Suspense>
        </ErrorBoundary>
      )}
      {(hasOwnFiles || view === 'filer') && (
        <ErrorBoundary message={OWN_MARKS[language].bandMissing} retry={frame.tryThisPartAgain}>
          <Suspense fallback={null}>
            <OpenOwnFiles />
          </Suspense>
        </ErrorBoundary>
      )}
      <main>
        <Suspense fallback={null}>
          <EditionNotice />
        </Suspense>
        <Notices onRetry={onRetry} />
        <ErrorBoundary key={view} message={frame.crashed} retry={frame.tryThisPartAgain}>
          <Suspense fallback={<p className="page-room">{frame.loading}</p>}>
            <Page />
            <FocusOnNewView view={view} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
      <LiveRegion />
    </>
  )
}

let lastView: View | undefined

/** Puts the focus on the heading of a view that the reader has gone to; not on the first one. */
function FocusOnNewView({ view }: { view: View }) {
  const hasRun = useRef(false)
  useEffect(() => {
    if (hasRun.current) return
    hasRun.current = true
    if (lastView !== undefined && lastView !== view) {
      document.getElementById('content-heading')?.focus({ preventScroll: true })
      // From the top: what stands over the heading, such as which files are open, belongs to the view.
      window.scrollTo(0, 0)
    }
    lastView = view
  }, [view])
  return null
}
