import type { Protection } from '../../src/domain/delivery.ts'
import type { Basis, FigureState } from '../../src/domain/figures.ts'
import { both, type Both } from '../fetch/language.ts'

export const WORDS = {
  title: both('Vad datamängden innehåller', 'What the data set holds'),
  contract: both('Kontroller', 'Checks'),
  holds: both('Alla kontroller är godkända.', 'Every check is passed.'),
  holdsUnconfirmed: both(
    'Siffrorna håller kontrollerna, men ingen har bekräftat gränserna för skyddet. Datamängden ska inte publiceras.',
    'The figures pass the checks, but nobody has confirmed the limits of the protection. The data set is not to be published.',
  ),
  levels: both('Indelningar och gränser', 'Levels and boundaries'),
  years: both('Vilka år som finns, per mått och indelning', 'Which years there are, by layer and level'),
  columns: both('Täckning: varje mått, indelning, år och kön', 'Coverage: every layer, level, year and sex'),
  quality: both('Hur säkra skattningarna är', 'How certain the estimates are'),
  protection: both('Skydd, per källfil', 'Protection, by source file'),
  unconfirmed: both('Inte bekräftat', 'Not confirmed'),
  rules: both('Regler för skydd av egna filer', 'Rules for the protection of own files'),
  sources: both('Källor', 'Sources'),
  breaks: both('Brott i serier', 'Breaks in series'),
  files: both('Filer', 'Files'),
  inputs: both('Byggt av', 'Built from'),
  layer: both('Mått', 'Layer'),
  level: both('Indelning', 'Level'),
  year: both('År', 'Year'),
  sex: both('Kön', 'Sex'),
  basis: both('Grund', 'Basis'),
  date: both('Avser', 'Refers to'),
  source: both('Källa', 'Source'),
  city: both('Staden', 'The city'),
  residual: both('Utan område', 'Without an area'),
  units: both('Områden', 'Areas'),
  vintage: both('Gränser från', 'Boundaries of'),
  boundaries: both('Ritade som', 'Drawn as'),
  reason: both('Vad som ändras', 'What changes'),
  publisher: both('Utgivare', 'Publisher'),
  licence: both('Licens', 'Licence'),
  line: both('Källrad', 'Source line'),
  file: both('Fil', 'File'),
  rows: both('Rader', 'Rows'),
  bytes: both('Byte', 'Bytes'),
  hash: both('Kontrollsumma', 'Hash'),
  protectionOf: both('Skydd (antal kolumner)', 'Protection (number of columns)'),
  protectedBy: both('Skydd', 'Protection'),
  rule: both('Regel', 'Rule'),
  value: both('Värde', 'Value'),
  counted: both('Räknat', 'Counted'),
  number: both('Antal', 'Number'),
  fault: both('Fel', 'Fault'),
  well: both('Minst 80 % säkert lagt', 'At least 80 % placed with certainty'),
  lowest: both('Lägst', 'Lowest'),
  notHere: both('Finns inte här', 'Not here'),
  middle: both('Median', 'Median'),
} as const

export const STATES: Readonly<Record<FigureState, Both>> = {
  value: both('Värden', 'Values'),
  suppressed: both('Skyddade', 'Suppressed'),
  missing: both('Saknas', 'Missing'),
  noResidents: both('Inga boende', 'No residents'),
  fewResidents: both('För få invånare', 'Too few residents'),
  notApplicable: both('Ej tillämpligt', 'Not applicable'),
  notPublished: both('Publiceras inte', 'Not published'),
  undefined: both('Kan inte räknas', 'Cannot be computed'),
}

export const BASES: Readonly<Record<Basis, Both>> = {
  published: both('publicerat', 'published'),
  summed: both('summerat', 'summed'),
  summedDelomraden: both('beräknat ur delområden', 'computed from delområden'),
  estimate: both('skattning', 'estimate'),
}

export const PROTECTION_WORDS: Readonly<Record<Protection, Both>> = {
  none: both('här, med reglerna nedan', 'here, by the rules below'),
  suppressed: both('av utgivaren: små antal borttagna', 'by the publisher: small counts left out'),
  rounded5: both('av utgivaren: avrundat till femtal', 'by the publisher: rounded to fives'),
  ckm: both('av utgivaren: SCB:s slumpmetod', 'by the publisher: the cell key method'),
}

export const SEX_WORDS = {
  total: both('totalt', 'total'),
  women: both('kvinnor', 'women'),
  men: both('män', 'men'),
} as const

export const BOUNDARY_WORDS = {
  schematic: both('schematiska', 'schematic'),
  official: both('officiella, förenklade', 'official, simplified'),
} as const

/** What the checks have counted, by the name that they give it. */
export const COUNT_WORDS: ReadonlyMap<string, Both> = new Map([
  ['files', both('filer', 'files')],
  ['units', both('områden', 'areas')],
  ['neighbours', both('grannskap', 'pairs of neighbours')],
  ['columns', both('kolumner', 'columns')],
  ['figures', both('siffror', 'figures')],
  ['gaps', both('luckor med orsak', 'gaps with a reason')],
  ['layers', both('mått', 'layers')],
  ['efforts', both('insatser', 'efforts')],
  ['statements', both('uppgifter ur handlingar', 'statements of documents')],
])
