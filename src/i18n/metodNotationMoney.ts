import type { Meanings } from './metodNotation.ts'

type Meaning = readonly [sv: string, en: string]

const m_i: Meaning = ['kronorna i område i', 'the kronor in area i']
const b_i: Meaning = ['personerna i behovsmåttet i område i', 'the people in the measure of need in area i']
const M: Meaning = ['alla kronor som har en plats', 'all kronor that have a place']
const B: Meaning = ['alla personer i behovsmåttet', 'all people in the measure of need']
const k: Meaning = [
  'ett steg: områden med samma andel i behovsmåttet, från högst till lägst',
  'a step: areas of one share in the measure of need, from the highest to the lowest',
]
const T_k: Meaning = ['alla som bor i steg k', 'everyone who lives in step k']
const H: Meaning = [
  'områdena med högst andel i behovsmåttet, med minst 40 procent av invånarna',
  'the areas with the highest share in the measure of need, with at least 40 per cent of the residents',
]

/** What a sign means in the measures of money against need. */
export const NOTATION_OF_MONEY: Readonly<Record<string, Meanings>> = {
  geographicDisparity: { m_i, M, b_i, B },
  moneyNeedDissimilarity: { m_i, M, b_i, B },
  amountToMove: {
    Delta: ['olikheten mellan pengar och behov', 'the dissimilarity of money and need'],
    m_i,
    M,
    b_i,
    B,
  },
  moneyPerNeed: { m_i, b_i },
  needCoverage: { m_i, b_i, B },
  undercoverage: {
    c: ['den del av behovet som bor i områden med pengar', 'the part of the need that lives in areas with money'],
    m_i,
    b_i,
    B,
  },
  demographicDisparity: {
    m_i,
    M,
    q_i: ['andelen i behovsmåttet i område i', 'the share in the measure of need in area i'],
    b_i,
    B,
  },
  concentrationIndex: {
    k,
    l: ['ett steg från början till och med k', 'a step from the first up to k'],
    p_k: ['stegets andel av invånarna', 'the step’s share of the residents'],
    T_k,
    L_k: [
      'andelen av kronorna från början till och med steg k',
      'the share of the kronor from the first step up to and with k',
    ],
    'L_(k-1)': ['samma utan steg k', 'the same without step k'],
    m_l: ['kronorna i steg l', 'the kronor in step l'],
    M,
  },
  kakwaniIndex: {
    '"CI"_m': ['koncentrationsindex för pengarna', 'the concentration index of the money'],
    '"CI"_b': ['koncentrationsindex för behovet', 'the concentration index of the need'],
  },
  leakage: { H, m_i, M },
  topTargetingRatio: { H, m_i, M },
  shareByRankGroup: {
    g: ['en femtedel av invånarna', 'a fifth of the residents'],
    k,
    m_k: ['kronorna i steg k', 'the kronor in step k'],
    T_k,
    'T_(kg)': ['de av dem som hör till femtedel g', 'those of them who belong to fifth g'],
    M,
  },
}
