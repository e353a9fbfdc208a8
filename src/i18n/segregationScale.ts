/** What is left of a division between small areas when they are merged into larger ones. */
export const segregationScaleSv = {
  keptTitle: (p: { units: string; rest: string }) => `Av skillnaden mellan ${p.units} syns ${p.rest}`,
  keptFirst: (p: { share: string; areas: string }) => `${p.share} kvar i ${p.areas}`,
  keptNext: (p: { share: string; areas: string }) => `${p.share} i ${p.areas}`,
  keptHead: 'Kvar, %',
  keptNote:
    'Kvar: så stor del av skillnaden mellan de minsta områdena (måttet M) som också finns mellan de större. Resten är inte borta, den ligger inuti dem.',
  keptEstimate: (p: { units: string }) => `${p.units} och större är skattade ur DeSO, vilket jämnar ut skillnader.`,
  keptOf: (p: { share: string; from: string }) => `${p.share} av skillnaden mellan ${p.from}`,
  keptNone: 'ingen skillnad',
}

export const segregationScaleEn: typeof segregationScaleSv = {
  keptTitle: (p) => `Of the difference between ${p.units}, ${p.rest}`,
  keptFirst: (p) => `${p.share} still shows in ${p.areas}`,
  keptNext: (p) => `${p.share} in ${p.areas}`,
  keptHead: 'Left, %',
  keptNote:
    'Left: how much of the difference between the smallest areas (the measure M) is also there between the larger ones. The rest has not gone away, it is inside them.',
  keptEstimate: (p) => `${p.units} and larger areas are estimated from DeSO, which evens out differences.`,
  keptOf: (p) => `${p.share} of the difference between ${p.from}`,
  keptNone: 'no difference',
}
