import type { Register } from '../domain/interventions.ts'
import type { RegisterFinding } from '../domain/registerCheck.ts'
import { checkAllocations } from './checkAllocations.ts'
import { checkDoubles } from './checkDoubles.ts'
import { checkEffortSums } from './checkEffortSums.ts'
import { checkPlaces } from './checkPlaces.ts'
import { checkReferences } from './checkReferences.ts'
import { checkShares } from './checkShares.ts'
import { checkStatements } from './checkStatements.ts'
import { checkTexts } from './checkTexts.ts'
import { checkTotals } from './checkTotals.ts'
import { checkYears } from './checkYears.ts'

const CHECKS = [
  checkTexts,
  checkYears,
  checkEffortSums,
  checkTotals,
  checkStatements,
  checkAllocations,
  checkPlaces,
  checkShares,
  checkReferences,
  checkDoubles,
] as const

/**
 * Everything in a register that somebody should look at. It shows and never mends: the register is as it was. A sum
 * that is not known is never counted as 0: what is compared with it is a lower limit, or is not compared.
 */
export const checkRegister = (register: Register): readonly RegisterFinding[] =>
  CHECKS.flatMap((check) => check(register))
