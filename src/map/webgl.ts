/** Names of renderers that draw on the processor: slower than the SVG map, and a drain on a shared machine. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * Whether a GL map is worth starting: WebGL 2 on a graphics card. The probe's context is given back at once, since a
 * page has few of them.
 *
 * @param isAsked the reader asks for the GL map by name: then drawing in software will do
 */
export function canDrawGl(isAsked: boolean): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2', { failIfMajorPerformanceCaveat: !isAsked })
    if (context === null) return false
    const names = context.getExtension('WEBGL_debug_renderer_info')
    const renderer: unknown = names === null ? '' : context.getParameter(names.UNMASKED_RENDERER_WEBGL)
    context.getExtension('WEBGL_lose_context')?.loseContext()
    return isAsked || !SOFTWARE.test(String(renderer))
  } catch {
    return false
  }
}
