import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { META_POLICY } from '../../scripts/contentSecurityPolicy.ts'
import {
  CLASSIFICATIONS,
  DEFAULT_QUERY,
  DISPLAYS,
  DIVISIONS,
  LOCAL_MEASURES,
  RENDERERS,
  VIEWS,
} from '../../src/analysis/query.ts'
import type { Query } from '../../src/analysis/query.ts'
import { SEXES } from '../../src/domain/figures.ts'
import { PARTLY_RULES, SPLIT_RULES, UNPLACED_RULES } from '../../src/analysis/targetingTypes.ts'
import { EFFORT_KINDS, PRECISIONS, SUM_STATUSES } from '../../src/domain/interventions.ts'
import { LEVELS } from '../../src/domain/units.ts'
import { formatQuery, parseQuery } from '../../src/state/url.ts'
import { SANDBOX_TOKENS } from '../../src/views/om/embedSnippet.ts'
import { importTableRows } from './importTableRows.ts'
import { filesBelow, PROJECT, textOf } from './sourceFiles.ts'

const README = textOf('README.md')
const HOUSE = textOf('src/README.md')
const DOCUMENTS = ['README.md', 'CHANGELOG.md', ...['docs', 'geodata', 'src', 'tests'].flatMap(filesBelow)].filter(
  (file) => file.endsWith('.md'),
)

/** The cells of the rows of the first table after a text, without its heading. */
function tableAfter(text: string, mark: string): string[][] {
  const lines = text.slice(text.indexOf(mark)).split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const after = lines.slice(first).findIndex((line) => !line.startsWith('|'))
  return lines
    .slice(first + 2, first + after)
    .map((line) => line.slice(1, line.lastIndexOf('|')).split(/(?<!\\)\|/))
    .map((cells) => cells.map((cell) => cell.trim()))
}

const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

describe('the commands of the README', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const commands = [README, HOUSE, textOf('geodata/README.md')].flatMap((text) => [
    ...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g),
  ])

  it('are all in package.json', () => {
    expect(commands.length).toBeGreaterThan(10)
    const named = commands.map(([, run, direct]) => run ?? direct ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('begin with the two that a newcomer needs', () => {
    expect(README).toContain('npm ci && npm start')
    expect(README).toContain('npm ci && npm test')
  })
})

describe('the links of the documents', () => {
  it('lead to files that exist', () => {
    const links = DOCUMENTS.flatMap((file) =>
      [...textOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ file, target })),
    ).filter(({ target }) => !/^(https?:|#|mailto:)/.test(target))
    expect(links.length).toBeGreaterThan(5)
    const dead = links.filter(
      ({ file, target }) => !existsSync(path.join(PROJECT, path.dirname(file), target.replace(/#.*$/, ''))),
    )
    expect(dead).toEqual([])
  })

  it('show a picture that is light enough to open', () => {
    const picture = readFileSync(path.join(PROJECT, '.github/screenshot.png'))
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect(picture.length).toBeLessThan(300_000)
  })
})

/** A query that differs from the default in everything, so that every parameter is written. */
const EVERYTHING: Query = {
  view: 'om',
  layer: 'population',
  level: 'deso',
  year: 2025,
  sex: 'women',
  classification: 'equal',
  mixedThreshold: 0.7,
  unitId: 'x',
  division: 'tenure',
  localMeasure: 'clusters',
  measure: 'gini',
  display: 'table',
  sort: '-value',
  rowFilter: 'x',
  committee: 'ASN',
  fund: 'state-2023',
  effortYear: 2023,
  effortKind: 'running',
  precision: 'city',
  effort: 'flexet',
  sumStatus: 'granted',
  needBase: 'egen',
  needRate: 'unemployment',
  splitRule: 'need',
  unplacedRule: 'population',
  partlyRule: 'without',
  scenario: [{ effortId: 'flexet', delomraden: ['10101'] }],
  showsEfforts: true,
  renderer: 'gl',
  isEmbedded: true,
  language: 'en',
}

/** The parameters that take one of a list of words, with the list. */
const CHOICES: readonly { readonly name: string; readonly key: keyof Query; readonly values: readonly unknown[] }[] = [
  { name: 'vy', key: 'view', values: VIEWS },
  { name: 'niva', key: 'level', values: LEVELS },
  { name: 'kon', key: 'sex', values: SEXES },
  { name: 'klass', key: 'classification', values: CLASSIFICATIONS },
  { name: 'grupp', key: 'division', values: DIVISIONS },
  { name: 'lokal', key: 'localMeasure', values: LOCAL_MEASURES },
  { name: 'visa', key: 'display', values: DISPLAYS },
  { name: 'slag', key: 'effortKind', values: EFFORT_KINDS },
  { name: 'belopp', key: 'sumStatus', values: SUM_STATUSES },
  { name: 'dela', key: 'splitRule', values: SPLIT_RULES },
  { name: 'utanplats', key: 'unplacedRule', values: UNPLACED_RULES },
  { name: 'delvis', key: 'partlyRule', values: PARTLY_RULES },
  { name: 'plats', key: 'precision', values: PRECISIONS },
  { name: 'insatser', key: 'showsEfforts', values: [true, false] },
  { name: 'karta', key: 'renderer', values: RENDERERS },
  { name: 'embed', key: 'isEmbedded', values: [true, false] },
  { name: 'sprak', key: 'language', values: ['sv', 'en'] },
]

describe('the table of the address', () => {
  const rows = tableAfter(README, '<!-- url -->').map(([name = '', values = '', standard = '']) => ({
    name: codesIn(name)[0] ?? '',
    words: codesIn(values),
    standard: codesIn(standard)[0],
  }))

  it('lists every parameter in the order in which it is written', () => {
    const written = [...new URLSearchParams(formatQuery(EVERYTHING)).keys()]
    expect(written).toHaveLength(Object.keys(DEFAULT_QUERY).length)
    expect(rows.map(({ name }) => name)).toEqual(written)
  })

  it.each(CHOICES)('lists the words of $name, and each is understood', ({ name, key, values }) => {
    const row = rows.find((one) => one.name === name)
    const read = (row?.words ?? []).map((word) => parseQuery(`?${name}=${word}`))
    expect(read.flatMap(({ notices }) => notices)).toEqual([])
    expect(read.map(({ query }) => query[key])).toEqual(values)
  })

  it('states the defaults', () => {
    const stated = rows.filter(({ standard }) => standard !== undefined)
    expect(stated.length).toBeGreaterThan(8)
    const search = stated.map(({ name, standard }) => `${name}=${standard ?? ''}`).join('&')
    expect(parseQuery(`?${search}`)).toEqual({ query: DEFAULT_QUERY, notices: [] })
  })
})

describe('what the README says about embedding', () => {
  it('gives every server the policy that the page is built with', () => {
    const policies = [...README.matchAll(/"(default-src [^"]*)"/g)].map(([, policy]) => policy)
    expect(policies).toHaveLength(3)
    for (const policy of policies) {
      expect(policy).toBe(`${META_POLICY}; frame-ancestors 'self' https://intranet.example`)
    }
  })

  it('asks for the permissions that the copied code asks for', () => {
    expect(README).toContain(`sandbox="${SANDBOX_TOKENS.join(' ')}"`)
  })
})

describe('the house on one page', () => {
  it('repeats the import table as it is enforced', () => {
    expect(tableAfter(HOUSE, '<!-- imports -->')).toEqual(importTableRows())
  })

  it('names every folder of src', () => {
    const folders = [...new Set(filesBelow('src').map((file) => file.split('/').slice(1)))]
      .filter((parts) => parts.length > 1)
      .map(([folder = '']) => folder)
    const named = tableAfter(HOUSE, '## Folders').flatMap(([cell = '']) => codesIn(cell))
    expect([...new Set(folders)].filter((folder) => !named.includes(folder))).toEqual([])
  })
})
