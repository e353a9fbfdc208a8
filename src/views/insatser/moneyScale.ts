/** One scale of kronor for the band and the ladder, so that a bar is as long as its sum wherever it stands. */
export interface MoneyScale {
  /** Room for the rows' names beside the band; 0 = over it. */
  readonly labelWidth: number
  readonly pixelsPer: (sek: number, max: number) => number
}

const LABEL_WIDTH = 184
const NARROWEST_WITH_LABELS = 860
/** The band keeps two pixels before its first bar and one after its last. */
const BAND_EDGES = 3

export function moneyScale(width: number): MoneyScale {
  const labelWidth = width < NARROWEST_WITH_LABELS ? 0 : LABEL_WIDTH
  return {
    labelWidth,
    pixelsPer: (sek, max) => (Math.max(0, width - labelWidth - BAND_EDGES) * sek) / max,
  }
}
