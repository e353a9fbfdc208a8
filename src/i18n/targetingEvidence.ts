import type { Language } from '../domain/text.ts'
import { evidenceFileEn, evidenceFileSv } from './targetingEvidenceFile.ts'
import { evidencePanelsSv } from './targetingEvidencePanels.ts'
import { evidencePanelsEn } from './targetingEvidencePanelsEn.ts'
import { evidenceTablesSv } from './targetingEvidenceTables.ts'
import { evidenceTablesEn } from './targetingEvidenceTablesEn.ts'

const sv = { ...evidencePanelsSv, tables: evidenceTablesSv, file: evidenceFileSv }

export type EvidenceTexts = typeof sv

const en: EvidenceTexts = { ...evidencePanelsEn, tables: evidenceTablesEn, file: evidenceFileEn }

/** The words of what the answer about the money rests on; they come with that part of the page. */
export const EVIDENCE: Readonly<Record<Language, EvidenceTexts>> = { sv, en }
