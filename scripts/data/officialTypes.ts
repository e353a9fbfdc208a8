import type { CitiesFile } from '../../src/data/schema.ts'
import type { Layer, Source } from '../../src/domain/layers.ts'
import type { LocalText } from '../../src/domain/text.ts'
import type { LevelId } from '../../src/domain/units.ts'
import type { Column } from './column.ts'
import type { DesoMeasure } from './desoFigures.ts'
import type { FigureDelivery } from '../../src/domain/delivery.ts'
import type { OfficialFile } from './officialFolders.ts'

/** A column with the file that it was read from. */
export interface OfficialColumn extends Column {
  readonly from: string
}

export const keyOf = ({ layer, year, sex }: Pick<Column, 'layer' | 'year' | 'sex'>): string => `${layer}:${year}:${sex}`

/** Something that was given and is not used, why, and what to do about it. */
export interface OfficialNote {
  readonly what: LocalText
  readonly why: LocalText
  readonly mend: LocalText
}

/** What official figures change about the words of a layer. */
export interface LayerTexts {
  readonly definition: LocalText | null
  /** The city's value as a sentence, for when all of the layer's are published. */
  readonly sentence: LocalText | null
  /** Sentences that are put after the definition. */
  readonly more: readonly LocalText[]
}

/** Everything that official folders bring to the data set. */
export interface OfficialFigures {
  readonly files: readonly OfficialFile[]
  /** Columns that stand as they are published, by level: they go before everything else. */
  readonly columns: ReadonlyMap<LevelId, readonly OfficialColumn[]>
  /** DeSO figures that the estimates for other areas are made of, with the file of each. */
  readonly measures: readonly (DesoMeasure & { readonly from: string })[]
  /** Comparison cities that are replaced as a whole. */
  readonly cities: CitiesFile['cities']
  readonly layers: readonly Layer[]
  /** What offices delivered, as it was kept. */
  readonly deliveries: readonly { readonly file: OfficialFile; readonly delivery: FigureDelivery }[]
  readonly sources: readonly Source[]
  readonly texts: ReadonlyMap<string, LayerTexts>
  /** Keys of the columns whose value for the city is published for the whole municipality. */
  readonly publishedCities: ReadonlySet<string>
  readonly leftOut: readonly OfficialNote[]
}
