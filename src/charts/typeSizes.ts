/** Text sizes in charts, in pixels. Nothing is smaller than the axis. */
export const AXIS_SIZE = 12
export const LABEL_SIZE = 13
export const HERO_SIZE = 40
/** From the middle of a line of figures down to its baseline, in em. */
export const MIDDLE = 0.34
export const STRONG = 600
