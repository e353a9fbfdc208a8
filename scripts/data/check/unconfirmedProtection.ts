import * as v from 'valibot'
import { protectionRulesSchema } from '../../../src/protection/rules.ts'
import type { DataFolder } from './readDataFolder.ts'

/**
 * The figures that this project has protected by limits that nobody has confirmed yet, as `level layer year`: they are
 * not to be published. Published figures stand as their publisher protected them and are not among them.
 */
export function unconfirmedProtection({ manifest, texts, figures }: DataFolder): readonly string[] {
  const path = manifest.files.find(({ id }) => id === 'protection')?.path
  const rules = v.parse(protectionRulesSchema, JSON.parse((path === undefined ? null : texts.get(path)) ?? 'null'))
  if (rules.confirmedBy !== null) return []
  const names = figures.flatMap(({ level, columns }) =>
    columns.filter(({ protection }) => protection === 'none').map(({ layer, year }) => `${level} ${layer} ${year}`),
  )
  return [...new Set(names)]
}
