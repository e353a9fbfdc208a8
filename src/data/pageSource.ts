import type { DataSource } from './load.ts'

/** The data set beside the page, as the browser reaches it. */
export const pageSource = (): DataSource => ({
  fetch: (url, init) => fetch(url, init),
  baseUrl: new URL('./data/', document.baseURI).href,
})
