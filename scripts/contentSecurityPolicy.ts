/**
 * What the page may load and from where: only itself. `data:` pictures are the control icons in the map library's
 * style sheet; everything else on the page is a file of its own origin.
 */
const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
] as const

/** The policy for the meta tag of the built page. */
export const META_POLICY = DIRECTIVES.join('; ')

/** The policy for the response header: browsers heed `frame-ancestors` in a header only. */
export const HEADER_POLICY = [...DIRECTIVES, "frame-ancestors 'self'"].join('; ')
