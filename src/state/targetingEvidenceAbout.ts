/** What every figure about the money means nothing without: status, denominator, need, what is counted, data set. */
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount } from '../symbology/format.ts'
import { registerText, scenarioText } from './targetingEvidenceContext.ts'
import type { EvidenceModel } from './targetingEvidenceModel.ts'

export interface AboutFact {
  readonly term: string
  readonly words: string
}

export function aboutFacts(model: EvidenceModel, denominator: string, language: Language): readonly AboutFact[] {
  const { about, file, statusNote, sums } = EVIDENCE[language]
  const { report, need, origin, moved } = model
  const counted = about.counted({
    known: formatCount(report.sums.efforts, language),
    unknown: formatCount(report.sums.unknown, language),
  })
  const scenario = moved.size === 0 ? [] : [{ term: file.about.scenario, words: scenarioText(model, language) }]
  return [
    { term: about.status, words: `${sums[report.question.status]}. ${statusNote[report.question.status]}` },
    { term: file.about.register, words: registerText(model, language) },
    ...scenario,
    { term: about.efforts, words: counted },
    { term: about.denominator, words: denominator },
    { term: about.need, words: `${need.base}. ${need.source}. ${about.estimates}` },
    { term: about.data, words: about.version({ version: origin.datasetVersion }) },
  ]
}
