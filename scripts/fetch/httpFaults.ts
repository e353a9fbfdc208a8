import { FetchFault } from './fetchFault.ts'
import { both, same, type Both } from './language.ts'
import { isPassing } from './retry.ts'
import type { WireFaultReason, WireRequest } from './transport.ts'

const asked = ({ method, address }: WireRequest): Both => same(`${method} ${address}`)
const MANY = 120

/** The host could not be had, or was broken off, as often as it was tried. */
export function networkFault(request: WireRequest, reason: WireFaultReason, detail: string, tries: number): FetchFault {
  const what: Record<WireFaultReason, Both> = {
    timeout: both(
      `inget svar inom ${detail.replace('.', ',')}, ${tries} försök`,
      `no answer within ${detail}, ${tries} attempts`,
    ),
    reset: both(
      `förbindelsen bröts eller gick inte att få (${detail}), ${tries} försök`,
      `the connection broke or could not be had (${detail}), ${tries} attempts`,
    ),
    tooLarge: both(`ett svar på mer än ${detail}`, `an answer of more than ${detail}`),
  }
  return new FetchFault('network', {
    asked: asked(request),
    came: what[reason],
    look: same(request.address),
    mend: NETWORK_MENDS[reason],
  })
}

const NETWORK_MENDS: Readonly<Record<WireFaultReason, Both>> = {
  timeout: both(
    'Kör kommandot igen: det som redan hämtats hämtas inte om. Är förbindelsen långsam: höj timeoutSeconds i publishers.json.',
    'Run the command again: what was fetched is not fetched again. Is the connection slow: raise timeoutSeconds in publishers.json.',
  ),
  reset: both(
    'Kör kommandot igen: det som redan hämtats hämtas inte om. Står datorn bakom en proxy: pröva Node 24 med NODE_USE_ENV_PROXY=1.',
    'Run the command again: what was fetched is not fetched again. Behind a proxy: try Node 24 with NODE_USE_ENV_PROXY=1.',
  ),
  tooLarge: both(
    'Höj mostBytes i publishers.json om storleken är riktig.',
    'Raise mostBytes in publishers.json if right.',
  ),
}

/** The host answered with a status that is no success. */
export function refusedFault(request: WireRequest, status: number, words: string, tries: number): FetchFault {
  return new FetchFault('refused', {
    asked: asked(request),
    came: both(
      `status ${status} efter ${tries} försök: "${words}"`,
      `status ${status} after ${tries} tries: "${words}"`,
    ),
    look: same(request.address),
    mend: refusedMend(status),
  })
}

/** Statuses that services give for more cells or a longer address than they take. */
const TOO_MUCH: readonly number[] = [400, 403, 413, 414]

function refusedMend(status: number): Both {
  if (isPassing(status)) {
    return both('Vänta och kör igen; det som hämtats finns kvar.', 'Wait and run again; what was fetched is kept.')
  }
  if (status === 401) {
    return both(
      'Tjänsten kräver inloggning, vilket den inte gjorde när raden skrevs. Fråga utgivaren.',
      'The service demands a login, which it did not when the line was written. Ask the publisher.',
    )
  }
  const less = TOO_MUCH.includes(status)
  return both(
    `Jämför adress, tabell och koder i publishers.json med utgivarens dokumentation${less ? ', och pröva att sänka cellsPerRequest, longestAddress eller pageRows' : ''}. Kommer adressen ur ett äldre svar: kör med --refresh.`,
    `Compare address, table and codes in publishers.json with the publisher’s documentation${less ? ', and try to lower cellsPerRequest, longestAddress or pageRows' : ''}. Does the address come from an older answer: run with --refresh.`,
  )
}

/** The host asks for a longer rest than a run should wait. */
export function longWaitFault(request: WireRequest, seconds: number): FetchFault {
  return new FetchFault('refused', {
    asked: asked(request),
    came: both(`utgivaren ber om en paus på ${seconds} s`, `the publisher asks for a rest of ${seconds} s`),
    look: same(request.address),
    mend: both('Kör igen efter pausen; det som hämtats finns kvar.', 'Run again after it; what was fetched is kept.'),
  })
}

/** The host points elsewhere, and following would leave the kind of request or the encryption behind. */
export function redirectFault(request: WireRequest, status: number, location: string): FetchFault {
  return new FetchFault('refused', {
    asked: asked(request),
    came: both(`status ${status}, hänvisning till ${location}`, `status ${status}, a redirect to ${location}`),
    look: same('publishers.json'),
    mend: both('Skriv in den nya adressen om den är riktig.', 'Write the new address there if it is right.'),
  })
}

/** The request is not among the stored answers and the network may not be used. */
export function offlineFault(request: WireRequest): FetchFault {
  return new FetchFault('offline', {
    asked: asked(request),
    came: both('svaret finns inte i cachen', 'the answer is not in the cache'),
    look: same(request.address),
    mend: both('Kör en gång utan --offline.', 'Run once without --offline.'),
  })
}

/** The status was 200, but the bytes are not what was asked for. */
export function contentFault(request: WireRequest, came: Both): FetchFault {
  return new FetchFault('content', {
    asked: asked(request),
    came,
    look: same(request.address),
    mend: both(
      'Öppna adressen i en webbläsare. Är tjänsten flyttad: rätta adressen i publishers.json. Annars: kör igen senare.',
      'Open the address in a browser. Has the service moved: mend the address in publishers.json. Else run again later.',
    ),
  })
}

/** The first words of a body, on one line. */
export const firstWords = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, 600)).replaceAll(/\s+/g, ' ').trim().slice(0, MANY)
