import { SEVERITIES, type Finding } from '../domain/finding.ts'

/** By the codes of the letters: the same order on every machine, whatever its language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The worst first, then by file, sheet, row and column; what is about a whole file stands before its rows. Findings that
 * say the same are one.
 */
export function orderedFindings(findings: readonly Finding[]): Finding[] {
  const keyed = new Map(findings.map((finding) => [JSON.stringify(finding), finding]))
  return [...keyed]
    .sort(([keyA, a], [keyB, b]) => byPlace(a, b) || byText(a.code, b.code) || byText(keyA, keyB))
    .map(([, finding]) => finding)
}

/** Comparisons in the order in which they count. */
const COMPARISONS: readonly ((a: Finding, b: Finding) => number)[] = [
  (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  (a, b) => byText(a.place.file ?? '', b.place.file ?? ''),
  (a, b) => byText(a.place.sheet ?? '', b.place.sheet ?? ''),
  (a, b) => (a.place.row ?? 0) - (b.place.row ?? 0),
  (a, b) => byText(a.place.column ?? '', b.place.column ?? ''),
]

function byPlace(a: Finding, b: Finding): number {
  for (const compare of COMPARISONS) {
    const order = compare(a, b)
    if (order !== 0) return order
  }
  return 0
}
