import type { ChecksAbout, SumCheck } from './registerChecks.ts'

const SOME_NOT_ALL = 'I 2023 års ärende får alla nämnder en del av det de sökt om, men ingen får allt (000:156).'
const LIST = 'Fördelningen står i en egen lista, ”bilaga 1” (000:158). Den blandas aldrig med insatsernas summor.'
const BOTH_STAND = 'Båda visas med sin rad. Ingen av dem väljs.'

export const sumChecksSv: ChecksAbout<SumCheck> = {
  grantedAboveApplied: {
    what: (p) => `Beviljat ${p('grantedSek')} är mer än sökt ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Se efter i beslutet och i ansökan om beloppen har hamnat i fel kolumn.',
  },
  proposedAboveApplied: {
    what: (p) => `Föreslaget ${p('proposedSek')} är mer än sökt ${p('appliedSek')}.`,
    why: 'Ett förslag delar det som har sökts. Ett högre belopp är ofta en rad som har bytt plats.',
    can: 'Se efter i förslaget och i ansökan.',
  },
  reportedAboveGranted: {
    what: (p) => `Återrapporterat ${p('reportedSek')} är mer än beviljat ${p('grantedSek')}.`,
    why: 'Återrapporten gäller de beviljade pengarna (000:32). Mer än så är betalt på annat sätt eller fel skrivet.',
    can: 'Rätta beloppet, eller skriv i anmärkningen vad resten betalades med.',
  },
  sumNegative: {
    what: (p) => `Beloppet för ${p('status')} är ${p('sumSek')}, alltså under noll.`,
    why: 'Ingen söker eller beviljas mindre än noll kronor.',
    can: 'Skriv beloppet utan minustecken. Lämna cellen tom om det är okänt.',
  },
  sumNotWhole: {
    what: (p) => `Beloppet för ${p('status')} är ${p('sum')}, inte hela kronor.`,
    why: 'Handlingarna anger hela kronor. Decimaler kommer ofta av tusental eller miljoner.',
    can: 'Skriv beloppet i hela kronor.',
  },
  neitherSumNorStaffing: {
    what: () => 'Varken sökt eller beviljad summa är känd, och inte heller årsarbetskrafter.',
    why: 'En insats kan vara människor i stället för kronor (001:218-222) eller rymmas i en budget (002:191). Okänt räknas aldrig som 0.',
    can: 'Fyll i en summa eller årsarbetskrafter, eller välj ”ej tillämpligt”.',
  },
  committeeGrantedAboveApplied: {
    what: (p) =>
      `${p('committee')} beviljas ${p('basis')} ${p('atLeast')}${p('grantedSek')} men söker ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Jämför nämndens insatser med ansökan och beslutet.',
  },
  committeeGotNothing: {
    what: (p) => `${p('committee')} söker ${p('atLeast')}${p('appliedSek')} och beviljas 0 kronor ${p('basis')}.`,
    why: SOME_NOT_ALL,
    can: 'Stäm av med beslutet. Är beloppet okänt ska det stå som okänt, inte som 0.',
  },
  committeeGotEverything: {
    what: (p) => `${p('committee')} beviljas ${p('basis')} allt som söktes, ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Stäm av med beslutet: det sökta beloppet kan ha skrivits av som beviljat.',
  },
  fundGrantedAboveApplied: {
    what: (p) =>
      `Ur ${p('fund')} beviljas ${p('basis')} ${p('atLeast')}${p('grantedSek')}, men det söktes ${p('appliedSek')}.`,
    why: SOME_NOT_ALL,
    can: 'Se efter om någon insats har fått fel medel.',
  },
  fundOverdrawn: {
    what: (p) =>
      `Ur ${p('fund')} beviljas ${p('basis')} ${p('atLeast')}${p('grantedSek')}. Medlen är på ${p('amountSek')}: ${p('overSek')} för mycket.`,
    why: 'Mer än vad som finns går inte att dela ut (000:18, 000:20). Medlen har olika ändamål och hålls isär.',
    can: 'Se efter om någon insats hör till andra medel, eller står två gånger.',
  },
  fundHasLeft: {
    what: (p) =>
      `Ur ${p('fund')} beviljas ${p('basis')} ${p('atLeast')}${p('grantedSek')} av ${p('amountSek')}. Skillnaden är ${p('leftSek')}, och beviljade summor som är okända eller utan angivna medel: ${p('unknownCount')}.`,
    why: 'Medlen kan vara fördelade på insatser som inte står i registret. Är någon summa okänd är skillnaden det mesta som kan vara kvar.',
    can: 'Jämför med beslutet om hela medlen är fördelade.',
  },
  statementsDisagree: {
    what: (p) =>
      `Två uppgifter om ”${p('subject')}” säger olika: ${p('firstSek')} (${p('firstLine')}) och ${p('secondSek')} (${p('secondLine')}).`,
    why: `Handlingar motsäger ibland varandra, som 000:22 och 000:112. ${BOTH_STAND}`,
    can: 'Låt båda stå. Fråga den som har skrivit handlingen om en av dem gäller.',
  },
  statedCountsDisagree: {
    what: (p) =>
      `Två uppgifter om ”${p('subject')}” säger olika: ${p('firstCount')} (${p('firstLine')}) och ${p('secondCount')} (${p('secondLine')}).`,
    why: `Handlingar motsäger ibland varandra, som 000:112 och 000:37-67. ${BOTH_STAND}`,
    can: 'Låt båda stå. Fråga den som har skrivit handlingen om en av dem gäller.',
  },
  committeeSumNotStated: {
    what: (p) =>
      `${p('committee')}, ${p('status')}: insatserna blir ${p('atLeast')}${p('effortsSek')}, men ${p('line')} säger ${p('statedSek')}.`,
    why: 'Delarna ska bli handlingens summa, som i 003:127-129. Annars saknas en del, eller en är med för mycket.',
    can: 'Jämför insatserna med handlingens uppställning.',
  },
  totalNotStated: {
    what: (p) =>
      `Alla insatser, ${p('status')}: de blir ${p('atLeast')}${p('effortsSek')}, men ${p('line')} säger ${p('statedSek')}.`,
    why: 'Handlingar avrundar ofta (”drygt”, 000:22), så en skillnad behöver inte vara ett fel.',
    can: 'Se efter om insatser saknas eller står två gånger.',
  },
  allocationDiffers: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: listan säger ${p('listAtLeast')}${p('listSek')}, insatserna blir ${p('atLeast')}${p('effortsSek')}.`,
    why: LIST,
    can: 'Se efter på båda ställena. Inget av dem ändras av kontrollen.',
  },
  allocationWithoutEfforts: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: listan har ${p('listAtLeast')}${p('listSek')}, men ingen insats har en sådan summa.`,
    why: LIST,
    can: 'Lägg till insatsen, eller se efter om den har fått en annan nämnd eller andra medel.',
  },
  effortsWithoutAllocation: {
    what: (p) =>
      `${p('committee')}, ${p('fund')}, ${p('status')}: insatserna blir ${p('atLeast')}${p('effortsSek')}, men listan har ingen sådan rad.`,
    why: LIST,
    can: 'Se efter i listan om raden saknas, eller om insatsen har fått fel nämnd eller medel.',
  },
}
