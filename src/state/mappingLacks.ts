/** What a mapping still lacks before a file can be read by it. */
import {
  GENERALISATION_LIMITS,
  type AreaMapping,
  type DeliverySource,
  type Generalisation,
  type MappedColumn,
  type Mapping,
  type TableMapping,
} from '../domain/delivery.ts'

export type MappingLack = 'columns' | 'years' | 'names' | 'generalised' | 'publisher' | 'title' | 'licence'

export const lacksOf = (mapping: Mapping): readonly MappingLack[] => [
  ...(mapping.kind === 'table' ? lacksOfTable(mapping) : lacksOfAreas(mapping)),
  ...lacksOfSource(mapping.source),
]

const listed = (lacks: Readonly<Partial<Record<MappingLack, boolean>>>): readonly MappingLack[] =>
  (Object.keys(lacks) as MappingLack[]).filter((lack) => lacks[lack] === true)

const lacksOfTable = ({ columns, yearColumn }: TableMapping) =>
  listed({
    columns: columns.length === 0,
    names: columns.some(isNameless),
    years: yearColumn === null && columns.some(({ year }) => year === null),
  })

const isNameless = ({ describes }: MappedColumn): boolean =>
  describes !== null &&
  [describes.name, describes.population].some(({ sv, en }) => sv.trim() === '' || en.trim() === '')

const lacksOfAreas = ({ generalised }: AreaMapping) =>
  listed({
    generalised:
      generalised !== null &&
      !(isMeters('overlapMeters', generalised.overlapMeters) && isMeters('apartMeters', generalised.apartMeters)),
  })

const lacksOfSource = ({ publisher, title, licence }: DeliverySource) =>
  listed({ publisher: publisher.trim() === '', title: title.trim() === '', licence: licence.trim() === '' })

/** What the fields about a generalised copy start from. */
export const FIRST_GENERALISATION: Generalisation = { overlapMeters: 20, apartMeters: 12 }

/** Whether so many metres may be declared of a generalised copy. */
export const isMeters = (part: keyof Generalisation, meters: number): boolean =>
  meters >= GENERALISATION_LIMITS[part].least && meters <= GENERALISATION_LIMITS[part].most
