import type { FigureDelivery } from '../domain/delivery.ts'
import type { Finding } from '../domain/finding.ts'
import type { ProtectionFindingCode } from '../domain/protectionFindingCodes.ts'
import { protectionFinding } from './protectionFinding.ts'
import type { ProtectionGround } from './protectionGround.ts'
import type { ProtectionRules } from './rules.ts'

export interface ProtectedDelivery {
  /** Null = a fault: nothing of the delivery may be shown. */
  readonly delivery: FigureDelivery | null
  readonly findings: readonly Finding<ProtectionFindingCode>[]
}

/** Leaves out, rounds and bounds what may not be shown of a delivery that nobody has protected. */
export function protectDelivery(
  delivery: FigureDelivery,
  rules: ProtectionRules,
  ground: ProtectionGround,
): ProtectedDelivery {
  const { mapping } = delivery
  const level = ground.levels.get(mapping.level)
  if (level === undefined) return { delivery: null, findings: [protectionFinding('totalsUnprotectable', mapping)] }
  // Until the rules for figures that nobody has protected are applied, none of them gets through.
  const isOurs = mapping.protection === 'none'
  const findings =
    rules.confirmedBy === null ? [protectionFinding(isOurs ? 'limitsProposed' : 'limitsProposedChecked', mapping)] : []
  return isOurs
    ? { delivery: null, findings: [...findings, protectionFinding('totalsUnprotectable', mapping)] }
    : { delivery, findings }
}
