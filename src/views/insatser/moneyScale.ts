import type { BandRoom } from '../../state/effortsBand.ts'

/** The scale of kronor of the band, and of the ladder as long as its bars fit: then a bar is as long wherever it stands. */
export interface MoneyScale {
  readonly room: BandRoom
  /** Room for the rows' names beside the band; 0 = over it. */
  readonly labelWidth: number
  readonly pixelsPer: (sek: number, max: number) => number
}

const LABEL_WIDTH = 196
/** Narrowest contents in pixels for each amount of words. */
const ROOMS = { wide: 1180, medium: 860 } as const
/** The ladder's column of money, less the box of sums that are not known. */
const LADDER_ROOM = 148
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

/** Pixels of a sum on the ladder: the band's scale, or where its longest bar has no room a scale that fits that one. */
export function ladderScale(pixelsPer: (sek: number) => number, sums: readonly number[]) {
  const longest = pixelsPer(sums.reduce((most, sum) => Math.max(most, sum), 0))
  const hasOwnScale = longest > LADDER_ROOM
  const shrink = hasOwnScale ? LADDER_ROOM / longest : 1
  return { hasOwnScale, pixelsPer: (sek: number): number => pixelsPer(sek) * shrink }
}
