import { STATUS_LETTERS, type FiguresFile } from '../../src/data/schema.ts'
import type { CheckReport } from '../data/check/checkData.ts'
import type { DataFolder } from '../data/check/readDataFolder.ts'
import type { Language } from '../fetch/language.ts'
import { UNCONFIRMED } from './checkWords.ts'
import { BASES, BOUNDARY_WORDS, COUNT_WORDS, PROTECTION_WORDS, SEX_WORDS, STATES, WORDS } from './reportWords.ts'

/** One table of the report; the terminal and the page are written from the same ones. */
export interface ReportTable {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Columns from this one on are numbers. */
  readonly numbersFrom?: number
}

export interface ReportGround {
  readonly data: Pick<DataFolder, 'manifest' | 'catalog' | 'units' | 'figures'>
  readonly checks: CheckReport
  /** Which columns of which source file are protected how. */
  readonly dictionary: readonly { readonly file: string; readonly protection: string }[]
  /** The rules for own files by name, as they stand in their file. */
  readonly rules: readonly (readonly [string, string])[]
}

/** Everything that the report says, in one fixed order: equal data give equal tables. */
export function reportTables(ground: ReportGround, language: Language): readonly ReportTable[] {
  return [
    ...checkTables(ground, language),
    levelTable(ground, language),
    yearTable(ground, language),
    columnTable(ground, language),
    qualityTable(ground, language),
    breakTable(ground, language),
    sourceTable(ground, language),
    protectionTable(ground, language),
    rulesTable(ground, language),
    fileTable(ground, language),
    inputTable(ground, language),
  ].filter(({ rows }) => rows.length > 0)
}

type Make = (ground: ReportGround, language: Language) => ReportTable

function checkTables({ checks }: ReportGround, language: Language): readonly ReportTable[] {
  const title = WORDS.contract[language]
  const counted = Object.entries(checks.counts).map(([what, number]) => [
    COUNT_WORDS.get(what)?.[language] ?? what,
    String(number),
  ])
  const counts = { title, head: [WORDS.counted[language], WORDS.number[language]], rows: counted, numbersFrom: 1 }
  return [
    { title: WORDS.fault[language], head: [WORDS.fault[language]], rows: checks.errors.map((one) => [one[language]]) },
    { title: WORDS.unconfirmed[language], head: [UNCONFIRMED[language]], rows: checks.unconfirmed.map((one) => [one]) },
    counts,
  ]
}

const levelTable: Make = ({ data }, language) => ({
  title: WORDS.levels[language],
  head: [WORDS.level, WORDS.vintage, WORDS.boundaries, WORDS.units, STATES.noResidents].map((word) => word[language]),
  rows: data.catalog.levels.map(({ id, name, vintage, boundaries, units }) => {
    const empty = data.units.levels.find((level) => level.id === id)?.inhabited.filter((one) => one === 0).length
    return [name[language], vintage, BOUNDARY_WORDS[boundaries][language], String(units), String(empty ?? '')]
  }),
  numbersFrom: 3,
})

const yearTable: Make = ({ data: { catalog } }, language) => ({
  title: WORDS.years[language],
  head: [WORDS.layer[language], ...catalog.levels.map(({ name }) => name[language])],
  rows: catalog.layers.map((layer) => [
    layer.name[language],
    ...catalog.levels.map(({ id }) => {
      const entry = catalog.availability.find((one) => one.layer === layer.id && one.level === id)
      return entry?.years.map(({ year }) => year).join(', ') ?? WORDS.notHere[language]
    }),
  ]),
})

const LETTERS = ['v', 's', 'm', 'p', 'n', 'f', 'a'] as const

const columnTable: Make = ({ data: { catalog, figures } }, language) => ({
  title: WORDS.columns[language],
  head: [
    ...[WORDS.layer, WORDS.level, WORDS.year, WORDS.sex, WORDS.basis, WORDS.date, WORDS.source],
    ...LETTERS.map((letter) => STATES[STATUS_LETTERS[letter]]),
    ...[WORDS.city, WORDS.residual, WORDS.protectedBy],
  ].map((word) => word[language]),
  rows: figures.flatMap(({ level, columns }) =>
    columns.map((column) => {
      const layer = catalog.layers.find(({ id }) => id === column.layer)
      return [
        layer?.name[language] ?? column.layer,
        catalog.levels.find(({ id }) => id === level)?.name[language] ?? level,
        String(column.year),
        SEX_WORDS[column.sex][language],
        BASES[column.basis][language],
        column.referenceDate,
        column.source ?? layer?.source ?? '',
        ...countsOf(column),
        column.city === null ? STATES[STATUS_LETTERS[column.cityStatus ?? 'm']][language] : STATES.value[language],
        residualOf(column, language),
        protectionIn(column, language),
      ]
    }),
  ),
  numbersFrom: 7,
})

type Column = FiguresFile['columns'][number]

const countsOf = ({ values, status }: Column): readonly string[] =>
  LETTERS.map((letter) => String(values.filter((_, index) => (status?.[index] ?? 'v') === letter).length))

const protectionIn = ({ protection }: Column, language: Language): string =>
  protection === undefined ? '' : PROTECTION_WORDS[protection][language]

function residualOf({ residual }: Column, language: Language): string {
  if (residual === undefined) return ''
  return typeof residual === 'number' ? String(residual) : STATES[STATUS_LETTERS[residual]][language]
}

/** Estimates that lie to this share in areas of which nothing has to be split. As in the grades of the page. */
const WELL_PLACED = 0.8

const qualityTable: Make = ({ data: { catalog, figures } }, language) => ({
  title: WORDS.quality[language],
  head: [WORDS.level, WORDS.units, WORDS.well, WORDS.middle, WORDS.lowest].map((word) => word[language]),
  rows: figures.flatMap(({ level, quality }) => {
    const shares = (quality ?? []).filter((share) => share !== null).toSorted((a, b) => a - b)
    if (shares.length === 0) return []
    const name = catalog.levels.find(({ id }) => id === level)?.name[language] ?? level
    const well = shares.filter((share) => share >= WELL_PLACED).length
    const middle = shares[Math.floor((shares.length - 1) / 2)] ?? 0
    return [[name, String(shares.length), String(well), percent(middle), percent(shares[0] ?? 0)]]
  }),
  numbersFrom: 1,
})

const percent = (share: number): string => `${Math.round(share * 100)} %`

const breakTable: Make = ({ data: { catalog } }, language) => ({
  title: WORDS.breaks[language],
  head: [WORDS.layer, WORDS.year, WORDS.reason].map((word) => word[language]),
  rows: catalog.layers.flatMap(({ name, seriesBreaks }) =>
    seriesBreaks.map(({ year, reason }) => [name[language], String(year), reason[language]]),
  ),
})

const sourceTable: Make = ({ data: { catalog } }, language) => ({
  title: WORDS.sources[language],
  head: [WORDS.source, WORDS.publisher, WORDS.licence, WORDS.line].map((word) => word[language]),
  rows: catalog.sources.map(({ id, title, publisher, licence, line }) => [
    `${title[language]} (${id})`,
    publisher,
    licence,
    line[language],
  ]),
})

const protectionTable: Make = ({ dictionary }, language) => ({
  title: WORDS.protection[language],
  head: [WORDS.file[language], WORDS.protectionOf[language]],
  rows: [...new Set(dictionary.map(({ file }) => file))].toSorted().flatMap((file) => {
    const ways = dictionary.filter((row) => row.file === file && row.protection !== 'none').map((row) => row.protection)
    const counted = [...new Set(ways)].map((way) => `${way} (${ways.filter((other) => other === way).length})`)
    // Texts and keys need none; naming them all would hide the files of figures.
    return counted.length === 0 ? [] : [[file, counted.join('; ')]]
  }),
})

const rulesTable: Make = ({ rules }, language) => ({
  title: WORDS.rules[language],
  head: [WORDS.rule[language], WORDS.value[language]],
  rows: rules,
})

const fileTable: Make = ({ data: { manifest } }, language) => ({
  title: WORDS.files[language],
  head: [WORDS.file, WORDS.hash, WORDS.rows, WORDS.bytes].map((word) => word[language]),
  rows: manifest.files.map(({ path, sha256, rows, bytes }) => [path, sha256, String(rows), String(bytes)]),
  numbersFrom: 2,
})

const inputTable: Make = ({ data: { manifest } }, language) => ({
  title: WORDS.inputs[language],
  head: [WORDS.file[language], WORDS.hash[language]],
  rows: [
    ...new Map(
      manifest.files.flatMap(({ builtFrom }) => builtFrom.map(({ path, sha256 }): [string, string] => [path, sha256])),
    ),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
})
