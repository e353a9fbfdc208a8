/** Why there are no charts, where there are none. */
import type { SumStatus } from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import { EVIDENCE } from '../i18n/targetingEvidence.ts'
import { formatCount, formatSek } from '../symbology/format.ts'
import { sumsWord, type EvidenceModel } from './targetingEvidenceModel.ts'

/** A sentence where no rule gives the money an area; null where at least one does. */
export function evidenceGap(model: EvidenceModel, language: Language): string | null {
  const { sums, results } = model.report
  if (results.moneyNeedDissimilarity.byRule.some(Number.isFinite)) return null
  return EVIDENCE[language].none.noArea({
    sek: formatSek(sums.knownSek, language),
    number: formatCount(sums.knownSek, language),
    sums: sumsWord(model, language),
    efforts: formatCount(sums.efforts, language),
  })
}

/** A sentence where there is no report at all. */
export const noReportText = (status: SumStatus, language: Language): string =>
  EVIDENCE[language].none.noReport({ sums: EVIDENCE[language].sums[status] })
