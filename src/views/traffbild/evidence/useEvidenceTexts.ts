import { EVIDENCE, type EvidenceTexts } from '../../../i18n/targetingEvidence.ts'
import { useLanguage } from '../../../state/hooks.ts'

/** The words of this part of the view in the reader's language. */
export const useEvidenceTexts = (): EvidenceTexts => EVIDENCE[useLanguage()]
