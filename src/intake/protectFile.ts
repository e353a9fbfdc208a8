import type { FigureDelivery } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import { protectDelivery } from '../protection/protectDelivery.ts'
import type { ProtectionRules } from '../protection/rules.ts'
import type { IntakeGround } from './intakeTypes.ts'
import { isFault, type OpenedFile } from './openFile.ts'

/** The tables of a file as they may be shown. Where one of them cannot be protected, nothing of the file comes out. */
export function protectedFile(file: OpenedFile, rules: ProtectionRules, ground: IntakeGround): OpenedFile {
  const tables: FigureDelivery[] = []
  const findings: Finding[] = [...file.findings]
  for (const table of file.tables) {
    const { delivery, findings: found } = protectDelivery(table, rules, ground)
    findings.push(...found)
    if (delivery !== null) tables.push(delivery)
  }
  const isWhole = tables.length === file.tables.length && !findings.some(isFault)
  return isWhole ? { ...file, tables, findings } : { ...file, tables: [], areas: [], findings }
}
