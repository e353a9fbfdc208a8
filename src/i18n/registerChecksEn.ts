import type { RegisterCheckCode } from '../domain/registerCheck.ts'
import type { CheckWords, ChecksAbout, SumCheck } from './registerChecks.ts'

export const wordsEn: CheckWords = {
  atLeast: 'at least ',
  allFunds: 'all funds',
  status: { applied: 'applied for', proposed: 'proposed', granted: 'granted', reported: 'reported back' },
  precision: {
    point: 'point',
    areas: 'delområden',
    largerArea: 'larger area',
    city: 'whole city',
    community: 'community',
    intendedLocal: 'local, no place',
    notStated: 'not stated',
  },
  kind: { email: 'an e-mail address', personalNumber: 'a personal identity number', phone: 'a telephone number' },
  basis: { efforts: 'by the efforts', allocations: 'by the list of allocations' },
  part: {
    efforts: 'the efforts',
    committees: 'the committees',
    funds: 'the funds',
    documents: 'the documents',
    statements: 'the statements',
    allocations: 'the list of allocations',
    name: 'the name of the register',
    title: 'the title',
    targetGroup: 'the target group',
    theme: 'the theme',
    budgetGoal: 'the budget goal',
    partners: 'the partners',
    followUp: 'the follow-up',
    reservations: 'the reservations',
    note: 'the note',
    places: 'the places',
    sources: 'the sources',
    city: 'the whole city',
  },
}

export const otherChecksEn: ChecksAbout<Exclude<RegisterCheckCode, SumCheck>> = {
  duplicate: {
    what: (p) => `Same title, committee and year as ${p('otherId')} (“${p('otherTitle')}”).`,
    why: 'An effort that stands twice is counted twice.',
    can: 'Remove one of them, or give them titles that tell them apart.',
  },
  sharedThemeAndPlace: {
    what: (p) =>
      `The theme “${p('theme')}” in ${p('place')} is also that of “${p('otherTitle')}”. Other efforts with the same theme and area: ${p('otherCount')}.`,
    why: 'Efforts should not compete or run parallel on the same theme or geography (002:59).',
    can: 'Write in “related” if they work together. The note then goes away.',
  },
  relatedMissing: {
    what: () => 'The effort is said to belong with one that is not in the register, or with itself.',
    why: 'Then it leads nowhere.',
    can: 'Correct the id or remove it.',
  },
  unknownCommittee: {
    what: (p) => `The committee is not among those of the register. It stands in ${p('in')}.`,
    why: 'Sums by committee are otherwise incomplete.',
    can: 'Add the committee or correct the abbreviation.',
  },
  unknownFund: {
    what: (p) => `The fund is not among those of the register. It stands in ${p('in')}.`,
    why: 'Funds have different purposes and are kept apart (000:18, 000:20). That takes the right fund.',
    can: 'Add the fund or correct the id.',
  },
  unknownDocument: {
    what: (p) => `The document is not among those of the register. It stands in ${p('in')}.`,
    why: 'A source that cannot be looked up cannot be tried.',
    can: 'Add the document with its reference and date, or correct the id.',
  },
  idTwice: {
    what: (p) => `The same id stands twice among ${p('in')}.`,
    why: 'Then nobody can know which of them is meant.',
    can: 'Give one of them another id.',
  },
  periodReversed: {
    what: (p) => `The effort begins in ${p('fromYear')} and ends in ${p('toYear')}.`,
    why: 'It cannot end before it begins.',
    can: 'Swap the years or correct them.',
  },
  yearImplausible: {
    what: (p) => `The year ${p('wrongYear')} is outside 1990-2100. It stands in ${p('in')}.`,
    why: 'That far away it is mostly a slip, such as 2203 for 2023.',
    can: 'Correct the year.',
  },
  oneYearMoney: {
    what: (p) => `${p('fund')} is for ${p('fundYear')}, but the effort runs ${p('fromYear')}-${p('toYear')}.`,
    why: 'The money is for one year, and nothing is known about the next (003:145).',
    can: 'Write in the note what pays for the other years.',
  },
  periodOutsideFund: {
    what: (p) => `${p('fund')} is for ${p('fundYear')}, but the effort runs ${p('fromYear')}-${p('toYear')}.`,
    why: 'A fund for one year does not pay for an effort in other years (003:145).',
    can: 'Correct the years or the fund.',
  },
  placesMissing: {
    what: (p) => `The place is stated as “${p('precision')}”, but none is named.`,
    why: 'Few committees have said in which areas they work (000:152). Without a place the money is nowhere on the map.',
    can: 'Add places, or say that none is stated.',
  },
  placesUnexpected: {
    what: (p) => `The place is stated as “${p('precision')}”, but ${p('place')} is named as well.`,
    why: 'Money for the whole city is never painted on areas, nor is that for communities (002:101).',
    can: 'Choose delområden and say that a part is for the whole city, or remove the places.',
  },
  pointInSeveralAreas: {
    what: (p) => `${p('place')} is stated as a point but read as several delområden (${p('areaCount')}).`,
    why: 'A point lies in one delområde. Otherwise an address looks like a large area.',
    can: 'Choose the delområde in which it lies, or state delområden instead of a point.',
  },
  largerAreaIsDelomrade: {
    what: (p) => `${p('place')} is stated as a larger area but is a delområde.`,
    why: 'A named delområde is more exact, and it is the level of follow-up (001:199).',
    can: 'Choose delområden, or the district that is meant.',
  },
  placeWithoutAreas: {
    what: (p) => `${p('place')} is not read as any delområde.`,
    why: 'Then the money is nowhere on the map.',
    can: 'Look the place up, or write it as the city names it.',
  },
  placesOverlap: {
    what: (p) => `${p('place')} and ${p('otherPlace')} hold the same delområde.`,
    why: 'Split equally between the places, the sum gives the common area more without anybody having said so.',
    can: 'Remove one of them, or state shares.',
  },
  shareOutOfRange: {
    what: (p) => `The share of ${p('in')} is ${p('share')}.`,
    why: 'A share is between 0 and 100 per cent.',
    can: 'Correct the share. Leave it empty if it is unknown.',
  },
  placeSharesAbove: {
    what: (p) => `The shares of the places come to ${p('sumShare')}.`,
    why: 'More than the whole sum cannot be placed.',
    can: 'Correct the shares.',
  },
  placeSharesBelow: {
    what: (p) => `The shares of the places come to ${p('sumShare')}, not to the whole sum.`,
    why: 'The shares are of what has a place. The rest is then nowhere.',
    can: 'Correct the shares. Write what is for the whole city as a share of its own.',
  },
  placeSharesPartly: {
    what: (p) => `${p('statedCount')} of ${p('placeCount')} places have a stated share.`,
    why: 'The shares of the others are then unknown, and the sum cannot be split as stated.',
    can: 'State a share for every place or for none.',
  },
  cityWideShareWithoutPart: {
    what: (p) => `The share of the whole city is ${p('statedShare')}, but no part is said to be for the whole city.`,
    why: 'The two say different things about where the money is.',
    can: 'Say that a part is for the whole city, or remove the share.',
  },
  committeeSharesNotWhole: {
    what: (p) => `The shares of the committees come to ${p('sumShare')}.`,
    why: 'The parts should come to the whole, or sums by committee are wrong.',
    can: 'Correct the shares, or remove them if they are unknown.',
  },
  committeeSharesPartly: {
    what: (p) => `${p('statedCount')} shares are stated for ${p('committeeCount')} committees.`,
    why: 'Then nobody can know which share is whose.',
    can: 'State a share for each committee, or none.',
  },
  sourceMissing: {
    what: () => 'The effort has no source.',
    why: 'Every fact should be possible to look up in a document.',
    can: 'Write document and line, 003:81-97 for example.',
  },
  personalData: {
    what: (p) => `In ${p('in')} there is what may be ${p('kind')}.`,
    why: 'The register is about efforts. Facts about persons do not belong here, and a file spreads easily.',
    can: 'Remove it. Write the committee or the function instead.',
  },
  linkNotHttps: {
    what: (p) => `In ${p('in')} there is a link that is not https.`,
    why: 'Only links with https are shown as links.',
    can: 'Write the address with https, or remove it.',
  },
  linkRunsCode: {
    what: (p) => `In ${p('in')} there is an address that may run code.`,
    why: 'It is shown as text and can never be clicked.',
    can: 'Remove it.',
  },
}
