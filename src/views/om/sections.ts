/** The sections of the page in their order, with the names that addresses point to (Swedish, as in the address). */
export const SECTIONS = {
  start: 'borja-har',
  sources: 'kallor',
  layers: 'matt',
  levels: 'indelningar',
  map: 'karta',
  estimates: 'skattningar',
  states: 'saknas',
  measures: 'segregationsmatt',
  words: 'ord',
  unknown: 'okant',
  ours: 'vara-granser',
  memos: 'tjansteskrivelser',
  downloads: 'ladda-ner',
  embed: 'badda-in',
  accessibility: 'tillganglighet',
  version: 'utgava',
} as const

export type SectionId = keyof typeof SECTIONS

export const SECTION_IDS: readonly SectionId[] = [
  'start',
  'sources',
  'layers',
  'levels',
  'map',
  'estimates',
  'states',
  'measures',
  'words',
  'unknown',
  'ours',
  'memos',
  'downloads',
  'embed',
  'accessibility',
  'version',
]
