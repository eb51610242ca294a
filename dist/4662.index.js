export const id = 4662;
export const ids = [4662];
export const modules = {

/***/ 4662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sampleSource: () => (/* binding */ sampleSource)
});

// EXTERNAL MODULE: ./src/calendar/day.ts
var calendar_day = __webpack_require__(81984);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/grouping.ts
var grouping = __webpack_require__(85826);
// EXTERNAL MODULE: ./src/fetch/cost-model.ts
var cost_model = __webpack_require__(98667);
;// CONCATENATED MODULE: ./src/fetch/sample/episodes.ts

const ENDINGS = {
    spike: null,
    'level-shift': 'level-shift',
    drift: 'level-shift',
    'price-change': 'price-change',
    'new-service': 'stopped-service',
};
/** The factor of an episode on a day. A new service costs nothing outside of its episode. */
function factorOn(episode, day) {
    if (day < episode.start || day >= episode.end)
        return episode.kind === 'new-service' ? 0 : 1;
    return episode.factor ** (Math.min(episode.rampDays, day - episode.start + 1) / episode.rampDays);
}
/** USD a day after the episodes of that service. */
function disturb(undisturbed, days, episodes) {
    if (episodes.length === 0)
        return undisturbed;
    return Float64Array.from(days, (day, i) => episodes.reduce((cost, episode) => cost * factorOn(episode, day.number), undisturbed[i] ?? 0));
}
/**
 * The events of a service that start inside the window. Their impact is the cost as it is less the cost of the same
 * days without the event: without an episode's begin nothing happens, without its end it goes on.
 */
function plantedEvents(undisturbed, days, episodes, window) {
    const first = (0,calendar_day/* dayNumber */.U$)(window.from);
    const afterLast = (0,calendar_day/* dayNumber */.U$)(window.to);
    const startsInside = (day) => first <= day && day < afterLast;
    const total = sum(disturb(undisturbed, days, episodes));
    const impactAgainst = (episode, otherwise) => total -
        sum(disturb(undisturbed, days, episodes.map((each) => (each === episode ? otherwise : each))));
    return episodes.flatMap((episode) => {
        const { account, service, kind, direction, start, end } = episode;
        const ending = ENDINGS[kind];
        const events = [];
        if (startsInside(start)) {
            events.push({
                account,
                service,
                kind,
                direction,
                start: (0,calendar_day/* dayFromNumber */.IP)(start),
                end: end < afterLast ? (0,calendar_day/* dayFromNumber */.IP)(end - 1) : null,
                impact: impactAgainst(episode, { ...episode, end: start }),
            });
        }
        if (ending !== null && startsInside(end)) {
            events.push({
                account,
                service,
                kind: ending,
                direction: direction === 'up' ? 'down' : 'up',
                start: (0,calendar_day/* dayFromNumber */.IP)(end),
                end: null,
                impact: impactAgainst(episode, { ...episode, end: Infinity }),
            });
        }
        return events;
    });
}
function sum(costs) {
    return costs.reduce((total, cost) => total + cost, 0);
}

;// CONCATENATED MODULE: ./src/fetch/sample/random.ts
/**
 * The random sequence of a key. Every quantity draws from a sequence of its own, so that adding an account, a
 * service or a draw leaves all others as they were.
 */
function randomFor(...key) {
    return sequence(hash(key.join('|')));
}
/** A draw from the standard normal distribution (Marsaglia's polar method, half of its pair). */
function normal(random) {
    for (;;) {
        const x = 2 * random() - 1;
        const y = 2 * random() - 1;
        const square = x * x + y * y;
        if (square > 0 && square < 1)
            return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
}
/** A draw from the lognormal distribution with median 1; draws are cut at 2.2 standard deviations. */
function lognormal(random, spread) {
    return Math.exp(spread * Math.min(2.2, Math.max(-2.2, normal(random))));
}
function between(random, low, high) {
    return low + (high - low) * random();
}
/** A whole number from `low` to `high`, both included. */
function wholeBetween(random, low, high) {
    return low + Math.floor((high - low + 1) * random());
}
function pick(random, items) {
    return items[Math.floor(random() * items.length)] ?? items[0];
}
/** Deviations with mean 0 and the given standard deviation; each keeps `memory` of the one before it. */
function autoregressive(random, length, { spread, memory }) {
    const shock = spread * Math.sqrt(1 - memory * memory);
    const deviations = new Float64Array(length);
    let deviation = spread * normal(random);
    for (let i = 0; i < length; i++) {
        deviations[i] = deviation;
        deviation = memory * deviation + shock * normal(random);
    }
    return deviations;
}
/** Four 32-bit numbers that depend on every character of a text (cyrb128). */
function hash(text) {
    let a = 1779033703;
    let b = 3144134277;
    let c = 1013904242;
    let d = 2773480762;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        a = b ^ Math.imul(a ^ code, 597399067);
        b = c ^ Math.imul(b ^ code, 2869860233);
        c = d ^ Math.imul(c ^ code, 951274213);
        d = a ^ Math.imul(d ^ code, 2716044179);
    }
    a = Math.imul(c ^ (a >>> 18), 597399067);
    b = Math.imul(d ^ (b >>> 22), 2869860233);
    c = Math.imul(a ^ (c >>> 17), 951274213);
    d = Math.imul(b ^ (d >>> 19), 2716044179);
    return [a ^ b ^ c ^ d, b, c, d];
}
/** The sfc32 generator. */
function sequence([first, second, third, fourth]) {
    let a = first | 0;
    let b = second | 0;
    let c = third | 0;
    let counter = fourth | 0;
    return () => {
        const result = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + result) | 0;
        return (result >>> 0) / 4_294_967_296;
    };
}

;// CONCATENATED MODULE: ./src/fetch/sample/series.ts


/** The first day of the sample organisation. Every series is simulated from here, so that all runs agree. */
const EPOCH = '2023-01-01';
const EPOCH_NUMBER = (0,calendar_day/* dayNumber */.U$)(EPOCH);
const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_YEAR = 365.25;
const AGE_AT_EPOCH = 4;
const AGE_OF_LEVEL = 8;
function sampleDays(window) {
    return (0,calendar_day/* eachDay */.aj)(window).map((day) => ({
        number: (0,calendar_day/* dayNumber */.U$)(day),
        dayOfMonth: (0,calendar_day/* dayOfMonth */.SD)(day),
        month: (0,calendar_day/* monthOf */.GS)(day),
    }));
}
/** Mean USD a day of a line around a day: its level after growth and slow cycle, without weekday and noise. */
function trendCost(line, day) {
    const age = AGE_AT_EPOCH + (day - EPOCH_NUMBER) / DAYS_PER_YEAR;
    // A power of the age: at most about 1 % a month at the end of 2026 and less every year after.
    const growth = (age / AGE_OF_LEVEL) ** line.growth;
    const cycle = Math.sin((2 * Math.PI * (day + line.cycle.offset)) / line.cycle.days);
    return line.level * growth * Math.exp(line.cycle.size * cycle);
}
/** USD that a line costs on a day that has no noise, fee or event. */
function expectedCost(line, day) {
    return trendCost(line, day) * weekdayFactor(line, day);
}
/** USD a day of a line before any planted event. */
function undisturbedCosts(seed, line, days) {
    const simulated = (days.at(-1)?.number ?? EPOCH_NUMBER) - EPOCH_NUMBER + 1;
    const deviations = (name, spread, memory) => autoregressive(randomFor(seed, line.account, line.service, name), simulated, { spread, memory });
    const noise = deviations('noise', line.noise, line.rhythm === 'batch' ? 0.1 : 0.6);
    const wander = deviations('wander', 0.03, 0.985);
    return Float64Array.from(days, (day) => {
        if (!isPresent(line, day.number))
            return 0;
        const age = day.number - EPOCH_NUMBER;
        const deviation = Math.exp((noise[age] ?? 0) + (wander[age] ?? 0));
        const running = expectedCost(line, day.number) * deviation * (1 - line.feeShare);
        return running + (day.dayOfMonth === 1 ? monthlyFee(line, day.number) : 0);
    });
}
function monthlyFee(line, day) {
    return line.feeShare * DAYS_PER_MONTH * trendCost(line, day);
}
function weekdayFactor(line, day) {
    // Day number 0, 1970-01-01, was a Thursday (4).
    return line.weekdayFactors[(day + 4) % 7] ?? 1;
}
function isPresent({ presence }, day) {
    return presence === null || (day - EPOCH_NUMBER + presence.offset) % presence.days < presence.presentDays;
}

;// CONCATENATED MODULE: ./src/fetch/sample/usage-types.ts
function offer(usageType, unit, price, weight, resource = '') {
    return { usageType, unit, price, weight, resource };
}
function usage_types_all(...offers) {
    return { pick: offers.length, offers };
}
function some(pick, ...offers) {
    return { pick, offers };
}
/** What services are billed by, at list prices of us-east-1 (invented where a service has very many). */
const USAGE_TYPES = {
    'Amazon Elastic Compute Cloud': [
        some(2, offer('BoxUsage:m5.xlarge', 'Hrs', 0.192, 30, 'i-'), offer('BoxUsage:c5.2xlarge', 'Hrs', 0.34, 26, 'i-'), offer('BoxUsage:r5.large', 'Hrs', 0.126, 22, 'i-'), offer('BoxUsage:t3.large', 'Hrs', 0.0832, 18, 'i-'), offer('BoxUsage:m4.xlarge', 'Hrs', 0.2, 22, 'i-'), offer('BoxUsage:c4.2xlarge', 'Hrs', 0.398, 20, 'i-'), offer('BoxUsage:m7g.large', 'Hrs', 0.0816, 24, 'i-'), offer('BoxUsage:c7g.xlarge', 'Hrs', 0.145, 24, 'i-')),
        some(1, offer('EBS:VolumeUsage.gp2', 'GB-Mo', 0.1, 14, 'vol-'), offer('EBS:VolumeUsage.gp3', 'GB-Mo', 0.08, 12, 'vol-')),
        some(2, offer('NatGateway-Bytes', 'GB', 0.045, 8, 'nat-'), offer('NatGateway-Hours', 'Hrs', 0.045, 3, 'nat-'), offer('EBS:SnapshotUsage', 'GB-Mo', 0.05, 4), offer('DataTransfer-Regional-Bytes', 'GB', 0.01, 4)),
    ],
    'Amazon Relational Database Service': [
        some(1, offer('InstanceUsage:db.m5.large', 'Hrs', 0.171, 40, 'db:'), offer('InstanceUsage:db.r5.large', 'Hrs', 0.24, 40, 'db:'), offer('Multi-AZUsage:db.m4.large', 'Hrs', 0.35, 40, 'db:'), offer('InstanceUsage:db.r6g.large', 'Hrs', 0.215, 40, 'db:')),
        some(1, offer('RDS:GP2-Storage', 'GB-Mo', 0.115, 14), offer('RDS:GP3-Storage', 'GB-Mo', 0.115, 14)),
        some(1, offer('ExtendedSupport:Yr1-Yr2:PostgreSQL11', 'vCPU-Hours', 0.1, 12, 'db:'), offer('RDS:ChargedBackupUsage', 'GB-Mo', 0.095, 8), offer('Aurora:StorageIOUsage', 'IOs', 2e-7, 8)),
    ],
    'Amazon Simple Storage Service': [
        usage_types_all(offer('TimedStorage-ByteHrs', 'GB-Mo', 0.023, 70, 'bucket:'), offer('Requests-Tier1', 'Requests', 5e-6, 8, 'bucket:')),
        some(1, offer('Requests-Tier2', 'Requests', 4e-7, 6, 'bucket:'), offer('Requests-Tier2', 'Requests', 4e-7, 0.001, 'bucket:')),
        some(1, offer('DataTransfer-Out-Bytes', 'GB', 0.09, 16), offer('TimedStorage-SIA-ByteHrs', 'GB-Mo', 0.0125, 12)),
    ],
    'AWS Lambda': [
        some(1, offer('Lambda-GB-Second', 'Lambda-GB-Second', 0.0000166667, 80, 'function:'), offer('Lambda-GB-Second-ARM', 'Lambda-GB-Second', 0.0000133334, 80, 'function:')),
        usage_types_all(offer('Request', 'Requests', 2e-7, 20, 'function:')),
    ],
    AmazonCloudWatch: [
        usage_types_all(offer('DataProcessing-Bytes', 'GB', 0.5, 55, 'log-group:'), offer('TimedStorage-ByteHrs', 'GB-Mo', 0.03, 15)),
        some(1, offer('CW:MetricMonitorUsage', 'Metrics', 0.3, 30), offer('CW:Requests', 'Requests', 1e-5, 20)),
    ],
    'Amazon DynamoDB': [
        usage_types_all(offer('WriteRequestUnits', 'WriteRequestUnits', 6.25e-7, 45, 'table:'), offer('ReadRequestUnits', 'ReadRequestUnits', 1.25e-7, 30, 'table:'), offer('TimedStorage-ByteHrs', 'GB-Mo', 0.25, 25, 'table:')),
    ],
    'Amazon Virtual Private Cloud': [
        usage_types_all(offer('PublicIPv4:InUseAddress', 'Hrs', 0.005, 30), offer('VpcEndpoint-Hours', 'Hrs', 0.01, 40)),
        some(1, offer('PublicIPv4:IdleAddress', 'Hrs', 0.005, 25), offer('VpcEndpoint-Bytes', 'GB', 0.01, 30)),
    ],
    'Elastic Load Balancing': [
        usage_types_all(offer('LoadBalancerUsage', 'Hrs', 0.0225, 45, 'loadbalancer:'), offer('LCUUsage', 'LCU-Hrs', 0.008, 55, 'loadbalancer:')),
    ],
    'Amazon Elastic Container Service': [
        usage_types_all(offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 75, 'task:'), offer('Fargate-GB-Hours', 'hours', 0.004445, 25, 'task:')),
    ],
    'Amazon Elastic Container Service for Kubernetes': [
        usage_types_all(offer('AmazonEKS-Hours:perCluster', 'Hours', 0.1, 30, 'cluster:')),
        some(1, offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 70, 'task:'), offer('AmazonEKS-Hours:extendedSupport', 'Hours', 0.5, 70, 'cluster:')),
    ],
    'Amazon CloudFront': [
        usage_types_all(offer('DataTransfer-Out-Bytes', 'GB', 0.085, 80, 'distribution:'), offer('Requests-Tier2-HTTPS', 'Requests', 1e-6, 20)),
    ],
    'Amazon ElastiCache': [
        some(1, offer('NodeUsage:cache.m5.large', 'Hrs', 0.156, 100, 'cluster:'), offer('NodeUsage:cache.m4.large', 'Hrs', 0.156, 100, 'cluster:'), offer('NodeUsage:cache.r7g.large', 'Hrs', 0.219, 100, 'cluster:')),
    ],
    'Amazon OpenSearch Service': [
        usage_types_all(offer('ESInstance:m5.large', 'Hrs', 0.142, 75, 'domain/'), offer('ES:GP3-Storage', 'GB-Mo', 0.122, 25, 'domain/')),
    ],
    'Amazon Redshift': [
        usage_types_all(offer('Node:ra3.xlplus', 'Hrs', 1.086, 85, 'cluster:'), offer('RMS:ra3.xlplus', 'GB-Mo', 0.024, 15)),
    ],
    'Amazon Simple Queue Service': [usage_types_all(offer('Requests-RBP', 'Requests', 4e-7, 100))],
    'Amazon Simple Notification Service': [usage_types_all(offer('DeliveryAttempts-HTTP', 'Notifications', 6e-7, 100))],
    'Amazon API Gateway': [usage_types_all(offer('ApiGatewayRequest', 'Requests', 3.5e-6, 100))],
    'Amazon Kinesis': [
        usage_types_all(offer('Storage-ShardHour', 'ShardHour', 0.015, 70, 'stream/'), offer('PutRequestPayloadUnits', 'PayloadUnits', 1.4e-8, 30)),
    ],
    'Amazon Managed Streaming for Apache Kafka': [
        usage_types_all(offer('Kafka.m5.large', 'Hours', 0.21, 80, 'cluster/'), offer('Kafka.Storage.GP2', 'GB-Mo', 0.1, 20)),
    ],
    'Amazon SageMaker': [
        some(1, offer('Host:ml.m5.xlarge', 'Hrs', 0.23, 80, 'endpoint/'), offer('Host:ml.g5.xlarge', 'Hrs', 1.408, 80, 'endpoint/')),
        usage_types_all(offer('Notebk:ml.t3.medium', 'Hrs', 0.05, 20, 'notebook-instance/')),
    ],
    'Amazon Bedrock': [
        usage_types_all(offer('Claude-InputTokenCount', '1K tokens', 0.003, 45), offer('Claude-OutputTokenCount', '1K tokens', 0.015, 55)),
    ],
    'Amazon Elastic File System': [usage_types_all(offer('TimedStorage-ByteHrs', 'GB-Mo', 0.3, 100, 'file-system/'))],
    'Amazon EC2 Container Registry (ECR)': [usage_types_all(offer('TimedStorage-ByteHrs', 'GB-Mo', 0.1, 100))],
    'AWS Key Management Service': [
        usage_types_all(offer('KMS-Requests', 'Requests', 3e-6, 60), offer('KMS-Keys', 'Keys', 1, 40)),
    ],
    'AWS Step Functions': [usage_types_all(offer('StateTransition', 'StateTransitions', 2.5e-5, 100))],
    'AWS Backup': [usage_types_all(offer('WarmStorage-ByteHrs-EBS', 'GB-Mo', 0.05, 100))],
    'Amazon Elastic MapReduce': [usage_types_all(offer('BoxUsage:m5.xlarge', 'Hrs', 0.048, 100, 'cluster/'))],
    'AWS Glue': [usage_types_all(offer('ETL-DPU-Hour', 'DPU-Hour', 0.44, 100, 'job/'))],
    'AWS Batch': [usage_types_all(offer('Fargate-vCPU-Hours:perCPU', 'hours', 0.04048, 100, 'job/'))],
    'AWS WAF': [usage_types_all(offer('WebACLV2', 'WebACLs', 5, 40), offer('RequestV2-Tier1', 'Requests', 6e-7, 60))],
    'Amazon Route 53': [
        usage_types_all(offer('HostedZone', 'HostedZone', 0.5, 60), offer('DNS-Queries', 'Queries', 4e-7, 40)),
    ],
    'AWS Security Hub': [usage_types_all(offer('PaidComplianceCheck', 'Checks', 0.001, 100))],
    'Amazon QuickSight': [usage_types_all(offer('QS-User-Enterprise-Month', 'User-Month', 24, 100))],
    'Amazon WorkSpaces': [usage_types_all(offer('AW-HW-2', 'Workspace-Month', 35, 100))],
};
/** What a service is started on out of the blue: the usage type of a planted rise that is new. */
const NEW_USAGE_TYPES = {
    'Amazon Elastic Compute Cloud': [
        offer('BoxUsage:p3.8xlarge', 'Hrs', 12.24, 0, 'i-'),
        offer('BoxUsage:r6i.4xlarge', 'Hrs', 1.008, 0, 'i-'),
        offer('BoxUsage:g5.12xlarge', 'Hrs', 5.672, 0, 'i-'),
    ],
    'Amazon Relational Database Service': [
        offer('InstanceUsage:db.r6i.4xlarge', 'Hrs', 2.3, 0, 'db:'),
        offer('Multi-AZUsage:db.m6i.2xlarge', 'Hrs', 1.37, 0, 'db:'),
    ],
    'Amazon Simple Storage Service': [offer('DataTransfer-Out-ABytes', 'GB', 0.05, 0)],
    'AWS Lambda': [offer('Lambda-Provisioned-GB-Second', 'Lambda-GB-Second', 0.0000041667, 0, 'function:')],
    AmazonCloudWatch: [offer('VendedLog-Bytes', 'GB', 0.5, 0, 'log-group:')],
    'Amazon DynamoDB': [
        offer('ReplicatedWriteCapacityUnit-Hrs', 'ReplicatedWriteCapacityUnit-Hrs', 0.000975, 0, 'table:'),
    ],
    'Amazon ElastiCache': [offer('NodeUsage:cache.r6g.4xlarge', 'Hrs', 1.314, 0, 'cluster:')],
    'Amazon SageMaker': [offer('Train:ml.p3.8xlarge', 'Hrs', 14.688, 0, 'training-job/')],
    'Amazon Redshift': [offer('Node:ra3.4xlarge', 'Hrs', 3.26, 0, 'cluster:')],
    'Amazon Elastic Container Service': [offer('Fargate-ARM-vCPU-Hours:perCPU', 'hours', 0.03238, 0, 'task:')],
};
/** Services whose usage a Compute Savings Plan may cover, with the part of the price that it takes off. */
const COVERABLE = {
    'Amazon Elastic Compute Cloud': { usageType: /^BoxUsage:/, discount: 0.27 },
    'Amazon Elastic Container Service': { usageType: /^Fargate-/, discount: 0.2 },
};
const REGIONS = [
    { region: 'us-east-1', prefix: '' },
    { region: 'eu-west-1', prefix: 'EU-' },
    { region: 'eu-central-1', prefix: 'EUC1-' },
    { region: 'us-west-2', prefix: 'USW2-' },
];

;// CONCATENATED MODULE: ./src/fetch/sample/usage-parts.ts




const SECOND_REGION_SHARE = 0.25;
/** Sample accounts whose machines are partly never stopped. */
const ALWAYS_ON_SHARE = 0.5;
const COMMITTED_SHARE = 0.35;
/** New usage types among planted rises, where the service has some. */
const NEWCOMER_SHARE = 0.6;
/** The region of an account's usage; a quarter of them use a second one for a part. */
function placesOf(seed, account) {
    const random = randomFor(seed, account, 'region');
    const home = pick(random, REGIONS);
    const other = pick(random, REGIONS);
    return [home, random() < SECOND_REGION_SHARE ? other : home];
}
function resourceId(prefix, ...key) {
    if (prefix === '')
        return '';
    const random = randomFor(...key, 'resource');
    const hex = Array.from({ length: 17 }, () => Math.floor(16 * random()).toString(16)).join('');
    return prefix.endsWith('-') ? `${prefix}0${hex.slice(1)}` : `${prefix}${hex.slice(0, 8)}`;
}
function partOf(seed, line, chosen, { region, prefix }, share, mark) {
    const coverable = COVERABLE[line.service];
    return {
        usageType: `${prefix}${chosen.usageType}`,
        region,
        resource: resourceId(chosen.resource, seed, line.account, line.service, chosen.usageType, mark),
        unit: chosen.unit,
        price: chosen.price,
        share,
        isAlwaysOn: false,
        discount: coverable?.usageType.test(chosen.usageType) === true ? coverable.discount : 0,
    };
}
function chosenOf(random, line) {
    const groups = USAGE_TYPES[line.service] ?? [];
    return groups.flatMap(({ pick: count, offers }) => [...offers]
        .map((each) => ({ each, rank: random() }))
        .sort((a, b) => a.rank - b.rank)
        .slice(0, count)
        .map(({ each }) => each));
}
/** What a service of an account is billed by; the shares add up to 1. */
function usageParts(seed, line) {
    const random = randomFor(seed, line.account, line.service, 'usage types');
    const [home, other] = placesOf(seed, line.account);
    const chosen = chosenOf(random, line).map((each) => ({
        each,
        weight: each.weight * between(random, 0.7, 1.4),
    }));
    const whole = chosen.reduce((sum, { weight }) => sum + weight, 0);
    const isAlwaysOn = line.rhythm === 'office' && random() < ALWAYS_ON_SHARE;
    return chosen.map(({ each, weight }, i) => ({
        ...partOf(seed, line, each, i === 1 ? other : home, weight / whole, 'base'),
        isAlwaysOn: isAlwaysOn && i === 0,
    }));
}
/** Where the cost of a planted event shows: a usage type that is new with it, or the largest of those that are there. */
function eventPart(seed, line, episode, parts) {
    const random = randomFor(seed, line.account, line.service, 'event part', episode.start);
    const newcomers = NEW_USAGE_TYPES[line.service] ?? [];
    const isNew = episode.direction === 'up' && random() < NEWCOMER_SHARE;
    const chosen = newcomers[wholeBetween(random, 0, newcomers.length - 1)];
    if (isNew && chosen !== undefined) {
        const [home, other] = placesOf(seed, line.account);
        return partOf(seed, line, chosen, random() < 0.5 ? home : other, 0, String(episode.start));
    }
    const largest = [...parts].sort((a, b) => b.share - a.share)[0];
    if (largest === undefined || episode.direction === 'down')
        return largest ?? null;
    const prefix = /^[a-z]+(?:-(?=0)|[:/])/.exec(largest.resource)?.[0] ?? '';
    return { ...largest, resource: resourceId(prefix, seed, line.account, line.service, episode.start) };
}
function endOfCommitment(episodes) {
    return episodes.find(({ kind }) => kind === 'price-change');
}
/** Whether a planted rise of the price is the end of a commitment: the first one of usage that could have one is. */
function isEndOfCommitment({ discount }, episode, episodes) {
    return discount > 0 && endOfCommitment(episodes) === episode;
}
/**
 * The part of a line's usage that commitments cover on a day, 0 to 1. Where a commitment ends, the price of the same
 * usage rises by the episode's factor: that decides how much of it was covered.
 */
function committedShare(seed, line, discount, episodes, day) {
    if (discount === 0)
        return 0;
    const ending = endOfCommitment(episodes);
    if (ending !== undefined) {
        return factorOn(ending, day) === 1 ? Math.min(1, (1 - 1 / ending.factor) / discount) : 0;
    }
    const random = randomFor(seed, line.account, line.service, 'commitment');
    return random() < COMMITTED_SHARE ? between(random, 0.3, 0.7) : 0;
}
/** USD a day that parts which are never stopped cost at most: four fifths of what the quietest weekday costs. */
function alwaysOnCost(line, { number }) {
    return 0.8 * trendCost(line, number) * Math.min(...line.weekdayFactors);
}

;// CONCATENATED MODULE: ./src/fetch/sample/breakdown.ts


function addTo(amounts, i, amount) {
    amounts[i] = (amounts[i] ?? 0) + amount;
}
/** Splits the cost before any event: what is always on takes its part of the quietest day, the others share the rest. */
function undisturbedParts({ seed, line, undisturbed, days }) {
    const parts = usageParts(seed, line);
    const always = parts.filter(({ isAlwaysOn }) => isAlwaysOn);
    const others = parts.filter(({ isAlwaysOn }) => !isAlwaysOn);
    const shareOf = (group) => group.reduce((sum, { share }) => sum + share, 0);
    const costOn = (part, i) => {
        const whole = undisturbed[i] ?? 0;
        const day = days[i];
        const floor = day === undefined || always.length === 0 ? 0 : Math.min(whole, alwaysOnCost(line, day));
        if (part.isAlwaysOn)
            return (floor * part.share) / shareOf(always);
        return ((whole - floor) * part.share) / shareOf(others);
    };
    return parts.map((part) => ({
        part,
        cost: Float64Array.from(days, (_, i) => costOn(part, i)),
        priceFactor: new Float64Array(days.length).fill(1),
    }));
}
/** Takes an amount off on a day: first from one part, then from the others as far as they go. */
function takeOff(from, i, amount) {
    let left = amount;
    for (const { cost } of from) {
        const taken = Math.min(left, cost[i] ?? 0);
        addTo(cost, i, -taken);
        left -= taken;
    }
}
/** Lets an episode show where it belongs: a price in every part, more or less usage in one. */
function applyEpisode(parts, { seed, line, days, episodes }, episode) {
    if (episode.kind === 'price-change' || episode.kind === 'new-service') {
        for (const { part, cost, priceFactor } of parts) {
            const isPrice = episode.kind === 'price-change' && !isEndOfCommitment(part, episode, episodes);
            days.forEach(({ number }, i) => {
                const factor = factorOn(episode, number);
                cost[i] = (cost[i] ?? 0) * factor;
                if (isPrice)
                    priceFactor[i] = (priceFactor[i] ?? 1) * factor;
            });
        }
        return;
    }
    const target = eventPart(seed, line, episode, parts.map(({ part }) => part));
    if (target === null)
        return;
    const before = days.map((_, i) => parts.reduce((sum, { cost }) => sum + (cost[i] ?? 0), 0));
    const own = parts.find(({ part }) => part.usageType === target.usageType && part.resource === target.resource);
    const goesFirst = [...parts].sort((a, b) => Number(b.part === target) - Number(a.part === target));
    const added = own ?? {
        part: target,
        cost: new Float64Array(days.length),
        priceFactor: new Float64Array(days.length).fill(1),
    };
    days.forEach(({ number }, i) => {
        const change = (before[i] ?? 0) * (factorOn(episode, number) - 1);
        if (change > 0)
            addTo(added.cost, i, change);
        else
            takeOff(goesFirst, i, -change);
    });
    if (own === undefined)
        parts.push(added);
}
function partDays(of) {
    const parts = undisturbedParts(of);
    for (const episode of of.episodes)
        applyEpisode(parts, of, episode);
    return parts;
}
/** Cost and quantity of a part by how it is paid for. */
function paidParts(of, { part, cost, priceFactor }) {
    const rateOf = (i) => part.price * (priceFactor[i] ?? 1);
    const coveredOn = (day) => committedShare(of.seed, of.line, part.discount, of.episodes, day.number);
    const quantity = Float64Array.from(of.days, (day, i) => {
        return (cost[i] ?? 0) / (rateOf(i) * (1 - part.discount * coveredOn(day)));
    });
    const ofPricing = (share, discount) => {
        const used = quantity.map((whole, i) => whole * share(of.days[i] ?? { number: 0, dayOfMonth: 1, month: '' }));
        return [used, used.map((units, i) => units * rateOf(i) * (1 - discount))];
    };
    const [onDemand = quantity, costOnDemand = cost] = ofPricing((day) => 1 - coveredOn(day), 0);
    const [covered = quantity, costCovered = cost] = ofPricing(coveredOn, part.discount);
    return [
        { pricing: 'on-demand', daily: costOnDemand, quantity: onDemand },
        { pricing: 'committed', daily: costCovered, quantity: covered },
    ].filter(({ daily }) => daily.some((amount) => amount !== 0));
}
function added(to, amounts) {
    return to === undefined ? amounts : to.map((amount, i) => amount + (amounts[i] ?? 0));
}
/** The usage of a service by one dimension. */
function usageOf(of, dimension) {
    const { account, service } = of.line;
    const series = new Map();
    for (const each of partDays(of)) {
        const { usageType, region, resource, unit } = each.part;
        const value = { 'usage-type': usageType, region, resource }[dimension];
        for (const { pricing, daily, quantity } of paidParts(of, each)) {
            const isUsageType = dimension === 'usage-type';
            const key = isUsageType ? `${value} ${pricing}` : value;
            const known = series.get(key);
            series.set(key, {
                account,
                service,
                dimension,
                value,
                pricing: isUsageType ? pricing : null,
                daily: added(known?.daily, daily),
                quantity: isUsageType ? { unit, daily: added(known?.quantity?.daily, quantity) } : null,
            });
        }
    }
    return [...series.values()];
}
/** What lies behind the cost of some services, as a bill would show it. */
function sampleBreakdown(drivers, all) {
    return {
        details: drivers.flatMap((each) => [
            ...usageOf(each, 'usage-type'),
            ...usageOf(each, 'region'),
            ...usageOf(each, 'resource').filter(({ value }) => value !== ''),
        ]),
        usage: all.flatMap((each) => usageOf(each, 'usage-type')),
    };
}

;// CONCATENATED MODULE: ./src/fetch/sample/charges.ts



const SUPPORT_SHARE = 0.25;
const TAX_SHARE = 0.25;
const MARKETPLACE_SHARE = 0.1;
const PURCHASE_SHARE = 0.06;
const CREDIT_SHARE = 0.15;
const REFUNDS_PER_MONTH = 0.012;
const MARKETPLACE_PRODUCTS = [
    'Web Application Firewall Rules',
    'Data Masking Suite',
    'Log Shipper Enterprise',
];
/** The charges of an account that the cost basis shows; many accounts have none. */
function chargesOf(seed, usage, costBasis) {
    const candidates = [
        support,
        tax,
        marketplace,
        credit,
        refund,
        ...(costBasis === 'billed' ? [purchase] : []),
    ];
    return candidates
        .map((candidate) => candidate(usage, (name) => randomFor(seed, usage.account.id, name), seed))
        .filter((charge) => charge !== null);
}
function support(usage, draw) {
    if (draw('support')() >= SUPPORT_SHARE || usage.account.environment !== 'production')
        return null;
    return {
        account: usage.account.id,
        service: 'AWS Support (Business)',
        chargeType: 'support',
        amountOn: onDayOfMonth(1, (month) => Math.max(100, 0.05 * monthlyUsage(usage, month))),
    };
}
function tax(usage, draw) {
    const random = draw('tax');
    if (random() >= TAX_SHARE)
        return null;
    return {
        account: usage.account.id,
        service: 'Tax',
        chargeType: 'tax',
        amountOn: onDayOfMonth(wholeBetween(random, 1, 2), (month) => 0.08 * monthlyUsage(usage, month)),
    };
}
function marketplace(usage, draw) {
    const random = draw('marketplace');
    if (random() >= MARKETPLACE_SHARE)
        return null;
    const product = MARKETPLACE_PRODUCTS[wholeBetween(random, 0, MARKETPLACE_PRODUCTS.length - 1)];
    const fee = 50 * wholeBetween(random, 3, 30);
    return {
        account: usage.account.id,
        service: `AWS Marketplace ${product ?? MARKETPLACE_PRODUCTS[0]}`,
        chargeType: 'marketplace',
        amountOn: onDayOfMonth(wholeBetween(random, 3, 25), () => fee),
    };
}
function purchase(usage, draw) {
    const random = draw('purchase');
    if (random() >= PURCHASE_SHARE)
        return null;
    const fee = between(random, 0.1, 0.25) * DAYS_PER_MONTH * levelOf(usage);
    return {
        account: usage.account.id,
        service: 'Savings Plans for AWS Compute usage',
        chargeType: 'purchase',
        amountOn: onDayOfMonth(1, () => fee),
    };
}
/** Credits come for some months, daily or once a month, and then end for some months. */
function credit(usage, draw) {
    const random = draw('credit');
    if (random() >= CREDIT_SHARE)
        return null;
    const perDay = -between(random, 0.02, 0.08) * levelOf(usage);
    const cycle = wholeBetween(random, 8, 16);
    const months = wholeBetween(random, 4, cycle - 2);
    const offset = wholeBetween(random, 0, cycle - 1);
    const isGranted = (month) => (monthIndex(month) + offset) % cycle < months;
    const monthly = onDayOfMonth(wholeBetween(random, 2, 28), () => perDay * DAYS_PER_MONTH);
    const isDaily = random() < 0.5;
    return {
        account: usage.account.id,
        service: largestService(usage),
        chargeType: 'credit',
        amountOn: (day) => {
            if (!isGranted(day.month))
                return 0;
            return isDaily ? perDay : monthly(day);
        },
    };
}
function refund(usage, _draw, seed) {
    const { id } = usage.account;
    return {
        account: id,
        service: largestService(usage),
        chargeType: 'refund',
        amountOn: (day) => {
            const random = randomFor(seed, id, 'refund', day.month);
            if (random() >= REFUNDS_PER_MONTH || day.dayOfMonth !== wholeBetween(random, 5, 25))
                return 0;
            return -between(random, 0.01, 0.05) * monthlyUsage(usage, day.month);
        },
    };
}
function onDayOfMonth(dayOfMonth, amount) {
    return (day) => (day.dayOfMonth === dayOfMonth ? amount(day.month) : 0);
}
/** USD that the usage of an account comes to in a month, as its trend has it on the first. */
function monthlyUsage({ lines }, month) {
    const first = (0,calendar_day/* dayNumber */.U$)((0,calendar_day/* firstOfMonth */.kU)(month));
    return DAYS_PER_MONTH * lines.reduce((sum, line) => sum + trendCost(line, first), 0);
}
function levelOf({ lines }) {
    return lines.reduce((sum, line) => sum + line.level, 0);
}
function largestService({ lines }) {
    return lines.reduce((largest, line) => (line.level > largest.level ? line : largest)).service;
}
function monthIndex(month) {
    return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

;// CONCATENATED MODULE: ./src/fetch/sample/catalogue.ts
function service(name, popularity, typicalDaily, rhythm, feeShare = 0) {
    return { name, popularity, typicalDaily, rhythm, feeShare };
}
const CATALOGUE = [
    service('Amazon Elastic Compute Cloud', 40, 150, 'office'),
    service('Amazon Relational Database Service', 20, 95, 'office'),
    service('Amazon Simple Storage Service', 30, 55, 'flat'),
    service('AWS Lambda', 12, 25, 'traffic'),
    service('AmazonCloudWatch', 20, 14, 'flat'),
    service('Amazon DynamoDB', 8, 45, 'traffic'),
    service('Amazon Virtual Private Cloud', 12, 16, 'flat'),
    service('Elastic Load Balancing', 12, 18, 'traffic'),
    service('Amazon Elastic Container Service', 7, 65, 'office'),
    service('Amazon Elastic Container Service for Kubernetes', 5, 40, 'flat'),
    service('Amazon CloudFront', 5, 50, 'traffic'),
    service('Amazon ElastiCache', 6, 45, 'flat'),
    service('Amazon OpenSearch Service', 4, 60, 'flat'),
    service('Amazon Redshift', 3, 90, 'flat'),
    service('Amazon Simple Queue Service', 6, 6, 'traffic'),
    service('Amazon Simple Notification Service', 4, 3, 'traffic'),
    service('Amazon API Gateway', 5, 12, 'traffic'),
    service('Amazon Kinesis', 4, 30, 'traffic'),
    service('Amazon Managed Streaming for Apache Kafka', 3, 60, 'flat'),
    service('Amazon SageMaker', 3, 70, 'office'),
    service('Amazon Bedrock', 3, 40, 'traffic'),
    service('Amazon Elastic File System', 4, 15, 'flat'),
    service('Amazon EC2 Container Registry (ECR)', 4, 4, 'flat'),
    service('AWS Key Management Service', 5, 3, 'flat'),
    service('AWS Step Functions', 3, 6, 'traffic'),
    service('AWS Backup', 4, 12, 'flat'),
    service('Amazon Elastic MapReduce', 3, 80, 'batch'),
    service('AWS Glue', 3, 35, 'batch'),
    service('AWS Batch', 2, 40, 'batch'),
    service('AWS WAF', 4, 7, 'flat', 0.4),
    service('Amazon Route 53', 7, 3, 'flat', 0.6),
    service('AWS Security Hub', 4, 5, 'flat'),
    service('Amazon QuickSight', 2, 10, 'flat', 1),
    service('Amazon WorkSpaces', 2, 25, 'flat', 0.9),
];
/** Cost of a Saturday or Sunday against a working day. */
const WEEKEND = {
    flat: {
        production: { low: 0.98, high: 1.02 },
        staging: { low: 0.97, high: 1.02 },
        development: { low: 0.95, high: 1.02 },
    },
    traffic: {
        production: { low: 0.6, high: 0.98 },
        staging: { low: 0.3, high: 0.7 },
        development: { low: 0.2, high: 0.6 },
    },
    office: {
        production: { low: 0.85, high: 1 },
        staging: { low: 0.3, high: 0.7 },
        development: { low: 0.15, high: 0.5 },
    },
};
/** Weekdays on which a batch job runs, 0 = Sunday. */
const BATCH_DAYS = [
    [1, 2, 3, 4, 5],
    [1, 3, 5],
    [2, 4],
    [1, 4],
    [0, 3],
    [6],
];
/** Standard deviation of a day's cost, as a part of it. */
const NOISE = {
    steady: { low: 0.01, high: 0.05 },
    batch: { low: 0.15, high: 0.4 },
};

;// CONCATENATED MODULE: ./src/fetch/sample/lines.ts


const SIZE_OF_ENVIRONMENT = {
    production: 1.35,
    staging: 0.5,
    development: 0.4,
};
// With a passing service and one that a planted event adds, an account has 3 to 12.
const FEWEST_SERVICES = 3;
const MOST_SERVICES = 10;
const PASSING_SHARE = 0.3;
/** The usage of an account: 3 to 10 lasting services and, in some accounts, a small one that comes and goes. */
function linesOf(seed, account) {
    const ranked = rankedServices(seed, account);
    const random = randomFor(seed, account.id, 'services');
    const count = wholeBetween(random, FEWEST_SERVICES, MOST_SERVICES);
    const lasting = ranked.slice(0, count).map((service) => lineOf(seed, account, service));
    const passing = ranked[count];
    if (passing === undefined || random() >= PASSING_SHARE)
        return lasting;
    return [...lasting, passingLine(random, lineOf(seed, account, passing))];
}
/** The line of a service that an account does not use otherwise, at a level of its own; null when it uses all. */
function newcomerLine(seed, account, taken, level) {
    const service = rankedServices(seed, account).find((candidate) => candidate.rhythm !== 'batch' && candidate.feeShare === 0 && !taken.has(candidate.name));
    return service === undefined ? null : { ...lineOf(seed, account, service), level };
}
/** All services, those first that the account would rather use (weighted sampling without replacement). */
function rankedServices(seed, account) {
    return CATALOGUE.map((service) => ({
        service,
        rank: Math.log(randomFor(seed, account.id, service.name, 'rank')()) / service.popularity,
    }))
        .sort((a, b) => b.rank - a.rank)
        .map(({ service }) => service);
}
function lineOf(seed, account, service) {
    const random = randomFor(seed, account.id, service.name, 'shape');
    const accountSize = SIZE_OF_ENVIRONMENT[account.environment] * lognormal(randomFor(seed, account.id, 'size'), 0.95);
    const noise = NOISE[service.rhythm === 'batch' ? 'batch' : 'steady'];
    return {
        account: account.id,
        service: service.name,
        level: service.typicalDaily * accountSize * lognormal(random, 0.6),
        rhythm: service.rhythm,
        weekdayFactors: weekdayFactors(random, service.rhythm, account.environment),
        noise: between(random, noise.low, noise.high),
        growth: between(random, -0.5, 0.95),
        cycle: {
            size: between(random, 0.03, 0.1),
            days: between(random, 1000, 2200),
            offset: between(random, 0, 2200),
        },
        feeShare: service.feeShare,
        presence: null,
    };
}
function passingLine(random, line) {
    const days = wholeBetween(random, 300, 700);
    return {
        ...line,
        level: between(random, 0.2, 1.4),
        presence: { days, presentDays: Math.floor(days / 2), offset: wholeBetween(random, 0, days) },
    };
}
function weekdayFactors(random, rhythm, environment) {
    const factors = rhythm === 'batch' ? batchFactors(random) : weekendFactors(random, rhythm, environment);
    const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
    return factors.map((factor) => factor / mean);
}
function batchFactors(random) {
    const runs = pick(random, BATCH_DAYS);
    // Between the runs, the data that the job keeps still costs something.
    return Array.from({ length: 7 }, (_, weekday) => (runs.includes(weekday) ? 1 : 0.04));
}
function weekendFactors(random, rhythm, environment) {
    const weekend = WEEKEND[rhythm][environment];
    const saturday = between(random, weekend.low, weekend.high);
    const sunday = Math.max(weekend.low, saturday * between(random, 0.95, 1));
    return [sunday, 1, 1, 1, 1, 1, saturday];
}

;// CONCATENATED MODULE: ./src/fetch/sample/organisation.ts
const SAMPLE_ACCOUNTS = 84;
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
const PLACES = [
    ...PRODUCTION.map((product) => ({ team: product, product, environment: 'production' })),
    ...STAGING.map((product) => ({ team: `${product} Quality`, product, environment: 'staging' })),
    ...DEVELOPMENT.map((product) => ({ team: `${product} Labs`, product, environment: 'development' })),
];
const ACCOUNT_SUFFIX = {
    production: 'prod',
    staging: 'staging',
    development: 'dev',
};
/** The first `count` accounts of the sample organisation. Beyond 84 the names repeat with a number. */
function sampleOrganisation(count = SAMPLE_ACCOUNTS) {
    const rounds = Math.ceil(count / PLACES.length);
    return Array.from({ length: rounds }, (_, round) => PLACES.map((place) => ({ ...place, round })))
        .flat()
        .slice(0, count)
        .map((place, index) => sampleAccount(place, index));
}
function sampleAccount(place, index) {
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
function accountId(index) {
    return String((BigInt(index + 1) * 618033988749n) % 1000000000000n).padStart(12, '0');
}
function slug(name) {
    return name.toLowerCase().replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./src/fetch/sample/booked-days.ts
const DAYS_APART = 60;
/** Keeps the events of an account so far apart that what is found can be told from what is missed. */
class BookedDays {
    #days = new Map();
    #newcomerUntil = new Map();
    /** True when nothing happens in the account within 60 days of any of the days. */
    isFree(account, days) {
        const booked = this.#days.get(account) ?? [];
        return days.every((day) => booked.every((other) => Math.abs(day - other) >= DAYS_APART));
    }
    /** Besides, no two new services are in an account at the same time. */
    isFreeForNewcomer(account, start, end) {
        return start >= (this.#newcomerUntil.get(account) ?? start) && this.isFree(account, [start, end]);
    }
    book(account, days) {
        this.#days.set(account, [...(this.#days.get(account) ?? []), ...days]);
    }
    bookNewcomer(account, start, end) {
        this.book(account, [start, end]);
        this.#newcomerUntil.set(account, end);
    }
}

;// CONCATENATED MODULE: ./src/fetch/sample/plan.ts







// Those that need the largest services come first, as long as accounts are free.
const MONTHLY = [
    {
        kind: 'price-change',
        direction: 'up',
        count: 2,
        shape: (random) => ({ factor: between(random, 1.15, 1.35), rampDays: 1, days: 365 }),
    },
    {
        kind: 'drift',
        direction: 'up',
        count: 2,
        shape: (random) => {
            const rampDays = wholeBetween(random, 14, 20);
            return { factor: (1 + between(random, 0.02, 0.04)) ** rampDays, rampDays, days: 75 };
        },
    },
    {
        kind: 'spike',
        direction: 'up',
        count: 4,
        shape: (random) => ({
            factor: between(random, 2, 4),
            rampDays: 1,
            days: wholeBetween(random, 1, 3),
        }),
    },
    {
        kind: 'level-shift',
        direction: 'up',
        count: 3,
        shape: (random) => ({ factor: between(random, 1.4, 2), rampDays: 1, days: 75 }),
    },
    {
        kind: 'level-shift',
        direction: 'down',
        count: 1,
        shape: (random) => ({ factor: between(random, 0.4, 0.6), rampDays: 1, days: 75 }),
    },
];
const NEWCOMERS_PER_MONTH = 1;
const NEWCOMER_DAYS = 200;
const NEWCOMER_LEVEL = { low: 60, high: 300 };
const FIRST_START = 2;
const LAST_START = 20;
const MATERIAL_DAYS = 14;
const MATERIAL_IMPACT = 400;
// Below it no event could be material.
const LOWEST_LEVEL = 25;
const ATTEMPTS = 400;
/** All that is planted from the epoch to the end of a month. A longer plan begins with the shorter one. */
function planEvents(seed, organisation, last) {
    const calendar = new BookedDays();
    const lines = organisation.flatMap((usage) => usage.lines).filter(isPlantable);
    const episodes = [];
    const newcomers = [];
    const taken = new Map(organisation.map(({ account, lines }) => [account.id, new Set(lines.map((line) => line.service))]));
    for (let month = (0,calendar_day/* monthOf */.GS)(EPOCH); month <= last; month = (0,calendar_day/* addMonths */.PS)(month, 1)) {
        for (const monthly of MONTHLY) {
            for (let i = 0; i < perMonth(monthly.count, organisation.length); i++) {
                const random = randomFor(seed, 'event', month, monthly.kind, monthly.direction, i);
                const episode = planEpisode(random, month, monthly, lines, calendar);
                if (episode !== null)
                    episodes.push(episode);
            }
        }
        for (let i = 0; i < perMonth(NEWCOMERS_PER_MONTH, organisation.length); i++) {
            const random = randomFor(seed, 'event', month, 'new-service', i);
            const newcomer = planNewcomer(seed, random, month, organisation, taken, calendar);
            if (newcomer === null)
                continue;
            newcomers.push(newcomer.line);
            episodes.push(newcomer.episode);
        }
    }
    return { episodes, newcomers };
}
function perMonth(count, accounts) {
    return Math.max(1, Math.round((count * accounts) / SAMPLE_ACCOUNTS));
}
/** Batch jobs and monthly fees are left alone: what they do by themselves looks like an event. */
function isPlantable(line) {
    return line.rhythm !== 'batch' && line.feeShare === 0 && line.level >= LOWEST_LEVEL;
}
/** Looks for a service that is large enough, in an account that is free around the event; null if there is none. */
function planEpisode(random, month, { kind, direction, shape }, lines, calendar) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const line = lines[wholeBetween(random, 0, lines.length - 1)];
        if (line === undefined)
            return null;
        const { account, service } = line;
        const start = startIn(month, random);
        if (!calendar.isFree(account, [start]))
            continue;
        const { factor, rampDays, days } = shape(random);
        const end = kind === 'spike' ? start + days : endAfter(start + days, random);
        const episode = { account, service, kind, direction, start, end, factor, rampDays };
        const changes = kind === 'spike' ? [start] : [start, end];
        if (!calendar.isFree(account, changes) || Math.abs(earlyImpact(line, episode)) < MATERIAL_IMPACT)
            continue;
        calendar.book(account, changes);
        return episode;
    }
    return null;
}
/** A new service in an account that is free and large enough for it not to look absurd; null if there is none. */
function planNewcomer(seed, random, month, organisation, taken, calendar) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const usage = organisation[wholeBetween(random, 0, organisation.length - 1)];
        if (usage === undefined)
            return null;
        const { id } = usage.account;
        const start = startIn(month, random);
        const share = between(random, 0.1, 0.3) * usage.lines.reduce((sum, line) => sum + line.level, 0);
        if (share < NEWCOMER_LEVEL.low || !calendar.isFree(id, [start]))
            continue;
        const end = endAfter(start + NEWCOMER_DAYS, random);
        const services = taken.get(id) ?? new Set();
        const line = newcomerLine(seed, usage.account, services, Math.min(NEWCOMER_LEVEL.high, share));
        if (line === null || !calendar.isFreeForNewcomer(id, start, end))
            continue;
        calendar.bookNewcomer(id, start, end);
        services.add(line.service);
        const { account, service } = line;
        return {
            line,
            episode: { account, service, kind: 'new-service', direction: 'up', start, end, factor: 1, rampDays: 1 },
        };
    }
    return null;
}
function startIn(month, random) {
    return (0,calendar_day/* dayNumber */.U$)((0,calendar_day/* firstOfMonth */.kU)(month)) - 1 + wholeBetween(random, FIRST_START, LAST_START);
}
/** The first day from `day` on that lies early enough in its month for a run late in that month to see what it does. */
function endAfter(day, random) {
    const date = (0,calendar_day/* dayFromNumber */.IP)(day);
    const inMonth = (0,calendar_day/* dayOfMonth */.SD)(date);
    if (inMonth > LAST_START)
        return (0,calendar_day/* dayNumber */.U$)((0,calendar_day/* firstOfMonth */.kU)((0,calendar_day/* addMonths */.PS)((0,calendar_day/* monthOf */.GS)(date), 1))) + wholeBetween(random, 1, 7);
    return inMonth < FIRST_START ? (0,calendar_day/* dayNumber */.U$)((0,calendar_day/* addDays */.fi)(date, 1)) : day;
}
/** USD by which an episode is expected to move the cost of its first two weeks. */
function earlyImpact(line, episode) {
    let impact = 0;
    for (let day = episode.start; day < Math.min(episode.end, episode.start + MATERIAL_DAYS); day++) {
        impact += expectedCost(line, day) * (factorOn(episode, day) - 1);
    }
    return impact;
}

;// CONCATENATED MODULE: ./src/fetch/sample/source.ts











const DEFAULT_SEED = 1;
/**
 * Invented costs, in USD, of an invented organisation (84 accounts unless told otherwise), with the events that were
 * planted in them. The cost of a day is the same in every fetch, whatever day it is asked on.
 */
function sampleSource({ seed = DEFAULT_SEED, accounts = SAMPLE_ACCOUNTS, } = {}) {
    return {
        name: 'sample',
        longestWindow: Infinity,
        // The executor turns what is thrown into a rejection.
        fetch: (request) => new Promise((resolve) => {
            resolve(sampleCosts(request, seed, accounts));
        }),
        breakdown: (request) => new Promise((resolve) => {
            resolve(breakdown(request, seed, accounts));
        }),
    };
}
function sampleUsage(seed, accountCount, window) {
    const accounts = sampleOrganisation(accountCount);
    const organisation = accounts.map((account) => ({ account, lines: linesOf(seed, account) }));
    const plan = planEvents(seed, organisation, (0,calendar_day/* monthOf */.GS)((0,calendar_day/* addDays */.fi)(window.to, -1)));
    const episodes = (0,grouping/* groupedBy */.m)(plan.episodes, serviceKey);
    return {
        accounts,
        organisation,
        lines: [...organisation.flatMap((usage) => usage.lines), ...plan.newcomers],
        episodesOf: (line) => episodes.get(serviceKey(line)) ?? [],
    };
}
/** The bill's lines behind the costs: the same days cost the same, split further. */
function breakdown(request, seed, accountCount) {
    const { lines, episodesOf } = sampleUsage(seed, accountCount, request.window);
    const drivers = new Set(request.drivers.map(serviceKey));
    const accounts = new Set(request.accounts);
    const during = (window) => {
        const days = sampleDays(window);
        return (line) => {
            const undisturbed = undisturbedCosts(seed, line, days);
            return { seed, line, undisturbed, episodes: episodesOf(line), days };
        };
    };
    const ofDrivers = lines.filter((line) => drivers.has(serviceKey(line))).map(during(request.window));
    const ofAll = lines.filter(({ account }) => accounts.has(account)).map(during(request.usageWindow));
    return { ...sampleBreakdown(ofDrivers, ofAll), failures: [] };
}
function sampleCosts(request, seed, accountCount) {
    const { window } = request;
    if (window.from < EPOCH)
        throw tooEarly(request.asOf, window.from);
    const days = sampleDays(window);
    const { accounts, organisation, lines, episodesOf } = sampleUsage(seed, accountCount, window);
    const usage = lines.map((line) => {
        const undisturbed = undisturbedCosts(seed, line, days);
        const own = episodesOf(line);
        return {
            series: usageSeries(line.account, line.service, disturb(undisturbed, days, own)),
            planted: plantedEvents(undisturbed, days, own, window),
        };
    });
    const charges = organisation
        .flatMap((each) => chargesOf(seed, each, request.costBasis))
        .map(({ account, service, chargeType, amountOn }) => {
        return { account, service, chargeType, daily: Float64Array.from(days, amountOn) };
    });
    return {
        costs: {
            source: 'sample',
            costBasis: request.costBasis,
            currency: 'USD',
            window,
            series: [...usage.map(({ series }) => series), ...charges].filter(hasCost),
            accountNames: new Map(accounts.map(({ id, name }) => [id, name])),
            unavailable: new Set(),
        },
        problems: [],
        failures: [],
        planted: usage.flatMap(({ planted }) => planted).sort((a, b) => compare(a.start, b.start)),
    };
}
function serviceKey({ account, service }) {
    return `${account} ${service}`;
}
function usageSeries(account, service, daily) {
    return { account, service, chargeType: 'usage', daily };
}
function hasCost(series) {
    return series.daily.some((cost) => cost !== 0);
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
function tooEarly(asOf, from) {
    const earliest = (0,calendar_day/* addDays */.fi)(EPOCH, cost_model/* FETCHED_DAYS */.Kk + cost_model/* SETTLING_DAYS */.jj - 1);
    return new errors/* CostDataError */.oo(`The sample source begins on ${EPOCH}, but a run as of ${asOf} needs costs from ${from} on. ` +
        `Set as-of to ${earliest} or later.`);
}


/***/ }),

/***/ 85826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** Items by their key, in the order in which they come. Map.groupBy, which Node 20 does not have. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ })

};
