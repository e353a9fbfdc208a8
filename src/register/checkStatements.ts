import {
  SUM_STATUSES,
  type Register,
  type SourceLine,
  type Statement,
  type SumStatus,
} from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { fundParts, effortParts, groupBy, isAboveSek, isSameSek, totalOf, type Part } from './effortParts.ts'
import { registerFinding } from './registerFinding.ts'

/** What documents say in sum, against each other and against the sums of their parts. Nothing is resolved. */
export const checkStatements = (register: Register): RegisterFinding[] => [
  ...statedSumsThatDisagree(register),
  ...statedCountsThatDisagree(register),
  ...statedSumsAgainstEfforts(register),
]

type StatedSek = Statement & { readonly sek: number; readonly year: number }

const withSek = (statements: readonly Statement[]): StatedSek[] =>
  statements.flatMap((statement) =>
    statement.amount?.state === 'known'
      ? [{ ...statement, sek: statement.amount.sek, year: statement.amount.priceYear }]
      : [],
  )

/** A line as it is quoted: document and lines. */
const lineOf = ({ document, lines }: SourceLine): string => `${document}:${lines}`

/**
 * Which sum a subject names: a status is that of all efforts (`applied`), a committee what it applied for (`asn`) or
 * what the status behind it says (`asn-granted`).
 */
function statedSumOf(
  subject: string,
  { committees }: Register,
): { committee: string | null; status: SumStatus } | null {
  const all = SUM_STATUSES.find((status) => status === subject)
  if (all !== undefined) return { committee: null, status: all }
  const [name = '', ending = 'applied'] = subject.split('-')
  const committee = committees.find(({ id }) => id.toLowerCase() === name.toLowerCase())
  const status = SUM_STATUSES.find((one) => one === ending)
  return committee === undefined || status === undefined ? null : { committee: committee.id, status }
}

/** Pairs of the first statement and each later one that differs from it and from those already paired. */
function disagreeing<T>(statements: readonly T[], valueOf: (statement: T) => number): (readonly [T, T])[] {
  const [first, ...rest] = statements
  if (first === undefined) return []
  const seen = new Set([valueOf(first)])
  return rest.flatMap((statement): (readonly [T, T])[] => {
    if (seen.has(valueOf(statement))) return []
    seen.add(valueOf(statement))
    return [[first, statement]]
  })
}

function statedSumsThatDisagree(register: Register): RegisterFinding[] {
  const ofSums = withSek(register.statements).filter(({ subject }) => statedSumOf(subject, register) !== null)
  const groups = groupBy(ofSums, ({ subject, year }) => `${subject} ${year}`)
  return [...groups.values()].flatMap((statements) =>
    disagreeing(statements, ({ sek }) => sek).map(([first, second]) =>
      registerFinding('statementsDisagree', {
        subject: first.subject,
        firstSek: first.sek,
        firstLine: lineOf(first.source),
        secondSek: second.sek,
        secondLine: lineOf(second.source),
      }),
    ),
  )
}

/** Counts are held against each other within one document: another may count something else by the same word. */
function statedCountsThatDisagree({ statements }: Register): RegisterFinding[] {
  const counted = statements.flatMap((statement) =>
    statement.count === null || statement.subject !== 'committees' ? [] : [{ ...statement, count: statement.count }],
  )
  const groups = groupBy(counted, ({ subject, source }) => `${subject} ${source.document}`)
  return [...groups.values()].flatMap((group) =>
    disagreeing(group, ({ count }) => count).map(([first, second]) =>
      registerFinding('statedCountsDisagree', {
        subject: first.subject,
        firstCount: first.count,
        firstLine: lineOf(first.source),
        secondCount: second.count,
        secondLine: lineOf(second.source),
      }),
    ),
  )
}

function statedSumsAgainstEfforts(register: Register): RegisterFinding[] {
  return withSek(register.statements).flatMap((statement): RegisterFinding[] => {
    const stated = statedSumOf(statement.subject, register)
    if (stated === null) return []
    const { committee, status } = stated
    const sum = totalOf(partsInYear(register, committee, status, statement.year))
    const isDifferent = sum.unknown === 0 && sum.known > 0 && !isSameSek(sum.knownSek, statement.sek)
    if (!isDifferent && !isAboveSek(sum.knownSek, statement.sek)) return []
    const against = {
      statedSek: statement.sek,
      line: lineOf(statement.source),
      effortsSek: sum.knownSek,
      unknownCount: sum.unknown,
    }
    return committee === null
      ? [registerFinding('totalNotStated', { ...against, status })]
      : [registerFinding('committeeSumNotStated', { ...against, committee, status })]
  })
}

/** Efforts of the case that begin in the year of the statement, or do not say when. */
function partsInYear(
  register: Register,
  committee: string | null,
  status: SumStatus,
  year: number,
): Pick<Part, 'money'>[] {
  const efforts = register.efforts.filter(({ kind, period }) => kind === 'funded' && (period?.from ?? year) === year)
  const ofYear = { ...register, efforts }
  return committee === null
    ? fundParts(ofYear, 'efforts', status)
    : effortParts(ofYear, status).filter((part) => part.committee === committee)
}
