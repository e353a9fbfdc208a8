import type { Committee } from '../domain/interventions.ts'
import type { LocalText } from '../domain/text.ts'
import { plainText } from './registerWords.ts'

/** A committee of the city with the ways in which it is written. */
interface CommitteeKey {
  readonly id: string
  readonly name: LocalText
  /** The department's name and, where it is in common use, its abbreviation: offices write it as often. */
  readonly also: readonly string[]
}

function key(id: string, sv: string, en: string, ...also: readonly string[]): CommitteeKey {
  return { id, name: { sv, en }, also }
}

/** The committees that the four memos name. Source: 000:37-67, 001:80, 002:169-171. */
export const COMMITTEE_KEYS: readonly CommitteeKey[] = [
  key(
    'ASN',
    'Arbetsmarknads- och socialnämnden',
    'Labour Market and Social Affairs Committee',
    'ASF',
    'Arbetsmarknads- och socialförvaltningen',
  ),
  key('FSKN', 'Förskolenämnden', 'Preschool Committee', 'Förskoleförvaltningen'),
  key('GRN', 'Grundskolenämnden', 'Compulsory School Committee', 'Grundskoleförvaltningen'),
  key(
    'GYVN',
    'Gymnasie- och vuxenutbildningsnämnden',
    'Upper Secondary and Adult Education Committee',
    'Gymnasie- och vuxenutbildningsförvaltningen',
  ),
  key('TN', 'Tekniska nämnden', 'Technical Services Committee', 'FGK', 'Fastighets- och gatukontoret'),
  key('SBN', 'Stadsbyggnadsnämnden', 'City Planning Committee', 'SBK', 'Stadsbyggnadskontoret'),
  key(
    'HVON',
    'Hälsa-, vård- och omsorgsnämnden',
    'Health and Care Committee',
    'Hälsa-, vård- och omsorgsförvaltningen',
  ),
  key('FRN', 'Fritidsnämnden', 'Leisure Committee', 'Fritidsförvaltningen'),
  key('MN', 'Miljönämnden', 'Environment Committee', 'Miljöförvaltningen'),
  key('KUN', 'Kulturnämnden', 'Culture Committee', 'Kulturförvaltningen'),
  key('FUN', 'Funktionsstödsnämnden', 'Disability Support Committee', 'Funktionsstödsförvaltningen'),
  key('SEN', 'Servicenämnden', 'Services Committee', 'Serviceförvaltningen'),
  key('KS', 'Kommunstyrelsen', 'City Executive Committee', 'STK', 'Stadskontoret'),
]

/** The committee that a text names, among those of the register and those of the city; null where it is none. */
export function committeeNamed(text: string, known: readonly Committee[]): string | null {
  const plain = plainText(text)
  const own = known.find(({ id }) => id === text) ?? known.find((one) => isNamed(one, plain))
  if (own !== undefined) return own.id
  return (
    COMMITTEE_KEYS.find((one) => isNamed(one, plain) || one.also.some((way) => plainText(way) === plain))?.id ?? null
  )
}

const isNamed = ({ id, name }: Pick<CommitteeKey, 'id' | 'name'>, plain: string): boolean =>
  [id, name.sv, name.en].some((way) => plainText(way) === plain)

/** A committee of the city as a register keeps it, when a file names one that the register has not. */
export function committeeOfCity(id: string): Committee | null {
  const found = COMMITTEE_KEYS.find((one) => one.id === id)
  return found === undefined ? null : { id, name: found.name, decision: null, dissent: null, source: null }
}
