import type { Language } from '../domain/text.ts'

const sv = {
  file: (p: { name: string }) => `Egen fil: ${p.name}`,
  boundaries: (p: { name: string }) => `Egna gränser: ${p.name}`,
  group: 'Egna filer',
  basis: 'Ur en egen fil, öppnad i den här fliken. Ingen annan har granskat den här.',
  open: 'Öppna egna filer',
  inPicker: (p: { layer: string; name: string }) => `${p.layer} (${p.name})`,
  /** What is left out of every area: those who belong to none. */
  residual: {
    ofCity: (p: { count: string; share: string }) => `${p.count} (${p.share}) ej fördelade på område.`,
    alone: (p: { count: string }) => `${p.count} ej fördelade på område.`,
    share: (p: { value: string }) => `Bland dem som inte hör till något område: ${p.value}.`,
    absent: (p: { reason: string }) => `De som inte hör till något område: ${p.reason}.`,
  },
  layerNotHere: (p: { shown: string }) =>
    `Länken gäller ett mått ur någons egen fil. Det finns bara hos den som har öppnat filen. ${p.shown} visas i stället.`,
  notInLink: 'Länken är kopierad. Måttet ur den egna filen följer inte med: den som öppnar länken ser ett annat mått.',
  notInAddress: 'Måttet ur den egna filen följer inte med: den som öppnar länken ser ett annat mått.',
  /** What is said where the band of open files does not come. */
  bandMissing:
    'Raden om öppna egna filer kunde inte visas. Filerna är ändå märkta där de syns. De stängs, och är borta, när sidan laddas om.',
  changed: (p: { date: string }) => `filen ändrad ${p.date}`,
  boundariesLine: (p: { name: string }) => `**Egna gränser:** ${p.name}, öppnad i den här fliken.`,
}

const en: typeof sv = {
  file: (p) => `Own file: ${p.name}`,
  boundaries: (p) => `Own boundaries: ${p.name}`,
  group: 'Own files',
  basis: 'From a file of your own, opened in this tab. Nobody else has checked it here.',
  open: 'Open own files',
  inPicker: (p) => `${p.layer} (${p.name})`,
  residual: {
    ofCity: (p) => `${p.count} (${p.share}) not assigned to any area.`,
    alone: (p) => `${p.count} not assigned to any area.`,
    share: (p) => `Among those who belong to no area: ${p.value}.`,
    absent: (p) => `Those who belong to no area: ${p.reason}.`,
  },
  layerNotHere: (p) =>
    `The link is about a layer from a file of somebody's own. Only those who have opened the file have it. ${p.shown} is shown instead.`,
  notInLink: 'The link is copied. The layer from your own file is not in it: who opens the link sees another layer.',
  notInAddress: 'The layer from your own file is not in the link: who opens it sees another layer.',
  bandMissing:
    'The line about open own files could not be shown. The files are still marked where they show. They are closed, and gone, when the page is loaded anew.',
  changed: (p) => `file changed ${p.date}`,
  boundariesLine: (p) => `**Own boundaries:** ${p.name}, opened in this tab.`,
}

/** What marks files of the reader's own wherever they show: few words, since they come with the first view. */
export const OWN_MARKS: Readonly<Record<Language, typeof sv>> = { sv, en }
