/** Pieces that several of the files share. */
import * as v from 'valibot'
import { LEVELS } from '../domain/units.ts'

export const SCHEMA_VERSION = 1

export const version = v.literal(SCHEMA_VERSION)
export const localText = v.strictObject({ sv: v.string(), en: v.string() })
export const level = v.picklist(LEVELS)
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
