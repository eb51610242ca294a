/** What an assertion says of itself; it is no secret, and must match a federated credential. */
export interface AssertionClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** What is wrong, and what to do about it. */
type Explanation = (claims: AssertionClaims | null) => readonly [wrong: string, next: string];

export const CHECK_ENDPOINT = 'Check SMTP_OAUTH_TOKEN_URL, if it is set, and the proxy of the runner.';

const wrongTenant: Explanation = () => [
  'it does not know the tenant',
  'Set SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID on the overview page of the app registration.',
];

const noExchange: Explanation = () => [
  'this tenant has no Exchange Online, or it is switched off there',
  'Set SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID of the tenant that has the mailbox.',
];

const wrongEndpoint: Explanation = () => [
  'the token endpoint does not know the scope that it was asked for',
  'Remove SMTP_OAUTH_TOKEN_URL, or let it end in /oauth2/v2.0/token.',
];

const noProof: Explanation = () => [
  'no client secret and no assertion arrived there',
  `Set SMTP_OAUTH_CLIENT_SECRET, or give the job the permission id-token: write. ${CHECK_ENDPOINT}`,
];

const wrongAssertion: Explanation = () => [
  "it does not accept GitHub's ID token as a client assertion",
  'Look at the federated credential of the app registration: its issuer is https://token.actions.githubusercontent.com, or that of your GitHub Enterprise Server.',
];

const unmatched =
  (what: (claims: AssertionClaims) => string): Explanation =>
  (claims) =>
    claims === null
      ? [
          'no federated credential of the app registration matches this job',
          'Compare issuer, subject and audience under Certificates & secrets, Federated credentials.',
        ]
      : [
          `no federated credential of the app registration has ${what(claims)}`,
          `Under Certificates & secrets, Federated credentials, enter issuer ${claims.issuer}, subject ${claims.subject} and audience ${claims.audience}, exactly as they stand here: upper and lower case count.`,
        ];

const unmatchedSubject = unmatched(({ subject }) => `the subject of this job, ${subject}`);

const passing: Explanation = () => ['it has a passing fault', 'Run again later.'];

/** By the number of AADSTS. */
const REFUSALS: ReadonlyMap<number, Explanation> = new Map<number, Explanation>([
  [
    7000215,
    () => [
      'the client secret is wrong',
      'Set SMTP_OAUTH_CLIENT_SECRET to the Value of the secret, not to its Secret ID. Entra shows the Value only once: make a new secret if it is lost.',
    ],
  ],
  [
    7000222,
    () => [
      'the client secret has expired',
      'Make a new one under Certificates & secrets of the app registration and set SMTP_OAUTH_CLIENT_SECRET to its Value. A federated credential does not expire: add one, and remove SMTP_OAUTH_CLIENT_SECRET.',
    ],
  ],
  [
    700016,
    () => [
      'the tenant has no app with this client id',
      'Set SMTP_OAUTH_CLIENT_ID to the Application (client) ID, and SMTP_OAUTH_TENANT_ID to the Directory (tenant) ID, both on the overview page of the app registration.',
    ],
  ],
  [
    700038,
    () => [
      'the client id is not one',
      'Set SMTP_OAUTH_CLIENT_ID to the Application (client) ID on the overview page of the app registration.',
    ],
  ],
  [
    7000229,
    () => [
      'the app has no enterprise application in this tenant',
      'Grant admin consent for SMTP.SendAsApp under API permissions of the app registration, which makes one.',
    ],
  ],
  [
    7000112,
    () => [
      'the app is disabled',
      'In Entra, under Enterprise applications, set "Enabled for users to sign-in" of the app to Yes.',
    ],
  ],
  [
    700025,
    () => [
      'the app is a public client, which has no secret and no federated credential',
      'Set "Allow public client flows" under Authentication of the app registration to No.',
    ],
  ],
  [
    501051,
    () => [
      'the app may not use Exchange Online',
      'Add the application permission SMTP.SendAsApp of Office 365 Exchange Online to the app registration, and grant admin consent.',
    ],
  ],
  [
    53003,
    () => [
      'a Conditional Access policy blocks it',
      'Ask an administrator of Entra to let this app through: the sign-in log of service principals names the policy. Policies by location refuse the changing addresses of GitHub-hosted runners.',
    ],
  ],
  [90002, wrongTenant],
  [900023, wrongTenant],
  [50059, wrongTenant],
  [500011, noExchange],
  [500014, noExchange],
  [70011, wrongEndpoint],
  [1002012, wrongEndpoint],
  [900144, wrongEndpoint],
  [901002, wrongEndpoint],
  [7000216, noProof],
  [7000218, noProof],
  [70021, unmatchedSubject],
  [700211, unmatched(({ issuer }) => `the issuer of this job's ID token, ${issuer}`)],
  [700212, unmatched(({ audience }) => `the audience of this job's ID token, ${audience}`)],
  [700213, unmatchedSubject],
  [
    7002138,
    unmatched(({ subject }) => `the subject of this job, ${subject}, in the same upper and lower case`),
  ],
  [700027, wrongAssertion],
  [50027, wrongAssertion],
  [
    700024,
    () => [
      "it received GitHub's ID token before or after its time",
      'Run again; on a self-hosted runner, look at its clock.',
    ],
  ],
  [90061, () => ["it could not read GitHub's signing keys", 'Run again later.']],
  [90033, passing],
  [50196, passing],
]);

/** What a refusal means, by its number of AADSTS; null when that is not known. */
export function tokenRefusal(code: number): Explanation | null {
  // Entra tells ever more kinds of mismatch apart by another digit, such as 7002121 for an audience.
  const family = /^70021\d\d$/.test(String(code)) ? Math.floor(code / 10) : code;
  return REFUSALS.get(code) ?? REFUSALS.get(family) ?? null;
}

/** Those that pass by themselves; each attempt has its own ID token. */
export const PASSING_REFUSALS: readonly number[] = [700024, 90061, 90033, 50196];
