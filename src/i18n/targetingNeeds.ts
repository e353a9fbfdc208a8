/** What need can be measured by, and why some of it cannot. */
export const needsSv = {
  counts: {
    lowStandard: 'personer med låg ekonomisk standard',
    unemployment: 'arbetslösa 20–64 år',
    neet: 'unga 20–25 år utan jobb eller studier',
    socialAssistance: 'personer med ekonomiskt bistånd',
    longTermAssistance: 'personer med långvarigt ekonomiskt bistånd',
    childrenLowStandard: 'barn i hushåll med låg ekonomisk standard',
  },
  rates: {
    lowStandard: 'andelen med låg ekonomisk standard',
    unemployment: 'andelen arbetslösa 20–64 år',
    neet: 'andelen unga 20–25 år utan jobb eller studier',
    socialAssistance: 'andelen med ekonomiskt bistånd',
    longTermAssistance: 'andelen med långvarigt ekonomiskt bistånd',
    childrenLowStandard: 'andelen barn i hushåll med låg ekonomisk standard',
  },
  lacks: {
    notPublishedForAreas: 'publiceras inte per område',
    notPublished: 'publiceras inte per delområde',
    noBase: 'andelen publiceras men inte antalet',
  },
  unknown: (p: { asked: string }) => `”${p.asked}”, som inte finns`,
  ownRate: (p: { name: string }) => `andelen i den egna filen: ${p.name}`,
  lacking: (p: { name: string; reason: string }) => `${p.name} (${p.reason})`,
}

export const needsEn: typeof needsSv = {
  counts: {
    lowStandard: 'persons with a low economic standard',
    unemployment: 'unemployed persons aged 20–64',
    neet: 'persons aged 20–25 neither working nor studying',
    socialAssistance: 'persons with social assistance',
    longTermAssistance: 'persons with long-term social assistance',
    childrenLowStandard: 'children in households with a low economic standard',
  },
  rates: {
    lowStandard: 'the share with a low economic standard',
    unemployment: 'the share unemployed aged 20–64',
    neet: 'the share aged 20–25 neither working nor studying',
    socialAssistance: 'the share with social assistance',
    longTermAssistance: 'the share with long-term social assistance',
    childrenLowStandard: 'the share of children in households with a low economic standard',
  },
  lacks: {
    notPublishedForAreas: 'not published for areas',
    notPublished: 'not published per delområde',
    noBase: 'the share is published, but not the number',
  },
  unknown: (p) => `“${p.asked}”, which does not exist`,
  ownRate: (p) => `the share in your own file: ${p.name}`,
  lacking: (p) => `${p.name} (${p.reason})`,
}
