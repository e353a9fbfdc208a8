import { SUM_STATUSES, type Effort, type Place, type StatedSum, type SumStatus } from '../domain/interventions.ts'
import { writtenShare } from '../domain/parseSwedishNumber.ts'
import type { Language } from '../domain/text.ts'
import type { SheetCell } from '../sheets/sheetTypes.ts'
import { writeList, writeShares, writeSources } from './cellLists.ts'
import {
  dateCell,
  english,
  flagCell,
  moneyCell,
  priceYearCell,
  sourceCells,
  staffingCell,
  swedish,
  wordCell,
  type Cells,
} from './cellWriting.ts'
import type { EffortColumnKey } from './effortColumns.ts'
import {
  ANY_AGE,
  FOLLOW_UP_WORDS,
  INSTRUMENT_WORDS,
  KIND_WORDS,
  LEVEL_WORDS,
  PRECISION_WORDS,
  SEX_WORDS,
  STATUS_WORDS,
  wordFor,
} from './registerWords.ts'
import type { PlaceKey, SumKey } from './sheetColumns.ts'

/** What the cells of an effort depend on besides the effort. */
export interface Writing {
  readonly language: Language
  /** The whole register is made up to be tried. */
  readonly isExample: boolean
}

/** The row of an effort on the sheet of efforts. */
export function effortCells(effort: Effort, writing: Writing): Cells<EffortColumnKey> {
  const { language } = writing
  return {
    id: effort.id,
    title: swedish(effort.title),
    titleEn: english(effort.title),
    kind: wordCell(KIND_WORDS, effort.kind, language),
    committees: writeShares(
      effort.committees.map((name, at) => ({ name, share: effort.committeeShares?.[at] ?? null })),
    ),
    fund: effort.fund,
    yearFrom: effort.period?.from ?? null,
    yearTo: effort.period?.to ?? null,
    ...sumCells(effort, language),
    staffing: staffingCell(effort.staffing, language),
    ...placeCells(effort, language),
    ...peopleCells(effort, language),
    related: writeList(effort.related),
    ...followUpCells(effort, language),
    sources: writeSources(effort.sources),
    reservations: swedish(effort.reservations),
    reservationsEn: english(effort.reservations),
    note: swedish(effort.note),
    noteEn: english(effort.note),
    isHistory: flagCell(effort.isHistory, language),
    isExample: writing.isExample ? flagCell(true, language) : null,
  }
}

function followUpCells({ followUp }: Effort, language: Language) {
  const text = followUp?.text ?? null
  return {
    followUpKind: wordCell(FOLLOW_UP_WORDS, followUp?.kind ?? null, language),
    followUp: swedish(text),
    followUpEn: english(text),
  }
}

type SumCellKey = SumStatus | `${SumStatus}Date` | `${SumStatus}Source` | 'priceYear'

function sumCells({ sums }: Effort, language: Language): Cells<SumCellKey> {
  const cellsOf = ({ money, date, source }: StatedSum) => ({
    money: moneyCell(money, language),
    date: dateCell(date),
    source: source === null ? null : writeSources([source]),
  })
  const [applied, proposed] = [cellsOf(sums.applied), cellsOf(sums.proposed)]
  const [granted, reported] = [cellsOf(sums.granted), cellsOf(sums.reported)]
  return {
    applied: applied.money,
    appliedDate: applied.date,
    appliedSource: applied.source,
    proposed: proposed.money,
    proposedDate: proposed.date,
    proposedSource: proposed.source,
    granted: granted.money,
    grantedDate: granted.date,
    grantedSource: granted.source,
    reported: reported.money,
    reportedDate: reported.date,
    reportedSource: reported.source,
    priceYear: priceYears(sums, language),
  }
}

/** The year alone where all known sums are in it, and else each with its status: "sökt 2023; beviljat 2024". */
function priceYears(sums: Effort['sums'], language: Language): SheetCell {
  const known = SUM_STATUSES.flatMap((status) => {
    const { money } = sums[status]
    return money.state === 'known' ? [{ status, year: money.priceYear }] : []
  })
  const [first] = known
  if (first === undefined) return null
  if (known.every(({ year }) => year === first.year)) return first.year
  return known.map(({ status, year }) => `${wordFor(STATUS_WORDS, status, language)} ${year}`).join('; ')
}

function placeCells(
  effort: Effort,
  language: Language,
): Cells<'precision' | 'places' | 'isOpenEnded' | 'hasCityWidePart' | 'cityWideShare'> {
  return {
    precision: wordCell(PRECISION_WORDS, effort.precision, language),
    places: writeShares(effort.places),
    isOpenEnded: flagCell(effort.isOpenEnded, language),
    hasCityWidePart: flagCell(effort.hasCityWidePart, language),
    cityWideShare: effort.cityWideShare === null ? null : writtenShare(effort.cityWideShare),
  }
}

function peopleCells(effort: Effort, language: Language) {
  const { targetGroup, targetAges, theme, budgetGoal, partners } = effort
  const isAnyAge = targetAges !== null && targetAges.from === null && targetAges.to === null
  return {
    targetGroup: swedish(targetGroup),
    targetGroupEn: english(targetGroup),
    ageFrom: isAnyAge ? wordFor(ANY_AGE, 'any', language) : (targetAges?.from ?? null),
    ageTo: targetAges?.to ?? null,
    targetSex: wordCell(SEX_WORDS, effort.targetSex, language),
    theme: swedish(theme),
    themeEn: english(theme),
    budgetGoal: swedish(budgetGoal),
    budgetGoalEn: english(budgetGoal),
    instrument: wordCell(INSTRUMENT_WORDS, effort.instrument, language),
    partners: swedish(partners),
    partnersEn: english(partners),
  }
}

/** The rows of an effort on the sheet of places. */
export const placeRows = (effort: Effort, language: Language): Cells<PlaceKey>[] =>
  effort.places.map((place: Place) => ({
    effort: effort.id,
    place: place.name,
    level: wordCell(LEVEL_WORDS, place.level, language),
    unitId: place.unitId,
    delomraden: writeList(place.delomraden),
    share: place.share === null ? null : writtenShare(place.share),
    reading: swedish(place.reading),
    readingEn: english(place.reading),
  }))

/** The rows of an effort on the sheet of sums: those about which anything is said. */
export const sumRows = (effort: Effort, language: Language): Cells<SumKey>[] =>
  SUM_STATUSES.flatMap((status) => {
    const { money, date, source } = effort.sums[status]
    if (money.state === 'unknown' && date === null && source === null) return []
    return {
      effort: effort.id,
      status: wordCell(STATUS_WORDS, status, language),
      sum: moneyCell(money, language),
      priceYear: priceYearCell(money),
      date: dateCell(date),
      ...sourceCells(source),
    }
  })
