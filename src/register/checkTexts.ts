import { SUM_STATUSES, type Effort, type Register } from '../domain/interventions.ts'
import { personalDataIn } from '../domain/personalData.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import type { LocalText } from '../domain/text.ts'
import { registerFinding } from './registerFinding.ts'

/** Everything that somebody has written: nothing in it may lead to one person, or to a page that is not https. */
export const checkTexts = (register: Register): RegisterFinding[] => [
  ...register.efforts.flatMap((effort) => findingsIn(textsOf(effort), effort.id)),
  ...findingsIn(otherTexts(register)),
]

/** Texts by the part of the register that they stand in. */
type Texts = readonly (readonly [part: string, text: string | null | undefined])[]

const both = (part: string, text: LocalText | null | undefined): Texts => [
  [part, text?.sv],
  // A text in one language is the same in the other, and is said once.
  [part, text?.en === text?.sv ? null : text?.en],
]

const textsOf = (effort: Effort): Texts => [
  ...both('title', effort.title),
  ...both('targetGroup', effort.targetGroup),
  ...both('theme', effort.theme),
  ...both('budgetGoal', effort.budgetGoal),
  ...both('partners', effort.partners),
  ...both('followUp', effort.followUp?.text),
  ...both('reservations', effort.reservations),
  ...both('note', effort.note),
  ...effort.places.flatMap(({ name, reading }): Texts => [['places', name], ...both('places', reading)]),
  ...effort.sources.flatMap(({ document, lines }): Texts => [
    ['sources', document],
    ['sources', lines],
  ]),
  ...SUM_STATUSES.map((status) => ['sources', effort.sums[status].source?.lines] as const),
]

const otherTexts = ({ name, committees, funds, statements, documents }: Register): Texts => [
  ...both('name', name),
  ...committees.flatMap((entry) => [
    ...both('committees', entry.name),
    ...both('committees', entry.decision),
    ...both('committees', entry.dissent),
  ]),
  ...funds.flatMap((fund) => [...both('funds', fund.name), ...both('funds', fund.purpose)]),
  ...statements.flatMap(({ text }) => both('statements', text)),
  ...documents.flatMap(({ reference, title }): Texts => [['documents', reference], ...both('documents', title)]),
]

/** Most texts hold neither; they are passed by before anything slow looks at them. */
const MAY_HOLD_PERSON = /\d{2}|@|＠|[([]\s?at\s?[)\]]/i
const MAY_HOLD_LINK = /:/

function findingsIn(texts: Texts, effortId?: string): RegisterFinding[] {
  return texts.flatMap(([part, text]) => {
    if (typeof text !== 'string') return []
    return [
      ...(MAY_HOLD_PERSON.test(text) ? personalData(part, text, effortId) : []),
      ...(MAY_HOLD_LINK.test(text) ? links(part, text, effortId) : []),
    ]
  })
}

const about = (effortId: string | undefined, found: string): { effortId?: string; found: string } =>
  effortId === undefined ? { found } : { effortId, found }

const personalData = (part: string, text: string, effortId: string | undefined): RegisterFinding[] =>
  personalDataIn(text).map(({ kind, found }) =>
    registerFinding('personalData', { in: part, kind }, about(effortId, found)),
  )

const RUNS_CODE = /\b(?:(?:javascript|vbscript)\s*:\S+|data:[a-z]+\/\S*)/gi
const OTHER_SCHEME = /\b(?!https:)[a-z][a-z\d+.-]*:\/\/\S*/gi

const links = (part: string, text: string, effortId: string | undefined): RegisterFinding[] => [
  ...matches(text, RUNS_CODE).map((found) => registerFinding('linkRunsCode', { in: part }, about(effortId, found))),
  ...matches(text, OTHER_SCHEME).map((found) => registerFinding('linkNotHttps', { in: part }, about(effortId, found))),
]

const matches = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([found]) => found)
