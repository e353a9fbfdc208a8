/**
 * The answer of the view about efforts as sentences, with every figure computed from the register. Figures stand
 * between **; [[document:lines|words]] stands where the reader can go to the line.
 */
import type { CommitteeSum, EffortFacts, StatedTotal } from '../analysis/effortsFacts.ts'
import { unaccountedFor } from '../analysis/effortsFacts.ts'
import type { PlacedShare } from '../analysis/effortsSums.ts'
import type { Effort, MemoDocument, Register, SourceLine } from '../domain/interventions.ts'
import type { Money } from '../domain/money.ts'
import type { Language } from '../domain/text.ts'
import { inSentence } from '../i18n/inSentence.ts'
import { INSATSER } from '../i18n/insatser.ts'
import { formatCount, formatMillions, formatNumber, formatSek, formatValue } from '../symbology/format.ts'

/** The mark for a link to a source, with the words that stand for it; without words it is a number. */
export const citation = ({ document, lines }: SourceLine, words?: string): string =>
  words === undefined ? `[[${document}:${lines}]]` : `[[${document}:${lines}|${words}]]`

/** A link to a line whose words are the memo's reference and the line. */
export function citedInFull(source: SourceLine, documents: readonly MemoDocument[], language: Language): string {
  return citation(source, lineInFull(source, documents, language))
}

/** "STK-2023-490, rad 142". */
export function lineInFull(source: SourceLine, documents: readonly MemoDocument[], language: Language): string {
  const reference = documents.find(({ id }) => id === source.document)?.reference ?? source.document
  return INSATSER[language].sourceName({ reference, lines: source.lines })
}

const cited = (sources: readonly SourceLine[]): string =>
  sources.length === 0 ? '' : ` ${sources.map((source) => citation(source)).join(' ')}`

/** Lines of memos in words: the memo is named when it is another than the one named last. */
function lineWords(register: Register, language: Language): (sources: readonly SourceLine[]) => string {
  const text = INSATSER[language]
  let named: string | undefined
  return (sources) =>
    sources
      .map((source) => {
        const reference = register.documents.find(({ id }) => id === source.document)?.reference ?? source.document
        const words =
          source.document === named ? text.line(source) : text.sourceName({ reference, lines: source.lines })
        named = source.document
        return citation(source, words)
      })
      .join(', ')
}

/** Committees are names in English; in Swedish they have a small letter inside a sentence. */
const committeeInSentence = (name: string, language: Language): string => (language === 'sv' ? inSentence(name) : name)

export const listOf = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' }).format(parts)

/** A sum, or the reason why there is none. */
export const moneyText = (money: Money, language: Language): string =>
  money.state === 'known' ? formatSek(money.sek, language) : INSATSER[language].money[money.state]

/** Who is behind an effort, in short. */
export const committeesText = ({ committees }: Pick<Effort, 'committees'>, language: Language): string =>
  committees.length === 0 ? INSATSER[language].unknownCommittee : committees.join(', ')

function placedText({ lowSek, highSek }: PlacedShare, language: Language): string {
  const high = formatSek(highSek, language)
  return lowSek === highSek ? high : INSATSER[language].atMost({ sum: high })
}

/** "Of all the money, this much has both a sum and a place." */
export function effortsHeadline(facts: EffortFacts, language: Language): string {
  const funds = formatSek(facts.fundsSek, language)
  return INSATSER[language].headline({ funds, placed: placedText(facts.granted, language) })
}

/** With more committees than this the answer would be a table, and there is one further down. */
const MOST_TOLD = 3

/** More sources than this are left to the list below. */
const MOST_CITED = 3

/** What of the sums applied for has a place, in all and for each of a few committees that give both. */
export function effortsNotes(facts: EffortFacts, register: Register, language: Language): readonly string[] {
  const text = INSATSER[language]
  const sources = facts.committeeSums.flatMap(({ efforts }) =>
    efforts.filter(({ places }) => places.length > 0).flatMap((effort) => effort.sources),
  )
  const more = sources.length - MOST_CITED
  const rest = more > 0 ? text.moreSources({ count: formatCount(more, language) }) : ''
  const applied = text.noteApplied({
    sum: placedText(facts.applied, language),
    source: `${cited(sources.slice(0, MOST_CITED))}${rest}`,
  })
  const told = facts.committeeSums.length > MOST_TOLD ? [] : facts.committeeSums
  return [applied, ...told.map((sum) => committeeNote(sum, register, language))]
}

function committeeNote({ committee, efforts, placed, stated }: CommitteeSum, register: Register, language: Language) {
  const text = INSATSER[language]
  const name = register.committees.find(({ id }) => id === committee)?.name[language] ?? committee
  const reasons = [
    efforts.some((effort) => effort.places.length > 0 && effort.hasCityWidePart) ? text.whyCityWide : '',
    efforts.some((effort) => effort.places.length > 0 && effort.isOpenEnded) ? text.whyOpen : '',
  ].filter((reason) => reason !== '')
  return text.noteCommittee({
    committee: committeeInSentence(name, language),
    sum: formatSek(placed.knownSek, language),
    share: shareText(placed, language),
    why: listOf(reasons, language),
    source: cited(stated?.sources ?? []),
  })
}

/** "between 0 and 69.7 %", or one figure where nothing is left open. */
export function shareText({ low, high }: PlacedShare, language: Language): string {
  const write = (share: number) => formatValue(share, 'percent', language, share === 0 ? { digits: 0 } : {})
  if (low === high) return write(high)
  const bare = formatValue(low, 'percent', language, { bare: true, ...(low === 0 ? { digits: 0 } : {}) })
  return INSATSER[language].between({ low: bare, high: write(high) })
}

/** "44 or just over 45", in millions. */
export const totalsText = ({ totals }: EffortFacts, language: Language): string =>
  INSATSER[language].or({
    parts: totals.map((total) => asStated(total, formatMillions(total.sek, language), language)),
  })

/** A sum with the word that the document has before it. */
const asStated = ({ isJustOver }: StatedTotal, sum: string, language: Language): string =>
  isJustOver ? INSATSER[language].justOver({ sum }) : sum

/** The rest without a sum per effort, under each total. Rounded down, since a total may be "just over". */
export const restText = (facts: EffortFacts, language: Language): string =>
  INSATSER[language].or({
    parts: unaccountedFor(facts).map((sek, index) => {
      const rest = formatNumber(Math.floor(sek / 100_000) / 10, language, { digits: 1 })
      const total = facts.totals[index]
      return total === undefined ? rest : asStated(total, rest, language)
    }),
  })

/** One thing that the reader must know of the memos: a heading and a sentence. */
export interface MemoFact {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** What the memos say twice, count differently, leave out or limit. */
export function memoFacts(facts: EffortFacts, register: Register, language: Language): readonly MemoFact[] {
  const all = [
    fundsFact(register, language),
    totalsFact(facts, register, language),
    committeesFact(facts, register, language),
    grantedFact(facts, register, language),
    oneYearFact(register, language),
  ]
  return all.filter((fact) => fact !== null)
}

function fundsFact(register: Register, language: Language): MemoFact | null {
  const text = INSATSER[language].fact
  const linesCited = lineWords(register, language)
  const parts = register.funds.map((fund) =>
    text.fundPart({
      sum: moneyText(fund.amount, language),
      name: inSentence(fund.name[language]),
      purpose: fund.purpose[language],
      source: linesCited([fund.source]),
    }),
  )
  if (parts.length < 2) return null
  return { id: 'funds', title: text.fundsTitle, text: parts.join(' ') }
}

function totalsFact({ totals, applied }: EffortFacts, register: Register, language: Language): MemoFact | null {
  if (totals.length < 2) return null
  const text = INSATSER[language].fact
  const linesCited = lineWords(register, language)
  const parts = totals.map((total) =>
    text.totalPart({
      sum: asStated(total, formatSek(total.sek, language), language),
      sources: linesCited(total.sources),
    }),
  )
  const documents = new Set(totals.flatMap(({ sources }) => sources.map(({ document }) => document)))
  const said = text.totals({ parts: listOf(parts, language), isOneDocument: documents.size === 1 })
  const isExceeded = totals.every(({ sek }) => applied.knownSek > sek)
  return {
    id: 'totals',
    title: text.totalsTitle({ count: formatCount(totals.length, language) }),
    text: isExceeded ? `${said} ${text.exceeded({ known: formatSek(applied.knownSek, language) })}` : said,
  }
}

function committeesFact({ counted, identified }: EffortFacts, register: Register, language: Language): MemoFact | null {
  if (counted === null) return null
  const text = INSATSER[language].fact
  const names = { counted: formatCount(counted.count, language), identified: formatCount(identified.length, language) }
  return {
    id: 'committees',
    title: text.committeesTitle(names),
    text: text.committees({ ...names, source: lineWords(register, language)([counted.source]) }),
  }
}

function grantedFact({ granted }: EffortFacts, register: Register, language: Language): MemoFact {
  const text = INSATSER[language].fact
  const title =
    granted.knownSek === 0 ? text.grantedTitle : text.grantedSomeTitle({ sum: formatSek(granted.knownSek, language) })
  return { id: 'granted', title, text: statementsText(register, 'granted', language) }
}

function oneYearFact(register: Register, language: Language): MemoFact | null {
  const text = statementsText(register, 'duration', language)
  return text === '' ? null : { id: 'oneYear', title: INSATSER[language].fact.oneYearTitle, text }
}

/** Statements on one subject, each with its line. */
function statementsText(register: Register, subject: string, language: Language): string {
  const linesCited = lineWords(register, language)
  return register.statements
    .filter((statement) => statement.subject === subject)
    .map(({ text, source }) => `${text[language].replace(/\.$/, '')} (${linesCited([source])}).`)
    .join(' ')
}
