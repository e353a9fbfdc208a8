/** Which document each sum is from, how it is placed under the chosen rule, and where the documents disagree. */
import { statedTotals, type StatedTotal } from '../analysis/effortsFacts.ts'
import { namedAreas, type Lot } from '../analysis/targetingLots.ts'
import type { TargetingRule } from '../analysis/targetingTypes.ts'
import type { Effort, Register, SourceLine, StatedSum } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { formatDate } from '../symbology/formatDate.ts'
import { lineInFull } from './effortsText.ts'
import { fundName } from './targetingEvidencePlaced.ts'
import { sumsWord, type EvidenceModel } from './targetingEvidenceModel.ts'

export interface CountedEffort {
  readonly effort: Effort
  readonly sek: number
  readonly committee: string
  readonly fund: string
  readonly date: string
  readonly source: string
  readonly placed: string
  readonly isMoved: boolean
}

export interface Provenance {
  readonly title: string
  readonly counted: readonly CountedEffort[]
  /** Efforts that are in no sum, by the reason. */
  readonly leftOut: readonly { readonly effort: Effort; readonly reason: LeftOutReason }[]
  readonly leftOutTitle: string
  readonly leftOutSentences: readonly string[]
  readonly contradictions: readonly string[]
  readonly differences: readonly string[]
}

type LeftOutReason = 'unknown' | 'undecided' | 'notApplicable'

export function provenance(model: EvidenceModel, language: Language): Provenance {
  const text = EVIDENCE[language].tables.provenance
  const { status } = model.report.question
  const current = model.efforts.filter(({ isHistory }) => !isHistory)
  const counted = model.efforts.flatMap((effort, index) => {
    const { money } = effort.sums[status]
    if (effort.isHistory || money.state !== 'known') return []
    return [countedEffort({ effort, index, sek: money.sek }, model, language)]
  })
  const leftOut = current.flatMap((effort) => {
    const { money } = effort.sums[status]
    return money.state === 'known' ? [] : [{ effort, reason: money.state }]
  })
  const unknown = leftOut.filter(({ reason }) => reason !== 'notApplicable')
  const documents = new Set(
    counted.flatMap(({ effort }) => sourcesOf(effort, effort.sums[status]).map(({ document }) => document)),
  )
  return {
    title: text.title({
      known: formatCount(counted.length, language),
      unknown: formatCount(unknown.length, language),
      documents: documents.size,
      sums: sumsWord(model, language),
    }),
    counted,
    leftOut,
    leftOutTitle: text.leftOutTitle({ count: formatCount(unknown.length, language) }),
    leftOutSentences: leftOutSentences(leftOut, language),
    contradictions: contradictions(model.register, language),
    differences: status === 'applied' ? differences(model, language) : [],
  }
}

/** The line of the sum where it has one of its own, otherwise the lines of the effort. */
export const sourcesOf = ({ sources }: Effort, { source }: StatedSum): readonly SourceLine[] =>
  source === null ? sources : [source]

interface KnownEffort {
  readonly effort: Effort
  readonly index: number
  readonly sek: number
}

function countedEffort({ effort, index, sek }: KnownEffort, model: EvidenceModel, language: Language): CountedEffort {
  const { tables } = EVIDENCE[language]
  const stated = effort.sums[model.report.question.status]
  const sources = sourcesOf(effort, stated)
  return {
    effort,
    sek,
    committee: effort.committees.length === 0 ? tables.parts.noCommittee : effort.committees.join(', '),
    fund: effort.fund === null ? tables.parts.noFund : fundName(effort.fund, model, language),
    date: stated.date === null ? tables.provenance.noDate : formatDate(stated.date, language),
    source:
      sources.length === 0
        ? tables.provenance.noSource
        : sources.map((source) => lineInFull(source, model.register.documents, language)).join('; '),
    placed: placedWords(
      model.lots.filter((lot) => lot.effort === index),
      chosenRule(model),
      language,
    ),
    isMoved: model.moved.has(effort.id),
  }
}

const chosenRule = ({ report }: EvidenceModel): TargetingRule => report.question.rule

/** How the lots of one effort lie under a rule, each with its sum where there are several. */
export function placedWords(lots: readonly Lot[], rule: TargetingRule, language: Language): string {
  if (lots.length === 0) return EVIDENCE[language].tables.provenance.how.nothing
  const words = lots.map((lot) => {
    const how = lotWords(lot, rule, language)
    return lots.length === 1 ? how : `${formatSek(Math.round(lot.sek), language)} ${how}`
  })
  return words.join('; ')
}

function lotWords(lot: Lot, rule: TargetingRule, language: Language): string {
  const text = EVIDENCE[language].tables.provenance
  const { how } = text
  const isWithout = lot.kind === 'unplaced' || (lot.kind === 'partly' && rule.partly === 'without')
  const prefix = lot.kind === 'partly' ? `${text.partly}: ` : ''
  if (isWithout) {
    const by = { leftOut: how.leftOut, population: how.byPopulation, need: how.byNeed }
    return `${prefix}${by[rule.unplaced]}`
  }
  return `${prefix}${splitWords(lot, rule, language)}`
}

function splitWords(lot: Lot, rule: TargetingRule, language: Language): string {
  const { how } = EVIDENCE[language].tables.provenance
  const named = lot.places?.length ?? 0
  const places = formatCount(named, language)
  if (namedAreas(lot).length === 1 || (named === 1 && rule.split !== 'stated')) {
    return how.one({ place: lot.names.join(' / ') })
  }
  if (rule.split === 'stated') return how.notSplit({ places })
  return how[rule.split]({ places })
}

function leftOutSentences(leftOut: Provenance['leftOut'], language: Language): readonly string[] {
  const text = EVIDENCE[language].tables.provenance
  const list = new Intl.ListFormat(language)
  return (['unknown', 'undecided', 'notApplicable'] as const).flatMap((reason) => {
    const names = leftOut.filter((one) => one.reason === reason).map(({ effort }) => effort.title[language])
    if (names.length === 0) return []
    return [
      text.leftOutGroup({
        reason: text.leftOutReason[reason],
        count: formatCount(names.length, language),
        names: list.format(names),
      }),
    ]
  })
}

/** What the documents say on subjects for which they give more than one sum, each with its line. */
function contradictions(register: Register, language: Language): readonly string[] {
  const text = EVIDENCE[language].tables.provenance
  const subjects = [...new Set(register.statements.map(({ subject }) => subject))]
  return subjects.flatMap((subject) => {
    const totals = statedTotals(register.statements.filter((statement) => statement.subject === subject))
    if (totals.length < 2) return []
    return register.statements
      .filter((statement) => statement.subject === subject && statement.amount?.state === 'known')
      .map((statement) =>
        text.said({
          text: statement.text[language],
          source: lineInFull(statement.source, register.documents, language),
        }),
      )
  })
}

/** What the single efforts come to against the totals of the documents: for the case, and for each committee. */
function differences({ register, report }: EvidenceModel, language: Language): readonly string[] {
  const text = EVIDENCE[language].tables.provenance
  const { or } = EVIDENCE[language]
  const write = (sek: number) => formatSek(sek, language)
  // As the document has it: a sum that it says is rounded down is not written as an exact one.
  const asStated = ({ sek, isJustOver }: StatedTotal) => (isJustOver ? text.justOver({ sek: write(sek) }) : write(sek))
  const all = register.efforts.filter(({ isHistory }) => !isHistory)
  const knownOf = (efforts: readonly Effort[]) =>
    efforts.reduce((sum, { sums }) => sum + (sums.applied.money.state === 'known' ? sums.applied.money.sek : 0), 0)
  const known = knownOf(all)
  const totals = statedTotals(register.statements.filter(({ subject }) => subject === report.question.status))
  const city =
    totals.length === 0
      ? []
      : [
          text.difference({
            stated: totals.map(asStated).join(or),
            known: write(known),
            rest: totals.map(({ sek }) => write(Math.max(0, sek - known))).join(or),
          }),
        ]
  const committees = register.committees.flatMap(({ id, name }) => {
    const [stated] = statedTotals(register.statements.filter(({ subject }) => subject === id.toLowerCase()))
    if (stated === undefined) return []
    const own = knownOf(all.filter((effort) => effort.committees.length === 1 && effort.committees[0] === id))
    return [text.partSum({ committee: name[language], known: write(own), stated: asStated(stated) })]
  })
  return [...city, ...committees]
}
