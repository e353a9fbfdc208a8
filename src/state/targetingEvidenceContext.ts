/** What numbers are of: which register, as it is or with efforts placed by hand, and which sums. */
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { sumsWord, type EvidenceModel } from './targetingEvidenceModel.ts'

/** Which register it is: an example and a file of the reader's own say so in every file. */
export function registerKind({ register, origin }: EvidenceModel): 'shipped' | 'example' | 'own' {
  if (register.isExample) return 'example'
  return origin.isOwn ? 'own' : 'shipped'
}

export function registerText(model: EvidenceModel, language: Language): string {
  const { about } = EVIDENCE[language].file
  const kind = registerKind(model)
  const name = model.register.name?.[language] ?? (kind === 'shipped' ? about.shipped : about.unnamed)
  return `${name} (${about.kinds[kind]})`
}

export function scenarioText({ moved, efforts }: EvidenceModel, language: Language): string {
  const { about } = EVIDENCE[language].file
  if (moved.size === 0) return about.noScenario
  const names = efforts.filter(({ id }) => moved.has(id)).map(({ title }) => title[language])
  return about.moved({ efforts: names.join('; ') })
}

/** Heads of the columns that every row of every sheet ends with: a sheet may be saved, and a row copied, by itself. */
export function contextHead(language: Language): readonly string[] {
  const { head, about } = EVIDENCE[language].file
  return [head.register, about.scenario.toLowerCase(), head.sumStatus]
}

export const contextCells = (model: EvidenceModel, language: Language): readonly string[] => [
  registerText(model, language),
  scenarioText(model, language),
  sumsWord(model, language),
]
