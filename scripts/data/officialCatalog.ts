import type { CatalogFile, FiguresFile } from '../../src/data/schema.ts'
import type { Layer } from '../../src/domain/layers.ts'
import { availabilityOf, columnsOf, type LayerEntry } from './catalogFile.ts'
import { keyOf, type OfficialFigures } from './officialTypes.ts'

/** The catalogue with what official figures add to it: layers, sources, and words that hold for the new years. */
export function officialCatalog(
  catalog: CatalogFile,
  official: OfficialFigures | null,
  figures: readonly FiguresFile[],
): CatalogFile {
  if (official === null) return catalog
  const added = official.layers.map(writtenLayer)
  return {
    ...catalog,
    sources: [...catalog.sources, ...official.sources],
    layers: [...catalog.layers, ...added].map((layer) => withOfficialTexts(layer, official, figures)),
    availability: [...catalog.availability, ...added.flatMap((layer) => availabilityOf(layer, figures))],
  }
}

const writtenLayer = (layer: Layer): LayerEntry => ({
  ...layer,
  breaks: layer.breaks === null ? null : [...layer.breaks],
  seriesBreaks: layer.seriesBreaks.map((one) => ({ ...one })),
})

/** What official figures change about a layer's words: years that do not hold any more, and whose figures they are. */
function withOfficialTexts(layer: LayerEntry, official: OfficialFigures, figures: readonly FiguresFile[]): LayerEntry {
  const texts = official.texts.get(layer.id)
  if (texts === undefined) return layer
  const columns = columnsOf(layer.id, layer.kind, figures)
  const isPublished = columns.every((column) => official.publishedCities.has(keyOf(column)))
  const [definition, ...more] = [texts.definition ?? layer.definition, ...texts.more]
  return {
    ...layer,
    sentence: isPublished ? (texts.sentence ?? layer.sentence) : layer.sentence,
    definition: {
      sv: [definition, ...more].map(({ sv }) => sv).join(' '),
      en: [definition, ...more].map(({ en }) => en).join(' '),
    },
  }
}
