import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { protectionRulesSchema, type ProtectionRules } from '../../src/protection/rules.ts'
import { DataProblem } from './dataProblem.ts'
import { sha256, type Inputs } from './inputs.ts'
import { outputFile, type OutputFile } from './outputFile.ts'

const RULES = 'protection.json'

/** The limits of disclosure control, so that the page protects figures of the reader's own as the command line does. */
export function protectionOutput({ folder }: Inputs): OutputFile {
  const { path, text } = rulesText(folder)
  const frame = { id: 'protection', rows: 1, builtFrom: [{ path: `geodata/${RULES}`, sha256: sha256(text) }] }
  return outputFile(frame, protectionRulesSchema, rulesIn(text, path))
}

/** The limits as the project has them now. */
export function readProtectionRules({ folder }: Inputs): ProtectionRules {
  const { path, text } = rulesText(folder)
  return rulesIn(text, path)
}

function rulesText(folder: string): { readonly path: string; readonly text: string } {
  const path = join(folder, RULES)
  if (!existsSync(path)) throw new DataProblem(path, 'the file does not exist', 'Put it back from the repository.')
  return { path, text: readFileSync(path, 'utf8') }
}

function rulesIn(text: string, path: string): ProtectionRules {
  try {
    return v.parse(protectionRulesSchema, JSON.parse(text))
  } catch (error) {
    const what = error instanceof Error ? error.message : 'it cannot be read'
    throw new DataProblem(path, what, 'Mend it by docs/protection.md, or put it back from the repository.')
  }
}
