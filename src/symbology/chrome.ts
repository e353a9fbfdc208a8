/** Ink and paper, and the one accent. `src/styles/tokens.css` repeats these; a test keeps the two equal. */
export const INK = '#1e1d1a'
export const INK_SECONDARY = '#57534a'
export const CONTROL = '#7a756b'
export const AXIS = '#b9b3a6'
export const HAIRLINE = '#d9d5cb'
export const WARM = '#f6f4ef'
export const LAND = '#efece5'
export const HATCH = '#8a8478'
export const WHITE = '#ffffff'
/** Means "what you chose" and nothing else; always with an ink ring or ink text. */
export const MARK = '#ffd84d'

/** Money is drawn in ink tones, never in a colour of the ramp: the two must not be taken for the same thing. */
export const MONEY_GRANT = '#57534a'
export const MONEY_OWN = '#716c61'
