/** Texts that are made to break a file format, and could still stand in a register. */
import fc from 'fast-check'
import { personalDataIn } from '../../src/domain/personalData.ts'
import { linksIn } from '../../src/register/links.ts'

const HOSTILE = [
  '=1+1',
  "'=1+1",
  "''=HYPERLINK(A1)",
  '-12',
  '+46',
  '@SUM(A1)',
  'rad ett\nrad två',
  'semi;kolon',
  'säger "så"',
  'med; "allt"\n;(25 %)',
  'Område (25 %)',
  '(100 %)',
  'på (12,5 procent) sätt',
  ' blank före och efter ',
  '\tflik\t',
  'bak\\streck\\',
  'slut\\ ',
  'kolon:i:text',
  '<b>fet</b> & so',
  '_x000D_ och _x0041_',
  '12',
  '1,234',
  '2023-06-07',
  'ja',
  'okänt',
  'åäö ÅÄÖ é \u00a0 \u202f',
  '😀 tecken',
  '#rubrik',
  '000',
  '1E05',
  'x'.repeat(3_000),
]

const isPlainText = (text: string): boolean =>
  text.trim() !== '' && personalDataIn(text).length === 0 && linksIn(text).length === 0

/** Signs that no text has: those that control machines, and halves of signs. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufeff\ufffe\uffff]/u
/** What a spreadsheet shows where a formula went wrong. */
const ERROR = /^#[\p{L}\d/]+[!?]?$/iu

export const signs = fc.stringMatching(/^[\n\t -~\u00a0-\u017f\u2000-\u202f]{1,40}$/)
export const anyText = fc
  .oneof(fc.constantFrom(...HOSTILE), signs, fc.string({ unit: 'grapheme', maxLength: 30 }))
  .filter((text) => isPlainText(text) && !CONTROL.test(text) && !ERROR.test(text.trim()))

export const localText = fc.oneof(
  fc.record({ sv: anyText, en: anyText }),
  anyText.map((text) => ({ sv: text, en: text })),
)
export const optionalText = fc.option(localText)
