import {
  type EffortKind,
  type FollowUpKind,
  type Instrument,
  type Precision,
  type SumStatus,
  type TargetSex,
} from '../domain/interventions.ts'
import type { Language } from '../domain/text.ts'
import type { LevelId } from '../domain/units.ts'
import type { Word } from './columnTypes.ts'

/** A column of these words holds one of a fixed list, in either language. */
function word<Value extends string>(value: Value, sv: string, en: string, ...also: readonly string[]): Word<Value> {
  return { value, word: { sv, en }, also }
}

export type Absent = 'unknown' | 'undecided' | 'notApplicable'

/** Why a cell has no number. An empty cell is `unknown`; none of them is ever 0. */
export const STATE_WORDS: readonly Word<Absent>[] = [
  word('unknown', 'okänt', 'unknown', 'okänd'),
  word('undecided', 'ej beslutat', 'undecided', 'ej beslutad', 'not decided'),
  word('notApplicable', 'ej tillämpligt', 'not applicable', 'ej tillämplig'),
]

export const FLAG_WORDS: readonly Word<'yes' | 'no'>[] = [
  word('yes', 'ja', 'yes', 'sant', 'true'),
  word('no', 'nej', 'no', 'falskt', 'false'),
]

export const KIND_WORDS: readonly Word<EffortKind>[] = [
  word('funded', 'sökt', 'funded', 'finansierad'),
  word('running', 'pågående', 'running', 'löpande'),
]

export const STATUS_WORDS: readonly Word<SumStatus>[] = [
  word('applied', 'sökt', 'applied for', 'äskat', 'applied'),
  word('proposed', 'föreslaget', 'proposed', 'föreslagen'),
  word('granted', 'beviljat', 'granted', 'beviljad', 'beslutat'),
  word('reported', 'återrapporterat', 'reported', 'återrapporterad', 'utfall'),
]

export const PRECISION_WORDS: readonly Word<Precision>[] = [
  word('point', 'punkt', 'point'),
  word('areas', 'delområden', 'areas', 'delområde', 'delomraden'),
  word('largerArea', 'större område', 'larger area', 'stadsdel', 'stadsområde'),
  word('city', 'hela staden', 'whole city', 'hela malmö', 'stadsövergripande', 'citywide', 'city-wide'),
  word('community', 'gemenskap', 'community', 'gemenskaper'),
  word('intendedLocal', 'lokalt, utan plats', 'local, no place'),
  word('notStated', 'ej angivet', 'not stated'),
]

export const SEX_WORDS: readonly Word<TargetSex>[] = [
  word('women', 'kvinnor och flickor', 'women and girls', 'kvinnor', 'flickor', 'women', 'girls'),
  word('men', 'män och pojkar', 'men and boys', 'män', 'pojkar', 'men', 'boys'),
  word('all', 'alla', 'all'),
]

export const INSTRUMENT_WORDS: readonly Word<Instrument>[] = [
  word('sustainableLocalDevelopment', 'hållbar lokal utveckling', 'sustainable local development'),
  word('areaUplift', 'områdeslyft', 'area uplift'),
  word('both', 'båda', 'both'),
  word('cannotBeJudged', 'kan inte bedömas', 'cannot be judged'),
]

export const FOLLOW_UP_WORDS: readonly Word<FollowUpKind>[] = [
  word('society', 'samhällsmått', 'measure of society'),
  word('activity', 'verksamhetsmått', 'measure of activity'),
  word('both', 'båda', 'both'),
]

export const LEVEL_WORDS: readonly Word<LevelId>[] = [
  word('delomrade', 'delområde', 'delområde', 'delomrade'),
  word('stadsdel', 'stadsdel', 'stadsdel'),
  word('stadsomrade', 'stadsområde', 'stadsområde', 'stadsomrade'),
  word('geso', 'GeSO', 'GeSO'),
  word('regso', 'RegSO', 'RegSO'),
  word('deso', 'DeSO', 'DeSO'),
]

/** The age column of an effort whose ages are said to be open at both ends. */
export const ANY_AGE: readonly Word<'any'>[] = [word('any', 'alla åldrar', 'any age')]

/** How words and headings are compared: case, kinds of spaces and ways to compose letters aside. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('sv')

/** What a cell's text stands for, or null where it is none of the words. */
export function meaningOf<Value extends string>(words: readonly Word<Value>[], text: string): Value | null {
  const plain = plainText(text)
  const isIt = ({ word: { sv, en }, also = [] }: Word<Value>): boolean =>
    [sv, en, ...also].some((way) => plainText(way) === plain)
  return words.find(isIt)?.value ?? null
}

/** The word for a value, which its list is known to hold. */
export function wordFor<Value extends string>(words: readonly Word<Value>[], value: Value, language: Language): string {
  return words.find((entry) => entry.value === value)?.word[language] ?? value
}
