import type { AnswerMeta } from '../answerCache.ts'
import type { Asker } from '../asker.ts'
import type { Config } from '../config.ts'
import type { Layer, Publishers, Vintage } from '../configSchema.ts'
import { FetchFault } from '../fetchFault.ts'
import { both } from '../language.ts'
import { ShapeProblem } from '../pxweb/statCube.ts'
import type { WireRequest } from '../transport.ts'
import { readAreas, type FetchedArea } from './areas.ts'

type Wfs = Publishers['scb']['wfs']

/** A set of boundaries and the layer that has it. */
export interface BoundarySet {
  readonly layer: Layer
  readonly vintage: Vintage
  readonly line: string
}

/** The sets of boundaries that the wanted years are published on. */
export function boundarySets({ publishers: { scb }, where }: Config, years: readonly number[]): BoundarySet[] {
  return scb.wfs.layers.flatMap((layer, index) => {
    const vintage = scb.vintages.find(({ id }) => id === layer.vintage)
    const isWanted = vintage !== undefined && years.some((year) => isAlive(vintage, year))
    return isWanted ? [{ layer, vintage, line: where(['scb', 'wfs', 'layers', index, 'vintage']) }] : []
  })
}

const isAlive = ({ from, to }: Vintage, year: number): boolean => year >= from && (to === null || year <= to)

/** The request for the areas of one kommun, in WGS 84. */
export function boundaryRequest(wfs: Wfs, { layer }: BoundarySet, kommun: string): WireRequest {
  const parts = [
    'service=WFS',
    `version=${wfs.version}`,
    'request=GetFeature',
    `typeName=${encodeURIComponent(layer.typeName)}`,
    'outputFormat=application/json',
    'srsName=EPSG:4326',
    `CQL_FILTER=${encodeURIComponent(`(${layer.kommun}='${kommun}')`)}`,
  ]
  return { method: 'GET', address: `${wfs.address}?${parts.join('&')}`, body: null }
}

/** Asks for the areas of one kommun in one set of boundaries. */
export async function fetchAreas(
  asker: Asker,
  wfs: Wfs,
  set: BoundarySet,
  kommun: string,
): Promise<{ readonly areas: FetchedArea[]; readonly meta: AnswerMeta }> {
  const request = boundaryRequest(wfs, set, kommun)
  const read = (json: unknown): FetchedArea[] => {
    try {
      return readAreas(json, { ...set, kommun, box: wfs.box })
    } catch (cause) {
      if (cause instanceof ShapeProblem) throw boundaryFault(set, kommun, request, cause)
      throw cause
    }
  }
  const { value, meta } = await asker.json(request, wfs.limits, read)
  return { areas: value, meta }
}

function boundaryFault(
  { layer, line }: BoundarySet,
  kommun: string,
  request: WireRequest,
  cause: ShapeProblem,
): FetchFault {
  return new FetchFault('content', {
    asked: both(
      `gränserna ${layer.typeName} för kommun ${kommun} i WGS 84, longitud först`,
      `the boundaries ${layer.typeName} of kommun ${kommun} in WGS 84, longitude first`,
    ),
    came: cause.text,
    look: both(`${line} och ${request.address}`, `${line} and ${request.address}`),
    mend: both(
      'Jämför lagrets namn, attribut och version med tjänsten och rätta i publishers.json.',
      'Compare the layer’s name, attributes and version with the service and mend publishers.json.',
    ),
  })
}

/** The areas as one GeoJSON file, in the order of their ids. */
export function boundaryGeoJson(areas: readonly FetchedArea[], vintage: Vintage): string {
  const features = areas
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1))
    .map(({ unit, name, parent, version, geometry }) =>
      JSON.stringify({
        type: 'Feature',
        id: unit,
        properties: { unit, level: vintage.level, vintage: vintage.id, name, parent, version },
        geometry,
      }),
    )
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`
}
