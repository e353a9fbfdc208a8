import type { Language } from '../domain/text.ts'

const sv = {
  download: 'Ladda ner kartan',
  get: (p: { format: string; title: string }) => `Ladda ner kartan som ${p.format}: ${p.title}`,
  saved: (p: { name: string }) => `Kartan är sparad som ${p.name}.`,
  failed: 'Bilden gick inte att skapa.',
  name: 'karta',
  efforts: 'Områden med kraftig linje nämns av insatser; streckad linje: listan är öppen.',
}

const en: typeof sv = {
  download: 'Download the map',
  get: (p) => `Download the map as ${p.format}: ${p.title}`,
  saved: (p) => `The map is saved as ${p.name}.`,
  failed: 'The picture could not be made.',
  name: 'map',
  efforts: 'Areas with a strong line are named by efforts; a dashed line: the list is open.',
}

/** The map as a file of its own. */
export const MAP_PICTURE: Readonly<Record<Language, typeof sv>> = { sv, en }
