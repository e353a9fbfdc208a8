import type { TableMapping } from '../domain/delivery.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { comparable, uncased } from './cellText.ts'
import type { TableGround } from './tableGround.ts'

/** What a cell that should name a unit says. */
export type UnitReading =
  | { readonly kind: 'unit'; readonly index: number; readonly change: 'zeros' | 'suffix' | null }
  | { readonly kind: 'ambiguous'; readonly units: readonly string[] }
  | { readonly kind: 'otherVintage'; readonly vintage: string }
  | { readonly kind: 'unknown' }

/** SCB's codes name their set of boundaries at the end, e.g. `_DeSO2025`. */
const SUFFIX = /^(.+)_(DeSO|RegSO)(\d{4})$/

/** Which units are looked for, and how the file names them. */
export interface UnitsAsked {
  readonly level: UnitLevel
  readonly mapping: Pick<TableMapping, 'unitsAre' | 'codeWidth'>
}

/** The units of a level by what the column of units holds: codes or names, never both and never by likeness. */
export class UnitBook {
  readonly #level: UnitLevel
  readonly #others: readonly UnitLevel[]
  readonly #codeWidth: number | null
  readonly #areCodes: boolean
  readonly #byName: ReadonlyMap<string, readonly number[]>
  readonly #written: (name: string) => string

  constructor({ level, mapping }: UnitsAsked, ground: TableGround) {
    this.#level = level
    this.#others = [...ground.levels.values()].filter(({ id }) => id !== level.id)
    this.#codeWidth = mapping.codeWidth
    this.#areCodes = mapping.unitsAre === 'codes'
    const names = level.units.map(({ id, name }) => comparable(this.#areCodes ? id : name))
    this.#written = mapping.unitsAre === 'namesInAnyCase' ? uncased : (name) => name
    this.#byName = placesOf(names.map(this.#written))
  }

  /** @param text the cell as it is compared */
  read(text: string): UnitReading {
    const exact = this.#exact(text)
    if (exact !== null || !this.#areCodes) return exact ?? { kind: 'unknown' }
    const named = this.#withName(text)
    if (named !== null) return named
    const suffixed = this.#withoutSuffix(text)
    if (suffixed !== null) return suffixed
    const padded =
      /^\d+$/.test(text) && this.#codeWidth !== null ? text.padStart(Math.min(this.#codeWidth, 20), '0') : text
    const index = padded === text ? undefined : this.#level.indexOf.get(padded)
    return index === undefined ? { kind: 'unknown' } : { kind: 'unit', index, change: 'zeros' }
  }

  /** The level that a name or code is of, where it is not this one. */
  otherLevelOf(text: string): LevelId | null {
    const other = this.#others.find(({ units, indexOf }) =>
      this.#areCodes ? indexOf.has(text) : units.some(({ name }) => comparable(name) === text),
    )
    return other?.id ?? null
  }

  /** What a unit may be called in the file, with its id: for suggesting. */
  names(): readonly { readonly name: string; readonly value: string }[] {
    return this.#level.units.map(({ id, name }) => ({ name: this.#areCodes ? id : name, value: id }))
  }

  /** A code with the name of the very same unit after it, as many tables have both in one cell. */
  #withName(text: string): UnitReading | null {
    const [, code = '', name = ''] = /^(\S+?)[ ,:–-]+(\S.*)$/u.exec(text) ?? []
    const index = this.#level.indexOf.get(code)
    const isItsName = index !== undefined && uncased(comparable(this.#level.units[index]?.name ?? '')) === uncased(name)
    return isItsName ? { kind: 'unit', index, change: null } : null
  }

  #exact(text: string): UnitReading | null {
    const [index, ...more] = this.#byName.get(this.#written(text)) ?? []
    if (index === undefined) return null
    if (more.length === 0) return { kind: 'unit', index, change: null }
    return { kind: 'ambiguous', units: [index, ...more].map((at) => this.#level.units[at]?.id ?? '') }
  }

  #withoutSuffix(text: string): UnitReading | null {
    const [, code = '', kind = '', year = ''] = SUFFIX.exec(text) ?? []
    const vintage = `${kind.toLowerCase()}-${year}`
    const index = this.#level.indexOf.get(code)
    if (kind === '') return null
    if (kind.toLowerCase() !== this.#level.id) return null
    if (vintage !== this.#level.vintage) return { kind: 'otherVintage', vintage }
    return index === undefined ? { kind: 'unknown' } : { kind: 'unit', index, change: 'suffix' }
  }
}

/** Where each name stands; the same name may be that of several units. */
function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  names.forEach((name, index) => places.set(name, [...(places.get(name) ?? []), index]))
  return places
}
