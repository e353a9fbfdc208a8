/** A sentence in which figures between ** are bold. Everything is text; nothing is read as markup. */
export function Rich({ text }: { text: string }) {
  return text.split('**').map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))
}
