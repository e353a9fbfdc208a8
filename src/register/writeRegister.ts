import type { Register } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { Sheet } from '../sheets/sheetTypes.ts'
import { aboutSheet } from './aboutSheet.ts'
import { writeList } from './cellLists.ts'
import { dateCell, english, moneyCell, priceYearCell, sheetOf, sourceCells, swedish, wordCell } from './cellWriting.ts'
import {
  ALLOCATIONS,
  COMMITTEES,
  DOCUMENTS,
  EFFORTS,
  FUNDS,
  PLACES,
  READINGS,
  STATEMENTS,
  SUMS,
} from './registerColumns.ts'
import { LEVEL_WORDS, STATUS_WORDS } from './registerWords.ts'
import { effortCells, placeRows, sumRows } from './writeEffort.ts'

/**
 * The register as the sheets of a spreadsheet, headings and words in a language. Reading them gives the same register.
 * The first sheet alone is what a CSV file holds: every effort, without how its places are read, and without the lists
 * beside the efforts.
 */
export function writeRegister(register: Register, language: Language): Sheet[] {
  const { efforts } = register
  return [
    effortSheet(register, language),
    sheetOf(
      PLACES,
      efforts.flatMap((effort) => placeRows(effort, language)),
      language,
    ),
    sheetOf(
      SUMS,
      efforts.flatMap((effort) => sumRows(effort, language)),
      language,
    ),
    fundSheet(register, language),
    committeeSheet(register, language),
    documentSheet(register, language),
    statementSheet(register, language),
    allocationSheet(register, language),
    readingSheet(register, language),
    aboutSheet(register, language),
  ]
}

/** The sheet of efforts, which is also a whole CSV file. */
export function effortSheet({ efforts, isExample }: Register, language: Language): Sheet {
  return sheetOf(
    EFFORTS,
    efforts.map((effort) => effortCells(effort, { language, isExample })),
    language,
  )
}

const fundSheet = ({ funds }: Register, language: Language): Sheet =>
  sheetOf(
    FUNDS,
    funds.map((fund) => ({
      id: fund.id,
      name: swedish(fund.name),
      nameEn: english(fund.name),
      purpose: swedish(fund.purpose),
      purposeEn: english(fund.purpose),
      year: fund.year,
      amount: moneyCell(fund.amount, language),
      priceYear: priceYearCell(fund.amount),
      ...sourceCells(fund.source),
    })),
    language,
  )

const committeeSheet = ({ committees }: Register, language: Language): Sheet =>
  sheetOf(
    COMMITTEES,
    committees.map((committee) => ({
      id: committee.id,
      name: swedish(committee.name),
      nameEn: english(committee.name),
      decision: swedish(committee.decision),
      decisionEn: english(committee.decision),
      dissent: swedish(committee.dissent),
      dissentEn: english(committee.dissent),
      ...sourceCells(committee.source),
    })),
    language,
  )

const documentSheet = ({ documents }: Register, language: Language): Sheet =>
  sheetOf(
    DOCUMENTS,
    documents.map((document) => ({
      id: document.id,
      reference: document.reference === '' ? null : document.reference,
      date: dateCell(document.date),
      title: swedish(document.title),
      titleEn: english(document.title),
    })),
    language,
  )

const statementSheet = ({ statements }: Register, language: Language): Sheet =>
  sheetOf(
    STATEMENTS,
    statements.map((statement) => ({
      id: statement.id,
      subject: statement.subject,
      // An empty cell says that no sum is spoken of, so an unknown one is a word.
      amount: statement.amount === null ? null : moneyCell(statement.amount, language, 'word'),
      priceYear: statement.amount === null ? null : priceYearCell(statement.amount),
      count: statement.count,
      text: swedish(statement.text),
      textEn: english(statement.text),
      ...sourceCells(statement.source),
    })),
    language,
  )

const allocationSheet = ({ allocations }: Register, language: Language): Sheet =>
  sheetOf(
    ALLOCATIONS,
    allocations.map((allocation) => ({
      committee: allocation.committee,
      fund: allocation.fund,
      status: wordCell(STATUS_WORDS, allocation.status, language),
      sum: moneyCell(allocation.money, language),
      priceYear: priceYearCell(allocation.money),
      ...sourceCells(allocation.source),
    })),
    language,
  )

const readingSheet = ({ readings }: Register, language: Language): Sheet =>
  sheetOf(
    READINGS,
    readings.map((reading) => ({
      name: reading.name,
      level: wordCell(LEVEL_WORDS, reading.level, language),
      unitIds: writeList(reading.unitIds),
      reading: swedish(reading.reading),
      readingEn: english(reading.reading),
    })),
    language,
  )
