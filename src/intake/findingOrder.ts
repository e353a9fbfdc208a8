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

function byPlace(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    byText(a.place.file ?? '', b.place.file ?? '') ||
    byText(a.place.sheet ?? '', b.place.sheet ?? '') ||
    (a.place.row ?? 0) - (b.place.row ?? 0) ||
    byText(a.place.column ?? '', b.place.column ?? '')
  )
}
