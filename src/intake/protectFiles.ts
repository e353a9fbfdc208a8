import type { FigureDelivery } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { TableFindingCode } from '../domain/tableFindingCodes.ts'
import { protectDelivery } from '../protection/protectDelivery.ts'
import { groundWith, type ProtectionGround } from '../protection/protectionGround.ts'
import type { ProtectionRules } from '../protection/rules.ts'
import { isFault, type OpenedFile } from './openFile.ts'

/** The layer that says how many live where, which the protection of everything else asks for. */
const RESIDENTS = 'population'

/**
 * The tables of all files as they may be shown. Each is protected against what the ones before it show; those that say
 * how many live where come first. Where one table cannot be protected, nothing of its file comes out.
 */
export function protectedFiles(
  files: readonly OpenedFile[],
  rules: ProtectionRules,
  ground: ProtectionGround,
): OpenedFile[] {
  let shown = ground
  const done = new Map<string, OpenedFile>()
  const inOrder = [...files.filter(hasResidents), ...files.filter((file) => !hasResidents(file))]
  for (const file of inOrder) {
    const result = protectedFile(file, rules, shown)
    for (const table of result.tables) shown = groundWith(shown, table)
    done.set(file.name, result)
  }
  return files.map((file) => done.get(file.name) ?? file)
}

const hasResidents = ({ tables }: OpenedFile): boolean => tables.some(isOfResidents)
const isOfResidents = ({ columns }: FigureDelivery): boolean => columns.some(({ column }) => column.layer === RESIDENTS)

function protectedFile(file: OpenedFile, rules: ProtectionRules, ground: ProtectionGround): OpenedFile {
  const inOrder = [...file.tables.filter(isOfResidents), ...file.tables.filter((table) => !isOfResidents(table))]
  const isOurs = file.tables.some(({ mapping }) => mapping.protection === 'none')
  const findings: Finding[] = isOurs ? file.findings.map(withoutFigures) : [...file.findings]
  const tables: FigureDelivery[] = []
  let shown = ground
  for (const table of inOrder) {
    const { delivery, findings: found } = protectDelivery(table, rules, shown)
    findings.push(...found)
    if (delivery === null) continue
    tables.push(delivery)
    shown = groundWith(shown, delivery)
  }
  const isWhole = tables.length === inOrder.length && !findings.some(isFault)
  return isWhole ? { ...file, tables, findings } : { ...file, tables: [], areas: [], findings }
}

/** Findings that quote figures or sums of them; the figure itself may be one that is left out. */
const QUOTING: ReadonlySet<string> = new Set<TableFindingCode>([
  'figureFarOff',
  'changedMuch',
  'populationChanged',
  'totalDiffers',
  'partsDiffer',
])
const QUOTED_DETAILS = ['value', 'median', 'sum', 'total', 'most']
const NOT_SHOWN = '…'

/** The same finding without the figures of a table that nobody has protected: where to look is still said. */
function withoutFigures(finding: Finding): Finding {
  if (!QUOTING.has(finding.code)) return finding
  const hidden = QUOTED_DETAILS.filter((name) => name in finding.details).map((name) => [name, NOT_SHOWN] as const)
  const found = finding.found === null ? null : NOT_SHOWN
  return { ...finding, found, details: { ...finding.details, ...Object.fromEntries(hidden) } }
}
