import type { Figure } from '../domain/figures.ts'
import { categoryScale, type ColorScale } from './colorScale.ts'
import { TENURE, TENURE_IDS } from './palettes.ts'

/** Colours for tenure types, numbered as in TENURE_IDS; without the mixed type where it cannot occur. */
export function tenureScale(figures: readonly Figure[], hasMixed: boolean): ColorScale {
  const ids = hasMixed ? TENURE_IDS : TENURE_IDS.filter((id) => id !== 'mixed')
  return categoryScale(
    figures,
    ids.map((id) => ({ ...TENURE[id], id, value: TENURE_IDS.indexOf(id) })),
  )
}
