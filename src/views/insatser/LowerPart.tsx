import { lazy, Suspense, type ReactNode } from 'react'
import styles from './insatser.module.css'

/** They stand below what is read first, so that their words and counts come after it. */
const LowerPanels = lazy(() => import('./LowerPanels.tsx').then((module) => ({ default: module.LowerPanels })))

/** The lower part of the view, with room kept while it is on its way. */
export function LowerPart({ committeeMaps }: { committeeMaps: ReactNode }) {
  return (
    <Suspense fallback={<div className={styles.lowerRoom} />}>
      <LowerPanels committeeMaps={committeeMaps} />
    </Suspense>
  )
}
