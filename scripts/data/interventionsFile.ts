import type { InterventionsFile } from '../../src/data/schemaInterventions.ts'
import { SCHEMA_VERSION } from '../../src/data/schemaParts.ts'
import {
  blankEffort,
  EFFORT_KINDS,
  PRECISIONS,
  UNKNOWN_SUM,
  type Effort,
  type PlaceReading,
  type SourceLine,
  type StatedSum,
} from '../../src/domain/interventions.ts'
import type { Money } from '../../src/domain/money.ts'
import type { Row } from './csv.ts'
import { DataProblem } from './dataProblem.ts'
import type { Inputs } from './inputs.ts'
import { INPUT } from './inputPaths.ts'
import { localText, optionalLocalText } from './localText.ts'
import { moneyOf } from './money.ts'
import { placesOf, readPlaceAliases } from './places.ts'
import type { Levels } from './units.ts'

export const INTERVENTION_INPUTS = [
  INPUT.efforts,
  INPUT.committees,
  INPUT.funds,
  INPUT.statements,
  INPUT.documents,
  INPUT.placeAliases,
  INPUT.delomraden,
] as const

/** The register: efforts, committees, funds, statements and the documents that they are read from. */
export function buildInterventions(inputs: Inputs, levels: Levels): InterventionsFile {
  const aliases = readPlaceAliases(inputs, levels)
  return {
    schemaVersion: SCHEMA_VERSION,
    name: null,
    isExample: false,
    efforts: inputs.table(INPUT.efforts).map((row) => writable(effortOf(row, aliases, levels))),
    committees: inputs.table(INPUT.committees).map((row) => ({
      id: row.text('id'),
      name: localText(row, 'name'),
      decision: optionalLocalText(row, 'decision'),
      dissent: optionalLocalText(row, 'dissent'),
      source: lineOf(row),
    })),
    funds: inputs.table(INPUT.funds).map((row) => ({
      id: row.text('id'),
      name: localText(row, 'name'),
      purpose: localText(row, 'purpose'),
      year: row.number('year'),
      amount: { state: 'known', sek: row.number('amountSek'), priceYear: row.number('priceYear') },
      source: lineOf(row),
    })),
    statements: inputs.table(INPUT.statements).map((row) => ({
      id: row.text('id'),
      subject: row.text('subject'),
      amount: row.optionalText('amountState') === null ? null : moneyOf(row, 'amount'),
      count: row.optionalNumber('count'),
      text: localText(row, 'text'),
      source: lineOf(row),
    })),
    documents: inputs.table(INPUT.documents).map((row) => ({
      id: row.text('id'),
      reference: row.text('reference'),
      date: row.text('date'),
      title: localText(row, 'title'),
    })),
    allocations: [],
    readings: aliases.map((alias) => ({ ...alias, unitIds: [...alias.unitIds] })),
  }
}

const lineOf = (row: Row): SourceLine => ({ document: row.text('document'), lines: row.text('lines') })

function effortOf(row: Row, aliases: readonly PlaceReading[], levels: Levels): Effort {
  const title = localText(row, 'title')
  const sources = row.list('sources').map((source) => sourceLineOf(row, source))
  const [source = null] = sources
  const stated = (money: Money): StatedSum =>
    money.state === 'known' || money.state === 'undecided' ? { money, date: null, source } : { ...UNKNOWN_SUM, money }
  return {
    ...blankEffort(row.text('id'), title, row.oneOf('kind', EFFORT_KINDS)),
    committees: row.list('committees'),
    sums: {
      applied: stated(moneyOf(row, 'applied')),
      proposed: UNKNOWN_SUM,
      granted: stated(moneyOf(row, 'granted')),
      reported: UNKNOWN_SUM,
    },
    fund: row.optionalText('fund'),
    period: periodOf(row),
    precision: row.oneOf('precision', PRECISIONS),
    places: placesOf(row, row.list('places'), aliases, levels),
    isOpenEnded: row.flag('isOpenEnded'),
    hasCityWidePart: row.flag('hasCityWidePart'),
    targetGroup: optionalLocalText(row, 'targetGroup'),
    partners: optionalLocalText(row, 'partners'),
    sources,
    note: optionalLocalText(row, 'note'),
    isHistory: row.flag('isHistory'),
  }
}

function periodOf(row: Row): Effort['period'] {
  const from = row.optionalNumber('yearFrom')
  const to = row.optionalNumber('yearTo')
  if (from !== null && to !== null) return { from, to }
  if (from === null && to === null) return null
  throw new DataProblem(row.where, 'the period has only one of its years', 'Fill in yearFrom and yearTo, or neither.')
}

function sourceLineOf(row: Row, source: string): SourceLine {
  const [document, lines, ...rest] = source.split(':')
  if (document === undefined || lines === undefined || rest.length > 0) {
    throw new DataProblem(row.where, `"${source}" is no line of a memo`, 'Write document:lines, 003:81-97 say.')
  }
  return { document, lines }
}

/** The domain's effort has read-only lists and the file's schema does not. */
const writable = (effort: Effort): InterventionsFile['efforts'][number] => ({
  ...effort,
  committees: [...effort.committees],
  committeeShares: effort.committeeShares === null ? null : [...effort.committeeShares],
  related: [...effort.related],
  places: effort.places.map((place) => ({ ...place, delomraden: [...place.delomraden] })),
  sources: [...effort.sources],
})
