/**
 * Everything that the answer about the money rests on as sheets of a file. The first sheet says what the numbers are of:
 * which register, an example or a supposition or not, which sums, efforts, need, assumption and data set.
 */
import type { Effort } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import type { Sheet, SheetCell } from '../sheets/sheetTypes.ts'
import { areaSheetRows } from './targetingEvidenceAreas.ts'
import { contextCells, contextHead, registerKind, registerText, scenarioText } from './targetingEvidenceContext.ts'
import { fileNumber, fileValue, ruleWords, type EvidenceModel } from './targetingEvidenceModel.ts'
import { fundName } from './targetingEvidencePlaced.ts'
import { lineInFull } from './effortsText.ts'
import { provenance, sourcesOf } from './targetingEvidenceProvenance.ts'
import { resultRows, RULE_COLUMNS, ruleRows, type ResultRow } from './targetingEvidenceResults.ts'

export const SHEET_IDS = ['about', 'results', 'areas', 'rules', 'efforts'] as const
export type SheetId = (typeof SHEET_IDS)[number]

type Row = readonly SheetCell[]

export function evidenceSheets(model: EvidenceModel, language: Language): Readonly<Record<SheetId, Sheet>> {
  const { sheets } = EVIDENCE[language].file
  return {
    about: { name: sheets.about, rows: aboutRows(model, language) },
    results: { name: sheets.results, rows: resultSheetRows(model, language) },
    areas: { name: sheets.areas, rows: areaSheetRows(model, language) },
    rules: { name: sheets.rules, rows: ruleSheetRows(model, language) },
    efforts: { name: sheets.efforts, rows: effortSheetRows(model, language) },
  }
}

/** What a file is called: the kind of register and a supposition are part of the name. */
export function evidenceFileParts(model: EvidenceModel, language: Language): readonly string[] {
  const { name, parts } = EVIDENCE[language].file
  const kind = registerKind(model)
  return [
    name,
    ...(kind === 'shipped' ? [] : [parts[kind]]),
    ...(model.moved.size === 0 ? [] : [parts.scenario]),
    EVIDENCE[language].sums[model.report.question.status],
  ]
}

function aboutRows(model: EvidenceModel, language: Language): readonly Row[] {
  const { about } = EVIDENCE[language].file
  const { report, need, origin } = model
  const { sums } = report
  return [
    about.head,
    [about.register, registerText(model, language)],
    [about.scenario, scenarioText(model, language)],
    ...(origin.fileName === null ? [] : [[about.file, origin.fileName]]),
    [about.status, EVIDENCE[language].sums[report.question.status]],
    [about.notes, EVIDENCE[language].statusNote[report.question.status]],
    [about.funds, sums.funds.map((id) => fundName(id, model, language)).join('; ')],
    [about.filter, origin.filters.length === 0 ? about.noFilter : origin.filters.join('; ')],
    [about.known, fileValue(sums.knownSek)],
    [about.efforts, sums.efforts],
    [about.unknown, sums.unknown],
    [about.placedLow, fileValue(sums.placedLowSek)],
    [about.placedHigh, fileValue(sums.placedHighSek)],
    [about.needBase, need.base],
    [about.needRate, need.rate],
    [about.dates, need.source],
    [about.rule, ruleWords(report.question.rule, language)],
    [about.dataset, origin.datasetVersion],
    [about.notes, about.estimates],
  ]
}

function resultSheetRows(model: EvidenceModel, language: Language): readonly Row[] {
  const { head, noNumber } = EVIDENCE[language].file
  const { units } = EVIDENCE[language].tables.results
  const rows = resultRows(model, language).map((row): Row => [
    row.name,
    row.measure,
    // Shares are written as they are computed, 0 to 1, so that they can be computed with.
    row.unit === 'share' ? '0-1' : units[row.unit],
    ...[row.chosen, row.low, row.high].map((value) => fileNumber(inFileUnit(value, row), noNumber)),
    ...searchedCells(row, language),
    row.agreeing?.count ?? null,
    row.agreeing?.of ?? null,
    ...contextCells(model, language),
  ])
  return [
    [
      ...[head.name, head.id, head.unit, head.chosen, head.low, head.high],
      ...[head.searchedLow, head.searchedHigh, head.isExact, head.agreeing, head.of],
      ...contextHead(language),
    ],
    ...rows,
  ]
}

/** Points are differences of shares in hundredths, as their unit says. */
const inFileUnit = (value: number, { unit }: ResultRow): number => (unit === 'points' ? value * 100 : value)

function searchedCells(row: ResultRow, language: Language): readonly SheetCell[] {
  const { noNumber, yes, no } = EVIDENCE[language].file
  if (row.searched === null) return [noNumber, noNumber, noNumber]
  const { low, high, isExact } = row.searched
  return [...[low, high].map((end) => fileNumber(inFileUnit(end, row), noNumber)), isExact ? yes : no]
}

function ruleSheetRows(model: EvidenceModel, language: Language): readonly Row[] {
  const { head, noNumber, yes, no } = EVIDENCE[language].file
  const { names } = EVIDENCE[language].tables.results
  return [
    [head.rule, head.isChosen, ...RULE_COLUMNS.map((column) => names[column]), ...contextHead(language)],
    ...ruleRows(model, language).map((row) => [
      row.words,
      row.isChosen ? yes : no,
      ...RULE_COLUMNS.map((column) => fileNumber(row.values[column], noNumber)),
      ...contextCells(model, language),
    ]),
  ]
}

/** Every effort of the selection, also those whose sum is not known: with the reason, and never with 0. */
function effortSheetRows(model: EvidenceModel, language: Language): readonly Row[] {
  const { head, yes, no } = EVIDENCE[language].file
  const { counted, leftOut } = provenance(model, language)
  const context = contextCells(model, language)
  return [
    [
      ...[head.effortId, head.effort, head.committee, head.fund, head.sek, head.sumState, head.date, head.source],
      ...[head.places, head.placed, head.isMoved, ...contextHead(language)],
    ],
    ...counted.map(({ effort, placed, isMoved }): Row => [
      ...effortCells(effort, model, language),
      placed,
      isMoved ? yes : no,
      ...context,
    ]),
    ...leftOut.map(({ effort }): Row => [
      ...effortCells(effort, model, language),
      EVIDENCE[language].noNumber,
      model.moved.has(effort.id) ? yes : no,
      ...context,
    ]),
  ]
}

function effortCells(effort: Effort, model: EvidenceModel, language: Language): readonly SheetCell[] {
  const { tables, file } = EVIDENCE[language]
  const sum = effort.sums[model.report.question.status]
  const { money } = sum
  return [
    effort.id,
    effort.title[language],
    effort.committees.length === 0 ? tables.parts.noCommittee : effort.committees.join(', '),
    effort.fund === null ? tables.parts.noFund : fundName(effort.fund, model, language),
    money.state === 'known' ? money.sek : null,
    file.sumStates[money.state],
    sum.date ?? tables.provenance.noDate,
    sourcesOf(effort, sum)
      .map((source) => lineInFull(source, model.register.documents, language))
      .join('; ') || tables.provenance.noSource,
    effort.places.map(({ name }) => name).join('; '),
  ]
}
