import type { ChecksAbout, SumCheck } from './registerChecks.ts'

const SOME_NOT_ALL =
  'In the case of 2023 every committee gets part of what it applied for, but none gets all of it (000:156).'
const LIST =
  'The division is in a list of its own, “bilaga 1” (000:158). It is never mixed with the sums of the efforts.'
const BOTH_STAND = 'Both are shown with their line. Neither is chosen.'

export const sumChecksEn: ChecksAbout<SumCheck> = {
  grantedAboveApplied: {
    what: (p) => `Granted ${p('grantedSek')} is more than applied for, ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Look in the decision and the application whether the sums stand in the wrong columns.',
  },
  proposedAboveApplied: {
    what: (p) => `Proposed ${p('proposedSek')} is more than applied for, ${p('appliedSek')}.`,
    why: 'A proposal divides what was applied for. A larger sum is often a line that has moved.',
    can: 'Look in the proposal and the application.',
  },
  reportedAboveGranted: {
    what: (p) => `Reported back ${p('reportedSek')} is more than granted, ${p('grantedSek')}.`,
    why: 'The report back is about the granted money (000:32). More than that was paid otherwise or is wrongly written.',
    can: 'Correct the sum, or write in the note what paid the rest.',
  },
  sumNegative: {
    what: (p) => `The sum ${p('status')} is ${p('sumSek')}, which is below zero.`,
    why: 'Nobody applies for or is granted less than zero kronor.',
    can: 'Write the sum without a minus sign. Leave the cell empty if it is unknown.',
  },
  sumNotWhole: {
    what: (p) => `The sum ${p('status')} is ${p('sum')}, which is not in whole kronor.`,
    why: 'The documents give whole kronor. Decimals often come from thousands or millions.',
    can: 'Write the sum in whole kronor.',
  },
  neitherSumNorStaffing: {
    what: () => 'Neither a sum applied for or granted is known, nor full-time equivalents.',
    why: 'An effort may be people instead of kronor (001:218-222) or within a budget (002:191). Unknown is never counted as 0.',
    can: 'Fill in a sum or full-time equivalents, or choose “not applicable”.',
  },
  committeeGrantedAboveApplied: {
    what: (p) =>
      `${p('committee')} is granted ${p('atLeast')}${p('grantedSek')} ${p('basis')} but applied for ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Compare the efforts of the committee with the application and the decision.',
  },
  committeeGotNothing: {
    what: (p) =>
      `${p('committee')} applied for ${p('atLeast')}${p('appliedSek')} and is granted 0 kronor ${p('basis')}.`,
    why: SOME_NOT_ALL,
    can: 'Check with the decision. A sum that is unknown should stand as unknown, not as 0.',
  },
  committeeGotEverything: {
    what: (p) => `${p('committee')} is granted ${p('basis')} all that it applied for, ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Check with the decision: the sum applied for may have been copied as granted.',
  },
  fundGrantedAboveApplied: {
    what: (p) =>
      `From ${p('fund')}, ${p('atLeast')}${p('grantedSek')} is granted ${p('basis')}, but ${p('appliedSek')} was applied for.`,
    why: SOME_NOT_ALL,
    can: 'See whether an effort has the wrong fund.',
  },
  fundOverdrawn: {
    what: (p) =>
      `From ${p('fund')}, ${p('atLeast')}${p('grantedSek')} is granted ${p('basis')}. The fund is ${p('amountSek')}: ${p('overSek')} too much.`,
    why: 'More than there is cannot be divided (000:18, 000:20). The funds have different purposes and are kept apart.',
    can: 'See whether an effort belongs to another fund, or stands twice.',
  },
  fundHasLeft: {
    what: (p) =>
      `From ${p('fund')}, ${p('atLeast')}${p('grantedSek')} of ${p('amountSek')} is granted ${p('basis')}. The difference is ${p('leftSek')}; granted sums that are unknown or of no stated fund: ${p('unknownCount')}.`,
    why: 'The fund may be divided between efforts that are not in the register. Where a sum is unknown, the difference is the most that may be left.',
    can: 'Compare with the decision whether the whole fund is divided.',
  },
  statementsDisagree: {
    what: (p) =>
      `Two statements about “${p('subject')}” say different things: ${p('firstSek')} (${p('firstLine')}) and ${p('secondSek')} (${p('secondLine')}).`,
    why: `Documents contradict each other at times, as 000:22 and 000:112 do. ${BOTH_STAND}`,
    can: 'Let both stand. Ask whoever wrote the document whether one of them holds.',
  },
  statedCountsDisagree: {
    what: (p) =>
      `Two statements about “${p('subject')}” say different things: ${p('firstCount')} (${p('firstLine')}) and ${p('secondCount')} (${p('secondLine')}).`,
    why: `Documents contradict each other at times, as 000:112 and 000:37-67 do. ${BOTH_STAND}`,
    can: 'Let both stand. Ask whoever wrote the document whether one of them holds.',
  },
  committeeSumNotStated: {
    what: (p) =>
      `${p('committee')}, ${p('status')}: the efforts come to ${p('atLeast')}${p('effortsSek')}, but ${p('line')} says ${p('statedSek')}.`,
    why: 'The parts should come to the sum of the document, as in 003:127-129. Otherwise a part is missing, or one too many is there.',
    can: 'Compare the efforts with the list in the document.',
  },
  totalNotStated: {
    what: (p) =>
      `All efforts, ${p('status')}: they come to ${p('atLeast')}${p('effortsSek')}, but ${p('line')} says ${p('statedSek')}.`,
    why: 'Documents often round (“drygt”, just over, 000:22), so a difference need not be a fault.',
    can: 'See whether efforts are missing or stand twice.',
  },
  allocationDiffers: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: the list says ${p('listAtLeast')}${p('listSek')}, the efforts come to ${p('atLeast')}${p('effortsSek')}.`,
    why: LIST,
    can: 'Look in both. Neither is changed by the check.',
  },
  allocationWithoutEfforts: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: the list has ${p('listAtLeast')}${p('listSek')}, but no effort has such a sum.`,
    why: LIST,
    can: 'Add the effort, or see whether it has another committee or fund.',
  },
  effortsWithoutAllocation: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: the efforts come to ${p('atLeast')}${p('effortsSek')}, but the list has no such line.`,
    why: LIST,
    can: 'See whether the line is missing from the list, or the effort has the wrong committee or fund.',
  },
}
