/** Registers of every shape that the format can hold. */
import fc from 'fast-check'
import {
  EFFORT_KINDS,
  FOLLOW_UP_KINDS,
  INSTRUMENTS,
  PRECISIONS,
  SUM_STATUSES,
  TARGET_SEXES,
  type Effort,
  type Place,
  type Register,
  type StatedSum,
} from '../../src/domain/interventions.ts'
import type { PlaceBook } from '../../src/register/registerTypes.ts'
import { delomradenOf } from '../../src/register/resolvePlace.ts'
import { anyText, localText, optionalText, signs } from './anyTexts.ts'

const id = fc.stringMatching(/^[a-z]{1,6}-[a-z0-9]{1,6}$/)
/** Ids as offices have them, and some that look like something else. */
const documentId = fc.oneof(
  fc.stringMatching(/^0\d{2}$/),
  fc.constantFrom('1E05', 'a;b', 'a:b', '(5 %)', 'STK-2023-490', '3-4'),
)
const year = fc.integer({ min: 1990, max: 2100 })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const share = fc.oneof(
  fc.constantFrom(0, 1, 0.25, 0.125, 1 / 3, 1e-7, 0.01234),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
)
const absent = fc.constantFrom('unknown' as const, 'undecided' as const, 'notApplicable' as const)
const sek = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0, 1234, 8_075_000, 2 ** 53 - 1, 1234.5))
const money = fc.oneof(
  fc.record({ state: fc.constant('known' as const), sek, priceYear: year }),
  fc.record({ state: absent }),
)
const staffing = fc.oneof(
  fc.record({
    state: fc.constant('known' as const),
    fullTimeEquivalents: fc.oneof(
      fc.constantFrom(0, 0.5, 1.234, 12.125),
      fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
    ),
  }),
  fc.record({ state: absent }),
)
const lines = fc
  .oneof(
    fc.constantFrom('', '81-97', '14; 71-73', 's. 3', '1:2', '003', '0'),
    signs.map((text) => text.trim()),
  )
  .filter((text) => !text.startsWith('#'))
const count = fc.integer({ min: 0, max: 120 })

function placeIn(book: PlaceBook): fc.Arbitrary<Place> {
  const places = (['delomrade', 'stadsdel', 'stadsomrade', 'geso'] as const).flatMap((level) =>
    (book.levels.get(level)?.units ?? []).map((unit) => ({
      level,
      unitId: unit.id,
      delomraden: delomradenOf(level, [unit.id], book),
    })),
  )
  const delomraden = (book.levels.get('delomrade')?.units ?? []).map((unit) => unit.id)
  const several = fc
    .uniqueArray(fc.constantFrom(...delomraden), { minLength: 2, maxLength: 4 })
    .map((ids) => ({ level: 'delomrade' as const, unitId: null, delomraden: ids }))
  return fc
    .tuple(anyText, fc.oneof(fc.constantFrom(...places), several), optionalText, fc.option(share))
    .map(([name, place, reading, part]) => ({ name, ...place, reading, share: part }))
    .filter(({ name }) => !/^(hela|stads|city|whole)/i.test(name.trim()))
}

function ages(): fc.Arbitrary<Effort['targetAges']> {
  const ordered = fc.tuple(count, count).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  return fc.option(
    fc.oneof(
      ordered,
      count.map((from) => ({ from, to: null })),
      count.map((to) => ({ from: null, to })),
      fc.constant({ from: null, to: null }),
    ),
  )
}

interface Known {
  readonly documents: readonly string[]
  readonly committees: readonly string[]
  readonly funds: readonly string[]
}

const oneOf = (ids: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...ids)
const sourceIn = ({ documents }: Known) => fc.record({ document: oneOf(documents), lines })

function sumIn(known: Known): fc.Arbitrary<StatedSum> {
  return fc.record({ money, date: fc.option(day), source: fc.option(sourceIn(known)) })
}

function effortIn(book: PlaceBook, known: Known, effortId: string): fc.Arbitrary<Effort> {
  const committees = fc.uniqueArray(oneOf(known.committees), { maxLength: 3 }).chain((ids) =>
    fc.record({
      committees: fc.constant(ids),
      committeeShares: ids.length === 0 ? fc.constant(null) : fc.option(fc.tuple(...ids.map(() => share))),
    }),
  )
  const main = fc.record({
    id: fc.constant(effortId),
    kind: fc.constantFrom(...EFFORT_KINDS),
    title: localText,
    sums: fc.record({ applied: sumIn(known), proposed: sumIn(known), granted: sumIn(known), reported: sumIn(known) }),
    staffing,
    fund: fc.option(oneOf(known.funds)),
    period: fc.option(fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))),
    precision: fc.constantFrom(...PRECISIONS),
    places: fc.array(placeIn(book), { maxLength: 3 }),
    isOpenEnded: fc.boolean(),
    hasCityWidePart: fc.boolean(),
    cityWideShare: fc.option(share),
    targetGroup: optionalText,
    targetAges: ages(),
    targetSex: fc.option(fc.constantFrom(...TARGET_SEXES)),
    theme: optionalText,
    budgetGoal: optionalText,
    instrument: fc.option(fc.constantFrom(...INSTRUMENTS)),
    partners: optionalText,
    related: fc.uniqueArray(id, { maxLength: 2 }),
    followUp: fc.option(fc.record({ kind: fc.constantFrom(...FOLLOW_UP_KINDS), text: optionalText })),
    sources: fc.array(sourceIn(known), { maxLength: 3 }),
    reservations: optionalText,
    note: optionalText,
    isHistory: fc.boolean(),
  })
  return fc.tuple(main, committees).map(([effort, who]) => ({ ...effort, ...who }))
}

/** Any register whose ids are in its own lists and whose places are in the book. */
export function anyRegister(book: PlaceBook): fc.Arbitrary<Register> {
  const ids = fc.record({
    documents: fc.uniqueArray(documentId, { minLength: 1, maxLength: 4 }),
    committees: fc.uniqueArray(fc.oneof(fc.constantFrom('ASN', 'KS', 'egen; (5 %)'), id), {
      minLength: 1,
      maxLength: 3,
    }),
    funds: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    efforts: fc.uniqueArray(id, { maxLength: 4 }),
    statements: fc.uniqueArray(id, { maxLength: 2 }),
  })
  return ids.chain(({ documents, committees, funds, efforts, statements }) => {
    const known = { documents, committees, funds }
    const source = sourceIn(known)
    return fc.record({
      name: optionalText,
      isExample: fc.boolean(),
      efforts: fc.tuple(...efforts.map((effortId) => effortIn(book, known, effortId))),
      committees: fc.tuple(
        ...committees.map((key) =>
          fc.record({
            id: fc.constant(key),
            name: localText,
            decision: optionalText,
            dissent: optionalText,
            source: fc.option(source),
          }),
        ),
      ),
      funds: fc.tuple(
        ...funds.map((key) =>
          fc.record({ id: fc.constant(key), name: localText, purpose: localText, year, amount: money, source }),
        ),
      ),
      statements: fc.tuple(
        ...statements.map((key) =>
          fc.record({
            id: fc.constant(key),
            subject: id,
            amount: fc.option(money),
            count: fc.option(count),
            text: localText,
            source,
          }),
        ),
      ),
      documents: fc.tuple(
        ...documents.map((key) =>
          fc.record({ id: fc.constant(key), reference: fc.oneof(fc.constant(''), id), date: day, title: localText }),
        ),
      ),
      allocations: fc.array(
        fc.record({
          committee: oneOf(committees),
          fund: fc.option(oneOf(funds)),
          status: fc.constantFrom(...SUM_STATUSES),
          money,
          source: fc.option(source),
        }),
        { maxLength: 2 },
      ),
      readings: fc.array(
        placeIn(book).map(({ name, level, unitId, delomraden, reading }) => ({
          name,
          level,
          unitIds: unitId === null ? delomraden : [unitId],
          reading,
        })),
        { maxLength: 2 },
      ),
    })
  })
}
