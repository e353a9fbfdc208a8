import type { Catalog } from '../domain/dataset.ts'
import { resolveQuery, type Asked } from './resolve.ts'
import type { Query } from './query.ts'

/** The layer whose levels and years the view `boende` has. */
export const HOUSING_LAYER = 'mixedTenure'

/** Level and year of the view `boende` as the data set can answer them; the layer of the other views plays no part. */
export const resolveHousing = ({ level, year }: Pick<Query, 'level' | 'year'>, catalog: Catalog): Asked =>
  resolveQuery({ view: 'boende', layer: HOUSING_LAYER, level, year, sex: 'total' }, catalog)
