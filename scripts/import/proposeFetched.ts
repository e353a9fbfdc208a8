import type { Finding } from '../../src/domain/finding.ts'
import type { IntakeGround } from '../../src/intake/intakeTypes.ts'
import { openFiles } from '../../src/intake/openFiles.ts'
import type { ProtectionRules } from '../../src/protection/rules.ts'
import { writeAtomically } from '../fetch/answerCache.ts'
import { withKnownSource, type FetchedTable } from './fetchedFolder.ts'
import { readGivenFiles } from './readGivenFiles.ts'

/** What came of fetched tables that had no mapping. */
export interface FetchedProposals {
  /** The mappings that were written, for a person to look through. */
  readonly proposed: readonly string[]
  /** Tables in which nothing is known as areas here. */
  readonly unknown: readonly string[]
  readonly findings: readonly Finding[]
}

/** Proposes a mapping for each table that has none, and writes it where the next run finds it. */
export async function proposeFetched(
  tables: readonly FetchedTable[],
  ground: IntakeGround,
  rules: ProtectionRules,
): Promise<FetchedProposals> {
  const proposed: string[] = []
  const unknown: string[] = []
  const findings: Finding[] = []
  // One by one: a portal may have more tables than the door takes at once.
  for (const table of tables) {
    const result = await openFiles(readGivenFiles([table.path]).files, [], ground, rules)
    const [proposal] = result.proposals
    findings.push(...result.findings.filter(({ code }) => !PROPOSING.includes(code)))
    if (proposal?.kind === 'table') {
      const mapping = withKnownSource(proposal, table.entry)
      writeAtomically(table.mappingPath, `${JSON.stringify(mapping, null, 2)}\n`)
      proposed.push(table.mappingPath)
    } else if (result.findings.some(({ code }) => code === 'mappingNotPossible')) unknown.push(table.path)
  }
  return { proposed, unknown, findings }
}

/** What is told in other words here, since the proposal is written and nobody is to write one for every table. */
const PROPOSING: readonly Finding['code'][] = ['mappingProposed', 'mappingNotPossible']
