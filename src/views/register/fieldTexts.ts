/** What stands in the fields of numbers: the same text that reads back as the same number. */
import { plainDecimal, writtenShare } from '../../domain/parseSwedishNumber.ts'
import { formatNumber } from '../../symbology/format.ts'

/** A share of 0 to 1 as per cent without the sign: 0.125 is "12,5". */
export const shareText = (share: number): string => writtenShare(share).replace(/\s?%$/u, '')

/** A number with a decimal comma: 0.5 is "0,5". */
export const decimalText = (value: number): string => plainDecimal(value).replace('.', ',')

/** Whole kronor in groups of three, as both languages of the page read them: "1 250 000". */
export const kronorText = (sek: number): string => (Number.isInteger(sek) ? formatNumber(sek, 'sv') : decimalText(sek))

export const yearText = (year: number | null | undefined): string => String(year ?? '')
