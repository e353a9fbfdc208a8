import type { RegisterCheckCode } from '../domain/registerCheck.ts'
import type { ChecksAbout, SumCheck } from './registerChecks.ts'

export const wordsSv = {
  atLeast: 'minst ',
  allFunds: 'alla medel',
  status: { applied: 'sökt', proposed: 'föreslaget', granted: 'beviljat', reported: 'återrapporterat' },
  precision: {
    point: 'punkt',
    areas: 'delområden',
    largerArea: 'större område',
    city: 'hela staden',
    community: 'gemenskap',
    intendedLocal: 'lokalt, utan plats',
    notStated: 'ej angivet',
  },
  kind: { email: 'en e-postadress', personalNumber: 'ett personnummer', phone: 'ett telefonnummer' },
  basis: { efforts: 'enligt insatserna', allocations: 'enligt fördelningslistan' },
  /** The part of the register in which something stands. */
  part: {
    efforts: 'insatserna',
    committees: 'nämnderna',
    funds: 'medlen',
    documents: 'dokumenten',
    statements: 'uppgifterna',
    allocations: 'fördelningslistan',
    name: 'registrets namn',
    title: 'titeln',
    targetGroup: 'målgruppen',
    theme: 'temat',
    budgetGoal: 'budgetmålet',
    partners: 'samverkan',
    followUp: 'uppföljningen',
    reservations: 'reservationerna',
    note: 'anmärkningen',
    places: 'platserna',
    sources: 'källorna',
    city: 'hela staden',
  },
}

export const otherChecksSv: ChecksAbout<Exclude<RegisterCheckCode, SumCheck>> = {
  duplicate: {
    what: (p) => `Samma titel, nämnd och år som ${p('otherId')} (”${p('otherTitle')}”).`,
    why: 'Står en insats två gånger räknas pengarna två gånger.',
    can: 'Ta bort den ena, eller ge dem titlar som skiljer dem åt.',
  },
  sharedThemeAndPlace: {
    what: (p) =>
      `Temat ”${p('theme')}” i ${p('place')} finns också i ”${p('otherTitle')}”. Andra insatser med samma tema och område: ${p('otherCount')}.`,
    why: 'Insatser ska inte konkurrera eller bli parallella kring samma tematik eller geografi (002:59).',
    can: 'Skriv i ”hör ihop med” om de samarbetar. Då försvinner påpekandet.',
  },
  relatedMissing: {
    what: () => 'Insatsen sägs höra ihop med en insats som inte finns i registret, eller med sig själv.',
    why: 'Då leder uppgiften ingenstans.',
    can: 'Rätta id:t eller ta bort det.',
  },
  unknownCommittee: {
    what: (p) => `Nämnden finns inte bland registrets nämnder. Den står i ${p('in')}.`,
    why: 'Summor per nämnd blir annars ofullständiga.',
    can: 'Lägg till nämnden eller rätta förkortningen.',
  },
  unknownFund: {
    what: (p) => `Medlen finns inte bland registrets medel. De står i ${p('in')}.`,
    why: 'Medel har olika ändamål och hålls isär (000:18, 000:20). Utan rätt medel går det inte.',
    can: 'Lägg till medlen eller rätta id:t.',
  },
  unknownDocument: {
    what: (p) => `Dokumentet finns inte bland registrets dokument. Det står i ${p('in')}.`,
    why: 'En källa som inte går att slå upp går inte att pröva.',
    can: 'Lägg till dokumentet med diarienummer och datum, eller rätta id:t.',
  },
  idTwice: {
    what: (p) => `Samma id står två gånger bland ${p('in')}.`,
    why: 'Då går det inte att veta vilken av dem som menas.',
    can: 'Ge den ena ett annat id.',
  },
  periodReversed: {
    what: (p) => `Insatsen börjar ${p('fromYear')} och slutar ${p('toYear')}.`,
    why: 'Den kan inte sluta innan den börjar.',
    can: 'Byt plats på åren eller rätta dem.',
  },
  yearImplausible: {
    what: (p) => `Året ${p('wrongYear')} ligger utanför 1990-2100. Det står i ${p('in')}.`,
    why: 'Så långt bort är det oftast ett skrivfel, som 2203 för 2023.',
    can: 'Rätta året.',
  },
  oneYearMoney: {
    what: (p) => `${p('fund')} gäller ${p('fundYear')}, men insatsen pågår ${p('fromYear')}-${p('toYear')}.`,
    why: 'Pengarna är för ett år, och inget är känt om nästa (003:145).',
    can: 'Skriv i anmärkningen vad de andra åren betalas med.',
  },
  periodOutsideFund: {
    what: (p) => `${p('fund')} gäller ${p('fundYear')}, men insatsen pågår ${p('fromYear')}-${p('toYear')}.`,
    why: 'Medel för ett år betalar inte en insats i andra år (003:145).',
    can: 'Rätta åren eller medlen.',
  },
  placesMissing: {
    what: (p) => `Platsen anges som ”${p('precision')}”, men ingen plats står där.`,
    why: 'Få nämnder har angett i vilka områden insatserna görs (000:152). Utan plats ligger pengarna ingenstans på kartan.',
    can: 'Lägg till platser, eller säg att ingen är angiven.',
  },
  placesUnexpected: {
    what: (p) => `Platsen anges som ”${p('precision')}”, men här står också ${p('place')}.`,
    why: 'Pengar för hela staden målas aldrig på områden, och inte heller sådana som riktas till gemenskaper (002:101).',
    can: 'Välj delområden och säg att en del gäller hela staden, eller ta bort platserna.',
  },
  pointInSeveralAreas: {
    what: (p) => `${p('place')} anges som en punkt men är läst som flera delområden (${p('areaCount')}).`,
    why: 'En punkt ligger i ett delområde. Annars ser en adress ut som ett stort område.',
    can: 'Välj det delområde där platsen ligger, eller ange delområden i stället för punkt.',
  },
  largerAreaIsDelomrade: {
    what: (p) => `${p('place')} anges som ett större område men är ett delområde.`,
    why: 'Ett namngivet delområde är noggrannare, och det är nivån som följs upp (001:199).',
    can: 'Välj delområden, eller den stadsdel som menas.',
  },
  placeWithoutAreas: {
    what: (p) => `${p('place')} är inte läst som något delområde.`,
    why: 'Då ligger pengarna ingenstans på kartan.',
    can: 'Slå upp platsen, eller skriv den som den heter i kommunens indelning.',
  },
  placesOverlap: {
    what: (p) => `${p('place')} och ${p('otherPlace')} rymmer samma delområde.`,
    why: 'Delas summan lika mellan platserna får det gemensamma området mer, utan att någon har sagt det.',
    can: 'Ta bort den ena, eller ange andelar.',
  },
  shareOutOfRange: {
    what: (p) => `Andelen för ${p('in')} är ${p('share')}.`,
    why: 'En andel ligger mellan 0 och 100 procent.',
    can: 'Rätta andelen. Lämna den tom om den är okänd.',
  },
  placeSharesAbove: {
    what: (p) => `Platsernas andelar blir tillsammans ${p('sumShare')}.`,
    why: 'Mer än hela summan går inte att placera.',
    can: 'Rätta andelarna.',
  },
  placeSharesBelow: {
    what: (p) => `Platsernas andelar blir tillsammans ${p('sumShare')}, inte hela summan.`,
    why: 'Andelarna är av det som har en plats. Resten ligger då ingenstans.',
    can: 'Rätta andelarna. Skriv det som gäller hela staden som en egen andel.',
  },
  placeSharesPartly: {
    what: (p) => `${p('statedCount')} av ${p('placeCount')} platser har en angiven andel.`,
    why: 'De andra platsernas andelar är då okända, och summan kan inte delas som den är angiven.',
    can: 'Ange andel för alla platser eller för ingen.',
  },
  cityWideShareWithoutPart: {
    what: (p) => `Andelen för hela staden är ${p('statedShare')}, men ingen del sägs gälla hela staden.`,
    why: 'De två uppgifterna säger olika saker om var pengarna ligger.',
    can: 'Svara ja på att en del gäller hela staden, eller ta bort andelen.',
  },
  committeeSharesNotWhole: {
    what: (p) => `Nämndernas andelar blir tillsammans ${p('sumShare')}.`,
    why: 'Delarna ska bli hela summan, annars stämmer inte summorna per nämnd.',
    can: 'Rätta andelarna, eller ta bort dem om de är okända.',
  },
  committeeSharesPartly: {
    what: (p) => `${p('statedCount')} andelar är angivna för ${p('committeeCount')} nämnder.`,
    why: 'Då går det inte att veta vilken andel som är vems.',
    can: 'Ange en andel för varje nämnd, eller ingen.',
  },
  sourceMissing: {
    what: () => 'Insatsen har ingen källa.',
    why: 'Varje uppgift ska gå att slå upp i en handling.',
    can: 'Skriv dokument och rad, till exempel 003:81-97.',
  },
  personalData: {
    what: (p) => `I ${p('in')} står det som kan vara ${p('kind')}.`,
    why: 'Registret handlar om insatser. Uppgifter om personer hör inte hit, och en fil sprids lätt.',
    can: 'Ta bort uppgiften. Skriv nämnd eller funktion i stället.',
  },
  linkNotHttps: {
    what: (p) => `I ${p('in')} står en länk som inte är https.`,
    why: 'Bara länkar med https visas som länkar.',
    can: 'Skriv adressen med https, eller ta bort den.',
  },
  linkRunsCode: {
    what: (p) => `I ${p('in')} står en adress som kan köra kod.`,
    why: 'Den visas som text och går aldrig att klicka på.',
    can: 'Ta bort den.',
  },
}
