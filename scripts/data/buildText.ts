import type { Language, LocalText } from '../../src/domain/text.ts'
import type { BuildReport } from './buildData.ts'
import { both } from './officialFault.ts'
import { officialGeographyText } from './officialGeographyText.ts'
import { officialReportText } from './officialReportText.ts'

type Built = Pick<BuildReport, 'manifest' | 'levels' | 'layers' | 'schematicReport' | 'geography' | 'official'>

/** What was built: the files, then how the areas are drawn, and last what official figures have changed. */
export function buildText(
  { manifest, levels, layers, schematicReport, geography, official }: Built,
  { folder, zippedBytes }: { readonly folder: string; readonly zippedBytes: readonly number[] },
  language: Language,
): string {
  const drawn = levels.filter(({ boundaries }) => boundaries === 'official').map(({ id }) => id)
  const rows = both('rader', 'rows')[language]
  return [
    `${folder}: ${headOf(manifest.datasetVersion, manifest.files.length, drawn)[language]}`,
    ...manifest.files.map(({ id, rows: count }, index) => {
      const kilobytes = decimal((zippedBytes[index] ?? 0) / 1000, language)
      return `  ${id.padEnd(22)}${String(count).padStart(5)} ${rows} ${kilobytes.padStart(7)} kB gzip`
    }),
    ...(schematicReport === null ? [] : [SCHEMATIC[language]]),
    ...(geography === null ? [] : [officialGeographyText(geography, language)]),
    ...(official === null ? [] : [officialReportText(official, layers, language)]),
  ].join('\n')
}

function headOf(version: string, files: number, drawn: readonly string[]): LocalText {
  const ids = drawn.join(', ')
  return both(
    `datamängd ${version}, ${files} filer, ${ids === '' ? 'alla gränser är schematiska' : `officiella gränser för ${ids}`}`,
    `data set ${version}, ${files} files, ${ids === '' ? 'all boundaries are schematic' : `official boundaries for ${ids}`}`,
  )
}

const SCHEMATIC = both(
  'Den schematiska kartan används där officiella gränser saknas. Hur väl den stämmer: npm run data:schematic',
  'The schematic map is used where there are no official boundaries. How well it agrees: npm run data:schematic',
)

const decimal = (value: number, language: Language): string =>
  value.toFixed(1).replace('.', language === 'sv' ? ',' : '.')
