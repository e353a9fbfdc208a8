/** Damage to bytes, whatever they are. */
import type { Chance } from './fuzzChance.ts'

type Bytes = Uint8Array<ArrayBuffer>

const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const all = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const CHANGES: readonly ((bytes: Bytes, chance: Chance, other: Bytes) => Bytes)[] = [
  (bytes, chance) => {
    const copy = bytes.slice()
    const times = 1 + chance.below(4)
    for (let k = 0; k < times; k += 1) {
      const at = chance.below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8))
    }
    return copy
  },
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length)),
  (bytes, chance) => bytes.slice(chance.below(Math.min(40, bytes.length))),
  (bytes, chance, other) => joined(bytes.slice(0, chance.below(bytes.length)), other.slice(chance.below(other.length))),
  (bytes, chance) => {
    const at = chance.below(bytes.length)
    return joined(
      bytes.slice(0, at),
      Uint8Array.from({ length: 1 + chance.below(8) }, () => chance.below(256)),
      bytes.slice(at),
    )
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length)
    return joined(bytes.slice(0, at), bytes.slice(Math.max(0, at - chance.below(200))))
  },
  (bytes, chance) => {
    const copy = bytes.slice()
    copy.fill(chance.pick([0, 0xff, 0x20, 0x22]), chance.below(copy.length))
    return copy
  },
]

/** One or two such damages. */
export function damagedBytes(bytes: Bytes, chance: Chance, other: Bytes = bytes): Bytes {
  let damaged = bytes
  const times = 1 + chance.below(2)
  for (let k = 0; k < times && damaged.length > 0; k += 1) damaged = chance.pick(CHANGES)(damaged, chance, other)
  return damaged
}
