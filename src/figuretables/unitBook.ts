import type { TableMapping } from '../domain/delivery.ts'
import type { LevelId, UnitLevel } from '../domain/units.ts'
import { uncased } from '../domain/unitNames.ts'
import { comparable } from './cellText.ts'
import type { TableGround } from './tableGround.ts'

/** What a cell that should name a unit says. */
export type UnitReading =
  | { readonly kind: 'unit'; readonly index: number; readonly change: 'zeros' | 'suffix' | 'case' | null }
  | { readonly kind: 'ambiguous'; readonly units: readonly string[] }
  /** The letters of a name that only this unit has, of which nobody has said that capitals do not matter. */
  | { readonly kind: 'otherCase'; readonly index: number }
  | { readonly kind: 'otherVintage'; readonly vintage: string }
  | { readonly kind: 'unknown' }

/** SCB's codes name their set of boundaries at the end, e.g. `_DeSO2025`. */
const SUFFIX = /^(.+)_(DeSO|RegSO)(\d{4})$/
const CODE_AND_NAME = /^(\S+?)[ ,:–-]+(\S.*)$/u

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
  readonly #unitsAre: TableMapping['unitsAre']
  readonly #areCodes: boolean
  /** As they are written here, codes or names. */
  readonly #names: readonly string[]
  readonly #byName: ReadonlyMap<string, readonly number[]>
  readonly #uncased: ReadonlyMap<string, readonly number[]>

  constructor({ level, mapping }: UnitsAsked, ground: TableGround) {
    this.#level = level
    this.#others = [...ground.levels.values()].filter(({ id }) => id !== level.id)
    this.#codeWidth = mapping.codeWidth
    this.#unitsAre = mapping.unitsAre
    this.#areCodes = mapping.unitsAre === 'codes'
    this.#names = level.units.map(({ id, name }) => comparable(this.#areCodes ? id : name))
    this.#byName = placesOf(this.#names)
    this.#uncased = placesOf(this.#areCodes ? [] : this.#names.map(uncased))
  }

  /** @param text the cell as it is compared */
  read(text: string): UnitReading {
    if (!this.#areCodes) return this.#named(text)
    const exact = this.#met(this.#byName.get(text), null)
    if (exact !== null) return exact
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

  /** The unit whose code a cell begins with, for suggesting: what follows is another name than the unit's. */
  begunWith(text: string): readonly string[] {
    const code = CODE_AND_NAME.exec(text)?.[1] ?? ''
    return this.#areCodes && this.#level.indexOf.has(code) ? [code] : []
  }

  /** A code with the name of the very same unit after it, as many tables have both in one cell. */
  #withName(text: string): UnitReading | null {
    const [, code = '', name = ''] = CODE_AND_NAME.exec(text) ?? []
    const index = this.#level.indexOf.get(code)
    const isItsName = index !== undefined && uncased(comparable(this.#level.units[index]?.name ?? '')) === uncased(name)
    return isItsName ? { kind: 'unit', index, change: null } : null
  }

  /** Names as they are written here first: two may differ in capitals alone. */
  #named(text: string): UnitReading {
    const exact = this.#met(this.#byName.get(text), null)
    if (exact !== null) return exact
    const met = this.#met(this.#uncased.get(uncased(text)), 'case') ?? { kind: 'unknown' }
    if (this.#unitsAre === 'namesInAnyCase') return met
    return met.kind === 'unit' ? { kind: 'otherCase', index: met.index } : { kind: 'unknown' }
  }

  #met(places: readonly number[] | undefined, change: 'case' | null): UnitReading | null {
    const [index, ...more] = places ?? []
    if (index === undefined) return null
    if (more.length === 0) return { kind: 'unit', index, change }
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
