import type { Effort, Place, Precision, Register } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { registerFinding } from './registerFinding.ts'

const NAMES_PLACES: ReadonlySet<Precision> = new Set(['point', 'areas', 'largerArea'])

/** How exactly an effort says where it takes place, against the places that it names. */
export const checkPlaces = ({ efforts }: Register): RegisterFinding[] =>
  efforts.flatMap((effort) => [
    ...placesMissing(effort),
    ...placesUnexpected(effort),
    ...pointInSeveralAreas(effort),
    ...largerAreaIsDelomrade(effort),
    ...placeWithoutAreas(effort),
    ...placesOverlap(effort),
  ])

function placesMissing({ id, precision, places }: Effort): RegisterFinding[] {
  if (!NAMES_PLACES.has(precision) || places.length > 0) return []
  return [registerFinding('placesMissing', { precision }, { effortId: id })]
}

function placesUnexpected({ id, precision, places }: Effort): RegisterFinding[] {
  const [place] = places
  if (NAMES_PLACES.has(precision) || place === undefined) return []
  return [
    registerFinding('placesUnexpected', { precision, place: namesOf(places) }, { effortId: id, found: place.name }),
  ]
}

const namesOf = (places: readonly Place[]): string => places.map(({ name }) => name).join(', ')

/** A site lies in one delområde, however large the delområden around it are. */
function pointInSeveralAreas({ id, precision, places }: Effort): RegisterFinding[] {
  if (precision !== 'point') return []
  return places
    .filter(({ delomraden }) => delomraden.length > 1)
    .map(({ name, delomraden }) =>
      registerFinding(
        'pointInSeveralAreas',
        { place: name, areaCount: delomraden.length },
        { effortId: id, found: name },
      ),
    )
}

function largerAreaIsDelomrade({ id, precision, places }: Effort): RegisterFinding[] {
  if (precision !== 'largerArea') return []
  return places
    .filter(({ level }) => level === 'delomrade')
    .map(({ name }) => registerFinding('largerAreaIsDelomrade', { place: name }, { effortId: id, found: name }))
}

const placeWithoutAreas = ({ id, places }: Effort): RegisterFinding[] =>
  places
    .filter(({ delomraden }) => delomraden.length === 0)
    .map(({ name }) => registerFinding('placeWithoutAreas', { place: name }, { effortId: id, found: name }))

/** Two places that hold the same delområde: split equally, the sum would lean towards it without anybody saying so. */
function placesOverlap({ id, places }: Effort): RegisterFinding[] {
  const ownerOf = new Map<string, Place>()
  return places.flatMap((place) => {
    const other = place.delomraden.map((area) => ownerOf.get(area)).find((owner) => owner !== undefined)
    for (const area of place.delomraden) if (!ownerOf.has(area)) ownerOf.set(area, place)
    if (other === undefined) return []
    const details = { place: place.name, otherPlace: other.name }
    return [registerFinding('placesOverlap', details, { effortId: id, found: place.name })]
  })
}
