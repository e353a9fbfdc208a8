/** Stands in cells that must be left out: no other figure of a made delivery is written with these digits. */
const CANARY_DIGITS = '7777777'

/** @throws when what is published has the digits of a canary anywhere, with or without signs between them */
export function assertNoCanary(published: string | Uint8Array): void {
  const text = typeof published === 'string' ? published : new TextDecoder('latin1').decode(published)
  const plain = text.replace(/[\s\u00a0\u202f.,'_]/gu, '')
  const at = plain.indexOf(CANARY_DIGITS)
  if (at >= 0) throw new Error(`a protected figure is published: …${plain.slice(Math.max(0, at - 60), at + 20)}…`)
}
