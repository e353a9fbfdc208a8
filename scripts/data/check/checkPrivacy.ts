import { isPersonalNumber, personalDataIn, type PersonalDataKind } from '../../../src/domain/personalData.ts'
import { both } from '../officialFault.ts'
import { within, type Fault } from './fault.ts'

const SENTENCES: Readonly<Record<PersonalDataKind, Fault>> = {
  email: both('innehåller en e-postadress', 'holds an e-mail address'),
  personalNumber: both('innehåller vad som kan vara ett personnummer', 'holds what may be a personal identity number'),
  phone: both('innehåller vad som kan vara ett telefonnummer', 'holds what may be a telephone number'),
}

/** Digits that a personal identity number has, with its century or without. */
const NUMBER_LENGTHS: readonly number[] = [10, 12]

/** No address, telephone number or personal identity number of anybody may be in a published file. */
export function checkPrivacy(texts: ReadonlyMap<string, string>): Fault[] {
  return [...texts].flatMap(([path, text]) => {
    const kinds = new Set(kindsIn(text))
    return [...kinds].map((kind) => within(path, SENTENCES[kind]))
  })
}

/** Words are searched as they are read, so that figures beside each other are never taken for one long number. */
function kindsIn(text: string): readonly PersonalDataKind[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return text.split(/[;\t\r\n]/).flatMap(kindsOfWords)
  }
  return kindsOfValue(content)
}

const kindsOfWords = (words: string): readonly PersonalDataKind[] => personalDataIn(words).map(({ kind }) => kind)

function kindsOfValue(value: unknown): readonly PersonalDataKind[] {
  if (typeof value === 'string') return kindsOfWords(value)
  if (typeof value === 'number') {
    const digits = String(value)
    return NUMBER_LENGTHS.includes(digits.length) && isPersonalNumber(digits) && Number.isInteger(value)
      ? ['personalNumber']
      : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...kindsOfWords(key), ...kindsOfValue(inner)])
}
