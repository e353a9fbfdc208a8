import { use } from 'react'
import type { CatalogEntry } from '../../measures/catalog.ts'

let asked: Promise<readonly CatalogEntry[]> | undefined

/** The catalogue of the measures. It travels by itself: its texts weigh more than the views that show them. */
export function useMeasures(): readonly CatalogEntry[] {
  asked ??= import('../../measures/catalog.ts').then(({ MEASURES }) => MEASURES)
  return use(asked)
}
