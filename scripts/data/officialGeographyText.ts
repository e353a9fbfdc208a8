import type { Language } from '../../src/domain/text.ts'
import { findingWhereText, intakeFindingText } from '../../src/i18n/intakeFindings.ts'
import type { RefusedFile } from './boundaryFile.ts'
import { both, OfficialFault } from './officialFault.ts'
import type { GeographyReport, LevelReport, UnionReport } from './officialGeography.ts'
import type { Change } from './officialTopology.ts'

const MOST_LINES = 12
const MOST_FINDINGS = 3

/** What official boundaries have changed, as lines for a person. */
export function officialGeographyText(report: GeographyReport, language: Language): string {
  const say = (sv: string, en: string): string => both(sv, en)[language]
  return [
    say('Officiella gränser:', 'Official boundaries:'),
    ...report.levels.flatMap((level) => levelLines(level, language)),
    ...report.unions.flatMap((union) => unionLines(union, language)),
    ...report.schematic.map(
      (id) =>
        `  ${id}: ${say('ingen fil i mappen går att använda; schematisk karta och tabellernas areor', 'no file in the folder can be used; schematic map and the areas of the tables')}`,
    ),
    ...report.refused.flatMap((file) => refusedLines(file, language)),
  ].join('\n')
}

function levelLines(report: LevelReport, language: Language): string[] {
  const say = (sv: string, en: string): string => both(sv, en)[language]
  const { differs, islands } = report
  const elsewhere = report.elsewhere
    ? say(`; ${report.elsewhere} i andra kommuner utelämnade`, `; ${report.elsewhere} of other municipalities left out`)
    : ''
  const warnings = report.findings.map((finding) => {
    return `    ${findingWhereText(finding, language)}: ${intakeFindingText(finding, language)}`
  })
  return [
    `  ${report.level} ← ${report.path}: ${report.units} ${say('områden', 'areas')}${elsewhere}`,
    `    ${say('tolerans', 'tolerance')} ${report.toleranceMeters} m; ${say('öar utan granne', 'islands without neighbours')}: ${islands.length === 0 ? '0' : islands.join(', ')}`,
    ...section(say('nya grannpar', 'new pairs of neighbours'), differs.newPairs, 'm'),
    ...section(say('borttagna grannpar', 'pairs no longer neighbours'), differs.gonePairs, 'm'),
    ...section(
      say('gemensam gräns, mer än 5 % och 20 m', 'shared length, more than 5 % and 20 m'),
      differs.lengths,
      'm',
    ),
    ...section(say('area, mer än 0,5 %', 'area, more than 0.5 %'), differs.areas, 'ha'),
    ...(differs.areas.some(isMuchLarger) ? [`    ${say(...WATER)}`] : []),
    ...section(say('punkt flyttad mer än 100 m', 'point moved more than 100 m'), differs.points, 'm'),
    ...warnings.slice(0, MOST_FINDINGS),
    ...(warnings.length > MOST_FINDINGS ? [`    … (${warnings.length})`] : []),
  ]
}

/** Boundaries that go out into the sea make areas larger than their land, and densities lower. */
const isMuchLarger = ({ shipped, official }: Change): boolean => official > 1.05 * shipped
const WATER = [
  'Ytor som är mycket större än markarean kan ha vatten i sig; täthet räknas då på vattnet. Klipp gränserna till land.',
  'Areas much larger than the land area may hold water; densities then count it. Clip the boundaries to land.',
] as const

function section(heading: string, changes: readonly Change[], unit: string): string[] {
  const lines = changes.slice(0, MOST_LINES).map(({ what, shipped, official }) => {
    return `      ${what}: ${rounded(shipped)} → ${rounded(official)} ${unit}`
  })
  const more = changes.length > MOST_LINES ? [`      … (${changes.length})`] : []
  return [`    ${heading}: ${changes.length}`, ...lines, ...more]
}

const rounded = (value: number): string => value.toFixed(Number.isInteger(value) ? 0 : 1)

function unionLines({ level, path, units, areas }: UnionReport, language: Language): string[] {
  const heading = both(
    `  ${level}: sammansatt av delarna; ${path} jämförd, areor som skiljer mer än 0,5 % av ${units}`,
    `  ${level}: put together from the parts; compared with ${path}, areas that differ by more than 0.5 % of ${units}`,
  )[language]
  return [`${heading}: ${areas.length}`, ...section('', areas, 'ha').slice(1)]
}

function refusedLines({ path, findings }: RefusedFile, language: Language): string[] {
  const faults = findings.filter(({ severity }) => severity === 'fault')
  return [
    `  ${both('används inte', 'not used')[language]}: ${path}`,
    ...faults.slice(0, MOST_FINDINGS).map((finding) => {
      const where = finding.place.row === null ? '' : `${findingWhereText(finding, language)}: `
      return `    ${where}${intakeFindingText(finding, language)}`
    }),
    ...(faults.length > MOST_FINDINGS ? [`    … (${faults.length})`] : []),
  ]
}

/** Nothing in the folder could be used: what was there, and why not. */
export function noOfficialFile(folder: string, refused: readonly RefusedFile[]): OfficialFault {
  const why = (language: Language): string => refused.flatMap((file) => refusedLines(file, language)).join('\n')
  return new OfficialFault(
    folder,
    both(
      `ingen fil har id för alla delområden eller för alla DeSO i datamängden${refused.length > 0 ? `:\n${why('sv')}\n` : ''}`,
      `no file has the ids of all delområden or of all DeSO of the data set${refused.length > 0 ? `:\n${why('en')}\n` : ''}`,
    ),
    both(
      'Ange mappen med gränserna i GEODATA, eller ta bort den.',
      'Set GEODATA to the folder with the boundary files, or leave it out.',
    ),
  )
}
