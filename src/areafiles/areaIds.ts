import type { ListedArea } from '../domain/areas.ts'

/** What a feature has as its id in a property, or as its own: text, as it stands; null where it is empty or none. */
export function idIn({ id, properties }: ListedArea, property: string | null): string | null {
  const value = property === null ? id : (properties.get(property) ?? null)
  return value === null || value === '' || typeof value === 'boolean' ? null : String(value)
}

/** Where ids can stand in a file: the feature's own first, then every property in the order of the file. */
export function idPlaces(features: readonly ListedArea[]): readonly (string | null)[] {
  return [null, ...new Set(features.flatMap(({ properties }) => [...properties.keys()]))]
}
