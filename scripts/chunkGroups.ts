/**
 * What travels together: without this, each module that several parts share is sent in a file of its own, and the first
 * view pays for the heads of fifty small files.
 */
const src = (folder: string, names: string): string => `src/${folder}/(?:${names})\\.tsx?$`
const packages = (names: string): string => `node_modules/(?:${names})/`

/** With the page itself, before any view. */
const FRAME = [
  src('domain', 'dataset|figures|filePaths|interventions|layers|neighbours|parseNumber|units'),
  src('state', 'actions|asked|files|loadable|loading|memoize|ownFiles|shownData|store|url|useAppState'),
  src('i18n', 'errors|frame|frameTexts|ownFileMarks'),
  src('analysis', 'housingAsked|query|resolve|segregationDivision|targetingTypes|tenure'),
  src('data', '\\w+'),
  src('views/frame', 'QueryLink'),
  packages('zustand|valibot'),
]

/** With the first view, and with every other view of figures. */
const FIRST_VIEW = [
  src(
    'symbology',
    'chrome|classify|colorScale|contrast|divergingScale|format|formatDate|formatLimits|legend|mapLines|palettes|patterns|readableNumber|tenureScale',
  ),
  src(
    'state',
    'figureText|headline|hooks|isComplete|layerDistribution|mapView|selectors|shownRegister|tableOrder|writtenFigures',
  ),
  src('i18n', 'inSentence|laget|map|messages|panel|table'),
  src('analysis', 'areaTable|layerField|layerSummary|population|searchAreas'),
  src('math', 'column|floats|order|quantile|sum'),
  src(
    'charts',
    'ChartFrame|Distribution(?!Bars)\\w+|NameTag|SwarmCircles|TenureBar|beeswarm|distributionLayout|drawnDistribution|histogram|labelPlacement|linear|patterns|spread|textWidth|typeSizes|uprightLabels|useSize',
  ),
  src('export', 'csv|download'),
  src(
    'map',
    'AreaListbox|Callout|MapFrame|ScaleBar|SvgMap|Tooltip|ZoomButtons|calloutPlace|neighbourInDirection|placeLabels|projection|shapes|useZoom|webgl|zoom',
  ),
  src('pages', 'MapOf'),
  src(
    'views/(?:controls|frame|legend|table)',
    'AreaSearch|LevelYear|Segment|Select|ChoiceNotes|MethodLink|Rich|ViewAnswer|Waiting|useIsNarrow|Swatch|SortHead|TableTools',
  ),
  packages('d3-(?:array|color|geo)|simple-statistics|topojson-client'),
]

const anyOf = (paths: readonly string[]): RegExp => new RegExp(paths.join('|').replaceAll('/', '[\\\\/]'))

export const CHUNK_GROUPS = [
  { name: 'frame', test: anyOf(FRAME), includeDependenciesRecursively: false },
  { name: 'view', test: anyOf(FIRST_VIEW), includeDependenciesRecursively: false },
]
