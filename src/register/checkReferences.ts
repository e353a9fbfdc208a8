import { SUM_STATUSES, type Effort, type Register, type SourceLine } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { registerFinding } from './registerFinding.ts'

/** What the parts of a register call each other by, and whether it is there. */
export function checkReferences(register: Register): RegisterFinding[] {
  const ids = {
    efforts: new Set(register.efforts.map(({ id }) => id)),
    committees: new Set(register.committees.map(({ id }) => id)),
    funds: new Set(register.funds.map(({ id }) => id)),
    documents: new Set(register.documents.map(({ id }) => id)),
  }
  return [
    ...idsTwice(register),
    ...register.efforts.flatMap((effort) => [
      ...effortReferences(effort, ids),
      ...relatedMissing(effort, ids.efforts),
      ...sourceMissing(effort),
    ]),
    ...allocationReferences(register, ids),
    ...documentReferences(register, ids.documents),
  ]
}

type Ids = Readonly<Record<'efforts' | 'committees' | 'funds' | 'documents', ReadonlySet<string>>>

function idsTwice({ efforts, committees, funds, documents }: Register): RegisterFinding[] {
  return Object.entries({ efforts, committees, funds, documents }).flatMap(([part, entries]) =>
    repeated(entries.map(({ id }) => id)).map((id) =>
      registerFinding('idTwice', { in: part }, part === 'efforts' ? { effortId: id, found: id } : { found: id }),
    ),
  )
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}

const sourcesOf = ({ sources, sums }: Effort): SourceLine[] =>
  [...sources, ...SUM_STATUSES.map((status) => sums[status].source)].filter((source) => source !== null)

function effortReferences(effort: Effort, ids: Ids): RegisterFinding[] {
  const strangers = effort.committees.filter((id) => !ids.committees.has(id))
  const documents = sourcesOf(effort).filter(({ document }) => !ids.documents.has(document))
  const isFundKnown = effort.fund === null || ids.funds.has(effort.fund)
  if (isFundKnown && strangers.length === 0 && documents.length === 0) return []
  const about = (found: string) => ({ effortId: effort.id, found })
  return [
    ...strangers.map((id) => registerFinding('unknownCommittee', { in: 'efforts' }, about(id))),
    ...(isFundKnown ? [] : [registerFinding('unknownFund', { in: 'efforts' }, about(effort.fund))]),
    ...[...new Set(documents.map(({ document }) => document))].map((id) =>
      registerFinding('unknownDocument', { in: 'efforts' }, about(id)),
    ),
  ]
}

/** An effort that is said to belong with itself leads nowhere either. */
const relatedMissing = ({ id, related }: Effort, efforts: ReadonlySet<string>): RegisterFinding[] =>
  related
    .filter((other) => other === id || !efforts.has(other))
    .map((other) => registerFinding('relatedMissing', {}, { effortId: id, found: other }))

const sourceMissing = (effort: Effort): RegisterFinding[] =>
  sourcesOf(effort).length === 0 ? [registerFinding('sourceMissing', {}, { effortId: effort.id })] : []

const allocationReferences = ({ allocations }: Register, ids: Ids): RegisterFinding[] =>
  allocations.flatMap(({ committee, fund }) => [
    ...(ids.committees.has(committee)
      ? []
      : [registerFinding('unknownCommittee', { in: 'allocations' }, { found: committee })]),
    ...(fund === null || ids.funds.has(fund)
      ? []
      : [registerFinding('unknownFund', { in: 'allocations' }, { found: fund })]),
  ])

function documentReferences(register: Register, documents: ReadonlySet<string>): RegisterFinding[] {
  const { committees, funds, statements, allocations } = register
  return Object.entries({ committees, funds, statements, allocations }).flatMap(([part, entries]) => {
    const named = new Set(entries.flatMap(({ source }) => (source === null ? [] : [source.document])))
    return [...named]
      .filter((id) => !documents.has(id))
      .map((id) => registerFinding('unknownDocument', { in: part }, { found: id }))
  })
}
