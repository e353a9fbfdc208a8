import { AUTOCORRELATION_MEASURES } from './catalogAutocorrelation.ts'
import { CHANCE_MEASURES } from './catalogChance.ts'
import { CLUSTERING_MEASURES } from './catalogClustering.ts'
import { CONCENTRATION_MEASURES } from './catalogConcentration.ts'
import type { CatalogEntry } from './catalogEntry.ts'
import { EVENNESS_MEASURES } from './catalogEvenness.ts'
import { EXPOSURE_MEASURES } from './catalogExposure.ts'
import { GETIS_ORD_MEASURES } from './catalogGetisOrd.ts'
import { GLOBAL_MEASURES } from './catalogGlobal.ts'
import { LOCAL_MEASURES } from './catalogLocal.ts'
import { MIX_MEASURES } from './catalogMix.ts'
import { MULTIGROUP_MEASURES } from './catalogMultigroup.ts'
import { REGION_MEASURES } from './catalogRegion.ts'
import { SEGMENTATION_MEASURES } from './catalogSegmentation.ts'
import { SPATIAL_MEASURES } from './catalogSpatial.ts'
import { STRUCTURE_MEASURES } from './catalogStructure.ts'
import { SURFACE_MEASURES } from './catalogSurface.ts'
import { TARGETING_MEASURES } from './catalogTargeting.ts'

export type { CatalogEntry } from './catalogEntry.ts'

/** All measures as the method panel shows them: for the region, for chance, for each unit. */
export const MEASURES: readonly CatalogEntry[] = [
  ...GLOBAL_MEASURES,
  ...EVENNESS_MEASURES,
  ...MULTIGROUP_MEASURES,
  ...EXPOSURE_MEASURES,
  ...REGION_MEASURES,
  ...CHANCE_MEASURES,
  ...LOCAL_MEASURES,
  ...MIX_MEASURES,
  ...STRUCTURE_MEASURES,
  ...SEGMENTATION_MEASURES,
  ...CONCENTRATION_MEASURES,
  ...CLUSTERING_MEASURES,
  ...SPATIAL_MEASURES,
  ...SURFACE_MEASURES,
  ...AUTOCORRELATION_MEASURES,
  ...GETIS_ORD_MEASURES,
  ...TARGETING_MEASURES,
]

const byId = new Map(MEASURES.map((entry) => [entry.id, entry]))

/** @throws {RangeError} on an id that no measure has */
export function measureEntry(id: string): CatalogEntry {
  const entry = byId.get(id)
  if (entry === undefined) throw new RangeError(`measureEntry requires the id of a measure, got ${id}`)
  return entry
}
