import { isPersonalNumber } from '../../../src/domain/personalData.ts'

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}]{2,}/u
/** Only with its sign: the files are full of figures that are as long. */
const PERSONAL_NUMBER = /(?<![\d.])(?:19|20)?\d{6}[-+]\d{4}(?![\d.])/g

/** No address and no personal identity number of anybody may be in a published file. */
export function checkPrivacy(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].flatMap(([path, text]) => {
    const numbers = (text.match(PERSONAL_NUMBER) ?? []).filter(isPersonalNumber)
    return [
      ...(EMAIL.test(text) ? [`${path}: holds an e-mail address`] : []),
      ...(numbers.length === 0 ? [] : [`${path}: holds what may be a personal identity number`]),
    ]
  })
}
