import type { LayerDescription, TableMapping } from '../domain/delivery.ts'
import type { Layer } from '../domain/layers.ts'

/** Ids of layers that come with a file begin so, and can never be those of the data set. */
export const OWN_ID = /^own-[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/

const STATISTICS: Readonly<Record<LayerDescription['kind'], readonly Layer['statistic'][]>> = {
  count: ['count'],
  share: ['share'],
  amount: ['median', 'mean'],
}
const UNITS: Readonly<Record<LayerDescription['kind'], readonly Layer['unit'][]>> = {
  count: ['persons', 'dwellings'],
  share: ['percent'],
  amount: ['tkr', 'pbb'],
}

/** Whether kind, unit and statistic go together, and the layer has a name. */
export const isWellDescribed = ({ kind, unit, statistic, name }: LayerDescription): boolean =>
  STATISTICS[kind].includes(statistic) && UNITS[kind].includes(unit) && name.sv.trim() !== '' && name.en.trim() !== ''

/** A name of letters that addresses may hold, made of the name of a file. */
export const slugOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '') || 'file'

/** The layer that a column of a file makes, which says of itself where it comes from. */
export function ownLayer(id: string, described: LayerDescription, { file, source }: TableMapping): Layer {
  const { group, kind, unit, statistic, name, population, isSensitive } = described
  return {
    id,
    group,
    kind,
    unit,
    statistic,
    name,
    sentence: { sv: `${name.sv} i hela kommunen: {value}.`, en: `${name.en} in the whole municipality: {value}.` },
    short: name,
    population,
    definition: {
      sv: `${name.sv}. Underlag: ${population.sv}. Uppgifter ur filen ${file}, lämnade av ${source.publisher}: ${source.title}.`,
      en: `${name.en}. Base: ${population.en}. Figures from the file ${file}, delivered by ${source.publisher}: ${source.title}.`,
    },
    source: `own-${slugOf(file)}`,
    breaks: null,
    isSplitBySex: false,
    seriesBreaks: [],
    isSensitive,
  }
}
