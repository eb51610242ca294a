/** Meaning of a failure without an answer: of the names that Node.js and nodemailer give it. */
export interface FaultMeaning {
  readonly names: readonly string[];
  /** What the mail server did, or is. */
  readonly wrong: string;
  readonly next: string;
  readonly isTransient: boolean;
}

const CHECK_ADDRESS = 'Check SMTP_HOST and SMTP_PORT, and whether a firewall stands in between.';
const CHECK_PORT =
  'Check SMTP_PORT: the server must speak TLS from the start on 465, and STARTTLS on any other port, such as 587.';
const ASK_FOR_CERTIFICATE = 'Ask whoever runs the server for a valid certificate.';

const FAULTS: readonly FaultMeaning[] = [
  {
    names: ['CERT_HAS_EXPIRED'],
    wrong: 'shows a certificate that has expired',
    next: 'Ask whoever runs the server to renew it.',
    isTransient: false,
  },
  {
    names: ['ERR_TLS_CERT_ALTNAME_INVALID'],
    wrong: 'shows a certificate for another host name',
    next: 'Set SMTP_HOST to a name that the certificate has.',
    isTransient: false,
  },
  {
    names: [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_UNTRUSTED',
    ],
    wrong: 'shows a certificate of an authority that is not known here',
    next: "If the authority is your own, put its certificate into a file, and that file's path into the environment variable NODE_EXTRA_CA_CERTS of the step.",
    isTransient: false,
  },
  {
    names: ['CERT_NOT_YET_VALID', 'CERT_REVOKED', 'CERT_REJECTED', 'CERT_SIGNATURE_FAILURE', 'INVALID_CA'],
    wrong: 'shows a certificate that is not valid',
    next: ASK_FOR_CERTIFICATE,
    isTransient: false,
  },
  {
    names: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
    wrong: 'does not speak TLS when it should',
    next: CHECK_PORT,
    isTransient: false,
  },
  {
    names: [
      'ERR_SSL_UNSUPPORTED_PROTOCOL',
      'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
      'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
      'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
    ],
    wrong: 'offers no TLS 1.2 or newer with a cipher that is safe',
    next: 'Ask whoever runs the server to switch it on.',
    isTransient: false,
  },
  {
    names: ['no STARTTLS'],
    wrong: 'offers no STARTTLS, and mail is not sent in clear text',
    next: CHECK_PORT,
    isTransient: false,
  },
  {
    names: ['ENOAUTH'],
    wrong: 'offers no login',
    next: 'Check SMTP_PORT; if the server takes mail without a login, remove SMTP_USER and its password or OAuth values.',
    isTransient: false,
  },
  {
    names: ['EPROTOCOL'],
    wrong: 'does not answer as a mail server does',
    next: 'Check SMTP_HOST and SMTP_PORT.',
    isTransient: false,
  },
  {
    names: ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'],
    wrong: 'refuses connections or is out of reach',
    next: CHECK_ADDRESS,
    isTransient: true,
  },
  {
    names: ['ENOTFOUND', 'ENODATA'],
    wrong: 'has a name that nobody knows',
    next: 'Correct SMTP_HOST.',
    isTransient: false,
  },
  {
    names: ['CONNECT_TIMEOUT'],
    wrong: 'does not take the connection in time',
    next: `${CHECK_ADDRESS} Many networks block port 25; 587 and 465 are open in most.`,
    isTransient: true,
  },
  {
    names: ['EDNS'],
    wrong: 'has a name that could not be looked up',
    next: 'Check SMTP_HOST and the name server of this machine, then run again.',
    isTransient: true,
  },
  { names: ['GREETING_TIMEOUT'], wrong: 'does not greet in time', next: CHECK_PORT, isTransient: true },
  {
    names: ['ETIMEDOUT'],
    wrong: 'does not answer in time',
    next: 'Run again later; if the server is slow, raise mail.answer_timeout in config/agent.yaml.',
    isTransient: true,
  },
  {
    names: ['EMESSAGE'],
    wrong: 'takes no mail of this size',
    next: 'Ask whoever runs the server to raise its limit.',
    isTransient: false,
  },
  {
    names: ['EENVELOPE'],
    wrong: 'cannot be given an address of this mail',
    next: 'Correct SENDER_EMAIL and the addresses of the recipients.',
    isTransient: false,
  },
  {
    names: ['closed by us'],
    wrong: 'was left before the mail was given to it',
    next: 'Run again.',
    isTransient: false,
  },
];

const DROPPED: FaultMeaning = {
  names: [],
  wrong: 'closed the connection',
  next: 'Run again later; tell whoever runs the server if it stays.',
  isTransient: true,
};

/** What a failure without an answer means, by the first of its names that is known. */
export function meaningOfFault(names: readonly string[]): FaultMeaning {
  const known = names.map((name) => FAULTS.find((row) => row.names.includes(name)));
  return known.find((row) => row !== undefined) ?? DROPPED;
}
