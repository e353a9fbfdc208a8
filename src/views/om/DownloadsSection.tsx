import type { Manifest } from '../../data/schema.ts'
import type { Catalog } from '../../domain/dataset.ts'
import { plainName } from '../../domain/filePaths.ts'
import { inSentence } from '../../i18n/inSentence.ts'
import type { OmTexts } from '../../i18n/om.ts'
import { yearsOfFile } from '../../state/aboutData.ts'
import { useLanguage } from '../../state/useAppState.ts'
import { formatCount } from '../../symbology/format.ts'
import { FactTable, type FactRow } from './FactTable.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

type DataFile = Manifest['files'][number]

const BYTES_PER_KILOBYTE = 1000

/** Every file of the data set, with what it holds, its size and its years. */
export function DownloadsSection({ catalog, manifest }: { catalog: Catalog; manifest: Manifest }) {
  const text = useOmTexts()
  const { downloads } = text
  const rowOf = useFileRow(catalog)
  const isGeojson = ({ id }: DataFile) => id.startsWith('geojson.')
  const licence = [...new Set(catalog.sources.filter(({ id }) => id === 'own').map((source) => source.licence))]
  const columns = [
    { label: downloads.content },
    { label: downloads.file },
    { label: downloads.years },
    { label: downloads.rows, isNumber: true },
    { label: downloads.size, isNumber: true },
  ]
  const isExample = ({ id }: DataFile) => id.startsWith('example.')
  const rest = manifest.files.filter((file) => !isGeojson(file) && !isExample(file))
  return (
    <Section id="downloads">
      <p>
        {downloads.lead({ licence: licence.join() })} {downloads.table}
      </p>
      <FactTable
        caption={text.titles.downloads}
        columns={columns}
        groups={[
          { id: 'geojson', name: downloads.geojsonTitle, rows: manifest.files.filter(isGeojson).map(rowOf) },
          {
            id: 'json',
            name: downloads.jsonTitle,
            rows: [
              ...rest.map(rowOf),
              { id: 'manifest', cells: [downloads.manifest, <FileLink key="file" path="manifest.json" />, '', '', ''] },
            ],
          },
          { id: 'example', name: downloads.exampleTitle, rows: manifest.files.filter(isExample).map(rowOf) },
        ]}
      />
    </Section>
  )
}

function useFileRow(catalog: Catalog): (file: DataFile) => FactRow {
  const { downloads } = useOmTexts()
  const language = useLanguage()
  const levelOf = (id: string) => {
    const level = catalog.levels.find((one) => id.endsWith(`.${one.id}`))
    return level?.name[language] ?? ''
  }
  return (file) => ({
    id: file.id,
    cells: [
      contentOf(file.id, downloads, levelOf(file.id)),
      <FileLink key="file" path={file.path} />,
      yearsOfFile(file),
      formatCount(file.rows, language),
      downloads.kilobytes({ count: formatCount(Math.ceil(file.bytes / BYTES_PER_KILOBYTE), language) }),
    ],
  })
}

function contentOf(id: string, text: OmTexts['downloads'], level: string): string {
  if (id.startsWith('geojson.')) return text.geojson({ level })
  if (id.startsWith('figures.')) return text.figures({ level: inSentence(level) })
  if (id.startsWith('map.')) return `${text.maps}, ${inSentence(level)}`
  if (id === 'example.allocations') return text.exampleAllocations
  if (id.startsWith('example.')) return text.exampleRegister
  return isNamed(id) ? text[id] : id
}

const NAMED = ['catalog', 'units', 'interventions', 'cities', 'protection'] as const

const isNamed = (id: string): id is (typeof NAMED)[number] => NAMED.some((named) => named === id)

function FileLink({ path }: { path: string }) {
  const name = plainName(path)
  return (
    <a href={`data/${path}`} download={name}>
      {name}
    </a>
  )
}
