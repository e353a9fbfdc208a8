import type { Language } from '../domain/text.ts'
import { segregationAnswerEn, segregationAnswerSv } from './segregationAnswer.ts'
import { segregationClustersSv } from './segregationClusters.ts'
import { segregationClustersEn } from './segregationClustersEn.ts'
import { segregationEvidenceEn, segregationEvidenceSv } from './segregationEvidence.ts'
import { segregationLocalEn, segregationLocalSv } from './segregationLocal.ts'
import { segregationScaleEn, segregationScaleSv } from './segregationScale.ts'

const sv = {
  ...segregationAnswerSv,
  ...segregationEvidenceSv,
  ...segregationLocalSv,
  ...segregationClustersSv,
  ...segregationScaleSv,
}

export type SegregationTexts = typeof sv

const en: SegregationTexts = {
  ...segregationAnswerEn,
  ...segregationEvidenceEn,
  ...segregationLocalEn,
  ...segregationClustersEn,
  ...segregationScaleEn,
}

/** The words of the view about segregation, apart from those of the other views: they are fetched with it. */
export const SEGREGATION: Readonly<Record<Language, SegregationTexts>> = { sv, en }
