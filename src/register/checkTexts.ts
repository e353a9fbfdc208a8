import { SUM_STATUSES, type Effort, type Register } from '../domain/interventions.ts'
import { personalDataIn } from '../domain/personalData.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import type { LocalText } from '../domain/text.ts'
import { linksIn } from './links.ts'
import { registerFinding } from './registerFinding.ts'

/** Everything that somebody has written: nothing in it may lead to one person, or to a page that is not https. */
export function checkTexts(register: Register): RegisterFinding[] {
  const findings: RegisterFinding[] = []
  for (const effort of register.efforts) {
    eachTextOf(effort, (part, text) => findings.push(...findingsIn(part, text, effort.id)))
  }
  eachOtherText(register, (part, text) => findings.push(...findingsIn(part, text)))
  return findings
}

/** Called with each text and the part of the register that it stands in; most of the thousands hold nothing. */
type Visit = (part: string, text: string) => void

function visitBoth(visit: Visit, part: string, text: LocalText | null | undefined): void {
  if (text === null || text === undefined) return
  visit(part, text.sv)
  // A text in one language is the same in the other, and is said once.
  if (text.en !== text.sv) visit(part, text.en)
}

function eachTextOf(effort: Effort, visit: Visit): void {
  visitBoth(visit, 'title', effort.title)
  visitBoth(visit, 'targetGroup', effort.targetGroup)
  visitBoth(visit, 'theme', effort.theme)
  visitBoth(visit, 'budgetGoal', effort.budgetGoal)
  visitBoth(visit, 'partners', effort.partners)
  visitBoth(visit, 'followUp', effort.followUp?.text)
  visitBoth(visit, 'reservations', effort.reservations)
  visitBoth(visit, 'note', effort.note)
  for (const { name, reading } of effort.places) {
    visit('places', name)
    visitBoth(visit, 'places', reading)
  }
  for (const { document, lines } of effort.sources) {
    visit('sources', document)
    visit('sources', lines)
  }
  for (const status of SUM_STATUSES) visit('sources', effort.sums[status].source?.lines ?? '')
}

function eachOtherText({ name, committees, funds, statements, documents }: Register, visit: Visit): void {
  visitBoth(visit, 'name', name)
  for (const entry of committees) {
    for (const text of [entry.name, entry.decision, entry.dissent]) visitBoth(visit, 'committees', text)
  }
  for (const fund of funds) for (const text of [fund.name, fund.purpose]) visitBoth(visit, 'funds', text)
  for (const { text } of statements) visitBoth(visit, 'statements', text)
  for (const { reference, title } of documents) {
    visit('documents', reference)
    visitBoth(visit, 'documents', title)
  }
}

/** Signs without which there is neither a number of a person or a telephone nor an address. */
const MAY_HOLD_PERSON = /\d[\d\s()+/–‑-]{7}|@|＠|[([]\s?at\s?[)\]]/i
const NOTHING: readonly RegisterFinding[] = []

function findingsIn(part: string, text: string, effortId?: string): readonly RegisterFinding[] {
  const mayHoldPerson = MAY_HOLD_PERSON.test(text)
  const mayHoldLink = text.includes(':')
  if (!mayHoldPerson && !mayHoldLink) return NOTHING
  const about = (found: string) => (effortId === undefined ? { found } : { effortId, found })
  const persons = mayHoldPerson ? personalDataIn(text) : []
  return [
    ...persons.map(({ kind, found }) => registerFinding('personalData', { in: part, kind }, about(found))),
    ...linksIn(text).map(({ found }) =>
      registerFinding(RUNS_CODE.test(found) ? 'linkRunsCode' : 'linkNotHttps', { in: part }, about(found)),
    ),
  ]
}

const RUNS_CODE = /^(?:javascript|vbscript|data):/i
