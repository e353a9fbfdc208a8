/**
 * Whether a GL map is worth starting: WebGL 2 without what the browser calls a major performance caveat, such as
 * drawing in software. The probe's context is given back at once, since a page has few of them.
 *
 * @param isAsked the reader asks for the GL map by name: then software will do
 */
export function canDrawGl(isAsked: boolean): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: !isAsked })
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
