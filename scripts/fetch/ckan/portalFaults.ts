import { FetchFault, firstOf } from '../fetchFault.ts'
import { both, same, type Both } from '../language.ts'
import type { WireRequest } from '../transport.ts'

/** The pages of a table are not those of one table that stands still. */
export function pagesFault({ method, address }: WireRequest, came: Both): FetchFault {
  return new FetchFault('content', {
    asked: same(`${method} ${address}`),
    came,
    look: same(address),
    mend: both(
      'Tabellen skrevs inte. Kanske ändrades den under hämtningen: kör igen med --refresh. Kvarstår det, höj pageRows i publishers.json.',
      'The table was not written. Perhaps it changed meanwhile: run again with --refresh. If it stays, raise pageRows in publishers.json.',
    ),
  })
}

/** A package or a search has no file in any of the wanted formats. */
export function formatsGone(
  { method, address }: WireRequest,
  line: string,
  formats: readonly string[],
  kinds: readonly string[],
): FetchFault {
  const list = kinds.length === 0 ? '–' : firstOf(kinds, 8)
  return new FetchFault('metadata', {
    asked: both(
      `en fil som är ${formats.join(', ')}: ${method} ${address}`,
      `a file that is ${formats.join(', ')}: ${method} ${address}`,
    ),
    came: both(`ingen; det finns ${list}`, `none; there is ${list}`),
    look: same(line),
    mend: both(
      'Jämför med paketet på portalen och rätta id eller formats i publishers.json.',
      'Compare with the package on the portal and mend id or formats in publishers.json.',
    ),
  })
}
