import { FetchFault } from './fetchFault.ts'
import { both, type Both } from './language.ts'

/** Why no connection to a host came about. None of them is about what was asked, so no question fares better. */
export type WhyUnreached = 'name' | 'turnedAway' | 'noWay' | 'noAnswer' | 'certificate'

const WHY_OF_CODE: ReadonlyMap<string, WhyUnreached> = new Map([
  ['ENOTFOUND', 'name'],
  ['EAI_AGAIN', 'name'],
  ['ECONNREFUSED', 'turnedAway'],
  ['ENETUNREACH', 'noWay'],
  ['EHOSTUNREACH', 'noWay'],
  ['EADDRNOTAVAIL', 'noWay'],
  ['ETIMEDOUT', 'noAnswer'],
  ['UND_ERR_CONNECT_TIMEOUT', 'noAnswer'],
])

/** Node's names of certificates that it does not trust. */
const CERTIFICATE = /CERT|^SELF_SIGNED|^UNABLE_TO_/

/** What a code of the system says about the connection; null = the connection came about. */
export const whyUnreached = (code: string): WhyUnreached | null =>
  WHY_OF_CODE.get(code) ?? (CERTIFICATE.test(code) ? 'certificate' : null)

const WORDS: Readonly<Record<WhyUnreached, Both>> = {
  name: both('namnet går inte att slå upp', 'the name cannot be looked up'),
  turnedAway: both('förbindelsen avvisas', 'the connection is refused'),
  noWay: both('det finns ingen väg dit', 'there is no way there'),
  noAnswer: both('ingen svarar', 'nobody answers'),
  certificate: both('certifikatet är inte betrott', 'the certificate is not trusted'),
}

/** A host and why it was not reached, in words: `api.example (namnet går inte att slå upp)`. */
const hostWords = (host: string, why: WhyUnreached): Both =>
  both(`${host} (${WORDS[why].sv})`, `${host} (${WORDS[why].en})`)

/** A part of the work that stopped because a host is not reached. */
export class UnreachedFault extends FetchFault {
  constructor(host: string, why: WhyUnreached) {
    super('network', textsOf(new Map([[host, why]]), {}))
  }

  /** No line of the configuration mends the network. */
  override at(): this {
    return this
  }
}

/** The one fault that tells of all hosts that were not reached. */
export const unreachedFault = (hosts: ReadonlyMap<string, WhyUnreached>, environment: Environment): FetchFault =>
  new FetchFault('network', textsOf(hosts, environment))

/** The variables of the environment that a command runs in. */
export type Environment = Readonly<Record<string, string | undefined>>

function textsOf(hosts: ReadonlyMap<string, WhyUnreached>, environment: Environment): FetchFault['texts'] {
  const words = [...hosts].map(([host, why]) => hostWords(host, why))
  const list = both(words.map(({ sv }) => sv).join(', '), words.map(({ en }) => en).join(', '))
  const proxy = proxyWords(environment)
  const isCertificate = [...hosts.values()].includes('certificate')
  return {
    asked: both('förbindelse med utgivaren', 'a connection to the publisher'),
    came: both(`Datorn når inte ${list.sv}`, `This computer does not reach ${list.en}`),
    look: both(`nätverk, VPN och brandvägg; ${proxy.sv}`, `network, VPN and firewall; ${proxy.en}`),
    mend: both(
      `${isCertificate ? CERTIFICATE_MEND.sv : ''}Öppna adressen i en webbläsare på samma dator. Kör kommandot igen när det går: det som hämtats finns kvar.`,
      `${isCertificate ? CERTIFICATE_MEND.en : ''}Open the address in a browser on the same computer. Run the command again when that works: what was fetched is kept.`,
    ),
  }
}

const CERTIFICATE_MEND = both(
  'Kontrollera datorns datum och klocka. Ange nätverkets rotcertifikat (fråga it-avdelningen) i NODE_EXTRA_CA_CERTS. ',
  'Check the date and clock of the computer. Name the root certificate of your network (ask the IT department) in NODE_EXTRA_CA_CERTS. ',
)

/** Which proxy the environment names and whether it is used. Never who logs on to it. */
function proxyWords(environment: Environment): Both {
  const name = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].find((one) => (environment[one] ?? '') !== '')
  if (name === undefined) {
    return both(
      'ingen proxy är angiven (kräver nätet en: Node 24 med HTTPS_PROXY=http://adress:port och NODE_USE_ENV_PROXY=1)',
      'no proxy is set (if the network demands one: Node 24 with HTTPS_PROXY=http://address:port and NODE_USE_ENV_PROXY=1)',
    )
  }
  const proxy = `${name}=${withoutLogin(environment[name] ?? '')}`
  return environment['NODE_USE_ENV_PROXY'] === '1'
    ? both(`proxyn ${proxy}: är den rätt?`, `the proxy ${proxy}: is it right?`)
    : both(
        `proxyn ${proxy} är angiven men används bara av Node 24 med NODE_USE_ENV_PROXY=1`,
        `the proxy ${proxy} is set but only used by Node 24 with NODE_USE_ENV_PROXY=1`,
      )
}

const withoutLogin = (address: string): string => address.replace(/^(\w+:\/\/)?.*@/, '$1')

/** Told at once, before the rest of the run. */
export const unreachedWords = (host: string, why: WhyUnreached): Both => {
  const { sv, en } = hostWords(host, why)
  return both(`datorn når inte ${sv}; frågar inte mer där`, `this computer does not reach ${en}; asks no more there`)
}
