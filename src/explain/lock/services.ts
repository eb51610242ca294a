/**
 * AWS services with the names that people give them, in lower case. A name that is an ordinary word as well ("batch",
 * "backup") stands with a capital, and counts only where the text writes it so.
 */
const SERVICES: readonly (readonly string[])[] = [
  ['ec2', 'elastic compute cloud', 'elastic cloud compute'],
  ['ebs', 'elastic block store', 'elastic block storage'],
  ['s3', 'simple storage service', 'glacier'],
  ['rds', 'relational database service'],
  ['aurora'],
  ['lambda'],
  ['cloudfront'],
  ['dynamodb', 'dynamo db', 'dynamo'],
  ['eks', 'elastic kubernetes service', 'elastic container service for kubernetes'],
  ['ecs', 'elastic container service'],
  ['ecr', 'elastic container registry', 'ec2 container registry'],
  ['fargate'],
  ['vpc', 'virtual private cloud', 'nat gateway', 'nat gateways'],
  ['elb', 'alb', 'nlb', 'elastic load balancing', 'elastic load balancer'],
  ['efs', 'elastic file system'],
  ['fsx'],
  ['sqs', 'simple queue service'],
  ['sns', 'simple notification service'],
  ['ses', 'simple email service'],
  ['emr', 'elastic mapreduce', 'elastic map reduce'],
  ['kms', 'key management service'],
  ['cloudwatch', 'cloud watch'],
  ['cloudtrail', 'cloud trail'],
  ['cloudformation'],
  ['route 53', 'route53'],
  ['redshift'],
  ['athena'],
  ['kinesis', 'firehose'],
  ['msk', 'managed streaming for apache kafka', 'managed streaming for kafka'],
  ['amazonmq', 'amazon mq'],
  ['elasticache'],
  ['memorydb'],
  ['opensearch', 'elasticsearch'],
  ['documentdb'],
  ['neptune'],
  ['timestream'],
  ['keyspaces'],
  ['sagemaker'],
  ['bedrock'],
  ['quicksight'],
  ['workspaces'],
  ['appstream'],
  ['api gateway', 'apigateway'],
  ['step functions'],
  ['eventbridge'],
  ['appsync'],
  ['cognito'],
  ['guardduty'],
  ['macie'],
  ['securityhub', 'security hub'],
  ['waf', 'web application firewall'],
  ['secrets manager', 'secretsmanager'],
  ['codebuild'],
  ['codepipeline'],
  ['codeartifact'],
  ['codecommit'],
  ['codedeploy'],
  ['directconnect', 'direct connect'],
  ['transit gateway'],
  ['global accelerator'],
  ['privatelink'],
  ['storage gateway'],
  ['datasync'],
  ['snowball'],
  ['lightsail'],
  ['elastic beanstalk', 'beanstalk'],
  ['app runner', 'apprunner'],
  ['amplify'],
  ['rekognition'],
  ['textract'],
  ['cost explorer'],
  ['control tower'],
  ['systems manager'],
  ['x-ray', 'xray'],
  ['Polly'],
  ['Lex'],
  ['Comprehend'],
  ['Transcribe'],
  ['Translate'],
  ['Connect'],
  ['Chime'],
  ['Pinpoint'],
  ['Glue'],
  ['Batch'],
  ['Backup'],
  ['Config'],
  ['Shield'],
  ['Inspector'],
  ['Detective'],
  ['Organizations'],
  ['Support'],
];

interface Alias {
  readonly words: readonly string[];
  readonly isOrdinary: boolean;
  /** The service's first name. */
  readonly service: string;
}

/** By their first word in lower case, the longest first. */
const ALIASES = new Map<string, Alias[]>();
for (const aliases of SERVICES) {
  for (const alias of aliases) {
    const words = alias.toLowerCase().split(/[ -]/);
    const [first = ''] = words;
    const known = { words, isOrdinary: /^[A-Z]/.test(alias), service: aliases[0] ?? alias };
    const others = ALIASES.get(first) ?? [];
    ALIASES.set(
      first,
      [...others, known].sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** A service as a text names it. */
export interface ServiceMention {
  readonly written: string;
  readonly service: string;
}

const WORD = /[A-Za-z0-9]+/g;

/** Every AWS service that a text names, by whatever name; of names within names the longest. */
export function servicesNamed(text: string): ServiceMention[] {
  const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const mentions: ServiceMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (first === undefined) break;
    const alias = ALIASES.get(first.lower)?.find(
      (each) =>
        (!each.isOrdinary || /^[A-Z]/.test(first.word)) &&
        each.words.every((word, at) => {
          const [other, before] = [words[i + at], words[i + at - 1]];
          return other?.lower === word && (at === 0 || other.start - (before?.end ?? 0) === 1);
        }),
    );
    if (alias === undefined) continue;
    i += alias.words.length - 1;
    mentions.push({ written: text.slice(first.start, words[i]?.end), service: alias.service });
  }
  return mentions;
}
