import type { FigureDelivery } from '../domain/delivery.ts'
import { protectDelivery } from './protectDelivery.ts'
import type { ProtectionGround } from './protectionGround.ts'
import type { ProtectionRules } from './rules.ts'

/**
 * Whether nothing more has to be left out of a delivery that was protected here, now that everything in `ground` is
 * shown beside it. Deliveries that were protected one by one, each without knowing of the others, may together tell what
 * each of them leaves out.
 */
export function staysProtected(delivery: FigureDelivery, rules: ProtectionRules, ground: ProtectionGround): boolean {
  if (delivery.mapping.protection !== 'none') return true
  const { delivery: again } = protectDelivery(delivery, rules, ground)
  return again !== null && JSON.stringify(again.columns) === JSON.stringify(delivery.columns)
}
