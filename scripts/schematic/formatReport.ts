import type { FitSummary, LevelReport, NeighbourPair, SchematicReport, UnitReport } from './report.ts'

/** How many exceptions of a kind are named. */
const NAMED = 8
/** Smaller errors than these are no exceptions. */
const NOTABLE_AREA_ERROR = 0.02
const NOTABLE_CENTROID_METERS = 150

const LEVEL_NAMES = { delomrade: 'delområden', deso: 'DeSO' } as const

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function signedPercent(share: number): string {
  return `${share > 0 ? '+' : ''}${percent(share)}`
}

function meters(value: number): string {
  return `${Math.round(value)} m`
}

function summaryLine(name: string, summary: FitSummary, count: number): string {
  return [
    `  ${name}: area error ${percent(summary.medianAreaError)} in the median, ${percent(summary.worstAreaError)} at worst`,
    `centroid off by ${meters(summary.medianCentroidMeters)} in the median, ${meters(summary.worstCentroidMeters)} at worst`,
    `${summary.pointsInside} of ${count} points inside`,
    `contiguity F1 ${summary.f1.toFixed(3)}`,
  ].join('; ')
}

function named<T>(title: string, all: readonly T[], describe: (one: T) => string): string[] {
  if (all.length === 0) return [`  ${title}: none`]
  const rest = all.length > NAMED ? ` and ${all.length - NAMED} more` : ''
  return [`  ${title}: ${all.slice(0, NAMED).map(describe).join(', ')}${rest}`]
}

function describeUnit({ id, name }: UnitReport, what: string): string {
  return `${id} ${name} (${what})`
}

function describePair({ a, b, meters: length }: NeighbourPair): string {
  return `${a}-${b} (${meters(length)})`
}

function longestFirst(pairs: readonly NeighbourPair[]): NeighbourPair[] {
  return [...pairs].sort((p, q) => q.meters - p.meters)
}

function levelLines({ level, units, contiguity, summary, powerDiagram, iterations }: LevelReport): string[] {
  const areas = units
    .filter(({ areaError }) => Math.abs(areaError) > NOTABLE_AREA_ERROR)
    .sort((p, q) => Math.abs(q.areaError) - Math.abs(p.areaError))
  const moved = units
    .filter(({ centroidMeters }) => centroidMeters > NOTABLE_CENTROID_METERS)
    .sort((p, q) => q.centroidMeters - p.centroidMeters)
  const outside = units.filter(({ isPointInside }) => !isPointInside)
  return [
    `Schematic map, ${units.length} ${LEVEL_NAMES[level]}`,
    summaryLine('drawn', summary, units.length),
    summaryLine('power diagram alone', powerDiagram, units.length),
    `  area error against the published areas: ${percent(summary.medianPublishedAreaError)} in the median, ` +
      `${percent(summary.worstPublishedAreaError)} at worst`,
    `  contiguity: precision ${percent(contiguity.precision)}, recall ${percent(contiguity.recall)}, ` +
      `${contiguity.drawnPairs} pairs drawn, ${contiguity.truePairs} true`,
    `  fit: ${iterations.siteRounds} rounds of sites, ${iterations.changedBorders} borders changed`,
    ...named(`areas off by more than ${percent(NOTABLE_AREA_ERROR)}`, areas, (unit) =>
      describeUnit(unit, signedPercent(unit.areaError)),
    ),
    ...named(`centroids off by more than ${meters(NOTABLE_CENTROID_METERS)}`, moved, (unit) =>
      describeUnit(unit, meters(unit.centroidMeters)),
    ),
    ...named('points outside their unit', outside, (unit) => describeUnit(unit, meters(unit.outsideMeters))),
    ...named('neighbours that are missing, with the true length', longestFirst(contiguity.missing), describePair),
    ...named('neighbours that are none, with the drawn length', longestFirst(contiguity.extra), describePair),
    ...named('corners drawn as borders, with the drawn length', longestFirst(contiguity.widened), describePair),
  ]
}

/** The report as plain text: the summary of each level and the exceptions by name. */
export function formatReport(report: SchematicReport): string {
  return [...levelLines(report.delomrade), '', ...levelLines(report.deso)].join('\n')
}
