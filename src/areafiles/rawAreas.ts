import type { AreaFile } from '../domain/areas.ts'
import type { CoordinateSystem } from '../domain/delivery.ts'

/** A position in the system of the file, east before north. Replaced in place while a file is read. */
export type Xy = [number, number]
export type RawRing = Xy[]
/** The outer ring, then its holes. */
export type RawPart = RawRing[]

export type PropertyValue = string | number | boolean | null

/** One area of a file as it stands there. */
export interface RawArea {
  /** The number of the feature, from 1. */
  readonly row: number
  readonly id: string | null
  readonly properties: ReadonlyMap<string, PropertyValue>
  /** Null = listed without an area. */
  parts: RawPart[] | null
  /** Something about its shape is a fault, so that nothing more can be said of it. */
  isBroken: boolean
}

/** What a file says about its coordinate system. */
export type DeclaredSystem =
  | { readonly kind: 'none' }
  /** `text` is what stands in the file. */
  | { readonly kind: 'known'; readonly system: CoordinateSystem; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string }

export interface RawAreaFile {
  readonly format: AreaFile['format']
  readonly declared: DeclaredSystem
  readonly areas: readonly RawArea[]
}

const NAME = /^(?:.*[_ -])?(?:namn|name|omr[aå]de)$/iu
const CODE = /(?:kod|code|^id$|^deso$|^regso$)/iu

/** What to call an area in a finding: its name, else its code, else its place in the file. */
export function nameOf({ id, properties, row }: RawArea): string {
  for (const pattern of [NAME, CODE]) {
    for (const [key, value] of properties) {
      if (pattern.test(key) && (typeof value === 'number' || (typeof value === 'string' && value !== ''))) {
        return String(value)
      }
    }
  }
  return id ?? `#${row}`
}
