import { AREA_FINDINGS, type AreaFindingCode } from '../domain/areaFindingCodes.ts'
import type { Finding } from '../domain/finding.ts'
import { AREA_LIMITS } from './areaLimits.ts'

export type AreaFinding = Finding<AreaFindingCode>

/** Where and what: the row is the number of the feature from 1, the column the name of the property. */
export interface FindingParts {
  readonly row?: number
  readonly column?: string
  readonly found?: string
  readonly details?: Readonly<Record<string, string | number>>
}

/** Collects the findings of one file in the order in which they are made. */
export interface FindingList {
  readonly add: (code: AreaFindingCode, parts?: FindingParts) => void
  readonly hasFault: () => boolean
  /** All of them; of a rule with very many the first, and at the end how many more there are. */
  readonly all: () => readonly AreaFinding[]
}

const LONGEST_FOUND = 120

/** Text of a file may be of any length: what is quoted is cut. */
const quoted = (text: string): string => (text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text)

export function findingList(file: string): FindingList {
  const findings: AreaFinding[] = []
  const counts = new Map<AreaFindingCode, number>()
  const place = { file, sheet: null, row: null, column: null }
  return {
    add: (code, { row, column, found, details = {} } = {}) => {
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      if (count > AREA_LIMITS.findingsOfOneRule) return
      findings.push({
        severity: AREA_FINDINGS[code],
        code,
        place: { ...place, row: row ?? null, column: column ?? null },
        effortId: null,
        found: found === undefined ? null : quoted(found),
        details,
      })
    },
    hasFault: () => findings.some(({ severity }) => severity === 'fault'),
    all: () => [...findings, ...omitted(counts).map((details) => moreFindings(place, details, findings))],
  }
}

function omitted(counts: ReadonlyMap<AreaFindingCode, number>): { readonly rule: string; readonly count: number }[] {
  const most = AREA_LIMITS.findingsOfOneRule
  return [...counts].filter(([, count]) => count > most).map(([rule, count]) => ({ rule, count: count - most }))
}

/** Says what the last one of its rule says that is listed, since the name of a rule tells a reader nothing. */
function moreFindings(
  place: AreaFinding['place'],
  { rule, count }: ReturnType<typeof omitted>[number],
  findings: readonly AreaFinding[],
): AreaFinding {
  const last = findings.findLast(({ code }) => code === rule)
  return {
    severity: AREA_FINDINGS.areasMoreFindings,
    code: 'areasMoreFindings',
    place,
    effortId: null,
    found: last?.found ?? null,
    details: { ...last?.details, rule, count },
  }
}
