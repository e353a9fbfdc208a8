import { loadFile, type DataSource } from '../data/load.ts'
import type { Manifest } from '../data/schema.ts'
import { protectionRulesSchema, type ProtectionRules } from '../protection/rules.ts'

/** The file of the limits: one row, since it is one set of them. */
export const RULES_FILE = { schema: protectionRulesSchema, rowsIn: () => 1 }

/**
 * The limits of disclosure control that the data set comes with; null where it has none of its own.
 *
 * @throws {Error} where it has limits that cannot be read: nothing is opened with other limits than those
 */
export async function rulesFile(source: DataSource, manifest: Manifest): Promise<ProtectionRules | null> {
  const file = await loadFile(source, manifest, 'protection', RULES_FILE)
  if (file.ok) return file.value
  if (file.error.rule === 'notInManifest') return null
  throw new Error(`The limits of protection cannot be read: ${file.error.rule}.`)
}
