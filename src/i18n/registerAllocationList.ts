import type { AllocationListCode } from '../domain/allocationListCodes.ts'
import type { Language } from '../domain/text.ts'

/** The details of a finding, as they are written. */
type Written = (detail: 'statedSek' | 'linesSek' | 'fundCount' | 'atLeast') => string

type ListTexts = Readonly<
  Record<AllocationListCode, { readonly what: (p: Written) => string; readonly why: string; readonly can: string }>
>

const sv: ListTexts = {
  listMissing: {
    what: () => 'Filen har inget blad med kolumner för både nämnd och belopp.',
    why: 'Fördelningen mellan nämnderna står i en egen lista, ”bilaga 1” (000:158).',
    can: 'Skriv rubrikerna Nämnd och Belopp över kolumnerna.',
  },
  totalDiffers: {
    what: (p) => `Summaraden säger ${p('statedSek')}, men raderna blir ${p('atLeast')}${p('linesSek')}.`,
    why: 'Då saknas en rad, eller en är med för mycket. Summaraden räknas aldrig in.',
    can: 'Jämför raderna med handlingen. Inget ändras av kontrollen.',
  },
  totalUnreadable: {
    what: () => 'Summaraden går inte att jämföra med raderna.',
    why: 'Den har inget exakt belopp, eller blandar sökt och beviljat. Sådant läggs aldrig ihop.',
    can: 'Skriv en summarad för varje läge med belopp i hela kronor, eller ta bort den.',
  },
  fundsSummed: {
    what: (p) => `Summaraden lägger ihop ${p('fundCount')} slags medel.`,
    why: 'Medlen har olika ändamål och hålls isär (000:18, 000:20).',
    can: 'Skriv en summarad för varje slags medel.',
  },
}

const en: ListTexts = {
  listMissing: {
    what: () => 'The file has no sheet with columns for both a committee and a sum.',
    why: 'The division between the committees is in a list of its own, “bilaga 1” (000:158).',
    can: 'Write the headings Committee and Sum over the columns.',
  },
  totalDiffers: {
    what: (p) => `The row of the total says ${p('statedSek')}, but the lines come to ${p('atLeast')}${p('linesSek')}.`,
    why: 'Then a line is missing, or one too many is there. The total is never one of the lines.',
    can: 'Compare the lines with the document. Nothing is changed by the check.',
  },
  totalUnreadable: {
    what: () => 'The row of the total cannot be compared with the lines.',
    why: 'It has no exact sum, or mixes what is applied for and granted. These are never added together.',
    can: 'Write one total for each status in whole kronor, or remove it.',
  },
  fundsSummed: {
    what: (p) => `The row of the total adds up ${p('fundCount')} funds.`,
    why: 'The funds have different purposes and are kept apart (000:18, 000:20).',
    can: 'Write one total for each fund.',
  },
}

/** What can be wrong with the list as a whole; what its cells can lack is said as for any file. */
export const ALLOCATION_LIST: Readonly<Record<Language, ListTexts>> = { sv, en }
