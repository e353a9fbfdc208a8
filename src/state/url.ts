/**
 * The address owns the state: short named parameters, defaults left out, one fixed order. Reading is total: what
 * cannot be understood becomes the default and a notice, never an exception.
 */
import {
  CLASSIFICATIONS,
  DEFAULT_QUERY,
  DISPLAYS,
  DIVISIONS,
  LOCAL_MEASURES,
  NO_YEAR,
  RENDERERS,
  VIEWS,
  type Query,
} from '../analysis/query.ts'
import { SEXES } from '../domain/figures.ts'
import { PARTLY_RULES, SPLIT_RULES, UNPLACED_RULES, type Scenario } from '../analysis/targetingTypes.ts'
import { EFFORT_KINDS, PRECISIONS, SUM_STATUSES } from '../domain/interventions.ts'
import { parseWholeNumber } from '../domain/parseNumber.ts'
import { LEVELS } from '../domain/units.ts'

/** A parameter that was not understood, with what stood there. */
export interface UrlNotice {
  readonly parameter: string
  readonly found: string
}

interface Parameter {
  readonly name: string
  /** The query with the value that the text stands for, or undefined when the text is not one. */
  readonly read: (query: Query, text: string) => Query | undefined
  /** The text of the query's value, or null when it is the default. */
  readonly write: (query: Query) => string | null
}

const MAX_TEXT = 80

function parameter<K extends keyof Query>(
  name: string,
  key: K,
  read: (text: string) => Query[K] | undefined,
  write: (value: Query[K]) => string = String,
): Parameter {
  return {
    name,
    read: (query, text) => {
      const value = read(text)
      return value === undefined ? undefined : { ...query, [key]: value }
    },
    write: (query) => {
      const value = query[key]
      const text = value === null ? '' : write(value)
      return value === DEFAULT_QUERY[key] || text === '' ? null : text
    },
  }
}

/** A choice from a list, written with the words of the address (Swedish) in the order of the list. */
function choice<K extends keyof Query, T extends string & Query[K]>(
  name: string,
  key: K,
  values: readonly T[],
  words: readonly string[] = values,
): Parameter {
  return parameter(
    name,
    key,
    (text) => values[words.indexOf(text)],
    (value) => words[values.findIndex((other) => other === value)] ?? '',
  )
}

const flag = (name: string, key: 'isEmbedded' | 'showsEfforts'): Parameter =>
  parameter(
    name,
    key,
    (text) => (text === '1' ? true : text === '0' ? false : undefined),
    (value) => (value ? '1' : '0'),
  )

const isYear = (text: string) => /^(19|20)\d\d$/.test(text)
const toYear = (text: string) => (isYear(text) ? (parseWholeNumber(text) ?? undefined) : undefined)
const toCode = (text: string) => (/^[\p{L}\p{N}_-]{1,40}$/u.test(text) && text !== '__proto__' ? text : undefined)
/** The beginning of the text; a cut in the middle of a letter of two code units leaves that letter out. */
const toText = (text: string) => text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '')

const PARAMETERS: readonly Parameter[] = [
  choice('vy', 'view', VIEWS),
  parameter('lager', 'layer', toCode),
  choice('niva', 'level', LEVELS),
  parameter('ar', 'year', toYear),
  choice('kon', 'sex', SEXES, ['totalt', 'kvinnor', 'man', 'skillnad']),
  choice('klass', 'classification', CLASSIFICATIONS, ['fasta', 'kvantiler', 'naturliga', 'lika']),
  parameter('grans', 'mixedThreshold', toThreshold, (value) => String(Math.round(value * 100))),
  parameter('omrade', 'unitId', toCode),
  choice('grupp', 'division', DIVISIONS, ['bakgrund', 'fodda', 'ekonomi', 'upplatelseform']),
  choice('lokal', 'localMeasure', LOCAL_MEASURES, ['kvot', 'skillnad', 'kluster', 'samlade']),
  parameter('matt', 'measure', toCode),
  choice('visa', 'display', DISPLAYS, ['karta', 'tabell', 'detaljer']),
  parameter('sortera', 'sort', (text) => (/^-?[A-Za-z0-9]{1,40}$/.test(text) ? text : undefined)),
  parameter('sok', 'rowFilter', toText),
  parameter('namnd', 'committee', toCode),
  parameter('medel', 'fund', toCode),
  parameter('insatsar', 'effortYear', (text) => (text === NO_YEAR ? NO_YEAR : toYear(text))),
  choice('slag', 'effortKind', EFFORT_KINDS, ['sokt', 'pagar']),
  choice('plats', 'precision', PRECISIONS, [
    'punkt',
    'omraden',
    'storre-omrade',
    'staden',
    'gemenskap',
    'vill-vara-lokal',
    'ej-angivet',
  ]),
  parameter('insats', 'effort', toCode),
  choice('belopp', 'sumStatus', SUM_STATUSES, ['sokt', 'foreslaget', 'beviljat', 'aterrapporterat']),
  parameter('behov', 'needBase', toCode),
  parameter('rang', 'needRate', toCode),
  choice('dela', 'splitRule', SPLIT_RULES, ['angivet', 'lika', 'befolkning', 'behov']),
  choice('utanplats', 'unplacedRule', UNPLACED_RULES, ['utelamnas', 'befolkning', 'behov']),
  choice('delvis', 'partlyRule', PARTLY_RULES, ['namnda', 'utan']),
  parameter('flytta', 'scenario', toScenario, formatScenario),
  flag('insatser', 'showsEfforts'),
  choice('karta', 'renderer', RENDERERS),
  flag('embed', 'isEmbedded'),
  choice('sprak', 'language', ['sv', 'en']),
]

function toThreshold(text: string): number | undefined {
  const percent = parseWholeNumber(text)
  return percent !== null && percent >= 34 && percent <= 100 ? percent / 100 : undefined
}

/** `effort.area.area*effort.area`: characters that an address carries as they are, and no id has. */
function toScenario(text: string): Scenario | undefined {
  const moves = text.split('*').map((move) => move.split('.'))
  const isWhole = moves.every((parts) => parts.length > 1 && parts.every((part) => toCode(part) !== undefined))
  const ids = new Set(moves.map(([effortId]) => effortId))
  if (!isWhole || ids.size < moves.length) return undefined
  return moves.map(([effortId = '', ...delomraden]) => ({ effortId, delomraden: [...new Set(delomraden)] }))
}

function formatScenario(scenario: Scenario): string {
  return scenario.map(({ effortId, delomraden }) => [effortId, ...delomraden].join('.')).join('*')
}

/** Reads a query string. A parameter that stands twice counts once, the first, with a notice. */
export function parseQuery(search: string): { query: Query; notices: readonly UrlNotice[] } {
  const given = new URLSearchParams(search.slice(0, 4000))
  const notices: UrlNotice[] = []
  const known = new Set<string>(PARAMETERS.map(({ name }) => name))
  for (const name of new Set(given.keys())) {
    if (!known.has(name)) notices.push({ parameter: toText(name), found: toText(given.get(name) ?? '') })
  }
  let query = DEFAULT_QUERY
  for (const item of PARAMETERS) query = readInto(query, item, given, notices)
  return { query, notices }
}

function readInto(query: Query, { name, read }: Parameter, given: URLSearchParams, notices: UrlNotice[]): Query {
  const texts = given.getAll(name)
  const text = texts[0]
  if (text === undefined) return query
  if (texts.length > 1) notices.push({ parameter: name, found: toText(texts.join(', ')) })
  const next = read(query, text)
  if (next === undefined) notices.push({ parameter: name, found: toText(text) })
  return next ?? query
}

/** Writes a query as a query string with its `?`, or the empty string when everything is default. */
export function formatQuery(query: Query): string {
  const written = new URLSearchParams()
  for (const { name, write } of PARAMETERS) {
    const text = write(query)
    if (text !== null) written.set(name, text)
  }
  const search = written.toString()
  return search === '' ? '' : `?${search}`
}
