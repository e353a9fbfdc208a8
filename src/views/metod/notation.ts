import type { Language } from '../../domain/text.ts'
import { NOTATION } from '../../i18n/metodNotation.ts'
import { NOTATION_OF } from '../../i18n/metodNotationOf.ts'
import type { CatalogEntry } from '../../measures/catalog.ts'
import { formulaClauses } from './mathNodes.ts'

export interface Sign {
  /** As the formula writes it. */
  readonly sign: string
  /** Undefined when nobody has said what it stands for. */
  readonly meaning: string | undefined
}

/** A letter or quoted word with what hangs on it: `t_i`, `pi_(ig)`, `"LQ"_i`, `tilde(H)`, `D^**`. */
const SIGN =
  /E\[\w+\]|\w\^\*\*|(?:(?:tilde|hat|bar)(?:\(\w+\)| \w)|"[^"]+"|[A-Za-z]+)(?:_\(\(\w\)\)|_\([^)]*\)|_"[^"]+"|_(?:tau|theta)|_[A-Za-z](?![A-Za-z])|_[\d.]*\d)?/g

/** What needs no explanation: it is read as what it is. */
const PLAIN = /^(?:sqrt|quad|in|to|prod|lim|exp|int|dp|oo)$/

/** The signs of a measure's formula with what they stand for, each once, in the order in which they come. */
export function signsOf({ id, formula }: Pick<CatalogEntry, 'id' | 'formula'>, language: Language): readonly Sign[] {
  const lefts = formulaClauses(formula).map((clause) => (clause.includes(' = ') ? (clause.split(' = ')[0] ?? '') : ''))
  const own = signsIn(lefts[0] ?? '')
  const defined = lefts.flatMap(signsIn)
  return [...new Set(signsIn(formula))]
    .filter((sign) => !PLAIN.test(sign) && !own.includes(sign))
    .map((sign) => ({ sign, meaning: meaningOf(sign, id, language) }))
    .filter(({ sign, meaning }) => meaning !== undefined || !defined.includes(sign))
}

const signsIn = (text: string): readonly string[] => (text.match(SIGN) ?? []).flatMap(partsOf)

/** A sign, and of a sum or a largest also the signs that it runs over. */
function partsOf(found: string): readonly string[] {
  const over = /^(sum|max|min|prod|int)_(.*)$/.exec(found)
  return over === null ? [found] : [over[1] ?? '', ...signsIn(over[2] ?? '')]
}

function meaningOf(sign: string, id: string, language: Language): string | undefined {
  const meaning = NOTATION_OF[id]?.[sign] ?? NOTATION[sign]
  return language === 'sv' ? meaning?.[0] : meaning?.[1]
}
