/** One thing that a folder may import: a path below `src` or a package, with the limits of that permission. */
export interface Allowance {
  /** `domain` stands for the folder, `measures/catalog` for the files whose path starts so. */
  readonly source: string
  readonly typesOnly?: boolean
  /** Only in files whose path matches. */
  readonly inFiles?: RegExp
}

/** What one folder may import. */
export interface ImportRow {
  readonly src: readonly Allowance[]
  readonly packages: readonly Allowance[]
}

const all = (...sources: readonly string[]): Allowance[] => sources.map((source) => ({ source }))
const types = (...sources: readonly string[]): Allowance[] => sources.map((source) => ({ source, typesOnly: true }))
const only = (inFiles: RegExp, ...sources: readonly string[]): Allowance[] =>
  sources.map((source) => ({ source, inFiles }))

const COMPONENT = /\.tsx$/
const HOOK = /\/(hooks|use[A-Z]\w*)\.ts$/
const OUTPUT: ImportRow = {
  src: [...all('domain', 'symbology', 'i18n'), ...types('state', 'analysis', 'sheets')],
  packages: [],
}

/**
 * Which folder of `src` may import what: knowledge flows one way, from the words and numbers to the screen. A folder
 * without a row may not exist. The table in `src/README.md` says the same in words.
 */
export const IMPORT_TABLE: Readonly<Record<string, ImportRow>> = {
  math: { src: [], packages: [] },
  domain: { src: [], packages: [] },
  measures: { src: all('math'), packages: [] },
  spatial: { src: all('math', 'domain'), packages: [...all('@turf/turf'), ...types('geojson')] },
  symbology: { src: all('math', 'domain'), packages: all('d3', 'simple-statistics') },
  // The office's own files: what a register looks like as sheets, and how sheets are read from bytes and written.
  register: { src: [...all('domain'), ...types('sheets')], packages: [] },
  sheets: { src: all('domain'), packages: all('papaparse', 'read-excel-file', 'write-excel-file') },
  // What somebody delivers: files of areas, tables of figures, their protection, and the one door to all of it.
  areafiles: {
    src: all('domain', 'math', 'sheets', 'spatial'),
    packages: [
      ...all('proj4', 'sql.js', 'topojson-client', '@turf/turf'),
      ...types('geojson', 'topojson-specification'),
    ],
  },
  figuretables: { src: [...all('domain', 'math'), ...types('sheets')], packages: [] },
  protection: { src: all('domain', 'math'), packages: all('valibot') },
  intake: {
    src: all('domain', 'math', 'spatial', 'sheets', 'areafiles', 'figuretables', 'protection', 'data/layerSchema'),
    packages: [...all('valibot', 'comlink'), ...types('geojson')],
  },
  data: {
    src: all('domain'),
    packages: [...all('valibot', 'topojson-client'), ...types('topojson-specification', 'geojson')],
  },
  analysis: { src: all('domain', 'measures', 'spatial', 'math'), packages: [] },
  state: {
    src: [
      // Figures become sentences here, with the words of `i18n`: the views only set them.
      ...all('domain', 'data', 'analysis', 'symbology', 'measures/catalog', 'i18n', 'workers'),
      ...all('register'),
      ...types('measures', 'sheets', 'intake', 'areafiles', 'figuretables', 'protection'),
    ],
    packages: [...all('zustand', 'comlink'), ...types('valibot', 'topojson-specification'), ...only(HOOK, 'react')],
  },
  map: {
    src: [...all('domain', 'symbology', 'i18n', 'charts/patterns', 'charts/useSize'), ...types('analysis')],
    packages: [
      ...all('maplibre-gl', 'd3', 'topojson-client', '@fontsource/source-sans-3'),
      ...types('topojson-specification', 'geojson'),
      ...only(COMPONENT, 'react'),
      ...only(HOOK, 'react'),
    ],
  },
  charts: { src: all('symbology', 'math', 'domain', 'i18n'), packages: all('d3', 'react') },
  views: {
    src: [
      // The pure functions of the analysis are words that the controls and tables share with the state (which years a
      // layer has, which order rows come in); fetched data come through the state alone.
      ...all('domain', 'symbology', 'charts', 'measures/catalog', 'analysis', 'state', 'i18n', 'export'),
      ...all('register', 'sheets', 'intake'),
      ...types('data'),
    ],
    packages: all('react', 'mathup'),
  },
  // One file per page, loaded when it is opened: where views and map meet.
  pages: {
    src: [...all('views', 'map', 'charts', 'state', 'domain', 'symbology', 'i18n'), ...types('analysis', 'data')],
    packages: all('react'),
  },
  // A picture in dots carries check sums, as zip files do.
  export: { ...OUTPUT, src: [...all('sheets/crc32'), ...OUTPUT.src] },
  embed: OUTPUT,
  i18n: { src: types('domain'), packages: [] },
  workers: {
    src: [
      ...all('measures', 'data', 'analysis', 'math', 'domain'),
      ...all('spatial', 'sheets', 'areafiles', 'protection', 'intake'),
    ],
    packages: [...all('comlink'), ...types('topojson-specification')],
  },
  styles: { src: [], packages: [] },
}

/** The files directly in `src`: they put everything together, so they may import everything. */
export const COMPOSITION_FILES = ['main.tsx', 'App.tsx', 'App.module.css', 'README.md']

/** What the build scripts may take from `src`. Packages are free there: nothing of it is shipped. */
export const SCRIPT_SOURCES: readonly Allowance[] = [
  ...all('domain', 'data/schema', 'data/join', 'spatial', 'math', 'i18n', 'register', 'sheets'),
  ...all('areafiles', 'figuretables', 'protection', 'intake'),
  ...only(/^scripts\/bench(\.ts$|\/)/, 'measures', 'charts/beeswarm', 'analysis', 'state'),
]
