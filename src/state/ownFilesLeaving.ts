function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault()
}

const held = new Set<'open' | 'on the way in'>()

/**
 * Has the browser ask before the page is left, for as long as there are files in its memory that would be gone. The
 * listener is there only then: a page that has one is not kept for going back to.
 */
export function holdBeforeLeaving(what: 'open' | 'on the way in', isThere: boolean): void {
  if (isThere) held.add(what)
  else held.delete(what)
  if (held.size === 0) window.removeEventListener('beforeunload', askFirst)
  else window.addEventListener('beforeunload', askFirst)
}
