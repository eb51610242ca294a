/** What an account of the sample organisation is used for. */
export type Environment = 'production' | 'staging' | 'development';

/** One account of the sample organisation and the team that owns it. */
export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly environment: Environment;
  readonly team: { readonly id: string; readonly name: string };
}

export const SAMPLE_ACCOUNTS = 84;

const PRODUCTION = [
  'Payments',
  'Checkout',
  'Product Search',
  'Catalog',
  'Identity',
  'Notifications',
  'Orders',
  'Inventory',
  'Pricing',
  'Recommendations',
  'Fraud Detection',
  'Shipping',
  'Returns',
  'Loyalty',
  'Reviews',
  'Cart',
  'Billing',
  'Invoicing',
  'Subscriptions',
  'Customer Support',
  'Mobile API',
  'Web Frontend',
  'Media',
  'Video Streaming',
  'Image Processing',
  'Data Lake',
  'Data Warehouse',
  'Analytics',
  'Business Intelligence',
  'Machine Learning',
  'Feature Store',
  'Experimentation',
  'Event Bus',
  'Traffic Routing',
  'Edge Delivery',
  'Observability',
  'Logging',
  'Security Operations',
  'Compliance',
  'Trust Services',
  'Network Hub',
  'DNS',
  'Data Protection',
  'Disaster Recovery',
  'Build Systems',
  'Artifact Registry',
  'Developer Portal',
  'Partner API',
  'Seller Tools',
  'Advertising',
  'Email Delivery',
  'Geolocation',
  'Localization',
  'Content Management',
  'Document Archive',
  'Finance Reporting',
  'People Systems',
  'Procurement',
  'Warehouse Robotics',
  'Fleet Telemetry',
];

const STAGING = [
  'Payments',
  'Checkout',
  'Product Search',
  'Identity',
  'Orders',
  'Pricing',
  'Fraud Detection',
  'Mobile API',
  'Video Streaming',
  'Data Lake',
  'Analytics',
  'Machine Learning',
];

const DEVELOPMENT = [
  'Payments',
  'Product Search',
  'Recommendations',
  'Web Frontend',
  'Mobile API',
  'Media',
  'Data Warehouse',
  'Machine Learning',
  'Observability',
  'Build Systems',
  'Partner API',
  'Fleet Telemetry',
];

interface Place {
  readonly team: string;
  readonly product: string;
  readonly environment: Environment;
}

const PLACES: readonly Place[] = [
  ...PRODUCTION.map((product): Place => ({ team: product, product, environment: 'production' })),
  ...STAGING.map((product): Place => ({ team: `${product} Quality`, product, environment: 'staging' })),
  ...DEVELOPMENT.map((product): Place => ({ team: `${product} Labs`, product, environment: 'development' })),
];

const ACCOUNT_SUFFIX: Readonly<Record<Environment, string>> = {
  production: 'prod',
  staging: 'staging',
  development: 'dev',
};

/** The first `count` accounts of the sample organisation. Beyond 84 the names repeat with a number. */
export function sampleOrganisation(count = SAMPLE_ACCOUNTS): SampleAccount[] {
  const rounds = Math.ceil(count / PLACES.length);
  return Array.from({ length: rounds }, (_, round) => PLACES.map((place) => ({ ...place, round })))
    .flat()
    .slice(0, count)
    .map((place, index) => sampleAccount(place, index));
}

function sampleAccount(place: Place & { readonly round: number }, index: number): SampleAccount {
  const number = place.round === 0 ? '' : ` ${place.round + 1}`;
  const teamName = `${place.team}${number}`;
  return {
    id: accountId(index),
    name: `${slug(`${place.product}${number}`)}-${ACCOUNT_SUFFIX[place.environment]}`,
    environment: place.environment,
    team: { id: slug(teamName), name: teamName },
  };
}

/** The step has no factor in common with 10^12, so no two accounts share an id, and it spreads them evenly. */
function accountId(index: number): string {
  return String((BigInt(index + 1) * 618_033_988_749n) % 1_000_000_000_000n).padStart(12, '0');
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
