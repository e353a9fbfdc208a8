/** What the GL map loads besides its code: its worker and its faces, all from the page's own address. */
import { setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import regularUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import strongUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url'
import type { GlFonts } from './glStyle.ts'

setWorkerUrl(workerUrl)

/** Absolute, since the worker and the font loader have another base than the page. */
const absolute = (url: string): string => new URL(url, document.baseURI).href

export const glFonts = (): GlFonts => ({ regular: absolute(regularUrl), strong: absolute(strongUrl) })
