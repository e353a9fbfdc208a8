/** What the frame must be allowed to do; without one of these, one thing stops working. */
export const SANDBOX_TOKENS = [
  'allow-scripts',
  'allow-same-origin',
  'allow-downloads',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-modals',
] as const

const FRAME_HEIGHT = 640

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

/**
 * The HTML that shows an address of this site in a frame, with nothing but attributes: intranets often forbid scripts
 * and inline styles.
 */
export function embedSnippet(address: string, title: string): string {
  return [
    `<iframe src="${escaped(address)}"`,
    `  title="${escaped(title)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"`,
    `  sandbox="${SANDBOX_TOKENS.join(' ')}"`,
    '  allow="clipboard-write"></iframe>',
  ].join('\n')
}
