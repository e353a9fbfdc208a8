import { FetchFault, firstOf } from '../fetchFault.ts'
import { both, same, type Both } from '../language.ts'
import type { Category, Dimension } from './statCube.ts'

/** Where a table or a variable of it stands in the configuration. */
export interface Place {
  readonly table: string
  /** `publishers.json:12` */
  readonly line: string
}

const SEE: Both = both(
  'Öppna tabellens metadata, jämför, och rätta raden i publishers.json. Är metadata gammal i cachen: kör med --refresh.',
  'Open the table’s metadata, compare, and mend the line in publishers.json. Is the cached metadata old: use --refresh.',
)

const list = (items: readonly Category[]): string =>
  firstOf(
    items.map(({ code, label }) => `${code} = ${label}`),
    8,
  )

/** A variable of the configuration that the table does not have. */
export function variableGone(
  place: Place,
  code: string,
  unlisted: readonly Dimension[],
  all: readonly string[],
): FetchFault {
  const renamed = unlisted.map((one) => `${one.code} (${one.label})`).join(', ')
  return new FetchFault('metadata', {
    asked: both(`variabeln ${code} i ${place.table}`, `the variable ${code} of ${place.table}`),
    came:
      renamed === ''
        ? both(`tabellen har bara ${all.join(', ')}`, `the table has only ${all.join(', ')}`)
        : both(`tabellen har i stället ${renamed}; omdöpt?`, `the table has ${renamed} instead; renamed?`),
    look: same(place.line),
    mend: SEE,
  })
}

/** A variable that the table has and the configuration says nothing about. */
export function variableUnknown(place: Place, dimension: Dimension): FetchFault {
  const line = JSON.stringify({ code: dimension.code, role: 'category', values: 'all' })
  return new FetchFault('metadata', {
    asked: both(`de variabler som är uppräknade för ${place.table}`, `the variables listed for ${place.table}`),
    came: both(
      `tabellen har också ${dimension.code} (${dimension.label}): ${list(dimension.categories)}`,
      `the table also has ${dimension.code} (${dimension.label}): ${list(dimension.categories)}`,
    ),
    look: same(place.line),
    mend: both(
      `Lägg till den med sin roll (sex, category, fixed eller content), till exempel ${line}`,
      `Add it with its role (sex, category, fixed or content), for example ${line}`,
    ),
  })
}

/** A code that the table no longer has. */
export function codesGone(place: Place, dimension: Dimension, codes: readonly string[]): FetchFault {
  return new FetchFault('metadata', {
    asked: both(
      `${dimension.code} = ${firstOf(codes)} i ${place.table}`,
      `${dimension.code} = ${firstOf(codes)} of ${place.table}`,
    ),
    came: both(
      `koden finns inte; det finns ${list(dimension.categories)}`,
      `no such code; there is ${list(dimension.categories)}`,
    ),
    look: same(place.line),
    mend: SEE,
  })
}

/** A code whose label is not what the configuration expects: it may mean something else by now. */
export function labelChanged(place: Place, variable: string, category: Category, expected: string): FetchFault {
  return new FetchFault('metadata', {
    asked: both(
      `${variable} = ${category.code} med "${expected}" i namnet (${place.table})`,
      `${variable} = ${category.code} with "${expected}" in its label (${place.table})`,
    ),
    came: both(`koden heter "${category.label}"`, `the code is called "${category.label}"`),
    look: same(place.line),
    mend: SEE,
  })
}

/** The table has no region of the wanted kind for a kommun. */
export function regionsGone(place: Place, vintage: string, kommun: string, example: string): FetchFault {
  return new FetchFault('metadata', {
    asked: both(
      `regioner av ${vintage} i kommun ${kommun} (${place.table})`,
      `regions of ${vintage} in kommun ${kommun} (${place.table})`,
    ),
    came: both(
      `inga; tabellens regionkoder ser ut som ${example}`,
      `none; the table’s region codes look like ${example}`,
    ),
    look: same(place.line),
    mend: both(
      'Kontrollera kommunkoden. Är den rätt: jämför code, suffix, levels och codeList i publishers.json.',
      'Check the code of the kommun. If right: compare code, suffix, levels and codeList in publishers.json.',
    ),
  })
}

/** The answer is a table, but not of what was asked for. */
export function answerDiffers(place: Place, address: string, asked: Both, came: Both): FetchFault {
  return new FetchFault('figures', {
    asked,
    came,
    look: both(`${place.line} och ${address}`, `${place.line} and ${address}`),
    mend: both(
      'Ingenting av temat skrevs. Kör igen med --refresh; kvarstår det, jämför med tabellen på utgivarens webbplats.',
      'Nothing of the theme was written. Run again with --refresh; if it stays, compare with the publisher’s site.',
    ),
  })
}
