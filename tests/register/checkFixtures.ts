/** Small registers in which exactly one thing is as a test wants it. */
import {
  blankEffort,
  EMPTY_REGISTER,
  UNKNOWN_SUM,
  type Allocation,
  type Effort,
  type Fund,
  type Place,
  type Register,
  type Statement,
  type StatedSum,
  type SumStatus,
} from '../../src/domain/interventions.ts'
import type { Money } from '../../src/domain/money.ts'
import type { RegisterCheckCode, RegisterFinding } from '../../src/domain/registerCheck.ts'
import { checkRegister } from '../../src/register/checkRegister.ts'

export const sek = (amount: number): Money => ({ state: 'known', sek: amount, priceYear: 2023 })
export const UNKNOWN: Money = { state: 'unknown' }

const text = (words: string) => ({ sv: words, en: words })
const SOURCE = { document: 'd', lines: '1' }

/** Sums by status; what is not named is not known. */
export function sums(money: Partial<Record<SumStatus, Money | number>>): Effort['sums'] {
  const stated = (status: SumStatus): StatedSum => {
    const given = money[status] ?? UNKNOWN
    return { ...UNKNOWN_SUM, money: typeof given === 'number' ? sek(given) : given }
  }
  return {
    applied: stated('applied'),
    proposed: stated('proposed'),
    granted: stated('granted'),
    reported: stated('reported'),
  }
}

/** An effort that no check has anything to say about, changed. */
export function effort(id: string, change: Partial<Effort> = {}): Effort {
  return {
    ...blankEffort(id, text(`Insats ${id}`), 'funded'),
    committees: ['A'],
    fund: 'f',
    period: { from: 2023, to: 2023 },
    precision: 'city',
    sums: sums({ applied: 200, granted: 100 }),
    sources: [SOURCE],
    ...change,
  }
}

export const place = (name: string, delomraden: readonly string[], share: number | null = null): Place => ({
  name,
  level: delomraden.length === 1 ? 'delomrade' : 'stadsdel',
  unitId: delomraden.length === 1 ? (delomraden[0] ?? null) : name,
  delomraden,
  reading: null,
  share,
})

const committee = (id: string) => ({ id, name: text(`Nämnd ${id}`), decision: null, dissent: null, source: SOURCE })

export const fund = (id: string, amount: Money, year = 2023): Fund => ({
  id,
  name: text(`Medel ${id}`),
  purpose: text('ändamål'),
  year,
  amount,
  source: SOURCE,
})

export const line = (committeeId: string, money: Money | number, change: Partial<Allocation> = {}): Allocation => ({
  committee: committeeId,
  fund: 'f',
  status: 'granted',
  money: typeof money === 'number' ? sek(money) : money,
  source: SOURCE,
  ...change,
})

export const statement = (id: string, subject: string, change: Partial<Statement>): Statement => ({
  id,
  subject,
  amount: null,
  count: null,
  text: text(subject),
  source: { document: 'd', lines: id },
  ...change,
})

/** Committees A and B, a fund of an unknown sum, one document. */
export const register = (efforts: readonly Effort[], change: Partial<Register> = {}): Register => ({
  ...EMPTY_REGISTER,
  efforts,
  committees: [committee('A'), committee('B')],
  funds: [fund('f', UNKNOWN)],
  documents: [{ id: 'd', reference: 'd', date: '2023-06-01', title: text('dokument') }],
  ...change,
})

export const findingsOf = (of: Register, code: RegisterCheckCode): readonly RegisterFinding[] =>
  checkRegister(of).filter((finding) => finding.code === code)

/** The codes of everything that is found, each once, in the order of the alphabet. */
export const codesOf = (of: Register): readonly RegisterCheckCode[] =>
  [...new Set(checkRegister(of).map(({ code }) => code))].toSorted()
