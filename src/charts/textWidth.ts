/** Mean widths in em of Source Sans 3 at 400; 600 is about 5 % wider. */
const NARROW = 0.27
const COMMON = 0.5
const CAPITAL = 0.6
const WIDE = 0.82
const BOLD = 1.05

function charWidth(char: string): number {
  if (/[\s.,:;!'|iljtfrI()\u2013]/u.test(char)) return NARROW
  if (/[mwMW%@]/u.test(char)) return WIDE
  return /\p{Lu}/u.test(char) ? CAPITAL : COMMON
}

/**
 * Width of a text in pixels, estimated a little too large rather than too small, so that charts can be laid out
 * without asking the browser: the same drawing on the screen, in a file and in a test.
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let ems = 0
  for (const char of text) ems += charWidth(char)
  return ems * size * (isBold ? BOLD : 1)
}

/** Breaks a text at spaces into lines no wider than the room; a word that is wider has a line of its own. */
export function wrapText(text: string, size: number, room: number, isBold = false): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer, size, isBold) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
