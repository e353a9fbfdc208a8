import type { BandRoom } from '../../state/effortsBand.ts'

/** One scale of kronor for the band and the ladder, so that a bar is as long as its sum wherever it stands. */
export interface MoneyScale {
  readonly room: BandRoom
  /** Room for the rows' names beside the band; 0 = over it. */
  readonly labelWidth: number
  readonly pixelsPer: (sek: number, max: number) => number
}

const LABEL_WIDTH = 196
/** Narrowest contents in pixels for each amount of words. */
const ROOMS = { wide: 1180, medium: 860 } as const
/** The band keeps two pixels before its first bar and one after its last. */
const BAND_EDGES = 3

export function moneyScale(width: number): MoneyScale {
  const room = width >= ROOMS.wide ? 'wide' : width >= ROOMS.medium ? 'medium' : 'narrow'
  const labelWidth = room === 'narrow' ? 0 : LABEL_WIDTH
  return {
    room,
    labelWidth,
    pixelsPer: (sek, max) => (Math.max(0, width - labelWidth - BAND_EDGES) * sek) / max,
  }
}
