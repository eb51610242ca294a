/** The names that people say, for the services whose full names no one says. */
const SPOKEN_NAMES: ReadonlyMap<string, string> = new Map([
  ['amazon elastic compute cloud', 'EC2'],
  ['amazon relational database service', 'RDS'],
  ['amazon simple storage service', 'S3'],
  ['amazon virtual private cloud', 'VPC'],
  ['amazon elastic container service', 'ECS'],
  ['amazon elastic container service for kubernetes', 'EKS'],
  ['amazon elastic kubernetes service', 'EKS'],
  ['amazon ec2 container registry (ecr)', 'ECR'],
  ['amazon elastic file system', 'EFS'],
  ['amazon simple queue service', 'SQS'],
  ['amazon simple notification service', 'SNS'],
  ['amazon elastic mapreduce', 'EMR'],
  ['aws key management service', 'KMS'],
  ['amazoncloudwatch', 'CloudWatch'],
]);

/** The name of a service as a sentence says it; tables keep the source's own. */
export function spokenServiceName(service: string): string {
  return SPOKEN_NAMES.get(service.toLowerCase()) ?? service.replace(/^(?:Amazon|AWS) /, '');
}
